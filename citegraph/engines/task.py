"""What an engine is asked to do, and what it says it has done."""

import re
from dataclasses import dataclass
from pathlib import Path

from citegraph.engines.options import CociteOptions
from citegraph.model import Problem

#: A list adds to the strength of a pair in whole parts of so small a size: sums of whole numbers
#: are the same in whatever order an engine adds them up.
PARTS = 10**10


@dataclass(frozen=True, slots=True)
class Task:
    """Edge files, the file of pairs to write, and how.

    ``citing`` and ``cited`` name columns, "" where the header tells them; ``temp`` is a folder
    for what does not fit into memory; ``master`` is that of Spark.
    """

    edges: tuple[str, ...]
    out: str
    options: CociteOptions
    citing: str = ""
    cited: str = ""
    temp: Path | None = None
    master: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """What became of the rows of edge files: ``rows`` = faulty + loops + duplicates + edges.

    ``faulty`` rows lack an id, ``loops`` are works that cite themselves, ``duplicates`` come
    again what was there; each of the ``edges`` is there once.
    """

    rows: int = 0
    faulty: int = 0
    loops: int = 0
    duplicates: int = 0
    edges: int = 0


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of the edges, and the items in them.

    ``left_out`` lists, with ``left_edges`` in all, are longer than allowed; ``longest`` are the
    names and lengths of the longest of those left out or, where none is, of all. ``items`` is
    how many there are in the lists that count, ``kept`` how many of them stand in as many lists
    as a pair must, ``most`` in how many the most frequent stands. ``additions`` is how often
    two kept items stand in a list together.
    """

    lists: int = 0
    left_out: int = 0
    left_edges: int = 0
    longest: tuple[tuple[str, int], ...] = ()
    items: int = 0
    kept: int = 0
    most: int = 0
    additions: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted: rows in, lists, pairs out.

    ``largest`` is the largest count of kept items, told only where no pair is left. ``files`` are
    those written, ``is_sorted`` says whether pairs are in the order of their ids.
    """

    rows: Rows
    lists: Lists
    pairs: int
    largest: int = 0
    is_sorted: bool = True
    problems: tuple[Problem, ...] = ()


def is_url(path: str) -> bool:
    """Whether a place is named by a URL, and is for Spark alone to reach.

    Hadoop writes ``file:/edges`` for what is ``file:///edges``.

    >>> is_url("hdfs:///edges"), is_url("file:/edges"), is_url("edges.csv")
    (True, True, False)
    """
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]+:/", path) is not None
