import pytest

from citegraph.model import LabelledReference, Location, RawReference
from citegraph.parse import Parser, load_parser, periodicals
from citegraph.parse.draft import Draft
from citegraph.parse.tokens import tokenize

NUMBERS = {
    "2011;12(1):56-68": ("2011", "12", "1", "56-68"),
    "2008;9:2579-605": ("2008", "9", "", "2579-605"),
    "1999;286(5439):509-12": ("1999", "286", "5439", "509-12"),
    "2011 Oct;12(1-2):S56–S68": ("2011 Oct", "12", "1-2", "S56–S68"),
    "2011; 12 (Suppl 1): 56-68": ("2011", "12", "Suppl 1", "56-68"),
    "2004;101 Suppl 1:5200-5": ("2004", "101", "Suppl 1", "5200-5"),
    "2011;6(3):e17738": ("2011", "6", "3", "e17738"),
}
FIELDS = ("date", "volume", "issue", "pages")


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


def parse(parser: Parser, text: str) -> LabelledReference:
    return parser.parse(RawReference("f#1.1", text, Location("f", 1)))


@pytest.mark.parametrize(("numbers", "expected"), NUMBERS.items())
@pytest.mark.parametrize("journal", ["J Mach Learn Res", "Вопросы экономики"])
def test_vancouver(parser: Parser, journal: str, numbers: str, expected: tuple[str, ...]) -> None:
    found = parse(parser, f"Belov J, Hill K-H. Growth of many parks. {journal}. {numbers}.")
    assert expected == tuple(found.first(field) for field in FIELDS)
    assert journal == found.first("container")
    assert "Growth of many parks" == found.first("title")


def test_vancouver_whatever_the_model_saw() -> None:
    text = "Growth of parks. Econ Rev. 2011;12(1):56-68."
    tokens = tokenize(text)
    draft = Draft(text, tokens, ["title"] * 5 + ["volume"] * 3 + ["other"], [0.5] * 9)
    periodicals.label_vancouver(draft)
    assert ["title"] * 3 + ["container"] * 2 + list(FIELDS) == draft.labels


def test_other_numbers_are_no_vancouver() -> None:
    for text in ("Growth 12011;12:5, 2011. 12:56", "Growth http://a.example/2011;12:56"):
        tokens = tokenize(text)
        draft = Draft(text, tokens, ["title"] * len(tokens), [0.5] * len(tokens))
        periodicals.label_vancouver(draft)
        assert {"title"} == set(draft.labels)


ISSUES = {
    "Voprosy Ekonomiki, (7), 45–58": ("", "7"),
    "Voprosy Ekonomiki [Issues of economy], (7–8), 45–58": ("", "7–8"),
    "Voprosy Ekonomiki, 12(7), 45–58": ("12", "7"),
}


@pytest.mark.parametrize(("source", "expected"), ISSUES.items())
def test_issue_of_a_journal_without_volumes(
    parser: Parser, source: str, expected: tuple[str, str]
) -> None:
    found = parse(parser, f"Belov, I. I. (2012). Rynok truda [Labour market]. {source}.")
    assert expected == (found.first("volume"), found.first("issue"))
