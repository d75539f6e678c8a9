"""What the styles of a Word file say of its paragraphs and runs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.read.docx.markup import W, find, is_on, value
from citegraph.read.markup.walk import Element

_DEEPEST = 30


@dataclass(frozen=True, slots=True)
class Style:
    """A style: its id, its name, the id of the style it is based on, and its element."""

    id: str
    name: str
    based_on: str
    element: Element


class Styles:
    """The styles of a file by id."""

    def __init__(self, tree: Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self._default = ""
        self._base = find(tree, "docDefaults", "pPrDefault", "pPr")
        for element in () if tree is None else tree.iterchildren(W + "style"):
            id = value(element, "styleId")
            name = value(find(element, "name"))
            based_on = value(find(element, "basedOn"))
            self._styles[id] = Style(id, name, based_on, element)
            if value(element, "type") == "paragraph" and value(element, "default") in ("1", "true"):
                self._default = id

    def paragraph_chain(self, properties: Element | None) -> Iterator[Style]:
        """Yield the style of a paragraph and those it is based on."""
        return self.chain(value(find(properties, "pStyle")) or self._default)

    def chain(self, id: str) -> Iterator[Style]:
        """Yield a style and those it is based on; a circle of them is left after a while."""
        for _ in range(_DEEPEST):
            style = self._styles.get(id)
            if style is None:
                return
            yield style
            id = style.based_on

    def settings(self, properties: Element | None) -> Iterator[Element]:
        """Yield what is set for a paragraph, the nearest first: itself, its styles, the file."""
        if properties is not None:
            yield properties
        for style in self.paragraph_chain(properties):
            found = find(style.element, "pPr")
            if found is not None:
                yield found
        if self._base is not None:
            yield self._base

    def role(self, properties: Element | None) -> str:
        """Say whether a paragraph is a "heading", the "title", or "" for neither.

        An outline level decides, where one is set; else the name of the style.
        """
        roles = [name_role(style.name or style.id) for style in self.paragraph_chain(properties)]
        if "title" in roles:
            return "title"
        for one in self.settings(properties):
            level = find(one, "outlineLvl")
            if level is not None:
                return "heading" if value(level) in "012345678" else ""
        return "heading" if "heading" in roles else ""

    def position(self, run: Element | None) -> str:
        """Return the vertical alignment of a run ("superscript"), its own or its style's."""
        for one in self._run_settings(run):
            aligned = find(one, "vertAlign")
            if aligned is not None:
                return value(aligned)
        return ""

    def is_hidden(self, run: Element | None) -> bool:
        """Whether a run is hidden text."""
        for one in self._run_settings(run):
            hidden = find(one, "vanish")
            if hidden is not None:
                return is_on(hidden)
        return False

    def _run_settings(self, run: Element | None) -> Iterator[Element]:
        if run is None:
            return
        yield run
        for style in self.chain(value(find(run, "rStyle"))):
            found = find(style.element, "rPr")
            if found is not None:
                yield found


@lru_cache(maxsize=1024)
def name_role(name: str) -> str:
    """Say what the name of a style announces: "heading", "title" or "".

    >>> name_role("heading 1"), name_role("Заголовок 2"), name_role("toc 1")
    ('heading', 'heading', '')
    """
    folded = name.casefold()
    return next((role for role, pattern in _roles() if pattern.search(folded)), "")


@cache
def _roles() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["role"], re.compile(row["pattern"])) for row in table("word_styles"))
