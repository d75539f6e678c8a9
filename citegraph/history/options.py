"""What a reviewer can set about a history."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class HistoryOptions:
    """Bounds and parameters of the formulas; ``defaults.toml`` says what each of them does."""

    LEAST: ClassVar[Mapping[str, float]] = {
        "earliest_year": 1,
        "median_reach": 1,
        "price_years": 0,
        "burst_states": 2,
        "burst_scale": 1.001,
        "burst_gamma": 0.0,
    }

    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "path_works": ("documents", "all"),
        "side_by": ("auto", "document", "references"),
    }

    earliest_year: int
    latest_year: int
    median_reach: int
    peak_works: int
    top: int
    price_years: int
    historiograph_works: int
    path_works: str
    key_routes: int
    burst_states: int
    burst_scale: float
    burst_gamma: float
    burst_least: int
    burst_top: int
    side_by: str
    side_least: int
    russian_languages: tuple[str, ...]
    russian_documents: tuple[str, ...]
    international_documents: tuple[str, ...]
    common_top: int


def default_options(overrides: Mapping[str, Any] | None = None) -> HistoryOptions:
    """Return the options of ``defaults.toml``, changed by ``overrides``.

    >>> default_options({"median_reach": 3}).median_reach
    3
    """
    return load_options(HistoryOptions, __package__, overrides)
