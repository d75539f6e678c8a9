"""Texts, scripts and styles fit together."""

import re
from collections.abc import Iterator
from importlib.resources import files

import pytest

from citegraph.view.assets import SCRIPTS, STYLES, drawing_library, explorer_script, explorer_style
from citegraph.view.links import doi_link, web_link
from citegraph.view.texts import interface_texts

ASSETS = files("citegraph.view").joinpath("assets")
TEMPLATE = files("citegraph.view").joinpath("explorer.html.j2").read_text(encoding="utf-8")


def test_every_asset_is_named_once() -> None:
    names = sorted(path.name for path in ASSETS.iterdir())
    assert sorted(SCRIPTS + STYLES) == names


@pytest.mark.parametrize(
    "word",
    ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function",
     "fetch(", "XMLHttpRequest", "import(", "localStorage"],
)  # fmt: skip
def test_scripts_do_without(word: str) -> None:
    assert word not in explorer_script()


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


def _leaves(table: dict[str, object], path: str = "") -> Iterator[tuple[str, object]]:
    for key, value in table.items():
        plural = isinstance(value, dict) and "other" in value
        if isinstance(value, dict) and not plural:
            yield from _leaves(value, f"{path}{key}.")
        else:
            yield f"{path}{key}", value


def test_languages_have_the_same_texts_with_the_same_places() -> None:
    def places(value: object) -> set[str]:
        forms = value.values() if isinstance(value, dict) else [value]
        return {place for form in forms for place in re.findall(r"\{\w+\}", str(form))}

    tables = {
        language: {key: places(value) for key, value in _leaves(texts)}
        for language, texts in interface_texts().items()
    }
    assert tables["en"] == tables["ru"]


@pytest.mark.parametrize(
    ("language", "forms"), [("en", {"one", "other"}), ("ru", {"one", "few", "many", "other"})]
)
def test_plural_texts_have_all_forms_of_their_language(language: str, forms: set[str]) -> None:
    texts = dict(_leaves(interface_texts()[language]))
    assert [] == [
        key for key, value in texts.items() if isinstance(value, dict) and set(value) != forms
    ]


def test_every_text_is_used_and_every_used_text_exists() -> None:
    script = explorer_script()
    used = set(re.findall(r"\bt\(\s*\"([\w-]+)\"", script))
    used |= set(re.findall(r"data-(?:text|label|placeholder)=\"([\w-]+)\"", TEMPLATE))
    used |= set(re.findall(r"\[\"(count-\w+)\"", script))
    used |= set(re.findall(r"tool\(\".\", \"([\w-]+)\"", script))
    patterns = set(re.findall(r"`([\w-]+-)\$\{", script))
    dock = re.search(r"const DOCK = \[(.*)\]", script)
    used |= set(re.findall(r"\"(\w+)\"", dock[1] if dock else ""))
    known = {key for key, _ in _leaves(interface_texts()["en"]) if "." not in key}
    assert set() == used - known
    assert set() == {key for key in known - used if not key.startswith(tuple(patterns))}


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
