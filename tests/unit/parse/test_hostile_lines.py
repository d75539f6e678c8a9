"""Lines that are no references, or were made to break a program: one item each, and no failure."""

import json
import unicodedata

import pytest

from citegraph.export import ENTRY_FORMATS, render_references
from citegraph.parse import default_options
from citegraph.workflow import parse_lines

CONTROLS = {"Cc", "Cf", "Cs"}
SHORT = {
    "empty": "",
    "spaces": " \t \u00a0\u2003 ",
    "no letters": "—, 2014. № 5 (35). 12–17.",
    "marks only": "«»[](){}<>…!?;:",
    "Arabic": "ابن خلدون. المقدمة. بيروت: دار الفكر، ٢٠٠١.",
    "Chinese": "王力. 汉语史稿. 北京: 中华书局, 1980.",
    "emoji": "😀👨‍👩‍👧 Smith J. 🎉 2014 😀",
    "controls": "a\x00b\x01c\x1b[31md\x7fe\x85f",
    "NUL": "\x00" * 50,
    "lone surrogates": "Smith \ud800 J. \udfff Growth. 1998",
    "marks of order": "\ufeffSmith J.\ufeff Growth\ufeff. 1998",
    "line separators": "Smith J.\u2028Growth.\u20291998",
    "right to left": "\u202eSmith J.\u202c Growth\u200f. \u2066 1998 \u2069",
    "combining": "\u0301\u0302" * 100,
    "combined": "e\u0301\u0302\u0303\u0304" * 100,
    "private use": "\ue000\uf8ff Smith",
    "unassigned": "\U000e0fff Smith \uffff",
    "formula": '=HYPERLINK("http://a.example","x")',
    "markup": "</script>}, @article{evil, title={x",
}
UNITS = [
    *(
        "a",
        "я",
        "Щ",
        "1",
        "²",
        "٣",
        ".",
        ",",
        "-",
        "—",
        "[",
        "]",
        "(",
        ")",
        "«",
        "»",
        '"',
        "’",
        "‘",
    ),
    *(
        "/",
        "//",
        ":",
        ";",
        "_",
        "ʹ",
        "a’",
        "😀",
        "\u0301",
        "\u202e",
        "\x00",
        "\ufeff",
        "\u00a0",
        "а\u0301",
    ),
    *(
        "[a] ",
        "(a) ",
        "«a» ",
        "a-",
        "1-",
        "1 - ",
        "- (",
        ". – ",
        " / ",
        " // ",
        "A.",
        "А. ",
        "In ",
        "In: ",
    ),
    *(
        "http://",
        "http://a.example/b ",
        "http://a. ",
        "www.a",
        "www.",
        "a.b.c.",
        "10.1000/",
        "10.1000/ a",
    ),
    *(
        "ISBN ",
        "ISBN 978-5-1 ",
        "ISSN 1",
        "doi:",
        "URL: ",
        "дата обращения: 1.1.2011 ",
        "accessed ",
    ),
    *("Иванов И. И., ", "Smith, J., ", "И. Иванов; ", "Smith J and ", "et al. ", "и др. ", "ван "),
    *(
        "2014 ",
        "2014;12:5 ",
        "2011;1(",
        "1999-",
        "№ 5 ",
        "Т. 1. ",
        "vol. 3(2) ",
        "С. 36–45. ",
        "в 6 т. ",
    ),
    *(
        "ред. ",
        "под ред. И. И. Громова, ",
        "(ed.) ",
        "In: Brown C. (ed.) ",
        "М.: ",
        "М.: Наука, 2001. ",
    ),
    *(
        "2-е изд., испр. ",
        "— (Философия ; вып. 5) ",
        ": пер. с нем. ",
        "[b], 2012, ",
        "May ",
        "IV ",
    ),
    *(
        "Слово. ",
        "Слово ",
        "слово-",
        "a&b=c",
        "Available at: ",
        "дис. канд. наук ",
        "ГОСТ 1-2 ",
        "<a>",
        "\\",
    ),
]


@pytest.mark.parametrize("name", SHORT)
def test_a_short_line_is_one_item_in_every_format(name: str) -> None:
    references, _ = parse_lines([SHORT[name]])
    assert 1 == len(references)
    for target in ENTRY_FORMATS:
        text = render_references(target, references)
        assert not {unicodedata.category(char) for char in text if char != "\n"} & CONTROLS, target
    assert 1 == len(json.loads(render_references("csl-json", references)))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("empty", "empty-line"),
        ("spaces", "empty-line"),
        ("no letters", "no-title"),
        ("marks only", "no-title"),
        ("NUL", "empty-line"),
        ("combining", "no-title"),
    ],
)
def test_a_line_without_words_is_named(name: str, code: str) -> None:
    _, problems = parse_lines(["Hill J. Growth. London: Press, 1998. 96 p.", SHORT[name]])
    assert [(code, 2)] == [
        (found.code, found.location and found.location.line) for found in problems
    ]


@pytest.mark.parametrize("unit", UNITS)
def test_a_hundred_thousand_characters_are_one_item_and_one_problem(unit: str) -> None:
    text = (unit * (100_000 // len(unit) + 1))[:100_000]
    (reference,), problems = parse_lines([text])
    kept = len(reference.printed.raw.text)
    long = [found for found in problems if found.code == "long-reference"]
    assert (kept > default_options().max_characters) == (len(long) == 1)
    assert all(span.end <= kept for span in reference.printed.spans)
    json.loads(render_references("jsonl", [reference]))
