"""EndNote in XML and in tags."""

import pytest

from citegraph.read import read_bytes
from tests.unit.read.record_files import codes, entries, only, values


def in_xml(inner: str, kind: str = "Journal Article") -> str:
    record = f'<record><ref-type name="{kind}">0</ref-type>{inner}</record>'
    return f"<xml><records>{record}</records></xml>"


@pytest.mark.parametrize(
    ("kind", "xml", "tagged", "field", "expected"),
    [
        ("Book", "<titles><title>A</title></titles>", "%T A", "title", ["A"]),
        ("Book", "<pages>XX, 327 </pages>", "%P XX, 327", "page_total", ["327"]),
        ("Journal Article", "<pages>5-9</pages>", "%P 5-9", "pages", ["5-9"]),
        ("Report", "<number>7</number>", "%N 7", "document_number", ["7"]),
        ("Journal Article", "<number>7</number>", "%N 7", "issue", ["7"]),
        (
            "Book",
            "<titles><secondary-title>S</secondary-title></titles>",
            "%B S",
            "series",
            ["S"],
        ),
        (
            "Book Section",
            "<titles><secondary-title>H</secondary-title></titles>",
            "%B H",
            "container",
            ["H"],
        ),
        (
            "Journal Article",
            "<dates><year>2014</year><pub-dates><date>May 3</date></pub-dates></dates>",
            "%D 2014\n%8 May 3",
            "date",
            ["May 3 2014"],
        ),
        (
            "Journal Article",
            "<dates><year>2014</year><pub-dates><date>2014/05/03</date></pub-dates></dates>",
            "%D 2014\n%8 2014/05/03",
            "date",
            ["2014-05-03"],
        ),
        (
            "Journal Article",
            "<electronic-resource-num>https://doi.org/10.1234/ab</electronic-resource-num>",
            "%R https://doi.org/10.1234/ab",
            "doi",
            ["10.1234/ab"],
        ),
        (
            "Journal Article",
            "<isbn>1532-1827 (e)&#13;0007-0920</isbn>",
            "%@ 1532-1827 (e)\n0007-0920",
            "issn",
            ["1532-1827"],
        ),
    ],
)
def test_both_forms_say_the_same(
    kind: str, xml: str, tagged: str, field: str, expected: list[str]
) -> None:
    assert expected == values(only(in_xml(xml, kind), "a.xml"), field)
    assert expected == values(only(f"%0 {kind}\n{tagged}\n", "a.enw"), field)


def test_styled_text_is_one_text() -> None:
    title = "<title><style face='normal'>On </style><style face='italic'>Salmo</style></title>"
    assert ["On Salmo"] == values(only(in_xml(f"<titles>{title}</titles>"), "a.xml"), "title")


def test_comma_at_the_end_marks_a_body() -> None:
    author = "<contributors><authors><author>River Commission,</author></authors></contributors>"
    entry = only(in_xml(author), "a.xml")
    assert entry.fields
    assert [("River Commission", True)] == [(one.text, one.literal) for one in entry.fields.spans]


def test_every_element_is_kept() -> None:
    entry = only(in_xml("<odd><x a='1'>2</x></odd>"), "a.xml")
    assert entry.fields
    assert entry.fields.record
    expected = (
        ("ref-type@name", "Journal Article"),
        ("ref-type", "0"),
        ("odd/x@a", "1"),
        ("odd/x", "2"),
    )
    assert expected == entry.fields.record.fields


def test_records_behind_a_break_are_told() -> None:
    one = "<record><titles><title>A</title></titles></record>\n"
    text = f"<xml><records>\n{one}{one}<record><titles><title>B & </ti"
    reading = read_bytes(text.encode(), "a.xml")
    lost = [code for code, _ in codes(reading) if code == "broken-record"]
    assert 3 == len(entries(reading)) + len(lost)
    assert "broken-markup" in dict(codes(reading))


def test_tagged_records_without_types_are_parted_by_blank_lines() -> None:
    text = "%A Brook, B.\n%T A\n\n%A Reed, R.\n%T B\n"
    found = entries(read_bytes(text.encode(), "a.enw"))
    assert [1, 4] == [entry.line for entry in found]


def test_empty_tagged_record_is_told() -> None:
    reading = read_bytes(b"%0 Book\n%0 Book\n%T A\n", "a.enw")
    assert [("empty-record", 1)] == codes(reading)
    assert 1 == len(entries(reading))
