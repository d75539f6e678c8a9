import re
from string import Formatter

import pytest

from citegraph.config import load_configuration
from citegraph.network.options import NetworkOptions
from citegraph.network.table import KINDS
from citegraph.report.sections.method import literature, paragraphs
from citegraph.report.words import Words, all_texts

LANGUAGES = ("en", "ru")
#: CLDR categories of whole numbers, and of the others.
CATEGORIES = {"en": {"one", "other"}, "ru": {"one", "few", "many", "other"}}
CITED = re.compile(r"[a-z]+\d{4}")


def places(text: object) -> set[str]:
    forms = text.values() if isinstance(text, dict) else [text]
    return {name for form in forms for _, name, _, _ in Formatter().parse(str(form)) if name}


def test_languages_have_the_same_texts() -> None:
    assert list(LANGUAGES) == sorted(all_texts())
    assert set(all_texts()["en"]) == set(all_texts()["ru"])


def test_texts_have_the_same_places() -> None:
    english, russian = (all_texts()[language] for language in LANGUAGES)
    assert [] == [key for key in english if places(english[key]) != places(russian[key])]


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_those_of_the_language(language: str) -> None:
    forms = {key: set(text) for key, text in all_texts()[language].items() if text is not str(text)}
    assert {} == {key: found for key, found in forms.items() if found != CATEGORIES[language]}


def test_paragraphs_on_methods_say_the_same_in_both_languages() -> None:
    for name, step in paragraphs().items():
        english, russian = step["en"], step["ru"]
        assert (name, places(english)) == (name, places(russian))
        assert (name, set(CITED.findall(english))) == (name, set(CITED.findall(russian)))


def test_literature_is_cited_and_there() -> None:
    cited = {key for step in paragraphs().values() for key in CITED.findall(step["en"])}
    assert cited == set(literature())
    assert [] == [key for key, one in literature().items() if one["cite"][-4:] not in one["entry"]]


def test_every_choice_of_networks_has_its_paragraph() -> None:
    told = set(paragraphs())
    choices = {
        f"{option}-{choice}"
        for option in ("counting", "normalization", "layout", "clustering")
        for choice in NetworkOptions.CHOICES.get(option, ())
    }
    assert set() == choices - told
    assert set() == {name for name in KINDS if name.removeprefix("author-").removeprefix("venue-")
                     not in told and name not in told}  # fmt: skip


def test_options_in_the_paragraphs_exist() -> None:
    options = load_configuration().as_mapping()
    known = {*options["network"], *options["history"], *options["resolve"]}
    counted = {
        "documents", "lists", "references", "version", "works", "merges", "merges_work",
        "merges_person", "merges_venue", "merges_publisher", "uncertain", "decisions", "sizes",
        "side_rule", "total", "all_totals", "median_reach_sub",
    }  # fmt: skip
    used = {name for step in paragraphs().values() for name in places(step["en"])}
    assert set() == used - known - counted


@pytest.mark.parametrize("kind", KINDS)
def test_every_network_has_a_name(kind: str) -> None:
    assert all(Words(language).has(f"network-{kind}") for language in LANGUAGES)


def test_a_value_is_no_template_and_carries_nothing_hidden() -> None:
    assert "Report on {n} {0}" == Words("en")("report-of", name="{n} {0}\x00\u202e")
