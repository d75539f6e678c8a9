"""Labels of items in one line."""

from collections.abc import Iterable

from citegraph.report.cleaning import shown


def joined(labels: Iterable[str]) -> str:
    """Return labels in one line; "; " parts them, as a comma may be within one.

    >>> joined(["Lake 1998", "Brook, A."])
    'Lake 1998; Brook, A.'
    """
    return "; ".join(shown(label, 60) for label in labels)
