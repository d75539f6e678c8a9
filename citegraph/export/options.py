"""What a user can set about the files that are written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from citegraph.export.table import NETWORK_EXPORTERS
from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Which files a build writes; ``defaults.toml`` says what each of them does."""

    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {"network_formats": tuple(NETWORK_EXPORTERS)}

    network_formats: tuple[str, ...]


def default_options(overrides: Mapping[str, Any] | None = None) -> ExportOptions:
    """Return the options of ``defaults.toml``, changed by ``overrides``.

    >>> default_options({"network_formats": ["gexf"]}).network_formats
    ('gexf',)
    """
    return load_options(ExportOptions, __package__, overrides)
