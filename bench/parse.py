"""Measure reference parsers on labelled references: fields, whole references, speed.

``CITEGRAPH_PARSE_GOLD="A.jsonl.gz B.jsonl.gz" python -m bench parse``; without it the sixty
references of ``tests/gold`` are read. AnyStyle and refextract run beside citegraph where they
are installed: the same lines, the same scorer, CPU seconds after start-up.
"""

import os
import shlex
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench._parsers import PARSERS
from citegraph.evaluate import GoldReferences, read_gold
from citegraph.evaluate.gold import GoldReference
from citegraph.evaluate.outcomes import raw_reference
from citegraph.evaluate.parsing import score_parsing
from citegraph.normalize import find_doubts, normalize
from citegraph.parse import default_options, load_parser

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold" / "refs.parse.jsonl"
REPEATS = 5


def main() -> str:
    """Return a table of the parsers by file, and one of the stages of citegraph."""
    paths = shlex.split(os.environ.get("CITEGRAPH_PARSE_GOLD", "")) or [str(GOLD)]
    files = {Path(path).name: list(_rows(path)) for path in paths}
    lines = [
        "| parser | file | references | F1 exact | F1 similar | whole | per CPU-second |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for parser in PARSERS:
        lines += (_compared(parser, name, rows) for name, rows in files.items())
    every = [row for rows in files.values() for row in rows]
    return "\n".join([*lines, "", _stages(every)])


def _rows(path: str) -> Iterator[GoldReference]:
    gold = read_gold(path)
    assert isinstance(gold, GoldReferences), path
    return (row for row in gold.rows if row.ok)


def _compared(parser: str, name: str, rows: Sequence[GoldReference]) -> str:
    installed, run = PARSERS[parser]
    if not installed():
        return f"| {parser} | {name} | not installed | | | | |"
    items, seconds = run([raw_reference(row).text for row in rows])
    score = score_parsing(rows, items)
    figures = (score.micro("exact").f1, score.micro("soft").f1, score.whole_share)
    shown = " | ".join(f"{figure:.3f}" for figure in figures)
    return f"| {parser} | {name} | {len(rows)} | {shown} | {len(rows) / seconds:,.0f} |"


def _stages(rows: Sequence[GoldReference]) -> str:
    """Table of CPU time for the stages that a reference goes through."""
    raws = [raw_reference(row) for row in rows]
    parser, options = load_parser(), default_options()
    parser.parse(raws[0])
    moments = [time.process_time()]
    labelled = [parser.parse(raw) for _ in range(REPEATS) for raw in raws]
    moments.append(time.process_time())
    normal = [normalize(item) for item in labelled]
    moments.append(time.process_time())
    for reference, problems in normal:
        find_doubts(reference, problems, options)
    moments.append(time.process_time())
    stages = zip(("parse", "normalize", "doubts"), moments, moments[1:], strict=False)
    rates = [(name, len(labelled) / (end - start)) for name, start, end in stages]
    rates.append(("all", len(labelled) / (moments[-1] - moments[0])))
    lines = [f"| {name} | {rate:,.0f} |" for name, rate in rates]
    return "\n".join(["| stage | references per CPU-second |", "|---|---:|", *lines])
