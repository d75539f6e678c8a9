"""How the front end is written: where colours stand, how long files and lines are."""

import re
from os.path import normpath

import pytest

from tests.front_end import Source, sources

_COLOUR = re.compile(
    r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|oklch)\(", re.I
)
_STYLES = sources(".css")
_LONGEST_LINE = 100
#: A sheet of styles is a list: half of its lines say nothing but where a rule ends.
_LONGEST_FILE = {".ts": 300, ".tsx": 300, ".css": 400}
#: What a file imports from another one: names in braces, or all of it.
_IMPORTED = re.compile(r"\bimport\s+(?:type\s+)?(\{[^}]*\}|\*)[^;\"']*from\s+\"(\.[^\"]+)\"")
#: Shapes of data that are written down whole.
_SHAPES = ("data/block.ts", "data/types.ts")
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


def test_what_is_exported_is_imported_elsewhere() -> None:
    exported = re.compile(
        r"^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)", re.MULTILINE
    )
    imported, whole = set[tuple[str, str]](), set[str]()
    for source in sources(".ts", ".tsx"):
        for names, path in _IMPORTED.findall(source.code):
            target = normpath(f"{source.name}/../{path}")
            imported |= {(target, name) for name in re.findall(r"(?:type )?(\w+)", names)}
            whole |= {target} if names.startswith("*") else set()
    assert [] == [
        f"{source.name}: {name}"
        for source in sources(".ts", ".tsx")
        if source.name not in {*whole, *_SHAPES}
        for name in exported.findall(source.code)
        if (source.name, name) not in imported
    ]


@pytest.mark.parametrize("source", sources(), ids=lambda one: one.name)
def test_files_say_what_they_are_for(source: Source) -> None:
    assert source.name.endswith(".d.ts") or source.text.startswith("/* ")


#: Rooms whose classes all others may use.
_SHARED = ("base", "parts")
#: What paper changes is said of all rooms in one place.
_ON_PAPER = "shell/print.css"
#: A class that a rule gives a look of its own: the last one of a selector.
_SUBJECT = re.compile(r"\.(-?[A-Za-z][\w-]*)(?:\[[^\]]*\]|::?[\w-]+(?:\([^()]*\))?)*$")


def _subjects(style: Source) -> set[str]:
    """The classes that begin a selector of a style sheet without a class above them."""
    heads = re.findall(r"([^{}]+)\{", style.code)
    parts = [part.strip() for head in heads if "@" not in head for part in head.split(",")]
    alone = [part for part in parts if not re.search(r"\s", part)]
    return {found[1] for part in alone if (found := _SUBJECT.fullmatch(part))}


def test_no_two_rooms_give_a_class_its_look() -> None:
    rooms: dict[str, set[str]] = {}
    for style in _STYLES:
        if style.room not in _SHARED and style.name != _ON_PAPER:
            for name in _subjects(style):
                rooms.setdefault(name, set()).add(style.room)
    assert {} == {name: sorted(found) for name, found in rooms.items() if len(found) > 1}
