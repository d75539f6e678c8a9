from pathlib import Path

import pytest

from citegraph.errors import CitegraphError
from citegraph.model import FIELDS, LabelledReference, Location, RawReference
from citegraph.parse import Parser, load_parser

HOSTILE = [
    "",
    " \n",
    "...//,",
    "a\x00b\x1f\u202e",
    "المقدمة، بيروت، ٢٠٠١",
    "王力. 汉语史稿. 1980.",
    "1" * 300,
]
LONG = [
    "a",
    "А. ",
    "[a] ",
    "http://a. ",
    "10.1000/",
    "1- ",
    "ISBN 9",
    "Иванов И. И., ",
    "ред. ",
    "- (",
    "в 6 ",
    "2011;12:5",
    "2011;1(",
    "под ред. И. И. Громова, ",
]


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


def parse(parser: Parser, text: str) -> LabelledReference:
    return parser.parse(RawReference("f#1.1", text, Location("f", 1)))


def test_gost_article(parser: Parser) -> None:
    text = "Е. А. Белова, Белов И.П. Рост рынка//Вестник университета, 2014, № 1 (1). С. 36-45."
    found = parse(parser, text)
    assert ("Е. А. Белова", "Белов И.П.") == found.texts("author")
    assert "Рост рынка" == found.first("title")
    assert "Вестник университета" == found.first("container")
    assert ("2014", "36-45") == (found.first("date"), found.first("pages"))


def test_gost_book(parser: Parser) -> None:
    found = parse(parser, "Белов А. Богатство народов. М.: Эксмо, 2007. – 960 с.")
    assert ("М.", "Эксмо", "2007", "960") == tuple(
        found.first(field) for field in ("place", "publisher", "date", "page_total")
    )


def test_transliterated_entry(parser: Parser) -> None:
    text = (
        "Belov E.A. Regulirovanie rynka [Market regulation]. Voprosy ekonomiki [Issues "
        "of economy], 2012, vol.6, no.3, pp.16-27 (in Russian)."
    )
    found = parse(parser, text)
    assert "Regulirovanie rynka" == found.first("title")
    assert "Market regulation" == found.first("translated_title")
    assert "Voprosy ekonomiki" == found.first("container")
    assert "Issues of economy" == found.first("translated_container")
    assert ("6", "3", "16-27") == (
        found.first("volume"),
        found.first("issue"),
        found.first("pages"),
    )


ENDS = {
    "Белов А. А. Рост рынка // Собрание законодательства РФ. 2012. № 5. С. 3–5.": (
        "Собрание законодательства РФ"
    ),
    "Белов А. А. Рост рынка // Вестник Томского гос. ун-та. 2012. № 5. С. 3–5.": (
        "Вестник Томского гос. ун-та."
    ),
    "Hill J. Growth of parks. J Mach Learn Res. 2011;12(1):56-68.": "J Mach Learn Res",
    "Hill J. Growth of parks. J. Mach. Learn. Res. 2011;12(1):56-68.": "J. Mach. Learn. Res.",
}


@pytest.mark.parametrize(("text", "expected"), ENDS.items())
def test_container_keeps_the_full_stop_of_an_abbreviation(
    parser: Parser, text: str, expected: str
) -> None:
    assert expected == parse(parser, text).first("container")


def test_title_keeps_its_second_sentence_and_year(parser: Parser) -> None:
    found = parse(parser, "Регионы России. Общие показатели. 2012 : стат. сб. М. : Росстат, 2013.")
    assert () == found.texts("author")
    assert ("Регионы России. Общие показатели. 2012 : стат. сб.",) == found.texts("title")
    assert "2013" == found.first("date")


def test_spans_lie_in_the_text_in_printed_order(parser: Parser) -> None:
    text = (
        "Porter, M. (1990). The advantage of nations. New York: Free Press, 855 p. ISBN "
        "0-684-84147-9."
    )
    spans = parse(parser, text).spans
    assert all(text[span.start : span.end] == span.text for span in spans)
    assert sorted(span.start for span in spans) == [span.start for span in spans]
    assert {span.field for span in spans} <= set(FIELDS)
    assert all(0 <= span.confidence <= 1 for span in spans)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_refused(parser: Parser, text: str) -> None:
    assert text == parse(parser, text).raw.text


@pytest.mark.parametrize("unit", LONG)
def test_a_hundred_thousand_characters(parser: Parser, unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert text == parse(parser, text).raw.text


def test_many_in_order(parser: Parser) -> None:
    raws = [RawReference(str(i), f"Title {i}. 200{i}.", Location("f", i)) for i in range(5)]
    assert ["0", "1", "2", "3", "4"] == [found.raw.id for found in parser.parse_many(raws)]


def test_unreadable_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(CitegraphError, match="absent.crfsuite"):
        parse(load_parser(tmp_path / "absent.crfsuite"), "Title")


@pytest.mark.parametrize("words", ["См.:", "См. также:", "Цит. по:", "Подробнее см.:", "Ср."])
def test_words_that_send_to_a_reference_are_no_part_of_it(parser: Parser, words: str) -> None:
    text = f"{words} Белов А. И. Рост рынка. М.: Эксмо, 2007. С. 8."
    found = parse(parser, text)
    assert ("Белов А. И", "Рост рынка") == (found.first("author").rstrip("."), found.first("title"))
    assert all(span.text == text[span.start : span.end] for span in found.spans)


def test_supplements_and_codes_of_articles(parser: Parser) -> None:
    text = "Белов А. А. Лечение // Кардиология. – 2019. – Т. 59, № 8S. – С. 4–12. – EDN ABCDEF."
    found = parse(parser, text)
    assert ("59", "8S", "4–12") == tuple(map(found.first, ("volume", "issue", "pages")))
    assert ("", "") == (found.first("publisher"), found.first("page_total"))


def test_forms_in_brackets_are_no_translations(parser: Parser) -> None:
    found = parse(parser, "Hill, J. R. (2020). Towns of the north [Data set]. Dryad.")
    assert ("Data set", "") == (found.first("genre"), found.first("translated_title"))
    text = "Hill, J. R. (2020). Towns of the north [Master's thesis, University of Leeds]. Eprints."
    found = parse(parser, text)
    assert ("Master's thesis", "University of Leeds") == (
        found.first("genre"), found.first("publisher"),
    )  # fmt: skip


def test_article_of_a_gazette_is_the_part_of_a_law(parser: Parser) -> None:
    text = "О рынке : федер. закон от 29 дек. 2012 г. № 273-ФЗ // Собр. законодательства РФ. 2012. "
    found = parse(parser, text + "№ 53 (ч. 1). Ст. 7598.")
    assert (("7598",), "53") == (found.texts("part"), found.first("issue"))
