"""Options of the read stage."""

from dataclasses import dataclass

from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Bounds on what is read; see ``defaults.toml`` for the meaning of each."""

    max_bytes: int
    max_line: int
    max_members: int
    max_unpacked_bytes: int
    max_ratio: int


def default_options() -> ReadOptions:
    """Return the options of ``defaults.toml``."""
    return load_options(ReadOptions, __package__)
