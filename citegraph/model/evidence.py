"""Why something was decided."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for or against a merge or a suggestion: feature, what was compared, its weight."""

    feature: str
    detail: str
    weight: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Whether two things are one: the verdict, its probability (0 to 1), and all evidence.

    True in a condition when they are the same.

    >>> bool(Comparison(False, 0.2, ()))
    False
    """

    same: bool
    score: float
    evidence: tuple[Evidence, ...]

    def __bool__(self) -> bool:
        return self.same
