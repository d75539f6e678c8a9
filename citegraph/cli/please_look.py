"""The table of what the user should look at: the best fix first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from citegraph.cli.terminal import plain, print_table, say

if TYPE_CHECKING:
    from citegraph.model import Problem

#: Rows shown.
MOST = 10
_COLUMNS = ("gain", "where", "field", "found", "why")
_LONGEST = 60


def print_doubted(problems: "Sequence[Problem]", count: int, rest: str = "") -> None:
    """Print the best of the doubts, of which there are ``count``, on standard error.

    ``rest`` names the file that holds what the table leaves out.
    """
    from citegraph.normalize import by_gain

    if not count:
        return
    best = by_gain(problems)[:MOST]
    say("Please look (the best fix first):", err=True)
    print_table(_COLUMNS, [_row(problem) for problem in best], numbers=("gain",), err=True)
    if count > len(best):
        say(f"… and {count - len(best):,} more{f' in {rest}' if rest else ''}", err=True)


def _row(problem: "Problem") -> tuple[str, ...]:
    doubt = problem.doubt
    assert doubt is not None
    where = str(problem.location or "")
    # The message names the field and the value, which have columns here.
    reason = problem.message.removeprefix(f"{doubt.field.replace('_', ' ')} «{doubt.value}»: ")
    return f"{doubt.gain:.2f}", where, doubt.field, _short(doubt.value), reason


def _short(text: str) -> str:
    # More of it is never seen, and what would steer the terminal takes more room than it had.
    shown = plain(text[:_LONGEST])
    fits = len(text) <= _LONGEST and len(shown) <= _LONGEST
    return shown if fits else shown[: _LONGEST - 1] + "…"
