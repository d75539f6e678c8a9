"""What a cache holds, and deleting of it what was not used for long, or does not fit."""

import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from citegraph.workflow.caching.places import find_entries, remove_empty_folders

_DAY = 86_400.0
#: A file that was begun so long ago, in seconds, is no longer written by anybody.
_LEFT = 3_600.0


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry: its kind, bytes on the disk, and when it was last used, seconds since 1970."""

    kind: str
    place: Path
    size: int
    used: float


def list_entries(root: Path) -> tuple[KeptEntry, ...]:
    """Return the entries of a cache, those used longest ago first."""
    found = _look(find_entries(root))
    return tuple(sorted(found, key=lambda entry: (entry.used, entry.place)))


def prune(root: Path, max_bytes: int, max_seconds: float) -> tuple[KeptEntry, ...]:
    """Delete what was last used more than so many seconds ago, then the oldest until it fits.

    Returns what was deleted. What cannot be deleted stays, and is none of it.
    """
    now = time.time()
    entries = list_entries(root)
    over = sum(entry.size for entry in entries) - max_bytes
    gone = []
    for entry in entries:
        if (over > 0 or now - entry.used > max_seconds) and _delete(entry):
            over -= entry.size
            gone.append(entry)
    for left in _look(find_entries(root, aside=True)):
        if now - left.used > _LEFT:
            _delete(left)
    if gone:
        remove_empty_folders(root)
    return tuple(gone)


def prune_days(root: Path, max_megabytes: int, max_days: float) -> tuple[KeptEntry, ...]:
    """Prune to so many megabytes and days, as the settings name them."""
    return prune(root, max_megabytes * 1_000_000, max_days * _DAY)


def clear(root: Path) -> tuple[KeptEntry, ...]:
    """Delete every entry, and return what was deleted."""
    for left in _look(find_entries(root, aside=True)):
        _delete(left)
    gone = tuple(entry for entry in list_entries(root) if _delete(entry))
    remove_empty_folders(root)
    return gone


def _look(found: Iterable[tuple[str, Path]]) -> list[KeptEntry]:
    entries = []
    for kind, place in found:
        # Another build may have deleted it meanwhile.
        with suppress(OSError):
            status = place.lstat()
            entries.append(KeptEntry(kind, place, status.st_size, status.st_mtime))
    return entries


def _delete(entry: KeptEntry) -> bool:
    try:
        entry.place.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
