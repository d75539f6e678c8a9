"""Nothing that a library holds can run, load or style: it is shown as it is printed.

Every payload stands in every field (``hostile_library``); the page is opened with all of them, each
item, link, cluster and panel is looked at, and everything is taken away.
"""

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
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
from tests.spreadsheet import formulas

pytestmark = pytest.mark.browser

#: Looks for what can only come from markup in the data, and for what it would have done.
_AUDIT = r"""() => {
  const found = [];
  const tags = "script, iframe, frame, object, embed, link, meta, base, form[action], video, "
    + "audio, img, template, math, marquee, style, portal, foreignObject, animate, set, use, image";
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
    await new Promise((resolve) => setTimeout(resolve, 1));
    const shown = document.querySelector("#panel-details").textContent;
    for (const text of texts) if (!shown.includes(text)) lacking.push([focus, text]);
    const found = audit();
    if (found.length) lacking.push([focus, ...found]);
  }
  return lacking.map((one) => one.map((text) => text.slice(0, 150)));
}""" % _AUDIT


_VISIT = r"""async (fragments) => {
  const audit = %s;
  const found = [];
  for (const fragment of fragments) {
    location.hash = fragment;
    await new Promise((resolve) => setTimeout(resolve, 1));
    found.push(...audit());
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return [...new Set(found)];
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

    def refuse(dialog: Any) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", refuse)
    page.on("popup", lambda popup: dialogs.append(popup.url))
    yield page
    assert ([], []) == (dialogs, page.evaluate(_AUDIT))


def test_there_are_enough_payloads_and_fields() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 60
    assert len(SHOWN_FIELDS) >= 12
    assert len(_fields_with_all(PAYLOADS)) >= 80


def _fields_with_all(payloads: Sequence[str]) -> list[str]:
    """The fields of records, of whatever kind, that hold each of the payloads somewhere."""
    held: dict[str, set[str]] = {}
    library, networks = hostile_library(payloads)
    waiting: list[tuple[str, Any]] = [("", library), *(("", one) for one in networks)]
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, str):
            texts = held.setdefault(name, set())
            texts |= {value, value.rpartition(" ·")[0]}
        elif is_dataclass(value):
            kind = type(value).__name__
            waiting += ((f"{kind}.{one.name}", getattr(value, one.name)) for one in fields(value))
        elif isinstance(value, tuple):
            waiting += ((name, one) for one in value)
    return sorted(name for name, texts in held.items() if set(payloads) <= texts)


def _look(page: Any, wanted: list[tuple[str | None, list[str]]]) -> list[list[str]]:
    steps = [{"focus": focus, "texts": texts} for focus, texts in wanted if focus]
    assert len(steps) > 0.9 * len(wanted)
    lacking: list[list[str]] = page.evaluate(_LOOK, json.dumps(steps))
    return lacking


def test_every_field_of_a_work_is_shown_as_text(opened: Any) -> None:
    names = [*SHOWN_FIELDS, "person", "editor", "translator", "printed", "passage"]
    wanted = [
        (_encoded("work", payload), [text_of(payload, field) for field in names] + [payload])
        for payload in PAYLOADS
    ]
    assert [] == _look(opened, wanted)


def test_items_of_other_kinds_are_shown_as_text(opened: Any) -> None:
    kinds: dict[str, tuple[str, ...]] = {
        "person": ("person", "latin", "author"),
        "venue": ("venue", "latin", "form"),
        "document": ("document",),
        "term": (),
        "keyword": (),
    }
    wanted = [
        (_encoded(kind, payload), [text_of(payload, field) for field in fields] or [payload])
        for kind, fields in kinds.items()
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


def _whole_text(page: Any, panel: str) -> str:
    """Return everything that a panel shows when all of its rows are asked for."""
    text: str = page.locator(panel).evaluate(r"""async (panel) => {
          for (let more; (more = panel.querySelector("button.more")); ) {
            more.click();
            await new Promise((resolve) => setTimeout(resolve, 1));
          }
          return panel.textContent.replace(/\p{Surrogate}/gu, "");
        }""")
    return text


#: What can be compared outside of the page: lone surrogates do not come through.
_COMPARED = [payload for payload in PAYLOADS if payload.isprintable() or payload.isascii()]


def test_problems_are_shown_as_text(opened: Any) -> None:
    opened.locator("#tab-problems").click()
    text = opened.locator("#panel-problems").evaluate("(one) => one.textContent")
    assert [] == [one for one in _COMPARED if text_of(one, "message") not in text]
    assert [] == [one for one in _COMPARED if text_of(one, "advice") not in text]


@pytest.mark.parametrize(("view", "names"), [(0, ("left", "right")), (1, ("left", "right"))])
def test_pairs_are_shown_as_text(opened: Any, view: int, names: tuple[str, ...]) -> None:
    opened.locator("#tab-review").click()
    opened.locator("#panel-review .review-views [role=radio]").nth(view).click()
    text = _whole_text(opened, "#panel-review")
    for name in names:
        assert [] == [one for one in _COMPARED if text_of(one, name) not in text]


def test_decisions_hold_keys_and_texts_as_they_are(opened: Any) -> None:
    opened.locator("#tab-review").click()
    for _ in range(12):
        opened.locator("#panel-review .pair .answers button").first.click()
    opened.locator("#panel-review .review-views [role=radio]").nth(2).click()
    with opened.expect_download() as downloading:
        opened.get_by_role("button", name="Download decisions.tsv").click()
    table = downloading.value.path().read_text(encoding="utf-8-sig").rstrip("\n")
    lines = [line.split("\t") for line in table.split("\n")]
    assert 13 == len(lines)
    assert {len(lines[0])} == {len(line) for line in lines}


def test_the_title_is_the_title_of_the_page(opened: Any) -> None:
    title = opened.title()
    assert "<script>window.hostile=1</script> </script>" in title
    assert "NaN -1 app" in opened.locator("h1").inner_text()


FORMATS = ("bibtex", "ris", "csl-json", "csv", "gost", "apa", "graphml", "edges", "svg", "png")


def test_everything_can_be_taken_away(opened: Any) -> None:
    opened.locator("#open-downloads").click()
    opened.locator('#downloads input[type=radio][name="scope"]').last.check()
    taken = {}
    for name in FORMATS:
        with opened.expect_download() as downloading:
            opened.locator(f'#downloads [data-format="{name}"]').click()
        taken[name] = downloading.value.path().read_bytes()
        assert "/" not in downloading.value.suggested_filename
    assert 2 * len(PAYLOADS) == len(json.loads(taken["csl-json"]))
    for name in ("csv", "edges"):
        rows = list(csv.reader(io.StringIO(taken[name].decode("utf-8-sig"))))
        cells = [cell for row in rows for cell in row]
        assert len(rows) > len(PAYLOADS)
        assert [] == [cell for cell in cells if cell.startswith(("=", "+", "@", "\t"))]
        assert [] == formulas(taken[name].decode("utf-8-sig"))
    for name in ("svg", "graphml"):
        _is_sound_xml(taken[name])


def _is_sound_xml(content: bytes) -> None:
    from xml.etree import ElementTree

    root = ElementTree.fromstring(content.decode("utf-8"))
    names = {one.tag.rpartition("}")[2].lower() for one in root.iter()}
    assert set() == names & {"script", "image", "foreignobject", "use", "a", "iframe", "style"}
    attributes = {name.lower() for one in root.iter() for name in one.attrib}
    assert not [name for name in attributes if name.startswith("on") or "href" in name]


def test_references_are_copied_as_they_are(opened: Any) -> None:
    opened.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    for payload in PAYLOADS[:20]:
        opened.evaluate(
            "(focus) => { location.hash = focus; }", f"#focus={_encoded('work', payload)}"
        )
        opened.get_by_role("button", name="BibTeX").first.click()
        opened.wait_for_function("window.copied !== undefined")
        copied = opened.evaluate(
            "() => { const { copied } = window; delete window.copied; return copied; }"
        )
        assert text_of(payload, "title") == copied


def test_the_page_is_printed(opened: Any) -> None:
    opened.emulate_media(media="print")
    assert opened.pdf().startswith(b"%PDF")
    assert [] == opened.evaluate(_AUDIT)


_PARTS = ("network", "query", "select", "focus", "sort", "lang", "camera", "layout", "years",
          "types-off", "languages-off", "documents-off", "clusters-off", "read", "browse", "theme",
          "size", "strongest", "areas", "unlinked", "without-year", "__proto__",
          "nothing")  # fmt: skip


def test_an_address_is_read_as_words(opened: Any) -> None:
    """Every payload as every part of the address, plain and encoded, and as all of it."""
    fragments = [
        fragment
        for payload in PAYLOADS
        if (encoded := _encoded(payload)) and len(payload) < 500
        for fragment in (
            "&".join(f"{part}={encoded}" for part in _PARTS),
            payload,
        )
    ]
    found = opened.evaluate(_VISIT, fragments)
    assert [] == found


def test_a_page_that_an_address_opened_is_sound(html: str, open_page: Callable[..., Any]) -> None:
    opened = open_page(html)
    for payload in PAYLOADS[::26]:
        opened.again("#" + "&".join(f"{part}={_encoded(payload)}" for part in _PARTS))
        assert [] == opened.page.evaluate(_AUDIT)
