"""``citegraph cache``: what builds have kept for the next one; deleting of it."""

import re
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.cache_use import KINDS
from citegraph.cli.options import config_option, results_option
from citegraph.cli.terminal import print_table, say

if TYPE_CHECKING:
    from citegraph.workflow.caching.pruning import KeptEntry

_DAY = 86_400.0
_UNITS = {"": 1.0, "k": 1e3, "m": 1e6, "g": 1e9}
_SIZE = re.compile(r"([0-9]{1,12})\s?([kmg]?)b?", re.IGNORECASE)


class _Size(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A number of bytes, such as 500M."""

    name = "SIZE"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Return the number of bytes."""
        found = _SIZE.fullmatch(str(value).strip())
        if not found:
            self.fail(f"{value!r} is no size; write such as 500M or 2G", param, ctx)
        return int(int(found[1]) * _UNITS[found[2].lower()])


@click.group(short_help="Show, prune or clear what builds keep for the next one.")
def cache() -> None:
    """Show, prune or clear the cache: what builds have kept in OUT/.cache.

    Nothing is lost with it but time: a build makes again what is not there.
    """


@cache.command()
@results_option
def show(out: Path) -> None:
    """Show how many entries there are of each kind, their size and their age."""
    from citegraph.workflow.caching.places import cache_folder
    from citegraph.workflow.caching.pruning import list_entries

    root = cache_folder(out)
    entries = list_entries(root)
    rows: list[tuple[object, ...]] = []
    for kind in sorted({entry.kind for entry in entries}):
        held = [entry for entry in entries if entry.kind == kind]
        rows.append((kind, *_counted(held), KINDS.get(kind, "")))
    columns = ("kind", "entries", "MB", "last used, days", "what they hold")
    print_table(
        columns, [*rows, ("all", *_counted(entries), root)], numbers=("entries", "MB", columns[3])
    )


@cache.command()
@results_option
@click.option(
    "--older-than",
    type=click.IntRange(min=0),
    metavar="DAYS",
    help="Delete what was last used so many days ago or earlier  [default: what the settings say].",
)
@click.option(
    "--max-size",
    type=_Size(),
    help="Then delete what was used longest ago, until the rest fits, such as 500M "
    " [default: what the settings say].",
)
@config_option
def prune(out: Path, older_than: int | None, max_size: int | None, settings: Path | None) -> None:
    """Delete entries that were not used for long, or do not fit."""
    from citegraph.config import load_configuration
    from citegraph.workflow.caching.places import cache_folder
    from citegraph.workflow.caching.pruning import prune as delete

    bounds = load_configuration(settings).cache
    days = bounds.max_days if older_than is None else older_than
    size = bounds.max_megabytes * 1_000_000 if max_size is None else max_size
    _tell(delete(cache_folder(out), size, days * _DAY))


@cache.command()
@results_option
def clear(out: Path) -> None:
    """Delete every entry."""
    from citegraph.workflow.caching.places import cache_folder
    from citegraph.workflow.caching.pruning import clear as delete

    _tell(delete(cache_folder(out)))


def _counted(entries: "Iterable[KeptEntry]") -> tuple[str, str, str]:
    """The number of entries, their megabytes, and the days since their last use."""
    found = list(entries)
    days = [max(0.0, time.time() - entry.used) / _DAY for entry in found]
    age = f"{min(days):.0f}–{max(days):.0f}" if days else ""
    return f"{len(found):,}", f"{sum(entry.size for entry in found) / 1e6:.1f}", age


def _tell(gone: "Iterable[KeptEntry]") -> None:
    number, megabytes, _ = _counted(gone)
    say(f"deleted: {number} entries, {megabytes} MB")
