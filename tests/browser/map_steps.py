"""What tests of the map do again and again: ask it, draw on it, build pages for it."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from citegraph.model import Community, Edge, Library, Network, Node
from citegraph.model.network import Layout
from citegraph.view import render_page
from tests.browser.explorer_library import EMPTY_VENUES, network_of, small_library

LIBRARY = small_library()
Point = tuple[float, float]

#: Drawn once the map is there.
MAP_READY = "#map canvas"


def page_of(*networks: Network, library: Library = LIBRARY, title: str = "") -> str:
    return render_page(library, networks, {}, {}, title)


def small_page(title: str = "") -> str:
    """Two clusters of works, two of people, no sources."""
    return page_of(network_of(LIBRARY, "work"), network_of(LIBRARY, "person"), EMPTY_VENUES,
                   title=title)  # fmt: skip


def works_network(count: int) -> Network:
    """The first works alone, each linked with the next."""
    whole = network_of(LIBRARY, "work")
    nodes = tuple(replace(node, community=0) for node in whole.nodes[:count])
    edges = tuple(
        Edge(one.id, other.id, 1, 1.0, 1.0, ("latin.txt",))
        for one, other in zip(nodes, nodes[1:], strict=False)
    )
    return replace(whole, nodes=nodes, edges=edges, communities=(Community(0, "one", count),))


def timeline_network(years: Sequence[int | None]) -> Network:
    """Works of these years on a timeline as citegraph lays it out, and on a map."""
    from citegraph.network.items import Item
    from citegraph.network.layout.chronology import _columns

    ids = [work.id for work in LIBRARY.works][: len(years)]
    columns = _columns(
        [Item(one, one, (), year=year) for one, year in zip(ids, years, strict=True)]
    )
    nodes = tuple(
        Node(one, f"Work {one}", 1, 0, 0.0, 0, 100 * place, 0, year)
        for place, (one, year) in enumerate(zip(ids, years, strict=True))
    )
    timeline = Layout("timeline", tuple((120 * int(column), 0) for column in columns))
    return Network("cocitation", "work", nodes, (), (Community(0, "one", len(ids)),), "",
                   layouts=(timeline,))  # fmt: skip


def screen(page: Any, item: int) -> Point:
    x, y = page.evaluate("(item) => citegraph.placeOnScreen(item)", item)
    return x, y


def seen(page: Any, what: str) -> Any:
    return page.evaluate("(what) => citegraph.seenMap()[what]", what)


def loop(centre: Point, radius: float) -> list[Point]:
    x, y = centre
    steps = [2 * math.pi * step / 16 for step in range(17)]
    return [(x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in steps]


def drag(page: Any, points: Sequence[Point], release: bool = True) -> None:
    page.mouse.move(*points[0])
    page.mouse.down()
    for point in points[1:]:
        page.mouse.move(*point, steps=3)
    if release:
        page.mouse.up()


def touch(page: Any, points: Sequence[Point]) -> None:
    session = page.context.new_cdp_session(page)
    kinds = ["touchStart"] + ["touchMove"] * (len(points) - 1)
    for kind, (x, y) in zip(kinds, points, strict=True):
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def settle(page: Any) -> None:
    """Wait until the camera has stood still for some frames; fail after half a minute."""
    moving = page.evaluate("""() => new Promise((done) => {
        let [before, still, end] = ["", 0, performance.now() + 30000];
        const look = () => {
            const now = JSON.stringify([citegraph.placeOnScreen(0), citegraph.seenMap().scale]);
            still = now === before ? still + 1 : 0;
            const late = performance.now() > end;
            const told = late ? `from ${before} to ${now}` : "";
            before = now;
            if (still > 12) done(""); else if (late) done(told); else requestAnimationFrame(look);
        };
        look();
    })""")
    assert "" == moving
