"""Why something was decided."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for or against a merge or a suggestion: feature, what was compared, its weight."""

    feature: str
    detail: str
    weight: float
