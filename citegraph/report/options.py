"""What a reviewer can set about a report."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Language and bounds of a report; ``defaults.toml`` says what each of them does."""

    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "language": ("en", "ru"),
        "figures": ("svg", "png", "both"),
    }

    language: str
    figures: str
    top: int
    documents: int
    peaks: int
    peak_works: int
    early_share: float
    bars: int
    lineage: int
    map_nodes: int
    map_links: int
    map_labels: int
    clusters: int
    leading: int
    dots: int


def default_options(overrides: Mapping[str, Any] | None = None) -> ReportOptions:
    """Return the options of ``defaults.toml``, changed by ``overrides``.

    >>> default_options({"language": "ru"}).language
    'ru'
    """
    return load_options(ReportOptions, __package__, overrides)
