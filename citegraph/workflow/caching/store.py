"""The cache of what a build made of its inputs: entries by key, taken and kept.

It never stands in the way: what cannot be read is not there, and after the first entry that
cannot be written none is written any more.
"""

import logging
import os
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from citegraph.config.cache import CacheOptions
from citegraph.recall import Recall, afresh
from citegraph.workflow.caching.entry import HEAD, DamagedEntryError, open_entry, seal
from citegraph.workflow.caching.keys import NO_KEY, make_key
from citegraph.workflow.caching.places import (
    cache_folder,
    entry_place,
    read_inside,
    write_inside,
)
from citegraph.workflow.caching.program import EVERYTHING, program_mark
from citegraph.workflow.caching.pruning import prune_days
from citegraph.workflow.records import DamagedRecordError, pack, unpack

_LOG = logging.getLogger(__name__)
_MEGABYTE = 1_000_000

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class CacheUse:
    """How many entries of each kind a build has taken, and how many it has missed.

    ``fault`` says why nothing is written any more, "" as long as it is.
    """

    taken: Mapping[str, int]
    missed: Mapping[str, int]
    fault: str = ""


class Store:
    """The entries of a folder."""

    def __init__(self, root: Path, options: CacheOptions) -> None:
        self.root = root
        self.options = options
        self._taken: Counter[str] = Counter()
        self._missed: Counter[str] = Counter()
        self._fault = ""

    @property
    def use(self) -> CacheUse:
        """What was taken and missed so far."""
        return CacheUse(dict(self._taken), dict(self._missed), self._fault)

    def take(
        self,
        kind: str,
        key: str,
        record: type[Record],
        is_valid: Callable[[Record], bool] = lambda found: True,
    ) -> Record | None:
        """Return the record that was kept under a key; None where there is no valid one."""
        found = self._read(kind, key, record) if key != NO_KEY else None
        if found is not None and not is_valid(found):
            found = None
        (self._missed if found is None else self._taken)[kind] += 1
        return found

    def keep(self, kind: str, key: str, record: object) -> None:
        """Keep a record under a key."""
        if self._fault or key == NO_KEY:
            return
        try:
            data = seal(kind, key, pack(record))
            if len(data) <= self._most:
                write_inside(self.root, entry_place(self.root, kind, key), data)
        except UnicodeEncodeError:
            _LOG.info("a text with half a letter is not kept")
        except OSError as error:
            self._fault = str(error.strerror or error)
            _LOG.info("%s: nothing is kept: %s", self.root, self._fault)

    def recall(
        self, step: str, given: tuple[object, ...], kind: type[Record], make: Callable[[], Record]
    ) -> Record:
        """Return what a step makes, or what is kept of it; a :class:`citegraph.recall.Recall`."""
        key = make_key(program_mark(EVERYTHING), step, given)
        found = self.take("results", key, kind)
        if found is None:
            found = make()
            self.keep("results", key, found)
        return found

    def prune(self) -> None:
        """Delete what the settings leave no room for, or what was not used for long."""
        options = self.options
        for entry in prune_days(self.root, options.max_megabytes, options.max_days):
            _LOG.info("%s: pruned", entry.place)

    def _read(self, kind: str, key: str, record: type[Record]) -> Record | None:
        place = entry_place(self.root, kind, key)
        try:
            data = read_inside(self.root, place, self._most + HEAD)
            found = unpack(open_entry(kind, key, data, self._most), record)
        except FileNotFoundError:
            return None
        except (OSError, DamagedEntryError, DamagedRecordError) as error:
            _LOG.info("%s: left aside", place, exc_info=error)
            return None
        with suppress(OSError):
            os.utime(place)  # Its last use, by which it is pruned.
        return found

    @property
    def _most(self) -> int:
        return self.options.max_entry_megabytes * _MEGABYTE


def open_store(out: Path, options: CacheOptions) -> Store | None:
    """Return the cache of what is built into a folder; None where the settings want none."""
    return Store(cache_folder(out), options) if options.use else None


def recall_of(store: Store | None, references: int) -> Recall:
    """Return what remembers steps with so many references in a cache.

    Where there is none, or there are more than the settings allow, they are taken afresh.
    """
    if store is None or references > store.options.max_step_records:
        return afresh
    return store.recall
