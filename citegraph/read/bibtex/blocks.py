"""What stands in a BibTeX file: entries, macros, comments and preambles, as they are written."""

from dataclasses import dataclass, field

#: Blocks that are no entries, by their type.
NO_ENTRIES = frozenset(("comment", "preamble", "string"))


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a value, of those that ``#`` joins: a text, or the name of a macro."""

    text: str
    macro: bool = False


@dataclass(frozen=True, slots=True)
class RawField:
    """A field as it is written: its name, and the pieces of its value without delimiters."""

    name: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One ``@type{key, name = value, …}``; ``line`` is where it begins.

    ``faults`` say what of it is broken and how it was read all the same; ``raw`` is its
    beginning, for whoever is to mend it. What is ``unopened`` would be an entry had it the sign.
    """

    type: str
    key: str
    fields: tuple[RawField, ...]
    line: int
    raw: str = ""
    faults: tuple[str, ...] = ()
    unopened: bool = False

    @property
    def is_entry(self) -> bool:
        """Whether this is an entry, not a comment, preamble or macro."""
        return not self.unopened and self.type.casefold() not in NO_ENTRIES


@dataclass(slots=True)
class Cursor:
    """Where an entry is being read: its closing delimiter, where it must end, its faults.

    ``broken`` is set with the first value that does not close; from there on only the shape of
    what follows a value tells where it ends. ``commented`` entries have a ``%`` before each line.
    """

    position: int
    limit: int
    closer: str
    faults: list[str] = field(default_factory=list)
    broken: bool = False
    commented: bool = False

    def blame(self, fault: str) -> None:
        """Note a fault, each once."""
        if fault not in self.faults:
            self.faults.append(fault)
