"""The small language of the tables ``layouts_*``: a reference as text with values in braces.

``{value:form>label}`` prints a value, ``{$term}`` a term, ``{+part}`` another layout, ``{.}`` a
full stop; ``‹a|b›`` prints one branch, ``‹20:a›`` prints a in 20 of 100. The parts stand in
``layouts_parts``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from citegraph.knowledge import table

_PIECE = re.compile(r"\{([^{}]*)\}|[‹|›]|[^{}‹|›]+")
_SHARE = re.compile(r"(\d+):")


@dataclass(frozen=True, slots=True)
class Slot:
    """A value, term or part to print: ``{name:form>label}``; ``sign`` is "", "$", "+" or "."."""

    sign: str
    name: str
    form: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """Branches of which one is printed, or one that is printed with probability ``share``."""

    branches: tuple["Layout", ...]
    share: float = 1.0


Layout = tuple["str | Slot | Choice", ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A layout of a table with the languages it is for (empty: any) and its share."""

    kind: str
    languages: frozenset[str]
    share: int
    layout: Layout

    def suits(self, language: str) -> bool:
        """Whether the layout is for works of a language."""
        return not self.languages or language in self.languages


@cache
def rows(name: str) -> tuple[Row, ...]:
    """Return the layouts of the table ``layouts_<name>``."""
    found = []
    for row in table(f"layouts_{name}"):
        kind = row["part"] if name == "parts" else row["kind"]
        languages = frozenset(row["languages"].split(",")) - {"*"}
        found.append(Row(kind, languages, int(row["share"]), read(row["layout"])))
    return tuple(found)


@cache
def parts(name: str, language: str) -> tuple[tuple[Layout, ...], tuple[int, ...]]:
    """Return the layouts of a part in a language with their shares."""
    fitting = [row for row in rows("parts") if row.kind == name and row.suits(language)]
    return tuple(row.layout for row in fitting), tuple(row.share for row in fitting)


@cache
def read(text: str) -> Layout:
    """Return a layout as it is printed: texts, slots and choices.

    >>> read("{title}‹, |. ›{pages}")[0]
    Slot(sign='', name='title', form='', label='')
    >>> read("{title>other}_")[1], read("‹20:x›")[0].share
    (' ', 0.2)
    """
    text = "" if text == "0" else text
    if text.startswith("_"):
        text = " " + text[1:]
    if text.endswith("_"):
        text = text[:-1] + " "
    layout, end = _read(list(_PIECE.finditer(text)), 0)
    return layout if end >= 0 else ()


def _read(pieces: Sequence[re.Match[str]], i: int) -> tuple[Layout, int]:
    """Read up to the end of a branch; return the layout and the piece that ends it."""
    found: list[str | Slot | Choice] = []
    while i < len(pieces) and pieces[i].group() not in "|›":
        piece = pieces[i].group()
        if piece == "‹":
            branches, i = [], i
            while i < len(pieces) and pieces[i].group() != "›":
                branch, i = _read(pieces, i + 1)
                branches.append(branch)
            found.append(_choice(branches))
        elif piece.startswith("{"):
            found.append(_slot(piece[1:-1]))
        else:
            found.append(piece)
        i += 1
    return tuple(found), i


def _choice(branches: Sequence[Layout]) -> Choice:
    first = branches[0][0] if branches[0] else ""
    share = _SHARE.match(first) if len(branches) == 1 and isinstance(first, str) else None
    if not share:
        return Choice(tuple(branches) if len(branches) > 1 else (*branches, ()))
    rest = str(first)[share.end() :]
    return Choice((((rest, *branches[0][1:])),), int(share.group(1)) / 100)


def _slot(text: str) -> Slot:
    if text[:1] in ("$", "+", "."):
        return Slot(text[0], text[1:])
    name, _, form = text.partition(":")
    name, _, label = name.partition(">")
    form, _, late = form.partition(">")
    return Slot("", name, form, label or late)
