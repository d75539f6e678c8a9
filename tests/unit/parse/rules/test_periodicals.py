import pytest

from citegraph.model import LabelledReference, Location, RawReference
from citegraph.parse import Parser, load_parser
from citegraph.parse.draft import Draft
from citegraph.parse.rules import periodicals
from citegraph.parse.tokens import tokenize
from tests.unit.parse.drafts import fields

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


@pytest.mark.parametrize(
    ("text", "container"),
    [
        ("Лес // Вестник сада. Сер. 5. География. 2010. № 3", "Вестник сада Сер 5 География"),
        (
            "Лес // Известия сада. Серия биологическая. 2010. № 3",
            "Известия сада Серия биологическая",
        ),
        ("Лес // Вестник сада. Серия: Экономика. 2010. № 3", "Вестник сада Серия Экономика"),
    ],
)
def test_series_of_a_journal(text: str, container: str) -> None:
    labels = ["title", "container", "container", *["other"] * (len(tokenize(text)) - 6)]
    labels += ["date", "other", "issue"]
    found = fields(periodicals.series_of_container, text, " ".join(labels))
    assert container == found["container"]


@pytest.mark.parametrize(
    ("text", "labels", "date"),
    [
        ("Лес // Заря. 1987. 12 авг.", "title container date page_total other", "1987 12 авг"),
        ("Лес // Заря. 1978. № 112 (16 мая).", "title container date other issue other other",
         "1978 16 мая"),
        ("Wald // Zeit. 1975. Nov. 6. Vol. 72.", "title container date date volume other volume",
         "1975 Nov 6"),
        ("Wald // Zeit. 12/28/2012.", "title container volume issue date", "12 28 2012"),
    ],
)  # fmt: skip
def test_days_of_newspapers(text: str, labels: str, date: str) -> None:
    assert date == fields(periodicals.day_of_newspaper, text, labels)["date"]


@pytest.mark.parametrize(
    ("text", "labels", "issue"),
    [
        ("Сад. № 5, 6. С. 3.", "container other issue volume other pages", "5 6"),
        ("Сад. № 55/56. С. 3.", "container other issue other other pages", "55 56"),
        ("Сад. № 5, 12 с.", "container other issue page_total other", "5"),
        ("Сад. № 5, 6 ", "container other issue volume", "5 6"),
    ],
)
def test_several_issues(text: str, labels: str, issue: str) -> None:
    assert issue == fields(periodicals.several_issues, text, labels)["issue"]


def test_numbers_are_numbers() -> None:
    text = "Vol. 49, Summer"
    assert {"volume": "49"} == fields(periodicals.drop_worded_numbers, text, "other volume issue")
    assert {"volume": "XIV"} == fields(periodicals.drop_worded_numbers, "Bd. XIV", "other volume")


def test_number_of_a_yearbook_is_its_volume() -> None:
    text = "Ежегодник. № 3 / М., 1997."
    labels = "title other issue place date"
    assert "3" == fields(periodicals.number_of_book, text, labels)["volume"]
    text = "Ежегодник. М., 1997. № 3."
    labels = "title place date other issue"
    assert "issue" in fields(periodicals.number_of_book, text, labels)


def test_article_number() -> None:
    labels = "container date other volume other"
    found = fields(
        periodicals.article_number, "PLoS One. 2011. V. 6. e22265", "container " + labels
    )
    assert "e22265" == found["pages"]


def test_journal_named_after_somebody() -> None:
    text = "Лес. Журнал сада им. С.С. Белова. 2019; 119(8): 12–18."
    labels = "title title title title container container date volume issue pages"
    found = fields(periodicals.label_vancouver, text, labels)
    assert "Журнал сада им С.С. Белова" == found["container"]
