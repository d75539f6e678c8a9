"""What a reader does in the left panel, and what the tests read from it."""

from functools import cache
from typing import Any

from citegraph.view import render_page
from tests.browser.browse_library import mixed_library, people_network, works_network
from tests.browser.explorer_library import EMPTY_VENUES, network_of, small_library

COUNT = 240
WORKS = range(COUNT)
ROWS = "#panel-list .list-body [role=row]"


@cache
def small_page() -> str:
    """The page of two lists that share people."""
    library = small_library()
    networks = [network_of(library, "work"), network_of(library, "person"), EMPTY_VENUES]
    return render_page(library, networks, {}, {}, "Clusters")


@cache
def mixed_page(count: int = COUNT) -> str:
    """The page of a library with every value of the filters."""
    networks = [works_network(count), people_network(), EMPTY_VENUES]
    return render_page(mixed_library(count), networks, {}, {}, "Mixed")


def open_tab(page: Any, name: str) -> None:
    """Open a tab of a panel."""
    page.locator(f"#tab-{name}").click()


def open_network(page: Any, place: int) -> None:
    """Choose a network from the menu."""
    page.locator("#network-menu").click()
    page.locator("[role=menuitemradio]").nth(place).click()


def names_of(page: Any) -> list[str]:
    """The first lines of the rows that are in the document."""
    return [name.strip() for name in page.locator(f"{ROWS} .name-text").all_inner_texts()]


def count_of(page: Any) -> int:
    """How many rows the list has, in the document or not."""
    grid = page.locator("#panel-list [role=grid]")
    return int(grid.get_attribute("aria-rowcount")) - 1 if grid.count() else 0


def active_cell(page: Any) -> tuple[int, int]:
    """The row (from 1; the header is 0) and column (from 1) of the cell with the focus."""
    row, column = page.evaluate("""() => {
             const cell = document.activeElement.closest("[aria-colindex]");
             const row = cell.closest("[role=row]");
             return [row.ariaRowIndex - 1, Number(cell.ariaColIndex)];
           }""")
    return int(row), int(column)


def chips_of(page: Any) -> list[str]:
    """The active filters in words."""
    texts: list[str] = page.locator(".chip").all_inner_texts()
    return [text.strip() for text in texts]
