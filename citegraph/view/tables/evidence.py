"""Reasons, by columns."""

from collections.abc import Iterable, Sequence

from citegraph.model import Evidence
from citegraph.view.tables.columns import coded


def evidence_table(
    reasons: Sequence[Sequence[Evidence]], details: Sequence[str | None] | None = None
) -> dict[str, object]:
    """Return how many reasons each has, then all of them behind each other.

    ``details`` is what is said of these where something of it is said elsewhere.
    """
    every = [one for several in reasons for one in several]
    return {
        "counts": [len(several) for several in reasons],
        "feature": coded(one.feature for one in every),
        "detail": [one.detail for one in every] if details is None else list(details),
        "weight": shorts(one.weight for one in every),
    }


def short(number: float) -> float | int | None:
    """Return the number with three decimals at most; None for infinities, which JSON lacks.

    >>> short(0.12345), short(2.0), short(float("-inf"))
    (0.123, 2, None)
    """
    if number in (float("inf"), float("-inf")) or number != number:
        return None
    rounded = round(number, 3)
    return int(rounded) if rounded.is_integer() else rounded


def shorts(numbers: Iterable[float]) -> list[float | int | None]:
    """Return numbers as :func:`short` does."""
    return [short(number) for number in numbers]
