"""Bounds of the cache."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class CacheOptions:
    """What is kept of a build, and how long; see ``defaults.toml`` for the meaning of each.

    No result depends on these.
    """

    use: bool
    max_megabytes: int
    max_entry_megabytes: int
    max_step_records: int
    max_days: int

    LEAST: ClassVar[dict[str, float]] = {"max_days": 0, "max_megabytes": 0, "max_step_records": 0}
