"""Collects every stage's options; reads a user's TOML file over them."""

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from citegraph.config.cache.options import CacheOptions
from citegraph.errors import CitegraphError, UsageError
from citegraph.export.options import ExportOptions
from citegraph.given_files import read_given
from citegraph.history.options import HistoryOptions
from citegraph.network.options import NetworkOptions
from citegraph.parse.options import NO_MODEL, ParseOptions
from citegraph.read.options import ReadOptions
from citegraph.report.options import ReportOptions
from citegraph.resolve.options import ResolveOptions
from citegraph.segment.options import SegmentOptions
from citegraph.settings import load_options

#: More bytes than any settings have.
_LARGEST = 10_000_000


@dataclass(frozen=True, slots=True)
class Configuration:
    """One options record for every stage that has any; the field is the stage's name."""

    read: ReadOptions
    segment: SegmentOptions
    parse: ParseOptions
    resolve: ResolveOptions
    network: NetworkOptions
    export: ExportOptions
    history: HistoryOptions
    report: ReportOptions
    cache: CacheOptions

    def as_mapping(self) -> dict[str, dict[str, Any]]:
        """Return all options that a result depends on as plain values, stage by stage."""
        found = asdict(self)
        del found["cache"]
        return found


def load_configuration(path: Path | None = None) -> Configuration:
    """Return the defaults of every stage, changed by the sections of a TOML file.

    Raises :class:`UsageError` for a file that is not there and :class:`CitegraphError`
    for one that is not TOML or names an unknown section or key, or a wrong type.
    """
    if path is None:
        return configure({})
    config = configure(_read(path), where=str(path))
    if config.parse.model in ("", NO_MODEL):
        return config
    # A path in a settings file is meant from where that file is.
    model = (path.parent / config.parse.model).as_posix()
    return replace(config, parse=replace(config.parse, model=model))


def configure(given: Mapping[str, Any], *, where: str = "settings") -> Configuration:
    """Return the defaults of every stage with ``given`` (section -> key -> value) over them.

    >>> configure({"network": {"seed": 7}}).network.seed
    7
    """
    kinds: dict[str, type[Any]] = {
        "read": ReadOptions,
        "segment": SegmentOptions,
        "parse": ParseOptions,
        "resolve": ResolveOptions,
        "network": NetworkOptions,
        "export": ExportOptions,
        "history": HistoryOptions,
        "report": ReportOptions,
        "cache": CacheOptions,
    }
    for section, values in given.items():
        if section not in kinds:
            allowed = ", ".join(kinds)
            raise CitegraphError(f"{where}: no section [{section}]; allowed are: {allowed}")
        if not isinstance(values, Mapping):
            raise CitegraphError(f"{where}: «{section}» must be a section, [{section}]")
    options = {
        section: load_options(kind, _package(section), given.get(section), where=where)
        for section, kind in kinds.items()
    }
    return Configuration(**options)


def _package(section: str) -> str:
    """The package whose ``defaults.toml`` a section changes; the cache is no stage."""
    return "citegraph.config.cache" if section == "cache" else f"citegraph.{section}"


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(read_given(path, _LARGEST).decode("utf-8-sig"))
    except FileNotFoundError:
        raise UsageError(f"{path}: no such settings file") from None
    except OSError as error:
        raise CitegraphError(f"{path}: cannot be read: {error.strerror or error}") from error
    except (ValueError, RecursionError) as error:  # also numbers of thousands of digits
        raise CitegraphError(f"{path}: cannot be read as TOML: {error}") from error
