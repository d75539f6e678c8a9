"""What is learned from all references: small tables that every process looks into."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from citegraph.engines.batch.hashing import number_of
from citegraph.model import Reference
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.descriptions import Description, describe_all

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Lookup:
    """Numbers by numbers, in a file that all processes of a machine share in memory."""

    path: str

    @staticmethod
    def write(path: Path, keys: "Integers", values: "Integers") -> "Lookup":
        """Write a table: the keys sorted, each once."""
        import numpy as np

        order = np.argsort(keys, kind="stable")
        np.save(path, np.stack((keys[order], values[order])).astype(np.int64))
        return Lookup(str(path))

    def get(self, key: int, otherwise: int) -> int:
        """Return the value of one key."""
        keys, values = _opened(self.path)
        place = int(keys.searchsorted(key))
        return int(values[place]) if place < len(keys) and keys[place] == key else otherwise

    def find(self, wanted: "Integers", otherwise: int) -> "Integers":
        """Return the values of many keys."""
        import numpy as np

        keys, values = _opened(self.path)
        if not len(keys):
            return np.full(len(wanted), otherwise, np.int64)
        places = np.minimum(keys.searchsorted(wanted), len(keys) - 1)
        return np.where(keys[places] == wanted, values[places], otherwise)


@cache
def _opened(path: str) -> "tuple[Integers, Integers]":
    import numpy as np

    place = path
    if not Path(path).exists():
        from pyspark import SparkFiles

        place = SparkFiles.get(Path(path).name)
    keys, values = np.load(place, mmap_mode="r", allow_pickle=False)
    return keys, values


class _Counts(Mapping[str, int]):
    """A table as a mapping of texts; what it does not hold is ``otherwise``."""

    def __init__(self, lookup: Lookup, kind: str, otherwise: int) -> None:
        self._lookup = lookup
        self._kind = kind
        self._otherwise = otherwise

    def __getitem__(self, text: str) -> int:
        return self._lookup.get(number_of(self._kind, text), self._otherwise)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


@dataclass(frozen=True, slots=True)
class Learned:
    """The years of titles, the venues of containers, and the settings."""

    years: Lookup
    venues: Lookup
    options: ResolveOptions

    def describe(self, reference: Reference) -> Description:
        """Return the comparable side of a reference."""
        venue = self.venues.get(number_of("container", reference.container), 0)
        venue_of = {reference.id: str(venue)} if venue else {}
        return describe_all([reference], venue_of, _Counts(self.years, "title", 1))[0]


def word_counts(lookup: Lookup) -> Mapping[str, int]:
    """Return how many titles have a word; 1 for those that the table does not hold."""
    return _Counts(lookup, "word", 1)
