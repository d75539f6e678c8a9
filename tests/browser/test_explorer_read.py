"""The panel of details: every kind of item, link, cluster and number leads to the lines behind."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from citegraph.network import KINDS
from citegraph.view.texts import interface_texts
from tests.browser.read_library import built_page

pytestmark = pytest.mark.browser

LANGUAGES = ("en", "ru")
PORTER = "Clusters and competition of rivers"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_page(tmp_path_factory.mktemp("read"))


@pytest.fixture
def page(built: Path, open_page: Callable[..., Any]) -> Any:
    return open_page(built).page


def _text(language: str, key: str) -> str:
    text = interface_texts()[language][key]
    assert isinstance(text, str)
    return text


def _network(page: Any, kind: str, language: str = "en") -> None:
    names = interface_texts()[language]["names.network"]
    assert isinstance(names, dict)
    page.click("#network-menu")
    page.click(f'[role="menuitemradio"][data-text="{names[kind]}"]')


def _heading(page: Any) -> str:
    text: str = page.locator("#panel-details h2").inner_text()
    return text


def _section(page: Any, title: str) -> Any:
    return page.locator("#panel-details section.section").filter(
        has=page.get_by_role("heading", name=title, level=3)
    )


def _rows(page: Any) -> list[str]:
    texts: list[str] = page.locator(".virtual-rows > li").all_inner_texts()
    return texts


def _find(page: Any, query: str) -> None:
    """Show the first that the search finds."""
    page.fill("#search-box", query)
    page.press("#search-box", "Enter")


def _count(page: Any, name: str) -> None:
    page.locator("#panel-details").get_by_role("button", name=name, exact=True).first.click()


def test_overview_tells_what_the_map_is_and_its_numbers_open(page: Any) -> None:
    assert "Co-cited works" == _heading(page)
    assert "Two works are joined" in page.inner_text("#panel-details")
    assert 8 == _section(page, "Most cited").locator("li").count()
    _count(page, "8 works")
    assert ("8 works", 8) == (_heading(page), len(_rows(page)))
    page.click(".details-head .close")
    _count(page, "10 links")
    page.locator(".virtual .edge-row").first.click()
    assert "Cited together" == _heading(page)
    page.get_by_role("button", name="Back").click()
    assert "10 links" == _heading(page)


def test_work_is_set_like_a_card_of_a_catalogue(page: Any) -> None:
    _find(page, PORTER)
    assert PORTER == _heading(page)
    assert ["Book", "1998", "English"] == page.locator(".badges > span.badge").all_inner_texts()
    fields = page.inner_text(".fields")
    assert [] == [one for one in ("Porter, M.", "Harvard Press", "320") if one not in fields]
    printed = _section(page, "As printed").inner_text()
    assert [] == [one for one in ("review.md:8", "сети.md:13") if one not in printed]
    assert ["[2, 3]", "[3]"] == _section(page, "Passages that cite it").locator(
        "mark"
    ).all_inner_texts()
    assert 2 == _section(page, "Documents that cite it").locator("li").count()
    page.locator(".fields .link", has_text="Harvard Press").click()
    assert ["Publisher"] == page.locator(".badges > .badge").all_inner_texts()
    assert PORTER in _section(page, "Works").inner_text()


def test_words_that_most_variants_do_not_print_are_marked(page: Any) -> None:
    _find(page, "Islankina seti")
    assert [] == page.locator("mark.differs").all_inner_texts()  # another script is no difference
    _find(page, PORTER)
    marked = set(page.locator("mark.differs").all_inner_texts())
    assert marked <= {"p"}, marked


def test_merge_tells_its_rule_and_evidence(page: Any) -> None:
    _find(page, "Islankina seti")
    merge = _section(page, "Why these are one").locator(".merge")
    assert 1 == merge.count()
    merge.locator("summary").click()
    weights = merge.locator(".evidence .number").all_inner_texts()
    assert {"+"} <= {one[0] for one in weights} <= {"+", "−", "0"}
    assert "Title" in merge.locator(".evidence").inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_person_has_forms_works_and_coauthors(
    built: Path, open_page: Callable[..., Any], language: str
) -> None:
    page = open_page(built, language=language).page
    _network(page, "author-cocitation", language)
    _find(page, "Islankina")
    assert "Исланкина Е. А." == _heading(page)
    forms = _section(page, _text(language, "read.printed-forms"))
    assert {"Исланкина Е. А.", "Islankina E.A."} == {
        line.split("\n")[0] for line in forms.locator("li").all_inner_texts()
    }
    assert "Фияксель" in _section(page, _text(language, "read.co-authors")).inner_text()
    assert 1 == _section(page, _text(language, "read.works")).locator("li").count()


def test_venue_has_its_names_and_works(page: Any) -> None:
    _network(page, "venue-cocitation")
    _find(page, "Innovatsii")
    assert "Инновации" == _heading(page)
    assert "Innovatsii" in _section(page, "Printed forms").inner_text()
    assert 1 == _section(page, "Works").locator("li").count()


def test_document_tells_how_it_was_read(page: Any) -> None:
    _find(page, PORTER)
    _section(page, "Documents that cite it").locator(".row-name").last.click()
    fields = page.inner_text(".fields")
    assert "markdown, utf-8" in fields
    assert 3 == _section(page, "References").locator("li").count()
    passages = _section(page, "Citations in its text")
    assert {"[1, с. 3]", "[1, 2]", "[3]", "[2]"} >= set(passages.locator("mark").all_inner_texts())


def test_document_without_a_list_has_suggestions(page: Any) -> None:
    page.click("#tab-about")
    page.get_by_role("button", name="bare.md").click()
    assert "No reference list was found" in page.inner_text("#panel-details")
    guesses = _section(page, "What its numbers may mean")
    guesses.locator("summary").first.click()
    assert "Pages cited" in guesses.inner_text()
    assert "Цителадзе [2, с. 14]" in guesses.inner_text()


@pytest.mark.parametrize(("kind", "name"), [("keywords", "clusters"), ("terms", "clusters")])
def test_words_lead_to_their_works(page: Any, kind: str, name: str) -> None:
    _network(page, kind)
    _section(page, "Most frequent").locator(".row-name", has_text=name).first.click()
    assert name == _heading(page)
    assert _section(page, "Works").locator("li").count() > 1


@pytest.mark.parametrize("kind", KINDS)
def test_link_of_every_kind_shows_what_is_behind_it(page: Any, kind: str) -> None:
    _network(page, kind)
    page.locator(".facts .count", has_text="link").click()
    page.locator(".virtual .edge-row").first.click()
    details = page.locator("#panel-details")
    assert 2 == details.locator(".ends .row-name").count()
    assert "Weight" in details.inner_text()
    assert details.locator(".unit").count() >= 1
    lines = details.locator(".unit .printed .place").all_inner_texts()
    assert lines
    assert [] == [line for line in lines if "." not in line]


def test_passages_that_cite_both_are_shown_with_the_link(page: Any) -> None:
    _network(page, "proximity-cocitation")
    _find(page, "Tsiteladze")
    _section(page, "Cited near").locator(".strength").first.click()
    near = page.locator(".unit .near").first
    assert "One passage cites both" in near.inner_text()
    assert ["[1, 2]"] == near.locator("mark").all_inner_texts()


def test_citing_and_cited_are_told_apart(page: Any) -> None:
    _network(page, "citation")
    _find(page, "Clusters and river ports")
    assert 3 == _section(page, "Cites").locator(".strength").count()
    _section(page, "Cites").locator(".row-name", has_text="Ivanova").click()
    assert 1 == _section(page, "Is cited by").locator(".strength").count()


def test_cluster_has_members_documents_and_links(page: Any) -> None:
    _section(page, "Largest clusters").locator(".row-name").first.click()
    assert "Cluster" == page.locator(".badges > .badge").first.inner_text()
    members = _section(page, "Most cited").locator("li")
    assert members.count() > 1
    assert _section(page, "Documents that cite most of it").locator("li").count() >= 1
    assert "links" in _section(page, "Where its links lead").inner_text()
    only = page.get_by_role("button", name="Show only this")
    only.click()
    assert "true" == only.get_attribute("aria-pressed")


def test_measures_say_what_they_mean(page: Any) -> None:
    _find(page, PORTER)
    page.locator(".measures summary").click()
    measures = page.inner_text(".measure-list")
    assert "PageRank" in measures
    assert "a bridge between topics" in measures


def test_problems_are_grouped_and_counted(page: Any) -> None:
    page.click("#tab-problems")
    panel = page.locator("#panel-problems")
    assert "no-reference-list" in panel.inner_text()
    assert "bare.md" in panel.inner_text()
    panel.locator("h3 .count").first.click()
    assert ["no-reference-list", 1] == [_heading(page), len(_rows(page))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_about_tells_how_the_page_was_made(
    built: Path, open_page: Callable[..., Any], language: str
) -> None:
    page = open_page(built, language=language).page
    page.click("#tab-about")
    panel = page.locator("#panel-about")
    assert len(KINDS) == panel.locator(".maps > li").count()
    assert 6 == _section_of(panel, _text(language, "read.documents")).locator(".rows > li").count()
    assert "vis-network" in panel.inner_text()
    panel.locator("details", has_text="[network]").last.locator("summary").click()
    assert "max_nodes" in panel.inner_text()
    panel.locator(".manifest tr", has=page.get_by_role("rowheader", name=_works(language)))
    panel.locator(".manifest .count").first.click()
    assert 6 == len(_rows(page))


def _works(language: str) -> str:
    names = interface_texts()[language]["names.manifest"]
    assert isinstance(names, dict)
    return names["works"]


def _section_of(panel: Any, title: str) -> Any:
    heading = panel.page.get_by_role("heading", name=title, level=3)
    return panel.locator("section.section").filter(has=heading)


@pytest.mark.parametrize("name", ["gost", "apa", "bibtex"])
def test_reference_is_copied(page: Any, name: str) -> None:
    page.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    _find(page, PORTER)
    page.click(f'.copy-line [data-copy="{name}"]')
    page.wait_for_function("window.copied")
    copied = page.evaluate("window.copied")
    assert "competition" in copied
    assert "1998" in copied


def test_what_a_key_opened_has_the_focus(page: Any) -> None:
    _find(page, PORTER)
    assert PORTER == page.evaluate("document.activeElement.textContent")
    page.locator("#panel-details .row-name").first.click()
    assert "H2" != page.evaluate("document.activeElement.tagName")


def test_headings_are_nested(page: Any) -> None:
    _find(page, PORTER)
    levels = page.evaluate(
        "[...document.querySelectorAll('.read h2, .read h3, .read h4, .read h5')]"
        ".map((one) => Number(one.tagName[1]))"
    )
    assert (2, 1) == (levels[0], levels.count(2))
    assert [] == [pair for pair in _pairs(levels) if pair[1] > pair[0] + 1]


def _pairs(levels: list[int]) -> Iterator[tuple[int, int]]:
    return zip(levels, levels[1:], strict=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_the_overview_opens_its_rows(
    built: Path, open_page: Callable[..., Any], language: str
) -> None:
    page = open_page(built, language=language).page
    numbers = page.locator("#panel-details .count").count()
    assert numbers > 10
    for place in range(numbers):
        page.locator("#panel-details .count").nth(place).click()
        if page.locator(".details-head").count():
            assert _rows(page), place
            page.click(".details-head .close")


def test_what_no_document_cites_says_why_it_is_on_no_map(page: Any) -> None:
    absent = page.locator("#panel-details .absence")
    _find(page, "Networks of firms")
    absent.wait_for()
    assert "No document of this library cites it." in absent.inner_text()
    assert 0 == absent.locator("summary").count()
