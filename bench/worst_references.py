"""Measure the slowest references that anybody could print: processor time of one, kind by kind.

``python -m bench worst_references`` parses, normalizes and doubts one reference of each kind, as
a printed line and as a record of a bibliography file, in several lengths up to the bounds and far
beyond. ``CITEGRAPH_WORST=BOUND`` names those above so many milliseconds only.
"""

import os
import random
import time
from collections.abc import Callable, Iterator

from citegraph.model import Location, RawReference
from citegraph.parse import Parser, default_options, load_parser
from citegraph.read import read_bytes
from citegraph.segment import segment
from citegraph.workflow.references import as_it_is, make_of_raws

LENGTHS = (1_000, 5_000, 100_000)
#: The bound that the worst kind must keep, in milliseconds.
BOUND = 20.0
REPEATS = 3


def _filled(piece: str) -> Callable[[int], str]:
    return lambda length: (piece * (length // len(piece) + 1))[:length]


def _around(before: str, piece: str, after: str) -> Callable[[int], str]:
    return lambda length: before + _filled(piece)(length) + after


def _mixed(letters: str) -> Callable[[int], str]:
    """Random signs of an alphabet, always the same, the longer text beginning like the shorter."""
    return lambda length: "".join(random.Random(1).choices(letters, k=length))


_HOMOGLYPHS = "аaеeоoрpсcхxуyкkмmтtнhвbАAВBЕEКKМMНHОOРPСCТTХX"

#: Kind -> a reference of that kind of about so many characters.
KINDS: dict[str, Callable[[int], str]] = {
    "digits": _filled("7"),
    "digits and spaces": _filled("12 "),
    "years": _filled("1999 "),
    "years in brackets": _filled("(1999) "),
    "page ranges": _filled("12-34, "),
    "dashes": _filled("- – — "),
    "names": _filled("Иванов И. И., "),
    "Western names": _filled("Smith, J. A., "),
    "full names": _filled("John Alan Smith and "),
    "initials": _filled("A. B. C. "),
    "particles": _filled("van der von de la "),
    "commas": _filled(","),
    "words and commas": _filled("река, "),
    "full stops": _filled(". "),
    "sentences": _filled("Реки. "),
    "slashes": _filled("//"),
    "slashes apart": _filled(" // а"),
    "single slashes": _filled(" / и"),
    "opening brackets": _filled("("),
    "opening square brackets": _filled("[а "),
    "brackets": _around("", "(", ")"),
    "pairs of brackets": _filled("(а) "),
    "quotation marks": _filled('"'),
    "opening guillemets": _filled("«а "),
    "colons": _filled("М. : "),
    "places": _filled("М.: Наука; "),
    "links": _filled("https://example.org/a?b=c "),
    "one long link": _around("Реки. URL: https://example.org/", "a/", ""),
    "link of percent signs": _around("https://example.org/", "%D0%B0", ""),
    "broken links": _filled("http://"),
    "www": _filled("www."),
    "DOIs": _filled("doi:10.1000/182 "),
    "one long DOI": _around("doi:10.1000/", "1", ""),
    "beginnings of DOIs": _filled("10."),
    "ISBNs": _filled("978-5-02-000000-0 "),
    "at signs": _filled("a@b."),
    "one word": _filled("а"),
    "one Latin word": _filled("a"),
    "one word of capitals": _filled("А"),
    "one word of hyphens": _filled("а-"),
    "one word of apostrophes": _filled("d'"),
    "one word of full stops": _filled("а."),
    "soft hyphens": _filled("а\u00ad"),
    "spaces": _around("Реки", " ", "моря"),
    "no-break spaces": _around("Реки", "\u00a0", "моря"),
    "combining signs": _around("а", "\u0301", " реки"),
    "combining signs of many kinds": _mixed("а\u0301\u0308\u0327\u0330"),
    "homoglyphs": _mixed(_HOMOGLYPHS),
    "homoglyph words": _mixed(_HOMOGLYPHS + "    "),
    "all kinds of signs": _mixed("аbЯZ1 ,.;:/()[]«»\"'-–—&@#%*+=?!\u0301\u00ad"),
    "et al": _filled("et al., "),
    "и др": _filled("и др. "),
    "Там же": _filled("Там же. "),
    "ibid": _filled("Ibid. "),
    "See": _filled("See "),
    "см.": _filled("См.: "),
    "volumes": _filled("Т. 1. Вып. 2. № 3. С. 4. "),
    "vol no pp": _filled("vol. 1, no. 2, pp. 3-4, "),
    "roman numerals": _filled("XIV "),
    "one roman numeral": _filled("MDCLXVI"),
    "In": _filled("In: "),
    "eds": _filled("(eds.) "),
    "dates": _filled("12.03.2004, "),
    "access dates": _filled("(дата обращения: 12.03.2004) "),
    "months": _filled("March 12, 2004. "),
    "arXiv": _filled("arXiv:1234.56789 "),
    "Chinese": _filled("河流與海洋"),
    "Arabic": _filled("الأنهار "),
    "emoji": _filled("🌊"),
    "ligatures": _filled("ﬁﬂ"),
    "surrogate escapes": _filled("\ufffd"),
    "digits of other scripts": _filled("٣४"),
    "LaTeX": _filled("\\'{e}{"),
    "markup": _filled("<i>a</i>"),
    "entities": _filled("&amp;"),
    "translated titles": _filled("Реки [Rivers] = "),
    "equal signs": _filled("а = б "),
    "thesis": _filled("дис. ... канд. ист. наук "),
    "series": _filled("(Серия «Реки») "),
}

#: Kind of record -> a file of one record that holds such a text in every field.
RECORDS: dict[str, Callable[[str], tuple[str, str]]] = {
    "bib title": lambda text: ("a.bib", f"@book{{a,\n title = {{{text}}},\n year = 1990}}\n"),
    "bib author": lambda text: ("a.bib", f"@book{{a,\n author = {{{text}}},\n title = {{B}}}}\n"),
    "bib all": lambda text: (
        "a.bib",
        "@article{a,\n"
        + "".join(
            f" {name} = {{{text}}},\n"
            for name in ("author", "title", "journal", "year", "pages", "volume", "doi", "url")
        )
        + "}\n",
    ),
    "ris all": lambda text: (
        "a.ris",
        "TY  - JOUR\n"
        + "".join(f"{tag}  - {text}\n" for tag in "AU TI JO PY SP VL DO UR".split())
        + "ER  - \n",
    ),
}


def printed(kind: str, length: int) -> RawReference:
    """Return a printed reference of a kind, of about so many characters."""
    return RawReference("worst", KINDS[kind](length), Location("worst"))


def recorded(record: str, kind: str, length: int) -> RawReference | None:
    """Return the reference of a record of a kind; None where the file holds none."""
    name, text = RECORDS[record](KINDS[kind](length))
    reading = read_bytes(text.encode("utf-8", "replace"), name)
    raws = [raw for one in reading.documents for raw in segment(one).references]
    return raws[0] if raws else None


def milliseconds(parser: Parser, raw: RawReference, repeats: int = REPEATS) -> float:
    """Return the least processor time of some tries to make a reference of this."""
    return min(_once(parser, raw) for _ in range(repeats))


def _once(parser: Parser, raw: RawReference) -> float:
    from citegraph.workflow import references

    references._LOCAL.options, references._LOCAL.parser = default_options(), parser
    start = time.process_time()
    for _ in make_of_raws((raw,), as_it_is):
        pass
    return (time.process_time() - start) * 1000


def _measured() -> Iterator[tuple[str, str, int, float]]:
    parser = load_parser()
    milliseconds(parser, RawReference("warm", "Смит А. Труды. М., 2007.", Location("warm")))
    for kind in KINDS:
        for length in LENGTHS:
            yield "printed", kind, length, milliseconds(parser, printed(kind, length))
            for record in RECORDS:
                raw = recorded(record, kind, length)
                if raw is not None:
                    yield record, kind, length, milliseconds(parser, raw)


def main() -> str:
    """Return a table of the worst kinds for each way in, and how many keep the bound."""
    bound = float(os.environ.get("CITEGRAPH_WORST", BOUND))
    found = sorted(_measured(), key=lambda one: -one[3])
    late = [one for one in found if one[3] > bound]
    lines = [
        f"{len(found):,} references; {len(late):,} took more than {bound:g} ms.",
        "",
        "| given as | kind | characters | ms |",
        "|---|---|---:|---:|",
    ]
    shown = late or found[:10]
    lines += [f"| {way} | {kind} | {size:,} | {took:.1f} |" for way, kind, size, took in shown]
    return "\n".join(lines)
