"""The address: every choice of the reader goes out and comes back; what is hostile is ignored."""

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from citegraph.network.table import KINDS
from citegraph.view import render_page
from tests.browser.explorer_library import large_library
from tests.browser.generated_library import make_library
from tests.browser.hostile_payloads import PAYLOADS
from tests.browser.map_steps import settle
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

OpenPage = Callable[..., Any]
NAMES = "#panel-list [data-item] .name-button"


@cache
def _html() -> str:
    library, networks = make_library(60, kinds=tuple(KINDS))
    return render_page(library, networks, {}, {}, "Address")


def _fragment(page: Any) -> str:
    text: str = page.evaluate("location.hash")
    return text


def _await(page: Any, part: str) -> str:
    until(page, f"location.hash.includes({part!r})")
    return _fragment(page)


def _network(page: Any, name: str) -> None:
    page.locator("#network-menu").click()
    page.get_by_role("menuitemradio", name=name, exact=True).click()


def _shown_network(page: Any) -> str:
    text: str = page.locator(".network-name").inner_text()
    return text


def _heading(page: Any) -> str:
    text: str = page.locator("#panel-details h2").first.inner_text()
    return text


def test_first_view_has_no_fragment(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.wait_for_timeout(900)
    assert "" == _fragment(page)


#: Parts of an address that a page writes again as they are.
PARTS = (
    "network=author-cocitation",
    "network=terms",
    "network=citation&layout=timeline",
    "layout=years",
    "query=k%20%D1%81",
    "years=1990..2010",
    "years=-300..1950",
    "without-year=0",
    "unlinked=0",
    "strongest=0.25",
    "sort=year",
    "sort=-label",
    "size=strength",
    "areas=0",
    "theme=dark",
    "lang=ru",
    "read=about",
    "browse=filters",
    "clusters-off=0",
    "clusters-off=1,0",
    "languages-off=,ru",
    "camera=100.5,-20.0,0.3100",
)


def test_parts_are_read_and_written_alike(open_page: OpenPage) -> None:
    opened = open_page(_html(), permissions=["clipboard-write"])
    page = opened.page
    written = {}
    for part in PARTS:
        opened.again(f"#{part}")
        page.locator("#map canvas").first.wait_for()
        settle(page)
        page.locator("#copy-link").click()
        page.locator("#toast .notice-text").wait_for()
        written[part] = set(_fragment(page).removeprefix("#").split("&"))
    assert {part: set(part.split("&")) for part in PARTS} == written


def test_view_is_restored(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    _network(page, "Co-cited people")
    page.locator(NAMES).nth(2).click()
    name = _heading(page)
    page.locator("#panel-list [data-item] input").nth(1).check()
    page.locator("#panel-list [data-item] input").nth(3).check()
    page.get_by_role("radio", name="RU", exact=True).click()
    page.get_by_role("tab", name="Кластеры").click()
    page.locator("#zoom-in").click()
    fragment = _await(page, "camera=")
    bar = page.locator("#selection-bar .selection-count").inner_text()
    position = page.evaluate("citegraph.placeOnScreen(3)")
    other = open_page(_html(), fragment=fragment).page
    other.wait_for_timeout(500)
    assert (name, bar) == (
        _heading(other),
        other.locator("#selection-bar .selection-count").inner_text(),
    )
    assert "Коцитирование людей" == _shown_network(other)
    assert other.locator("#panel-clusters").is_visible()
    assert position == pytest.approx(other.evaluate("citegraph.placeOnScreen(3)"), abs=1.5)
    assert fragment == _fragment(other)


@pytest.mark.parametrize("focus", ["cluster:cocitation:0", "cluster:citation:1"])
def test_cluster_is_restored(open_page: OpenPage, focus: str) -> None:
    page = open_page(_html(), fragment=f"#focus={focus}").page
    page.get_by_role("radio", name="RU", exact=True).click()
    _await(page, "lang=ru")
    assert f"#focus={focus}&lang=ru" == _fragment(page)


def test_link_between_two_is_restored(open_page: OpenPage) -> None:
    _, networks = make_library(60, kinds=tuple(KINDS))
    edge = next(one for one in networks if one.kind == "cocitation").edges[0]
    fragment = f"#focus=edge:cocitation:{edge.source}:{edge.target}"
    page = open_page(_html(), fragment=fragment).page
    page.get_by_role("radio", name="RU", exact=True).click()
    _await(page, "lang=ru")
    ends = _fragment(page).removesuffix("&lang=ru").split(":")[-2:]
    assert {edge.source, edge.target} == set(ends)


def test_back_and_forward_go_through_networks_and_details(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.locator(NAMES).nth(0).click()
    first = _heading(page)
    page.locator(NAMES).nth(1).click()
    second = _heading(page)
    _network(page, "Co-authors")
    assert first != second
    page.go_back()
    until(page, "document.querySelector('.network-name').textContent === 'Co-cited works'")
    assert second == _heading(page)
    page.go_back()
    page.wait_for_timeout(200)
    assert first == _heading(page)
    page.go_back()
    page.wait_for_timeout(200)
    assert "" == _fragment(page)
    page.go_forward()
    page.wait_for_timeout(200)
    assert first == _heading(page)
    page.go_forward()
    page.go_forward()
    until(page, "document.querySelector('.network-name').textContent === 'Co-authors'")
    assert second == _heading(page)


def test_going_back_takes_back_neither_language_nor_selection(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.locator(NAMES).nth(0).click()
    page.locator(NAMES).nth(1).click()
    page.get_by_role("radio", name="RU", exact=True).click()
    page.locator("#panel-list [data-item] input").nth(1).check()
    page.wait_for_timeout(500)
    page.go_back()
    page.wait_for_timeout(500)
    assert "ru" == page.evaluate("document.documentElement.lang")
    assert page.locator("#panel-list [data-item] input").nth(1).is_checked()
    assert "lang=ru" in _fragment(page)


def test_rows_behind_a_number_are_gone_back_to(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.locator("#panel-details .count").first.click()
    rows = _heading(page)
    page.locator(NAMES).nth(1).click()
    assert rows != _heading(page)
    page.go_back()
    page.wait_for_timeout(300)
    assert rows == _heading(page)


def test_many_changes_make_few_entries(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    before = page.evaluate("history.length")
    page.locator("#search-box").press_sequentially("abcdefghij", delay=60)
    for _ in range(5):
        page.locator("#zoom-in").click()
    _await(page, "query=abcdefghij")
    assert before == page.evaluate("history.length")


def test_large_selection_comes_back(open_page: OpenPage) -> None:
    library, network = large_library(3000)
    html = render_page(library, [network], {}, {}, "")
    page = open_page(html).page
    page.fill("#search-box", "1")
    page.wait_for_timeout(600)
    page.get_by_role("button", name="Select all").click()
    bar = page.locator("#selection-bar .selection-count").inner_text()
    fragment = _await(page, "select=work::")
    assert 1000 > len(fragment)
    other = open_page(html, fragment=fragment).page
    assert bar == other.locator("#selection-bar .selection-count").inner_text()
    changed, _ = large_library(2999)
    smaller = render_page(changed, [], {}, {}, "")
    stale = open_page(smaller, fragment=fragment).page
    assert 0 == stale.locator("#selection-bar").count()
    assert "another state of this library" in stale.locator("#toast").inner_text()


def test_what_is_not_here_any_more_is_told(open_page: OpenPage) -> None:
    library, _ = make_library(60, kinds=tuple(KINDS))
    known = library.works[0].id
    fragment = f"#select=work:{known},gone1,gone2&focus=work:gone3"
    page = open_page(_html(), fragment=fragment).page
    assert "3 things that it names are not here" in page.locator("#toast").inner_text()
    assert page.locator("#selection-bar").is_visible()


#: Values that no page writes; each must leave the page as it would be without.
WRONG = (
    "network=nothing", "network=__proto__", "layout=constructor", "years=9..1", "years=1e9..2",
    "years=..", "strongest=2", "strongest=NaN", "strongest=-1", "sort=__proto__", "sort=",
    "size=area", "theme=purple", "lang=xx", "lang=constructor", "lang=__proto__", "read=x",
    "browse=toString", "clusters-off=99999,x,1e3", "types-off=,nothing", "documents-off=zzz",
    "camera=1,2", "camera=NaN,1,1", "camera=1e99,0,1", "camera=0,0,0", "camera=,,",
    "select=work:zzz", "select=nothing:a", "select=__proto__:a", "select=work::x.y", "select=::",
    "select=work::.", "focus=work:zzz", "focus=edge:cocitation:a:b", "focus=edge", "focus=rows:1",
    "focus=cluster:cocitation:-5", "focus=__proto__:x", "focus=:::::", "query=%", "%E0%A4%A", "&&&",
    "=", "===", "query", "__proto__=1", "constructor=1",
)  # fmt: skip


def test_wrong_values_are_ignored_part_by_part(open_page: OpenPage) -> None:
    page = open_page(_html(), fragment="#lang=ru").page
    left = page.evaluate(
        """async (parts) => {
            const go = (fragment) => new Promise((done) => {
                addEventListener("popstate", done, { once: true });
                location.hash = fragment;
            });
            const left = {};
            for (const part of parts) {
                await go(`#${part}&theme=dark`);
                left[part] = [location.hash, document.documentElement.dataset.theme];
                await go("#");
                left[part].push(location.hash, document.documentElement.dataset.theme);
            }
            return left;
        }""",
        list(WRONG),
    )
    kept = {"query=%": "#query=%25&theme=dark"}
    assert {part: [kept.get(part, "#theme=dark"), "dark", "", "light"] for part in WRONG} == left


def test_hostile_fragments_run_nothing(open_page: OpenPage) -> None:
    """Payloads as they are; encoded they are visited in ``test_explorer_hostile``."""
    opened = open_page(_html())
    page = opened.page
    names = ("query", "select", "focus", "network", "lang", "types-off", "camera", "documents-off")
    fragments = ["&".join(f"{name}={payload}" for name in names) for payload in PAYLOADS]
    page.evaluate(
        """async (fragments) => {
            for (const fragment of fragments) {
                await new Promise((done) => {
                    addEventListener("popstate", done, { once: true });
                    location.hash = `#${fragment}`;
                });
            }
        }""",
        fragments,
    )
    page.wait_for_timeout(500)
    assert page.evaluate("window.hostile === undefined && !({}).polluted")
    assert page.locator("#search-box").is_visible()
    opened.again("#" + "query=a&" * 20000)
    assert page.locator("#search-box").is_visible()
