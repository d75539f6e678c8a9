"""Measure parse and normalize on the reference lists of ``data/refs``: references per second."""

import time
from pathlib import Path

from citegraph.model import RawReference
from citegraph.normalize import normalize
from citegraph.parse import load_parser
from citegraph.read import read_file
from citegraph.segment import segment

DATA = Path(__file__).resolve().parents[1] / "data" / "refs"
REPEATS = 20


def main() -> str:
    """Return a table of CPU time for each of the two stages."""
    raws = list(_references())
    parser = load_parser()
    parser.parse(raws[0])
    start = time.process_time()
    labelled = [parser.parse(raw) for _ in range(REPEATS) for raw in raws]
    middle = time.process_time()
    for item in labelled:
        normalize(item)
    end = time.process_time()
    rows = (("parse", middle - start), ("normalize", end - middle), ("both", end - start))
    lines = [f"| {name} | {len(labelled) / seconds:,.0f} |" for name, seconds in rows]
    return "\n".join(["| stage | references per CPU-second |", "|---|---|", *lines])


def _references() -> list[RawReference]:
    documents = (read_file(path).document for path in sorted(DATA.glob("*.txt")))
    return [raw for document in documents if document for raw in segment(document).references]
