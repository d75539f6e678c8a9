"""Read files as the program does and tell what came of each: ``python -m bench._bad_runner LIST``.

One process for many files, so that starting costs little; a line of JSON for every file, one
before it is begun and one after it. Whoever started this knows from the lines which file ended it.
"""

import csv
import io
import json
import os
import sys
import traceback
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from bibtexparser.entrypoint import parse_string
from bibtexparser.model import DuplicateFieldKeyBlock

from citegraph.config import load_configuration
from citegraph.errors import CitegraphError
from citegraph.export import LIBRARY_EXPORTERS, render_library
from citegraph.model import Library
from citegraph.workflow.library import make_library
from citegraph.workflow.sources import SegmentedSources, segment_sources

#: The csv module reads no cell of more than 131,072 characters unless it is told to.
_LONGEST_CELL = 1 << 30
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass
class Told:
    """What the program made of a file: counts, codes of problems, what went wrong, its cost."""

    path: str
    documents: int = 0
    described: int = 0
    references: int = 0
    formats: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    later: list[str] = field(default_factory=list)
    texts: str = ""
    unequal: str = ""
    refused: str = ""
    crash: str = ""
    seconds: float = 0.0


def main(paths: list[str]) -> None:
    """Read every file and print what came of it."""
    for path in paths:
        print(json.dumps({"begin": path}), flush=True)
        print(json.dumps(asdict(told(path))), flush=True)


def told(path: str) -> Told:
    """Read a file, make a library of it, write that in every format."""
    found = Told(path)
    start = cpu_seconds()
    try:
        _read(found)
    except CitegraphError as error:
        found.refused = str(error)
    except (Exception, SystemExit):
        found.crash = traceback.format_exc()[-3000:]
    found.seconds = round(cpu_seconds() - start, 3)
    return found


def _read(found: Told) -> None:
    config = load_configuration()
    segmented = segment_sources([found.path], config)
    _note(found, segmented)
    library = make_library(segmented, config)
    found.later = [one.code for one in library.problems]
    found.unequal = _unequal(segmented, library)
    written = {name: render_library(name, library) for name in LIBRARY_EXPORTERS}
    found.unequal = found.unequal or _unlike(written, len(library.works))


def _note(found: Told, segmented: SegmentedSources) -> None:
    documents = [one.document for one in segmented.segmentations]
    found.documents = len(documents)
    found.described = sum(bool(one.part or one.description) for one in documents)
    found.references = len(segmented.references)
    found.formats = sorted({one.format for one in documents})
    found.problems = [one.code for one in segmented.problems]
    if {"text", "markdown"} & set(found.formats):
        told = [raw.text for raw in segmented.references]
        told += [one.raw for one in segmented.problems]
        found.texts = "\n".join(told)


def _unequal(segmented: SegmentedSources, library: Library) -> str:
    """References in are references out and problems that stand for one."""
    ids = [raw.id for raw in segmented.references]
    out = [one.id for one in library.references]
    out += [one.replaces for one in library.problems if one.replaces]
    if sorted(ids) != sorted(out):
        return f"{len(ids)} references in, {len(out)} out"
    if len(set(ids)) < len(ids):
        return "two references have one id"
    held = sorted(id for work in library.works for id in work.references)
    if held != sorted(one.id for one in library.references):
        return "works do not partition the references"
    return ""


def _unlike(written: dict[str, Any], works: int) -> str:
    """Every file that is written holds each work once and is well formed."""
    counted = {}
    csv.field_size_limit(_LONGEST_CELL)
    for name, content in written.items():
        text = str(content)
        if name == "bibtex":
            counted[name] = _bibtex_entries(text)
        elif name == "csl-json":
            counted[name] = len(json.loads(text))
        elif name == "ris":
            counted[name] = sum(line.startswith("TY  - ") for line in text.splitlines())
        elif text.startswith("<?xml"):
            ElementTree.fromstring(text)
        elif name == "works":
            counted[name] = len(list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))) - 1
    wrong = {name: count for name, count in counted.items() if count != works}
    return f"{works} works, but {wrong}" if wrong else ""


def _bibtex_entries(text: str) -> int:
    """Count entries; one with a field twice, as it was in its source, fails in bibtexparser."""
    parsed = parse_string(text)
    twice = [one for one in parsed.failed_blocks if isinstance(one, DuplicateFieldKeyBlock)]
    return len(parsed.entries) + len(twice) if len(twice) == len(parsed.failed_blocks) else -1


def cpu_seconds() -> float:
    """Return the processor time of this process and of all below it, living or ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system + _below()


def _below() -> float:
    """The time of the living children, where the system tells."""
    total, waiting = 0.0, [os.getpid()]
    while waiting:
        tasks = Path(f"/proc/{waiting.pop()}/task")
        for listed in tasks.glob("*/children"):
            for child in _words(listed):
                waiting.append(int(child))
                stat = _words(Path(f"/proc/{child}/stat"), after=")")
                total += sum(map(int, stat[11:15])) / _TICKS
    return total


def _words(path: Path, after: str = "") -> list[str]:
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return text.rpartition(after)[2].split() if after else text.split()


if __name__ == "__main__":
    names = Path(sys.argv[1]).read_bytes().split(b"\0")
    main([os.fsdecode(name) for name in names if name])
