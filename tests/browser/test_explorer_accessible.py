"""axe-core finds nothing serious in any state of the page: WCAG 2.2 AA and the usual practice."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from citegraph.export import entries
from citegraph.model import Evidence, Layout, Library, UncertainPair
from citegraph.view import render_page
from tests.browser.explorer_library import EMPTY_VENUES, network_of, small_library
from tests.browser.walking import STATES

pytestmark = pytest.mark.browser

VARIANTS: dict[str, dict[str, Any]] = {
    "light": {},
    "dark": {"dark": True},
    "Russian": {"language": "ru"},
    "phone": {"phone": True},
    "zoomed": {"zoomed": True, "dark": True, "language": "ru"},
}
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_OPTIONS = json.dumps({"resultTypes": ["violations"], "runOnly": _RULES})


def _library() -> Library:
    library = small_library()
    one, other = library.references[1].id, library.references[6].id
    reasons = (Evidence("year", "2011 / 2012", -0.4), Evidence("surname", "Цителадзе", 2.0))
    question = UncertainPair(
        "work", one, other, "Малые предприятия", "Innovatsionnye seti", 0.6, False, 3.0, reasons
    )
    return replace(library, uncertain=(question,))


@pytest.fixture(scope="module")
def html() -> str:
    library = _library()
    works = network_of(library, "work")
    by_year = Layout("timeline", tuple(((node.year or 2000) * 10, node.y) for node in works.nodes))
    works = replace(works, layouts=(by_year,))
    networks = [works, network_of(library, "person"), EMPTY_VENUES]
    texts = {name: entries(name, library) for name in ("bibtex", "ris", "csl-json", "gost", "apa")}
    manifest = {"version": "1", "counts": {"works": 6}, "options": {"jobs": 1}}
    return render_page(library, networks, texts, manifest, "Кластеры / Clusters")


@pytest.fixture(scope="module")
def axe() -> str:
    from axe_playwright_python.base import AXE_SCRIPT

    script: str = AXE_SCRIPT
    return script


def _findings(page: Any) -> list[str]:
    violations = page.evaluate(f"async () => (await axe.run({_OPTIONS})).violations")
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in violations
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_state_has_serious_findings(
    html: str, axe: str, open_page: Callable[..., Any], variant: str
) -> None:
    page = open_page(html, **VARIANTS[variant]).page
    page.evaluate(axe)
    found = {}
    for state, reach in STATES.items():
        reach(page)
        found[state] = _findings(page)
    assert {} == {state: findings for state, findings in found.items() if findings}


@pytest.mark.parametrize("variant", ["light", "dark", "phone"])
def test_empty_maps_have_no_serious_findings(
    axe: str, open_page: Callable[..., Any], variant: str
) -> None:
    library = _library()
    found = []
    for html in (
        render_page(library, [EMPTY_VENUES], {}, {}, "No links"),
        render_page(Library((), (), (), (), ()), [], {}, {}, ""),
    ):
        page = open_page(html, **VARIANTS[variant]).page
        page.evaluate(axe)
        found += _findings(page)
    assert [] == found
