"""One file to its network, or to the problem that says why not."""

import hashlib
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from pkgutil import resolve_name

from citegraph.model import Location, Problem
from citegraph.model.graph import Graph
from citegraph.read.contents import (
    STDIN,
    UnreadableError,
    is_packed,
    read_contents,
    shown_name,
    unpacked_name,
)
from citegraph.read.encoding import decode
from citegraph.read.graphs.parts import GraphParts
from citegraph.read.graphs.table import GRAPH_FORMATS
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import SourceFile

_LOG = logging.getLogger(__name__)
_HEAD = 8_192


@dataclass(frozen=True, slots=True)
class GraphReading:
    """The network of a file, None when it cannot be read, and the problems of reading it."""

    graph: Graph | None
    problems: tuple[Problem, ...] = ()


def is_graph(path: Path) -> bool:
    """Whether a file is a network by its suffix, or by its beginning where others share that."""
    return path != STDIN and bool(_format_of(path))


def read_graph(path: Path, options: ReadOptions) -> GraphReading:
    """Read a network file. Never raises for what is wrong with the file itself."""
    name = shown_name(path)
    try:
        data = read_contents(path, options)
    except UnreadableError as error:
        return _unreadable(error.code, error.reason, error.advice, name)
    if len(data) > options.max_bytes:
        reason = f"the file has more than {options.max_bytes:,} bytes"
        advice = "take a part of it, or raise max_bytes under [read] in your settings file"
        return _unreadable("too-large", reason, advice, name)
    if not data.strip():
        return _unreadable("empty-file", "the file is empty", "get it once more", name)
    decoded = decode(data)
    found = _format_of(path)
    if not found:
        reason = "it does not begin as a network in a format of its suffix does"
        return _unreadable("no-network", reason, "export it once more", name)
    text, digest = decoded.text.removeprefix("\ufeff"), hashlib.sha256(data).hexdigest()
    depth = options.max_depth
    return _read(SourceFile(name, found, digest, data, text, decoded.encoding, depth=depth))


def _read(file: SourceFile) -> GraphReading:
    reader: Callable[[SourceFile], GraphParts] = resolve_name(GRAPH_FORMATS[file.format].reader)
    title = GRAPH_FORMATS[file.format].title
    try:
        parts = reader(file)
    except MemoryError:
        raise  # what bounds the memory tells of it
    except Exception as error:
        _LOG.info("%s: the reader of %s failed", file.name, file.format, exc_info=True)
        reason = f"citegraph failed to read it as {title} ({type(error).__name__})"
        advice = "this is a fault of citegraph: please report it, with the file if you may"
        return _unreadable("reader-fault", reason, advice, file.name)
    problems = tuple(parts.problems)
    if not parts.nodes and not parts.is_there:
        reason, advice = f"no network was found in this {title} file", "export it once more"
        found = _unreadable("no-network", reason, advice, file.name)
        return GraphReading(None, (*problems, *found.problems))
    graph = Graph(
        file.name,
        file.format,
        parts.encoding or file.encoding,
        file.sha256,
        tuple(parts.nodes.values()),
        tuple(parts.edges),
        parts.directed,
        tuple(parts.attributes),
    )
    return GraphReading(graph, problems)


def _format_of(path: Path) -> str:
    suffix = unpacked_name(path).suffix.lower()
    named = {name: one for name, one in GRAPH_FORMATS.items() if suffix in one.suffixes}
    return next((name for name, one in named.items() if _fits(path, one.signature)), "")


def _fits(path: Path, signature: str) -> bool:
    if not signature:
        return True
    # Of packed files the suffix alone is believed, and these suffixes are those of other formats.
    if is_packed(path) or not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(_HEAD).decode("utf-8", "replace")
    return re.search(signature, head) is not None


def _unreadable(code: str, reason: str, advice: str, name: str) -> GraphReading:
    return GraphReading(None, (Problem(code, reason, advice, Location(name), level="error"),))
