"""The list numbers that Word generates (ECMA-376, part 1, 17.9)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citegraph.read.docx.markup import W, find, is_on, number, value
from citegraph.read.docx.numerals import numeral
from citegraph.read.docx.styles import Styles
from citegraph.read.markup.walk import Element

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_DEEPEST = 5


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: first number, format, printed form ("%1.%2."), what follows it.

    ``restart`` is the level (1-based) after which it begins anew, 0 for never; ``style`` the
    paragraph style that is tied to the level.
    """

    start: int = 1
    format: str = "decimal"
    text: str = ""
    suffix: str = "tab"
    restart: int | None = None
    legal: bool = False
    style: str = ""
    element: Element | None = None


class Numbering:
    """The lists of a file, and how far each has counted."""

    def __init__(self, tree: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract = _by_id(tree, "abstractNum", "abstractNumId")
        self._nums = _by_id(tree, "num", "numId")
        self._levels: dict[str, dict[int, Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def place(self, properties: Element | None) -> tuple[str, int] | None:
        """Return the list and the level of a paragraph, its own or its style's; None for none."""
        own = find(properties, "numPr")
        list_id = value(find(own, "numId"))
        level = value(find(own, "ilvl"))
        if not list_id:
            for style in self._styles.paragraph_chain(properties):
                numbered = find(style.element, "pPr", "numPr")
                list_id = value(find(numbered, "numId"))
                if list_id:
                    level = level or self._level_of_style(list_id, style.id)
                    level = level or value(find(numbered, "ilvl"))
                    break
        if list_id not in self._nums or list_id == "0":
            return None
        return list_id, min(max(number(level, 0), 0), _LEVELS - 1)

    def level(self, place: tuple[str, int]) -> Level:
        """Return what is known of a level of a list."""
        list_id, at = place
        return self._all_levels(list_id).get(at, Level())

    def count(self, place: tuple[str, int]) -> str:
        """Count a paragraph and return the number printed before it; "" for a bullet."""
        list_id, at = place
        levels = self._all_levels(list_id)
        counts = self._counts.setdefault(self._abstract_id(list_id), {})
        self._step(counts, list_id, at)
        level = levels.get(at, Level())
        if level.format in ("bullet", "none"):
            return ""

        def printed(match: re.Match[str]) -> str:
            other = int(match[1]) - 1
            shown = levels.get(other, Level())
            format = "decimal" if level.legal else shown.format
            return numeral(counts.get(other, shown.start), format)

        return _PLACE.sub(printed, level.text) if _PLACE.search(level.text) else ""

    def _step(self, counts: dict[int, int], list_id: str, at: int) -> None:
        level = self.level((list_id, at))
        override = self._start_override(list_id, at)
        if override is not None and (list_id, at) not in self._begun:
            counts[at] = override
        elif at in counts:
            counts[at] += 1
        else:
            counts[at] = level.start
        self._begun.add((list_id, at))
        for lower in [one for one in counts if one > at]:
            restart = self.level((list_id, lower)).restart
            if restart is None or at < restart:
                del counts[lower]

    def _level_of_style(self, list_id: str, style_id: str) -> str:
        """Return the level that a list ties to a style, "" when it does to none."""
        levels = self._all_levels(list_id) if list_id in self._nums else {}
        return next((str(at) for at, one in levels.items() if one.style == style_id), "")

    def _abstract_id(self, list_id: str, depth: int = 0) -> str:
        """Return the id of the list that counts; a list may take its form from a list style."""
        id = value(find(self._nums.get(list_id), "abstractNumId"))
        link = value(find(self._abstract.get(id), "numStyleLink"))
        if link and depth < _DEEPEST:
            for style in self._styles.chain(link):
                other = value(find(style.element, "pPr", "numPr", "numId"))
                if other in self._nums and other != list_id:
                    return self._abstract_id(other, depth + 1)
        return id

    def _all_levels(self, list_id: str) -> dict[int, Level]:
        if list_id not in self._levels:
            abstract = self._abstract.get(self._abstract_id(list_id))
            levels = dict(_read_levels(abstract))
            for override in _children(self._nums.get(list_id), "lvlOverride"):
                levels.update(_read_levels(override))
            self._levels[list_id] = levels
        return self._levels[list_id]

    def _start_override(self, list_id: str, at: int) -> int | None:
        for override in _children(self._nums.get(list_id), "lvlOverride"):
            if number(value(override, "ilvl"), -1) == at:
                start = find(override, "startOverride")
                return None if start is None else number(value(start), 1)
        return None


def _by_id(tree: Element | None, name: str, id: str) -> dict[str, Element]:
    return {value(element, id): element for element in _children(tree, name)}


def _children(element: Element | None, name: str) -> Iterator[Element]:
    return iter(()) if element is None else element.iterchildren(W + name)


def _read_levels(element: Element | None) -> Iterator[tuple[int, Level]]:
    for one in _children(element, "lvl"):
        # A format that newer versions of Word know stands among the alternatives.
        format = find(one, "numFmt")
        if format is None:
            format = next(one.iter(W + "numFmt"), None)
        restart = find(one, "lvlRestart")
        yield number(value(one, "ilvl"), 0), Level(
            start=number(value(find(one, "start")), 1),
            format=value(format) or "decimal",
            text=value(find(one, "lvlText")),
            suffix=value(find(one, "suff")) or "tab",
            restart=None if restart is None else number(value(restart), 0),
            legal=is_on(find(one, "isLgl")),
            style=value(find(one, "pStyle")),
            element=one,
        )
