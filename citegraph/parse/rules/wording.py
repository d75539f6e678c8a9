"""The words that give a Western reference its form, by kind (table ``western_terms``)."""

from functools import cache

from citegraph.knowledge import table


@cache
def words(kind: str) -> frozenset[str]:
    """Return the words of a kind, folded and without full stop.

    >>> "hrsg" in words("editor-after"), "verlag" in words("editor-after")
    (True, False)
    """
    return frozenset(row["form"] for row in table("western_terms") if row["kind"] == kind)
