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
    """A library with keys that stand for its parts: each is summed once, when it is asked for.

    A step gets a library in which all other parts are empty: they cannot decide its result.
    """

    def __init__(self, library: Library, known: Recall = afresh) -> None:
        self.library = library
        self.known = known
        self._keys: dict[str, str] = {}

    def recall(
        self,
        step: str,
        given: tuple[object, ...],
        reads: Sequence[str],
        kind: type[Made],
        make: Callable[[Library], Made],
    ) -> Made:
        """Return what ``make`` makes of the parts that the step reads and what else is given."""
        seen = replace(_NOTHING, **{name: getattr(self.library, name) for name in reads})
        keys = {} if self.known is afresh else {name: self._key(name) for name in reads}
        known = afresh if NO_KEY in keys.values() else self.known
        return known(step, (given, keys), kind, lambda: make(seen))

    def _key(self, name: str) -> str:
        if name not in self._keys:
            self._keys[name] = make_key(getattr(self.library, name))
        return self._keys[name]


def with_keys(recall: Recall, things: Sequence[object]) -> tuple[Recall, list[str]]:
    """Return what remembers steps by these keys of things; nothing where one has no key.

    >>> with_keys(afresh, ["a"]) == (afresh, [NO_KEY])
    True
    """
    keys = [NO_KEY if recall is afresh else make_key(thing) for thing in things]
    return (afresh if NO_KEY in keys else recall), keys
