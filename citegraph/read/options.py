"""Options of the read stage."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Bounds on what is read; see ``defaults.toml`` for the meaning of each."""

    LEAST: ClassVar[Mapping[str, float]] = {
        "max_seconds": 0.1,
        "max_wait": 1.0,
        "max_megabytes": 150,
    }

    max_seconds: float
    max_wait: float
    max_megabytes: int
    max_bytes: int
    max_line: int
    max_lines: int
    max_depth: int
    max_field: int
    max_fields: int
    max_text: int
    max_value: int
    max_expanded: int
    pdf_pages: int
    pdf_page_characters: int
    max_members: int
    max_unpacked_bytes: int
    max_archive_bytes: int
    max_ratio: int
    marked_share: float


def default_options() -> ReadOptions:
    """Return the options of ``defaults.toml``."""
    return load_options(ReadOptions, __package__)
