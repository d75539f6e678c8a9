"""Sizes of what is worked on at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """Settings of the batch stages; ``defaults.toml`` says what each of them does."""

    split_bytes: int
    split_rows: int
    batch_rows: int
    partition_rows: int
    file_rows: int
    part_rows: int
    spark_parts: int
    same_members: int
    key_members: int
    venue_names: int
    component_members: int
    component_levels: tuple[float, ...]


def default_options(overrides: Mapping[str, Any] | None = None) -> BatchOptions:
    """Return the settings of ``defaults.toml``, with the overrides.

    >>> default_options({"split_rows": 10}).split_rows
    10
    """
    return load_options(BatchOptions, __package__, overrides)
