"""What can be set about counting pairs of edge files."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from citegraph.engines.table import ENGINES
from citegraph.errors import UsageError
from citegraph.settings import load_options

MEASURES = ("association", "cosine", "jaccard", "inclusion", "equivalence", "none")
_UNITS = {"MB": 10**6, "GB": 10**9, "MIB": 2**20, "GIB": 2**30}


@dataclass(frozen=True, slots=True)
class CociteOptions:
    """Kind, thresholds and bounds; ``defaults.toml`` says what each of them does."""

    LEAST: ClassVar[Mapping[str, float]] = {"max_list": 0, "threads": 0, "longest": 0}
    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "kind": ("cocitation", "coupling"),
        "counting": ("full", "fractional"),
        "normalization": MEASURES,
        "engine": tuple(ENGINES),
    }

    kind: str
    min_weight: int
    counting: str
    normalization: str
    max_list: int
    engine: str
    memory: str
    threads: int
    block_bytes: int
    batch_rows: int
    faults: int
    longest: int
    many: int
    pair_bytes: int
    collected: int

    @property
    def fractional(self) -> bool:
        """Whether a list adds the less to each of its pairs, the longer it is."""
        return self.counting == "fractional"

    @property
    def turned(self) -> bool:
        """Whether the cited works are the lists, and the citing documents the items."""
        return self.kind == "coupling"

    @property
    def memory_bytes(self) -> int:
        """The bound of memory in bytes."""
        return memory_bytes(self.memory)


def default_options(overrides: Mapping[str, Any] | None = None) -> CociteOptions:
    """Return the options of ``defaults.toml``, changed by ``overrides``.

    >>> default_options({"kind": "coupling"}).turned
    True
    """
    return load_options(CociteOptions, __package__, overrides)


def memory_bytes(text: str) -> int:
    """Return the bytes of a size such as "6GB" or "512 MiB"; at least 100 MB.

    Raises :class:`UsageError` for what is none.

    >>> memory_bytes("6GB"), memory_bytes("1.5 GiB")
    (6000000000, 1610612736)
    """
    found = re.fullmatch(r"([0-9]{1,6}(?:\.[0-9]{1,3})?) ?([MG]I?B)", text.strip().upper())
    size = int(float(found[1]) * _UNITS[found[2]]) if found else 0
    if size < 10**8:
        raise UsageError(f"«{text}» is no size of memory; write 6GB or 512MB, at least 100MB")
    return size
