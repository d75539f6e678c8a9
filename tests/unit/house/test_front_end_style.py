"""How the front end is written: where colours stand, how long files and lines are."""

import re

import pytest

from tests.front_end import Source, sources

_COLOUR = re.compile(
    r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|oklch)\(", re.I
)
_STYLES = sources(".css")
_LONGEST_LINE = 100
#: A sheet of styles is a list: half of its lines say nothing but where a rule ends.
_LONGEST_FILE = {".ts": 300, ".tsx": 300, ".css": 400}
#: What cannot be broken: one text in a table of texts, such as the path of an icon.
_UNBROKEN = re.compile(r"\s*(?:[\w-]+:\s*)?\"[^\"]*\",?")


def _declarations(style: Source) -> list[str]:
    """The values of a style sheet, without its selectors."""
    return re.findall(r":\s*([^;{}]+);", style.code)


def test_colours_stand_in_one_file() -> None:
    found = [
        f"{style.name}: {value}"
        for style in _STYLES
        if style.name != "base/colours.css"
        for value in _declarations(style)
        if _COLOUR.search(value)
    ]
    assert [] == found


def test_code_names_no_colour() -> None:
    found = [
        f"{source.name}: {text}"
        for source in sources()
        for text in source.strings
        if _COLOUR.fullmatch(text) or re.match(r"(?:rgba?|hsla?)\(\s*\d", text)
    ]
    assert [] == found


def test_styles_load_nothing_from_elsewhere() -> None:
    imports = re.compile(r"@import\s+\"(\.[^\"]+)\"")
    left = {style.name: imports.sub("", style.code) for style in _STYLES}
    assert [] == [
        name for name, code in left.items() if re.search(r"@import|url\((?!\"data:)", code)
    ]


@pytest.mark.parametrize("source", sources(".ts", ".tsx", ".css"), ids=lambda one: one.name)
def test_files_and_lines_are_short(source: Source) -> None:
    lines = source.text.splitlines()
    too_long = [
        number
        for number, line in enumerate(lines, 1)
        if len(line) > _LONGEST_LINE and not _UNBROKEN.fullmatch(line)
    ]
    most = _LONGEST_FILE[source.name[source.name.rindex(".") :]]
    assert ([], True) == (too_long, len(lines) <= most)


@pytest.mark.parametrize("source", sources(), ids=lambda one: one.name)
def test_files_say_what_they_are_for(source: Source) -> None:
    assert source.name.endswith(".d.ts") or source.text.startswith("/* ")
