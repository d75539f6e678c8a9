"""Keywords in the fields of records, and their forms."""

import pytest

from citegraph.knowledge import table
from citegraph.model import SourceRecord
from citegraph.text.keywords import keyword_key, record_keywords, split_keywords


def record(format: str, *fields: tuple[str, str]) -> SourceRecord:
    """A record with these fields."""
    return SourceRecord(format, "", "", fields)


@pytest.mark.parametrize(
    ("format", "fields", "expected"),
    [
        ("wos", [("DE", "Ice, thick; water"), ("ID", "ICE; BEAM")], "Ice, thick|water|ICE|BEAM"),
        ("wos", [("DE", "Ice, thick")], "Ice, thick"),
        ("scopus", [("Author Keywords", "ice; sea"), ("Index Keywords", "Ice")], "ice|sea|Ice"),
        ("bibtex", [("Keywords", "{floods; drift\n   ice}")], "floods|drift ice"),
        ("bibtex", [("keywords", r"floods, d{\'e}luge")], "floods|déluge"),
        ("ris", [("KW", "floods"), ("KW", "ice, thick"), ("KW", "floods")], "floods|ice, thick"),
        ("ris", [("KW", "floods, ice")], "floods|ice"),
        ("nbib", [("OT", "*floods"), ("MH", "Rivers/*chemistry/analysis")], "floods|Rivers"),
        ("openalex", [("keywords", '[{"id":"x","display_name":"Flood"}]')], "Flood"),
        ("crossref", [("subject", '["Hydrology","Water"]')], "Hydrology|Water"),
        ("table", [("keyword", "паводки, реки")], "паводки|реки"),
        ("endnote", [("keywords/keyword", "floods"), ("keywords/keyword", "ice")], "floods|ice"),
        ("csl-json", [("keyword", '["broken')], "broken"),
        ("pdf", [("keywords", "floods")], ""),
        ("wos", [("DE", " ; ;"), ("TI", "On rivers")], ""),
    ],
)  # fmt: skip
def test_keywords_of_records(format: str, fields: list[tuple[str, str]], expected: str) -> None:
    assert expected == "|".join(record_keywords(record(format, *fields)))


@pytest.mark.parametrize(
    ("fields", "author", "index"),
    [
        ([("author_keywords", "floods"), ("keywords", "Rivers")], "floods", "Rivers"),
        ([("keywords", "floods"), ("keywords-plus", "ICE")], "floods", "ICE"),
        ([("keywords", "floods")], "floods", ""),
    ],
)
def test_authors_and_databases_are_told_apart(
    fields: list[tuple[str, str]], author: str, index: str
) -> None:
    found = record("bibtex", *fields)
    assert author == "|".join(record_keywords(found, "author"))
    assert index == "|".join(record_keywords(found, "index"))


@pytest.mark.parametrize(
    "forms",
    [
        ("Рыночный кластер", "рыночные кластеры", "РЫНОЧНЫХ КЛАСТЕРОВ"),
        ("Учёные", "ученый"),
        ("decision-making", "Decision making", "DECISION MAKING"),
        ("Case studies", "case study"),
        ("«реки»", "река"),
    ],
)
def test_forms_of_one_keyword_have_one_key(forms: tuple[str, ...]) -> None:
    assert 1 == len({keyword_key(form) for form in forms})


def test_different_keywords_stay_apart() -> None:
    assert 4 == len({keyword_key(one) for one in ("C", "C++", "C#", "reka")})
    assert "" == keyword_key("***")


def test_hostile_values_are_bounded() -> None:
    assert () == split_keywords("a" * 200_000)
    assert 50_000 == len(split_keywords("a;" * 200_000))
    assert 1 == len(split_keywords("[" * 90_000 + "; a"))


@pytest.mark.parametrize(
    "row", table("keyword_fields"), ids=lambda row: f"{row['format']} {row['name']}"
)
def test_rows_say_what_the_code_knows(row: dict[str, str]) -> None:
    assert row["by"] in ("author", "index", "any")
    assert row["commas"] in ("yes", "no")
    made = record(row["format"], (row["name"], "floods; ice"))
    assert ("floods", "ice") == record_keywords(made)
