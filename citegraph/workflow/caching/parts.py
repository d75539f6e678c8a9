"""Steps that are given some parts of a library, and are remembered by these alone."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import TypeVar

from citegraph.model import Library
from citegraph.recall import Recall, afresh
from citegraph.workflow.caching.keys import NO_KEY, make_key

_NOTHING = Library((), (), (), (), ())
#: All parts of a library.
PARTS = tuple(field.name for field in fields(Library))

Made = TypeVar("Made")


class LibraryParts:
    """The parts of a library, each with a key that stands for it, so that it is summed once.

    A step gets a library in which all other parts are empty: they cannot decide its result.
    """

    def __init__(self, library: Library, recall: Recall) -> None:
        self._library = library
        known, keys = with_keys(recall, [getattr(library, name) for name in PARTS])
        self._recall = known
        self._keys = dict(zip(PARTS, keys, strict=True))

    def recall(
        self,
        step: str,
        given: tuple[object, ...],
        reads: Sequence[str],
        kind: type[Made],
        make: Callable[[Library], Made],
    ) -> Made:
        """Return what ``make`` makes of the parts that the step reads and what else is given."""
        seen = replace(_NOTHING, **{name: getattr(self._library, name) for name in reads})
        keys = [(name, self._keys[name]) for name in reads]
        return self._recall(step, (given, keys), kind, lambda: make(seen))


def with_keys(recall: Recall, things: Sequence[object]) -> tuple[Recall, list[str]]:
    """Return what remembers steps by these keys of things; nothing where one has no key.

    >>> with_keys(afresh, ["a"]) == (afresh, [NO_KEY])
    True
    """
    keys = [NO_KEY if recall is afresh else make_key(thing) for thing in things]
    return (afresh if NO_KEY in keys else recall), keys
