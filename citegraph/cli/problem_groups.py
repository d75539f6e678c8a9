"""Problems of a kind in a file taken together, so that the screen shows each kind of all files."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citegraph.model import Problem

#: Groups that are kept; a folder with more kinds of problems in its files is only counted.
_KEPT = 2_000
#: Files that are named for one kind before other kinds come.
_FILES = 3


@dataclass(slots=True)
class Group:
    """The first problem of a kind in a file, and how many there are."""

    first: "Problem"
    count: int = 0


@dataclass(slots=True)
class ProblemGroups:
    """Problems by level, kind and file, in the order in which they came."""

    _groups: dict[tuple[str, str, str], Group] = field(default_factory=dict)

    def add(self, problem: "Problem") -> None:
        """Count a problem."""
        key = (problem.level, problem.code, problem.location.file if problem.location else "")
        group = self._groups.get(key)
        if group is None:
            if len(self._groups) >= _KEPT:
                return
            group = self._groups[key] = Group(problem)
        group.count += 1

    def shown(self, levels: tuple[str, ...], most: int) -> list[Group]:
        """Return the groups to show, the worst level first.

        Of a level the first files of each kind come before the further files of any.
        """
        chosen: list[Group] = []
        for level in levels:
            seen: dict[str, int] = {}
            early: list[Group] = []
            late: list[Group] = []
            for (own, code, _), group in self._groups.items():
                if own == level:
                    seen[code] = seen.get(code, 0) + 1
                    (early if seen[code] <= _FILES else late).append(group)
            chosen += early + late
        return chosen[:most]
