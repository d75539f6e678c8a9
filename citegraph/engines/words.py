"""What was counted, in words."""

import logging
from collections.abc import Iterator

from citegraph.engines.options import CociteOptions
from citegraph.engines.task import Lists, Tally
from citegraph.model import Problem

logger = logging.getLogger(__name__)

#: What lists and items are called, by kind.
_WORDS = {
    "cocitation": ("citing documents", "cited works"),
    "coupling": ("cited works", "citing documents"),
}


def summary(tally: Tally, options: CociteOptions) -> Iterator[str]:
    """Yield a line on the rows, one on lists and items, and one on the pairs.

    >>> from citegraph.engines.options import default_options
    >>> from citegraph.engines.task import Lists, Rows
    >>> tally = Tally(Rows(5, 1, 1, 1, 2), Lists(lists=1, items=2), 0)
    >>> next(summary(tally, default_options()))
    '5 rows in = 2 citations + 1 duplicates + 1 self-citations + 1 faulty rows'
    """
    rows, lists = tally.rows, tally.lists
    yield (
        f"{rows.rows:,} rows in = {rows.edges:,} citations + {rows.duplicates:,} duplicates + "
        f"{rows.loops:,} self-citations + {rows.faulty:,} faulty rows"
    )
    units, items = _WORDS[options.kind]
    left = f", {lists.left_out:,} left out as too long" if options.max_list else ""
    yield (
        f"{lists.lists:,} {units}{left}; {lists.items:,} {items}, of which {lists.kept:,} stand "
        f"in {options.min_weight:,} or more: {lists.additions:,} times two of them together"
    )
    order = "" if tally.is_sorted else ", in no order"
    yield f"{tally.pairs:,} pairs with a count of {options.min_weight:,} or more{order}"


def warn_of_work(lists: Lists, options: CociteOptions) -> None:
    """Log that a run will be long, and which lists make it so."""
    if lists.additions > options.many:
        longest = ", ".join(f"«{name}» ({size:,})" for name, size in lists.longest)
        logger.warning(
            "%s times two items stand together, which takes long; the longest lists are %s; "
            "--max-list leaves out such, a higher --min-weight leaves out rare items",
            f"{lists.additions:,}",
            longest,
        )


def left_out(tally: Tally, options: CociteOptions) -> Iterator[Problem]:
    """Yield what is to be said about the lists that were left out."""
    lists = tally.lists
    if lists.left_out:
        shown = ", ".join(f"«{name}» ({size:,})" for name, size in lists.longest)
        yield Problem(
            "long-list",
            f"{lists.left_out:,} lists of more than {options.max_list:,} items, with "
            f"{lists.left_edges:,} citations, were left out: {shown}"
            + (" …" if lists.left_out > len(lists.longest) else ""),
            "raise --max-list to count them",
        )


def emptiness(tally: Tally, options: CociteOptions) -> str:
    """Return why there is no pair, and what to try.

    >>> from citegraph.engines.options import default_options
    >>> from citegraph.engines.task import Lists, Rows
    >>> lists = Lists(lists=3, items=9, kept=4, most=2)
    >>> emptiness(Tally(Rows(9, 0, 0, 0, 9), lists, 0, largest=1), default_options())
    'no pair is left: the largest count of two cited works is 1, below 2; try --min-weight 1'
    """
    lists, least = tally.lists, options.min_weight
    units, items = _WORDS[options.kind]
    if not tally.rows.edges:
        return "no pair is left: the files hold no citation"
    if lists.kept < 2:
        most = (
            f"the most frequent of {lists.items:,} {items} stands in {lists.most:,} of "
            f"{lists.lists - lists.left_out:,} {units}, and only {lists.kept:,} in {least:,}"
        )
    elif not tally.largest:
        return f"no pair is left: no two of {lists.kept:,} {items} stand in one list"
    else:
        most = f"the largest count of two {items} is {tally.largest:,}, below {least:,}"
    lower = tally.largest or max(1, min(lists.most, least - 1))
    advice = f"; try --min-weight {lower}" if lower < least else ""
    return f"no pair is left: {most}{advice}"
