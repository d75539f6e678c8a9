"""The states that a page can be in, and how a reader comes to each.

They stand in the order in which a page that was just opened is walked through: each begins where
the one before it ended.
"""

from collections.abc import Callable
from typing import Any

#: Panels of a narrow window, by how the selectors of what lies in them begin.
_PANELS = {
    "browse": ("#search-box", "#tab-list", "#tab-filters", "#tab-clusters", "#panel-list",
               "#panel-filters", "#panel-clusters"),
    "map": ("#map",),
    "read": ("#tab-", "#panel-", ".rows-view"),
}  # fmt: skip


def press(page: Any, selector: str, place: int = 0) -> None:
    """Click an element; in a narrow window bring its panel to the front before."""
    bring(page, selector)
    page.locator(selector).nth(place).click()


def bring(page: Any, selector: str) -> None:
    """In a narrow window, bring the panel to the front that the element lies in."""
    if not page.locator("#dock").is_visible():
        return
    panel = next((name for name, begins in _PANELS.items() if selector.startswith(begins)), None)
    if panel:
        page.locator(f'#dock [data-name="{panel}"]').click()


def search(page: Any, words: str) -> None:
    """Type words into the search."""
    bring(page, "#search-box")
    page.fill("#search-box", words)


def choose_network(page: Any, name: str) -> None:
    """Show the network of that name, in the language that the page speaks."""
    press(page, "#network-menu")
    page.get_by_role("menuitemradio", name=name).or_(
        page.get_by_role("option", name=name)
    ).first.click()


def _close(page: Any) -> None:
    for _ in range(2):
        page.keyboard.press("Escape")


def _overview(page: Any) -> None:
    page.wait_for_selector("#panel-details h2", state="attached")


def _listed(page: Any) -> None:
    press(page, "#tab-list")
    bring(page, "#panel-list")


def _item(page: Any) -> None:
    press(page, "#tab-list")
    press(page, "#panel-list .name-button")
    page.wait_for_selector("#panel-details .fields, #panel-details .facts", state="attached")


def _selected(page: Any) -> None:
    press(page, "#panel-list input[type=checkbox]")


def _rows(page: Any) -> None:
    press(page, "#panel-list .list-body .count")
    page.wait_for_selector(".rows-view", state="attached")


def _edge(page: Any) -> None:
    press(page, "#panel-list .list-body .row:first-child .count:last-child", -1)
    page.wait_for_selector(".rows-view li button", state="attached")
    press(page, ".rows-view li button")


def _cluster(page: Any) -> None:
    press(page, "#tab-clusters")
    press(page, "#panel-clusters .cluster-name")


def _clusters(page: Any) -> None:
    press(page, "#tab-clusters")
    bring(page, "#panel-clusters")


def _filters(page: Any) -> None:
    press(page, "#tab-filters")
    bring(page, "#panel-filters")
    page.locator("#panel-filters details").evaluate_all(
        "(all) => { for (const one of all) one.open = true; }"
    )


def _found_nothing(page: Any) -> None:
    press(page, "#tab-list")
    search(page, "nothing of this kind")


def _found(page: Any) -> None:
    search(page, "porter")


def _questions(page: Any) -> None:
    search(page, "")
    press(page, "#tab-review")


def _merged(page: Any) -> None:
    press(page, "#panel-review .review-views [role=radio]", 1)


def _decisions(page: Any) -> None:
    press(page, "#panel-review .review-views [role=radio]", 2)


def _problems(page: Any) -> None:
    press(page, "#tab-problems")


def _about(page: Any) -> None:
    press(page, "#tab-about")


def _downloads(page: Any) -> None:
    press(page, "#open-downloads")
    page.wait_for_selector("#downloads[open]")


def _help(page: Any) -> None:
    _close(page)
    press(page, "#open-help")
    page.wait_for_selector("#help[open]")


def _network_menu(page: Any) -> None:
    _close(page)
    press(page, "#network-menu")


def _theme_menu(page: Any) -> None:
    _close(page)
    press(page, "#theme-menu")


def _timeline(page: Any) -> None:
    _close(page)
    press(page, ".toolbar-choice .segments [role=radio]", 1)
    bring(page, "#map")


STATES: dict[str, Callable[[Any], None]] = {
    "overview": _overview,
    "list": _listed,
    "selection": _selected,
    "item": _item,
    "rows": _rows,
    "edge": _edge,
    "cluster": _cluster,
    "clusters": _clusters,
    "filters": _filters,
    "found nothing": _found_nothing,
    "found": _found,
    "questions": _questions,
    "merged": _merged,
    "decisions": _decisions,
    "problems": _problems,
    "about": _about,
    "downloads": _downloads,
    "help": _help,
    "network menu": _network_menu,
    "theme menu": _theme_menu,
    "timeline": _timeline,
}
