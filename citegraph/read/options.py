"""Options of the read stage."""

from dataclasses import dataclass

from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Bounds on what is read; see ``defaults.toml`` for the meaning of each."""

    max_bytes: int
    max_line: int
    pdf_seconds: float
    pdf_megabytes: int
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
