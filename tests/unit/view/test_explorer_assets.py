"""Script, style and licences of the page fit together."""

import json
import re
from importlib.resources import files

import pytest

from citegraph.model import LabelledReference, Location, RawReference, Reference
from citegraph.view.assets import drawing_library, explorer_script, explorer_style
from citegraph.view.links import doi_link, reference_links, web_link
from tests.front_end import FRONT_END

ASSETS = files("citegraph.view").joinpath("assets")
LICENCES = ASSETS.joinpath("LICENSES.txt").read_text(encoding="utf-8")


def test_assets_are_the_bundle_and_its_licences() -> None:
    names = sorted(path.name for path in ASSETS.iterdir())
    assert ["LICENSES.txt", "explorer.css", "explorer.js"] == names


def test_licences_of_all_bundled_packages_travel_with_the_page() -> None:
    lock = json.loads((FRONT_END / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    needed, bundled = [*lock[""]["dependencies"]], set()
    while needed:
        name = needed.pop()
        bundled.add(name)
        needed += lock[f"node_modules/{name}"].get("dependencies", ())
    assert {"preact", "@preact/signals-core"} <= bundled
    heads = {f"{name} {lock[f'node_modules/{name}']['version']} (" for name in bundled}
    assert heads == {head for head in heads if f"\n{head}" in LICENCES}
    assert explorer_script().startswith(f"/*! citegraph's explorer. {LICENCES}*/\n")


def test_lock_names_no_host() -> None:
    for path in (FRONT_END / "package-lock.json", FRONT_END / ".npmrc"):
        assert not re.search(r"\"resolved\"|registry\s*=", path.read_text(encoding="utf-8"))


def test_texts_cannot_end_their_elements() -> None:
    assert "</script" not in (explorer_script() + drawing_library()).lower()
    assert "<!--" not in explorer_script() + drawing_library()
    assert "</style" not in explorer_style().lower()


def test_style_loads_nothing() -> None:
    assert not re.search(r"url\(|@import", explorer_style())


def test_drawing_library_says_its_version_and_licence() -> None:
    head = drawing_library()[:1000]
    assert "@version 9.1.2" in head
    assert "MIT" in head


@pytest.mark.parametrize(
    ("doi", "link"),
    [
        ("10.1000/182", "https://doi.org/10.1000/182"),
        ("10.1000/a#b?c", "https://doi.org/10.1000/a%23b%3Fc"),
        ('10.1000/"onclick=', "https://doi.org/10.1000/%22onclick%3D"),
        ("10.100/182", ""),
        ("10.1000/", ""),
        ("x10.1000/182", ""),
        ("10.1000/18 2", ""),
        ("10.1000/182\n", ""),
    ],
)
def test_doi_links(doi: str, link: str) -> None:
    assert link == doi_link(doi)


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "//x.org", "http:", "http://", "ftp://x.org",
     " http://x.org", "http://x.org/\u202e", "java\nscript:x", "http://[::1", "file:///etc/passwd"],
)  # fmt: skip
def test_other_addresses_are_no_links(url: str) -> None:
    assert "" == web_link(url)


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("dоi.org", "xn--di-fmc.org"),  # a Cyrillic о
        ("аррӏе.com", "xn--80ak6aa92e.com"),  # Cyrillic throughout
        ("www.αιον.com", "www.xn--mxaqmh.com"),  # Greek throughout
        ("doi.org\u2044x.example", "doi.xn--orgx-2g7a.example"),  # no slash
    ],
)
def test_host_that_looks_like_another_is_shown_as_the_network_calls_it(
    host: str, shown: str
) -> None:
    raw = RawReference("a.txt#1.1", "Lake A. On rivers", Location("a.txt", 1))
    reference = Reference(raw.id, LabelledReference(raw, ()), url=f"https://{host}/a?b#c")
    assert [2 * [f"https://{shown}/a?b#c"]] == reference_links(reference)


@pytest.mark.parametrize(
    "url",
    [
        "https://минобрнауки.рф/статья",
        "http://müller.de:8080/",
        "https://日本語.jp/",
        "http://рсуо.рф/",
    ],
)
def test_host_of_one_script_is_shown_as_it_is(url: str) -> None:
    assert url == web_link(url)
