"""Nothing that a library holds can run, load or style: it is shown as it is printed.

Every payload stands in every field (``hostile_library``); the page is opened with all of them, each
item, link, cluster and panel is looked at, and everything is taken away.
"""

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from citegraph.export import entries
from citegraph.view import render_page
from tests.browser.hostile_library import (
    SHOWN_FIELDS,
    hostile_library,
    hostile_manifest,
    text_of,
)
from tests.browser.hostile_payloads import PAYLOADS
from tests.browser.walking import STATES

pytestmark = pytest.mark.browser

#: Looks for what can only come from markup in the data, and for what it would have done.
_AUDIT = r"""() => {
  const found = [];
  const tags = "script, iframe, frame, object, embed, link, meta, base, form, video, audio, img, "
    + "template, math, marquee, style, portal, foreignObject, animate, set, use, image";
  for (const one of document.querySelectorAll("#app " + tags.replaceAll(", ", ", #app "))) {
    if (one.tagName !== "IMG" || !/^(blob|data):/.test(one.src)) found.push(one.outerHTML);
  }
  for (const one of document.querySelectorAll("#app *")) {
    for (const { name, value } of one.attributes) {
      if (/^on/i.test(name) || name === "srcdoc") found.push(`${name}=${value}`);
      if (/^(href|src|action|formaction|ping|xlink:href)$/i.test(name)
        && !/^(https?:\/\/|#|blob:|data:image\/)/.test(value)) found.push(`${name}=${value}`);
      if (name === "style" && /url\(|expression|@import/i.test(value)) found.push(value);
    }
  }
  if (window.hostile !== undefined) found.push("a payload ran");
  if (Object.prototype.polluted !== undefined || {}.hostile) found.push("a prototype is changed");
  for (const one of document.querySelectorAll(".failure, #unreadable:not([hidden])")) {
    found.push(one.textContent);
  }
  return [...new Set(found)].map((one) => one.slice(0, 200)).slice(0, 20);
}"""

#: Shows each focus in turn by the address, and returns the wanted texts that its details lack.
_LOOK = r"""async (json) => {
  const audit = %s;
  const lacking = [];
  for (const { focus, texts } of JSON.parse(json)) {
    location.hash = `#focus=${focus}`;
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    const shown = document.querySelector("#panel-details").textContent;
    for (const text of texts) if (!shown.includes(text)) lacking.push([focus, text]);
    const found = audit();
    if (found.length) lacking.push([focus, ...found]);
  }
  return lacking.map((one) => one.map((text) => text.slice(0, 150)));
}""" % _AUDIT


def _encoded(*parts: str) -> str | None:
    """Return the parts as the address holds them; None for what no address can hold."""
    from urllib.parse import quote

    try:
        return ":".join(quote(part, safe="") for part in parts)
    except UnicodeEncodeError:
        return None


@pytest.fixture(scope="module")
def html() -> str:
    library, networks = hostile_library(PAYLOADS)
    texts = {name: entries(name, library) for name in ("ris", "csl-json", "gost", "apa")}
    texts["bibtex"] = {work.id: work.reference.title for work in library.works}
    return render_page(library, networks, texts, hostile_manifest(PAYLOADS), " ".join(PAYLOADS))


@pytest.fixture
def opened(html: str, open_page: Callable[..., Any]) -> Any:
    """The page, which must not ask anything, and must be sound when the test is over."""
    page = open_page(html).page
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page.on("popup", lambda popup: dialogs.append(popup.url))
    yield page
    assert ([], []) == (dialogs, page.evaluate(_AUDIT))


def test_there_are_enough_payloads_and_fields() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 60
    assert len(SHOWN_FIELDS) >= 12


def _look(page: Any, wanted: list[tuple[str | None, list[str]]]) -> list[list[str]]:
    steps = [{"focus": focus, "texts": texts} for focus, texts in wanted if focus]
    assert len(steps) > 0.9 * len(wanted)
    lacking: list[list[str]] = page.evaluate(_LOOK, json.dumps(steps))
    return lacking


def test_every_field_of_a_work_is_shown_as_text(opened: Any) -> None:
    fields = [*SHOWN_FIELDS, "person", "editor", "translator", "printed", "passage"]
    wanted = [
        (_encoded("work", payload), [text_of(payload, field) for field in fields] + [payload])
        for payload in PAYLOADS
    ]
    assert [] == _look(opened, wanted)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [("person", ["person", "latin", "author"]), ("venue", ["venue", "latin", "form"]),
     ("document", ["document"]), ("term", []), ("keyword", [])],
)  # fmt: skip
def test_items_of_other_kinds_are_shown_as_text(
    opened: Any, kind: str, fields: list[str]
) -> None:
    wanted = [
        (_encoded(kind, payload), [text_of(payload, field) for field in fields] or [payload])
        for payload in PAYLOADS
    ]
    assert [] == _look(opened, wanted)


def test_clusters_and_links_are_shown_as_text(opened: Any) -> None:
    clusters: list[tuple[str | None, list[str]]] = [
        (_encoded("cluster", "cocitation", str(number)), [text_of(payload, "cluster")])
        for number, payload in enumerate(PAYLOADS)
    ]
    edges: list[tuple[str | None, list[str]]] = [
        (_encoded("edge", "author-cocitation", *pair), [])
        for pair in zip(sorted(PAYLOADS), sorted(PAYLOADS)[1:], strict=False)
    ]
    assert [] == _look(opened, clusters + edges)


@pytest.mark.parametrize("variant", ["light", "phone"])
def test_every_panel_can_be_walked_through(
    html: str, open_page: Callable[..., Any], variant: str
) -> None:
    page = open_page(html, phone=variant == "phone").page
    found = {}
    for state, reach in STATES.items():
        if state != "timeline":
            reach(page)
            found[state] = page.evaluate(_AUDIT)
    assert {} == {state: findings for state, findings in found.items() if findings}
