"""The front end shows what others wrote: nothing of it may become markup, script or style."""

import re

import pytest

from tests.front_end import sources

#: What turns text into markup or code, or reaches out of the page, and where it may stand.
_FORBIDDEN = {
    r"\b(?:inner|outer)HTML\b": (),
    r"\bdangerouslySetInnerHTML\b": (),
    r"\binsertAdjacentHTML\b": (),
    r"\bcreateContextualFragment\b": (),
    r"\bsetHTMLUnsafe\b": (),
    r"\bdocument\s*\.\s*write(?:ln)?\b": (),
    r"\beval\s*\(": (),
    r"\bnew\s+Function\b|\bFunction\s*\(": (),
    r"\bset(?:Timeout|Interval)\s*\(\s*[\"'`]": (),
    r"\bimport\s*\(": (),
    r"\bstyle\s*=\s*[\"'`]|\bstyle=\{\s*[\"'`]": (),
    r"setAttribute\(\s*[\"'`](?:style|on\w+|href|src|srcdoc)": (),
    r"\.cssText\b": (),
    r"\bon[a-z]+\s*=\s*[\"']": (),
    r"\b(?:localStorage|sessionStorage|indexedDB)\b|document\s*\.\s*cookie": ("review/keeping.ts",),
    r"\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|Worker)\s*\(": ("data/live.ts",),
    r"\bwindow\s*\.\s*open\b|\blocation\s*\.\s*(?:href\s*=|assign|replace)\b": (),
    r"\bpostMessage\b": (),
    r"\bhref=": ("base/elements.tsx", "shell/"),
}


@pytest.mark.parametrize("pattern", _FORBIDDEN)
def test_sources_do_without(pattern: str) -> None:
    found = [
        f"{source.name}: {match[0]}"
        for source in sources()
        for match in re.finditer(pattern, source.code)
        if not source.name.startswith(_FORBIDDEN[pattern] or "\0")
    ]
    assert [] == found


def test_links_lead_out_only_through_one_element() -> None:
    linking = [source.name for source in sources(".tsx") if re.search(r"<a\b", source.code)]
    assert "base/elements.tsx" in linking
    outside = [name for name in linking if not name.startswith(("base/elements.tsx", "shell/"))]
    assert [] == outside


def test_stores_that_a_browser_may_deny_are_tried() -> None:
    """A page from disk may have no storage: every use stands inside a ``try``."""
    uses = re.compile(r"\b(?:localStorage|sessionStorage|indexedDB)\s*[.\[]")
    for source in sources():
        for use in uses.finditer(source.code):
            before = source.code[: use.start()]
            opened = before[before.rfind("try {") :] if "try {" in before else "}"
            assert opened.count("{") > opened.count("}"), f"{source.name}: {use[0]}"


def test_what_the_page_is_given_has_types() -> None:
    typed = re.compile(r"(?::|\bas|<|\||,)\s*any\b|@ts-(?:ignore|nocheck|expect-error)")
    found = [
        f"{source.name}: {match[0]}"
        for source in sources()
        for match in typed.finditer(source.text)
    ]
    assert [] == found
