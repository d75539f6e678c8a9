"""MODS, MARC 21, Zotero RDF and sources of Word."""

import pytest

from citegraph.read import read_bytes
from tests.unit.read.record_files import entries, only, values


def mods(inner: str) -> str:
    return f'<mods xmlns="http://www.loc.gov/mods/v3">{inner}</mods>'


@pytest.mark.parametrize(
    ("inner", "field", "expected"),
    [
        (
            "<titleInfo><nonSort>The</nonSort><title>Rivers</title><subTitle>A map</subTitle>"
            "</titleInfo>",
            "title",
            ["The Rivers : A map"],
        ),
        ("<name><namePart>Brook, B.,</namePart></name>", "author", ["Brook, B."]),
        (
            "<name><namePart>Reed</namePart><role><roleTerm>edt</roleTerm></role></name>",
            "editor",
            ["Reed"],
        ),
        (
            "<name><namePart>Poe</namePart><role><roleTerm>printer</roleTerm></role></name>",
            "author",
            [],
        ),
        (
            '<relatedItem type="host"><part><extent><start>5</start><end>9</end></extent></part>'
            "</relatedItem>",
            "pages",
            ["5-9"],
        ),
        (
            "<originInfo><place><placeTerm type='code'>ru</placeTerm></place>"
            "<place><placeTerm>Omsk</placeTerm></place></originInfo>",
            "place",
            ["Omsk"],
        ),
        ("<identifier type='isbn'>9785000001234</identifier>", "isbn", ["9785000001234"]),
    ],
)
def test_mods_value(inner: str, field: str, expected: list[str]) -> None:
    assert expected == values(only(mods(inner), "a.xml"), field)


def test_declared_encoding_of_xml_is_believed() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-5"?>' + mods(
        "<titleInfo><title>Паводки</title></titleInfo>"
    )
    reading = read_bytes(text.encode("iso-8859-5"), "a.xml")
    assert ["Паводки"] == [entry.text for entry in entries(reading)]
    assert () == reading.problems


def marc(*fields: tuple[str, str]) -> str:
    inner = "".join(
        f'<datafield tag="{place[:3]}"><subfield code="{place[3]}">{value}</subfield></datafield>'
        for place, value in fields
    )
    return f"<collection><record><leader>00000nam</leader>{inner}</record></collection>"


@pytest.mark.parametrize(
    ("place", "value", "field", "expected"),
    [
        ("245a", "Rivers /", "title", ["Rivers"]),
        ("100a", "Brook, Bo,", "author", ["Brook, Bo"]),
        ("110a", "River Commission.", "author", ["River Commission."]),
        ("264c", "[2011]", "date", ["2011"]),
        ("300a", "xi, 214 Seiten :", "page_total", ["214"]),
        ("773g", "Seite 447-473", "pages", ["447-473"]),
        ("020a", "9785000001234 (hbk)", "isbn", ["9785000001234"]),
        ("022a", "1432-0916", "issn", ["1432-0916"]),
    ],
)
def test_marc_value(place: str, value: str, field: str, expected: list[str]) -> None:
    assert expected == values(only(marc((place, value)), "a.xml"), field)


def test_marc_keeps_every_subfield() -> None:
    entry = only(marc(("245a", "Rivers"), ("999x", "odd")), "a.xml")
    assert entry.fields
    assert entry.fields.record
    assert ("999$x", "odd") in entry.fields.record.fields


RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
    "{}</rdf:RDF>"
)


def test_zotero_attachments_notes_and_hosts_are_no_records() -> None:
    text = RDF.format(
        "<z:Attachment><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment>"
        "<bib:Memo><dc:title>note</dc:title></bib:Memo>"
        "<z:Collection><dc:title>all</dc:title></z:Collection>"
        '<bib:Book rdf:about="urn:isbn:1"><dc:title>Waters</dc:title></bib:Book>'
        "<bib:BookSection><z:itemType>bookSection</z:itemType><dc:title>Floods</dc:title>"
        '<dcterms:isPartOf rdf:resource="urn:isbn:1"/></bib:BookSection>'
    )
    entry = only(text, "a.rdf")
    assert (["Floods"], ["Waters"]) == (values(entry, "title"), values(entry, "container"))
    assert entry.fields
    assert "chapter" == entry.fields.type


def test_zotero_parts_that_contain_each_other_end() -> None:
    text = RDF.format(
        '<bib:Book rdf:about="a"><z:itemType>book</z:itemType><dc:title>A</dc:title>'
        '<dcterms:isPartOf rdf:resource="a"/></bib:Book>'
    )
    assert ["A"] == values(only(text, "a.rdf"), "title")


def test_source_of_word() -> None:
    text = (
        '<Sources xmlns="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">'
        "<Source><Tag>B9</Tag><SourceType>Book</SourceType><Title>Rivers</Title></Source></Sources>"
    )
    entry = only(text, "a.xml")
    assert ("B9", ["Rivers"]) == (entry.key, values(entry, "title"))
    assert entry.fields
    assert entry.fields.record
    assert "word-sources" == entry.fields.record.format


@pytest.mark.parametrize(
    ("prefix", "declared", "problems"),
    [
        ("b:", "", ["broken-markup"]),  # as tools leave it that cut sources out of a file
        ("", "", []),
        ("b:", "http://purl.oclc.org/ooxml/officeDocument/bibliography", []),  # strict
    ],
)
def test_source_of_word_is_read_whatever_its_prefix_is(
    prefix: str, declared: str, problems: list[str]
) -> None:
    plain = (
        "<bSources><bSource><bTag>B9</bTag><bSourceType>Book</bSourceType>"
        "<bAuthor><bAuthor><bNameList><bPerson><bLast>Brook</bLast><bFirst>B.</bFirst></bPerson>"
        "</bNameList></bAuthor></bAuthor><bTitle>Rivers</bTitle></bSource></bSources>"
    )
    text = plain.replace("<b", f"<{prefix}").replace("</b", f"</{prefix}")
    if declared:
        text = text.replace(f"<{prefix}Sources", f'<{prefix}Sources xmlns:b="{declared}"', 1)
    reading = read_bytes(text.encode(), "Sources.xml")
    (entry,) = entries(reading)
    assert ("B9", ["Brook, B."]) == (entry.key, values(entry, "author"))
    assert ["Rivers"] == values(entry, "title")
    assert entry.fields
    assert "book" == entry.fields.type
    assert problems == [problem.code for problem in reading.problems]
    assert all("is not defined" in problem.message for problem in reading.problems)


@pytest.mark.parametrize("name", ["2", "²", "2ages", "-"])
def test_source_of_word_with_a_name_that_is_none(name: str) -> None:
    text = f"<b:Sources><b:Source><b:Title>Rivers</b:Title><b:{name}></b:Source></b:Sources>"
    (entry,) = entries(read_bytes(text.encode(), "Sources.xml"))
    assert ["Rivers"] == values(entry, "title")


def test_encoding_that_a_catalogue_declares_is_no_guess() -> None:
    head = '<?xml version="1.0" encoding="windows-1251"?>'
    text = mods("<titleInfo><title>Приливы северных городов</title></titleInfo>")
    reading = read_bytes((head + text).encode("cp1251"), "a.xml")
    assert ["Приливы северных городов"] == values(entries(reading)[0], "title")
    assert () == reading.problems
