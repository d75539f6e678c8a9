"""Good records of every format, and records that are damaged in the ways of that format.

The words «Middle» and «Средина» stand in every damaged record and nowhere else.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """How a format writes a list: what precedes it, two good records, what follows.

    ``broken`` are damaged records by the name of the damage; ``spoils`` names those that cost
    what follows them, which is told then: where nothing says where the next record begins.
    ``joins`` are those that nothing parts from the record before, ``several`` those that are
    more than one fault.
    """

    name: str
    first: str
    last: str
    broken: Mapping[str, str | bytes]
    head: str = ""
    tail: str = ""
    spoils: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()

    def file(self, *records: str | bytes) -> bytes:
        """A file of these records."""
        parts: list[str | bytes] = [self.head, *records, self.tail]
        return b"".join(one if isinstance(one, bytes) else one.encode() for one in parts)


_BIBTEX = Shape(
    "a.bib",
    "@book{first, title = {On Rivers}, author = {Brook, Bo}, year = {2001}}\n",
    "@article{last, title = {О реках}, journal = {Вода}, year = 2003, pages = {5--9}}\n",
    {
        "brace not closed": "@book{mid, title = {Middle, year = {2002}\n",
        "quote not closed": '@book{mid, title = "Middle, year = 2002}\n',
        "entry not closed": "@book{mid, title = {Middle}, year = {2002}\n",
        "brace too many": "@book{mid, title = {Middle}}, year = {2002}}\n",
        "no key": "@book{title = {Middle}, year = {2002}}\n",
        "no comma": "@book{mid, title = {Middle} year = {2002}}\n",
        "no value": "@book{mid, title = {Middle}, year = , note = {x}}\n",
        "no sign": "@book{mid, title {Middle}, year = {2002}}\n",
        "a field twice": "@book{mid, title = {Middle}, title = {Средина}, year = {2002}}\n",
        "key twice": "@book{first, title = {Middle}, year = {2002}}\n",
        "no fields": "@book{mid-Middle}\n",
        "nothing": "@book{}\n",
        "cut off": "@book{mid, title = {Middle\n\n",
        "bad byte": b"@book{mid, title = {Middle \xff\xfe}, year = {2002}}\n",
        "NUL": "@book{mid, title = {Mid\0dle}, year = {2002}}\n",
        "control character": "@book{mid, title = {Middle \x01\x1b}, year = {2002}}\n",
        "byte-order mark": "\ufeff@book{mid, title = {Middle}, year = {2002}}\n",
        "unknown macro": "@book{mid, title = Middle # jan, year = {2002}}\n",
        "another opener": "@book(mid, title = {Middle}, year = {2002}}\n",
        "entry in an entry": "@book{mid, title = {Middle},\n@book{inner, title = {Средина}}\n}\n",
        "line ends": "@book{mid,\r title = {Middle},\r\n year = {2002}}\n\r",
        "no sign of an entry": "book{mid, title = {Middle}, year = {2002}}\n",
    },
)
_RIS = Shape(
    "a.ris",
    "TY  - BOOK\nTI  - On Rivers\nAU  - Brook, Bo\nPY  - 2001\nER  - \n\n",
    "TY  - JOUR\nTI  - О реках\nT2  - Вода\nPY  - 2003\nER  - \n",
    {
        "no end": "TY  - BOOK\nTI  - Middle\nPY  - 2002\n\n",
        "no beginning": "TI  - Middle\nPY  - 2002\nER  - \n\n",
        "nothing": "TY  - BOOK\nER  - \n\n",
        "no sign": "TY  - BOOK\nTI    Middle\nPY  - 2002\nER  - \n\n",
        "one space": "TY - BOOK\nTI - Middle\nPY - 2002\nER -\n\n",
        "unknown tag": "TY  - BOOK\nTI  - Middle\nQ9  - Средина\nER  - \n\n",
        "unknown type": "TY  - ZZZZ\nTI  - Middle\nER  - \n\n",
        "bad byte": b"TY  - BOOK\nTI  - Middle \xff\nER  - \n\n",
        "NUL": "TY  - BOOK\nTI  - Middle\0\nER  - \n\n",
        "control character": "TY  - BOOK\nTI  - Middle \x01\x1b\x0c\nER  - \n\n",
        "byte-order mark": "\ufeffTY  - BOOK\nTI  - Middle\nER  - \n\n",
        "line ends": "TY  - BOOK\rTI  - Middle\r\nPY  - 2002\n\rER  - \r\n\n",
        "two ends": "TY  - BOOK\nTI  - Middle\nER  - \nER  - \n\n",
        "words between": "Middle words between records\n\n",
        "wrong numbers": "TY  - BOOK\nTI  - Middle\nPY  - 9999999999999999\nVL  - -1\nER  - \n\n",
    },
)
_ENW = Shape(
    "a.enw",
    "%0 Book\n%T On Rivers\n%A Brook, Bo\n%D 2001\n\n",
    "%0 Journal Article\n%T О реках\n%J Вода\n%D 2003\n",
    {
        "nothing": "%0 Book\n\n",
        "no type": "%T Middle\n%D 2002\n\n",
        "unknown tag": "%0 Book\n%T Middle\n%é Средина\n\n",
        "unknown type": "%0 Zzzz\n%T Middle\n\n",
        "bad byte": b"%0 Book\n%T Middle \xff\n\n",
        "NUL": "%0 Book\n%T Middle\0\n\n",
        "control character": "%0 Book\n%T Middle \x01\x0c\n\n",
        "byte-order mark": "\ufeff%0 Book\n%T Middle\n\n",
        "line ends": "%0 Book\r%T Middle\r\n%D 2002\n\r\n",
        "words between": "Middle words between records\n\n",
    },
)
_NBIB = Shape(
    "a.nbib",
    "PMID- 10000001\nTI  - On Rivers\nFAU - Brook, Bo\nDP  - 2001\nPT  - Journal Article\n\n",
    "PMID- 10000003\nTI  - О реках\nJT  - Вода\nDP  - 2003\nPT  - Journal Article\n",
    {
        "nothing": "PMID- 10000002\n\n",
        "no number": "TI  - Middle\nDP  - 2002\n\n",
        "no blank line": "PMID- 10000002\nTI  - Middle\n",
        "unknown tag": "PMID- 10000002\nTI  - Middle\nQ9  - Средина\n\n",
        "bad byte": b"PMID- 10000002\nTI  - Middle \xff\n\n",
        "NUL": "PMID- 10000002\nTI  - Middle\0\n\n",
        "byte-order mark": "\ufeffPMID- 10000002\nTI  - Middle\n\n",
        "line ends": "PMID- 10000002\rTI  - Middle\r\nDP  - 2002\n\r\n",
        "words between": "Middle words between records\n\n",
    },
)
_WOS_TAIL = "EF\n"
_WOS = Shape(
    "savedrecs.txt",
    "PT J\nAU Brook, B\nTI On Rivers\nPY 2001\nUT WOS:1\nCR Hill A, 1990, HILLS\nER\n\n",
    "PT J\nAU Brook, B\nTI On Lakes\nPY 2003\nUT WOS:3\nCR Hill A, 1991, LAKES\nER\n\n",
    {
        "no end": "PT J\nTI Middle\nUT WOS:2\nCR Hill A, 1992, MIDS\n\n",
        "no beginning": "TI Middle\nUT WOS:2\nCR Hill A, 1992, MIDS\nER\n\n",
        "nothing": "PT J\nER\n\n",
        "key twice": "PT J\nTI Middle\nUT WOS:1\nCR Hill A, 1992, MIDS\nER\n\n",
        "bad byte": b"PT J\nTI Middle \xff\nUT WOS:2\nCR Hill A, 1992, MIDS\nER\n\n",
        "NUL": "PT J\nTI Middle\0\nUT WOS:2\nCR Hill A, 1992, MIDS\nER\n\n",
        "byte-order mark": "\ufeffPT J\nTI Middle\nUT WOS:2\nCR Hill A, 1992, MIDS\nER\n\n",
        "line ends": "PT J\rTI Middle\r\nUT WOS:2\n\rCR Hill A, 1992, MIDS\nER\n\n",
        "words between": "Middle words between records\n\n",
        "end of file": "EF\nPT J\nTI Middle\nUT WOS:2\nCR Hill A, 1992, MIDS\nER\n\n",
    },
    head="FN Clarivate Analytics Web of Science\nVR 1.0\n",
    tail=_WOS_TAIL,
)
_ELIBRARY = Shape(
    "a.txt",
    "1\n\nПЕРВЫЕ РЕКИ\nРучьёв А.Б.\nРеки. 2001. Т. 5. № 2. С. 10-19.\n12\n",
    "3\n\nТРЕТЬИ РЕКИ\nРучьёв А.Б.\nРеки. 2003. Т. 7. № 2. С. 12-21.\n0\n",
    {
        "no source": "2\n\nСРЕДИНА РЕКИ\nБродов В.Г.\n",
        "no authors": "2\n\nСРЕДИНА РЕКИ\nРеки. 2002. Т. 6.\n0\n",
        "a title alone": "2\n\nСРЕДИНА\n0\n",
        "bad byte": b"2\n\n\xd0\xa1\xd0\xa0\xd0\x95\xd0\x94\xd0\x98\xd0\x9d\xd0\x90 \xff\n"
        + "Бродов В.Г.\nРеки. 2002. Т. 6.\n0\n".encode(),
        "NUL": "2\n\nСРЕДИНА\0\nБродов В.Г.\nРеки. 2002. Т. 6.\n0\n",
        "byte-order mark": "\ufeff2\n\nСРЕДИНА\nБродов В.Г.\nРеки. 2002. Т. 6.\n0\n",
        "line ends": "2\r\rСРЕДИНА\r\nБродов В.Г.\r\nРеки. 2002. Т. 6.\n0\r",
        "number missing": "СРЕДИНА\nБродов В.Г.\nРеки. 2002. Т. 6.\n0\n",
    },
)
_TABLE = Shape(
    "a.csv",
    'first,On Rivers,"Brook, B.",2001\n',
    "last,О реках,Ручьёв А. Б.,2003\n",
    {
        "quote not closed": 'mid,"Middle,Hill A.,2002\n',
        "quote not closed at the end": 'mid,Middle,Hill A.,"2002\n',
        "quote in a cell": 'mid,"Middle" of "it",Hill A.,2002\n',
        "cell too many": "mid,Middle,Hill A.,2002,Средина\n",
        "cell too few": "mid,Middle\n",
        "bad byte": b"mid,Middle \xff,Hill A.,2002\n",
        "NUL": "mid,Mid\0dle,Hill A.,2002\n",
        "byte-order mark": "\ufeffmid,Middle,Hill A.,2002\n",
        "control character": "mid,Middle \x01\x0b,Hill A.,2002\n",
        "another separator": "mid;Middle;Hill A.;2002\n",
        "wrong numbers": "mid,Middle,Hill A.,99999999999999999999\n",
        "formula": "mid,=Middle(),+Hill,-1\n",
        "line ends": 'mid,"Middle\rof\r\nit",Hill A.,2002\r',
    },
    head="id,title,author,year\n",
)
_SCOPUS = Shape(
    "scopus.csv",
    '"Brook B.","On Rivers","2001","Water","","Hill A., Hills, Earth, 1, (1990)","2-s2.0-1"\n',
    '"Brook B.","On Lakes","2003","Water","","Hill A., Lakes, Earth, 2, (1991)","2-s2.0-3"\n',
    {
        "quote not closed": '"Hill A.","Middle,"2002","Earth","","","2-s2.0-2"\n',
        "last quote not closed": '"Hill A.","Middle","2002","Earth","","","2-s2.0-2\n',
        "cell too few": '"Hill A.","Middle"\n',
        "cell too many": '"Hill A.","Middle","2002","Earth","","","2-s2.0-2","Средина"\n',
        "bad byte": b'"Hill A.","Middle \xff","2002","Earth","","","2-s2.0-2"\n',
        "NUL": '"Hill A.","Middle\0","2002","Earth","","","2-s2.0-2"\n',
        "byte-order mark": '\ufeff"Hill A.","Middle","2002","Earth","","","2-s2.0-2"\n',
        "key twice": '"Hill A.","Middle","2002","Earth","","","2-s2.0-1"\n',
    },
    head='"Authors","Title","Year","Source title","Volume","References","EID"\n',
)
_WOS_TAB = Shape(
    "savedrecs.txt",
    "J\tBrook, B\tOn Rivers\tWATER\t2001\tHill A, 1990, HILLS\tWOS:1\n",
    "J\tBrook, B\tOn Lakes\tWATER\t2003\tHill A, 1991, LAKES\tWOS:3\n",
    {
        "quote not closed": 'J\tHill, A\t"Middle\tEARTH\t2002\tX Y, 1992, Z\tWOS:2\n',
        "cell too few": "J\tHill, A\tMiddle\n",
        "cell too many": "J\tHill, A\tMiddle\tEARTH\t2002\tX Y, 1992, Z\tWOS:2\tСредина\n",
        "bad byte": b"J\tHill, A\tMiddle \xff\tEARTH\t2002\tX Y, 1992, Z\tWOS:2\n",
        "NUL": "J\tHill, A\tMid\0dle\tEARTH\t2002\tX Y, 1992, Z\tWOS:2\n",
        "line feed in a cell": "J\tHill, A\tMiddle\nof it\tEARTH\t2002\tX Y, 1992, Z\tWOS:2\n",
    },
    head="PT\tAU\tTI\tSO\tPY\tCR\tUT\n",
    several=frozenset(("line feed in a cell",)),
)
_CSL = Shape(
    "a.json",
    '  {"id": "first", "type": "book", "title": "On Rivers"},\n',
    '  {"id": "last", "type": "book", "title": "О реках"}\n',
    {
        "object not closed": '  {"id": "mid", "title": "Middle",\n',
        "string not closed": '  {"id": "mid", "title": "Middle},\n',
        "no comma": '  {"id": "mid" "title": "Middle"},\n',
        "comma too many": '  {"id": "mid", "title": "Middle",},\n',
        "single quotes": "  {'id': 'mid', 'title': 'Middle'},\n",
        "wrong type": '  {"id": [1], "type": {}, "title": {"a": "Middle"}, "author": 5},\n',
        "a mere text": '  "Middle",\n',
        "a number": "  99999999999999999999999,\n",
        "null": "  null,\n",
        "nothing": "  {},\n",
        "a member twice": '  {"id": "mid", "title": "Middle", "title": "Средина"},\n',
        "half a character": '  {"id": "mid", "title": "Middle \\ud800"},\n',
        "a list": '  [{"id": "mid", "title": "Middle"}],\n',
        "bad escape": '  {"id": "mid", "title": "Middle \\q"},\n',
        "bad byte": b'  {"id": "mid", "title": "Middle \xff"},\n',
        "NUL": '  {"id": "mid", "title": "Mid\0dle"},\n',
        "control character": '  {"id": "mid", "title": "Middle \x01"},\n',
        "no number": '  {"id": "mid", "title": "Middle", "volume": NaN, "issue": 1e999},\n',
        "comma missing behind": '  {"id": "mid", "title": "Middle"}\n',
        "comma doubled": '  {"id": "mid", "title": "Middle"},,\n',
    },
    head="[\n",
    tail="]\n",
)
_CROSSREF = Shape(
    "a.json",
    '  {"DOI": "10.1/a", "title": ["On Rivers"], "reference-count": 1,'
    ' "reference": [{"key": "r", "unstructured": "Hill A. Hills. 1990."}]},\n',
    '  {"DOI": "10.1/c", "title": ["On Lakes"], "reference-count": 1,'
    ' "reference": [{"key": "r", "unstructured": "Hill A. Lakes. 1991."}]}\n',
    {
        "object not closed": '  {"DOI": "10.1/b", "title": ["Middle"],\n',
        "wrong type": '  {"DOI": 5, "title": {"a": "Middle"}, "reference": "x"},\n',
        "a mere text": '  "Middle",\n',
        "nothing": "  {},\n",
        "key twice": '  {"DOI": "10.1/a", "title": ["Middle"], "reference-count": 0},\n',
        "bad byte": b'  {"DOI": "10.1/b", "title": ["Middle \xff"]},\n',
        "NUL": '  {"DOI": "10.1/b", "title": ["Middle\0"]},\n',
    },
    head='{"message-type": "work-list", "message": {"items": [\n',
    tail="]}}\n",
)
_OPENALEX = Shape(
    "a.json",
    '  {"id": "https://openalex.org/W1", "title": "On Rivers",'
    ' "referenced_works": ["https://openalex.org/W8"]},\n',
    '  {"id": "https://openalex.org/W3", "title": "On Lakes",'
    ' "referenced_works": ["https://openalex.org/W9"]}\n',
    {
        "object not closed": '  {"id": "https://openalex.org/W2", "title": "Middle",\n',
        "wrong type": '  {"id": [], "title": ["Middle"], "biblio": 5, "referenced_works": {}},\n',
        "a mere text": '  "Middle",\n',
        "nothing": "  {},\n",
        "bad byte": b'  {"id": "https://openalex.org/W2", "title": "Middle \xff"},\n',
    },
    head='{"results": [\n',
    tail="]}\n",
)


def _xml_damages(good: str, record: str) -> dict[str, str | bytes]:
    """What breaks a record of XML; ``good`` is one with the title Middle."""
    title = good.index("Middle")
    closing = good.index("</", title)
    name = good[closing + 2 : good.index(">", closing)]
    return {
        "tag not closed": good.replace(f"</{name}>", "", 1),
        "record not closed": good.replace(f"</{record}>", "", 1),
        "wrong nesting": good.replace("Middle", "<i><b>Middle</i></b>", 1),
        "bare ampersand": good.replace("Middle", "Middle & more", 1),
        "bare angle": good.replace("Middle", "Middle < more", 1),
        "unknown entity": good.replace("Middle", "Middle &nosuch; more", 1),
        "attribute twice": good.replace("Middle", '<i a="1" a="2">Middle</i>', 1),
        "bad byte": good.replace("Middle", "Middle ?", 1).encode().replace(b"?", b"\xff", 1),
        "NUL": good.replace("Middle", "Mid\0dle", 1),
        "control character": good.replace("Middle", "Middle \x01", 1),
        "comment not closed": good.replace("Middle", "Middle <!-- x", 1),
        "byte-order mark": "\ufeff" + good,
        "line ends": good.replace("Middle", "Middle\rof\r\nit", 1),
    }


def _xml(name: str, head: str, tail: str, record: str, pattern: str) -> Shape:
    """The shape of a format of XML: ``pattern`` is a record with a title put in."""
    middle = pattern.replace("TITLE", "Middle").replace("NUMBER", "2")
    return Shape(
        name,
        pattern.replace("TITLE", "On Rivers").replace("NUMBER", "1"),
        pattern.replace("TITLE", "О реках").replace("NUMBER", "3"),
        _xml_damages(middle, record),
        f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n',
        f"{tail}\n",
        frozenset(("comment not closed",)),
    )


_ENDNOTE = _xml(
    "a.xml",
    "<xml><records>",
    "</records></xml>",
    "record",
    '<record><rec-number>NUMBER</rec-number><ref-type name="Book">6</ref-type>\n'
    "<titles><title>TITLE</title></titles><dates><year>2001</year></dates></record>\n",
)
_MODS = _xml(
    "a.xml",
    '<modsCollection xmlns="http://www.loc.gov/mods/v3">',
    "</modsCollection>",
    "mods",
    '<mods ID="mNUMBER"><genre>book</genre>\n<titleInfo><title>TITLE</title></titleInfo></mods>\n',
)
_MARC = _xml(
    "a.xml",
    '<collection xmlns="http://www.loc.gov/MARC21/slim">',
    "</collection>",
    "record",
    '<record><leader>00000nam a2200000 c 4500</leader><controlfield tag="001">RNUMBER'
    '</controlfield>\n<datafield tag="245"><subfield code="a">TITLE</subfield></datafield>'
    "</record>\n",
)
_WORD = _xml(
    "a.xml",
    '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">',
    "</b:Sources>",
    "b:Source",
    "<b:Source><b:Tag>tNUMBER</b:Tag><b:SourceType>Book</b:SourceType>\n"
    "<b:Title>TITLE</b:Title></b:Source>\n",
)
_PUBMED = _xml(
    "a.xml",
    "<PubmedArticleSet>",
    "</PubmedArticleSet>",
    "PubmedArticle",
    "<PubmedArticle><MedlineCitation><PMID>1000000NUMBER</PMID><Article>\n"
    "<ArticleTitle>TITLE</ArticleTitle></Article></MedlineCitation></PubmedArticle>\n",
)
_ZOTERO = _xml(
    "a.rdf",
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"\n'
    ' xmlns:z="http://www.zotero.org/namespaces/export#"\n'
    ' xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    "</rdf:RDF>",
    "bib:Book",
    '<bib:Book rdf:about="#item_NUMBER"><z:itemType>book</z:itemType>\n'
    "<dc:title>TITLE</dc:title></bib:Book>\n",
)

SHAPES: Mapping[str, Shape] = {
    "bibtex": _BIBTEX,
    "ris": _RIS,
    "enw": _ENW,
    "nbib": _NBIB,
    "wos": _WOS,
    "elibrary": _ELIBRARY,
    "table": _TABLE,
    "scopus-csv": _SCOPUS,
    "wos-tab": _WOS_TAB,
    "csl-json": _CSL,
    "crossref": _CROSSREF,
    "openalex": _OPENALEX,
    "endnote": _ENDNOTE,
    "mods": _MODS,
    "marcxml": _MARC,
    "word-sources": _WORD,
    "pubmed": _PUBMED,
    "zotero-rdf": _ZOTERO,
}
