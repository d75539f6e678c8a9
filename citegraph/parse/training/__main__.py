"""Train the model: ``python -m citegraph.parse.training FILES... --output PATH``."""

import argparse
import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from citegraph.parse.features import features
from citegraph.parse.training.corpora import Example, examples, read_rows
from citegraph.parse.training.records import Record, records
from citegraph.parse.training.rendering import render
from citegraph.parse.training.styles import STYLES
from citegraph.parse.training.variation import vary

_SEED = 7
_log = logging.getLogger(__name__)


def rendered(pool: Sequence[Record], count: int) -> Iterator[Example]:
    """Yield ``count`` renderings of the records, styles in their shares."""
    chance = Random(_SEED)
    russian = [record for record in pool if record.russian]
    foreign = [record for record in pool if not record.russian]
    wheel = [(style, needs) for style, share, needs in STYLES for _ in range(share)]
    for i in range(count):
        style, needs = wheel[i % len(wheel)]
        of_russian = needs if needs is not None else chance.random() < 0.6
        record = chance.choice(russian if of_russian else foreign)
        other = chance.choice(foreign if style.__name__ == "bsi" or not of_russian else russian)
        yield render(vary(record, chance), other, style, chance)


def train(data: Sequence[Example], output: Path, iterations: int, c1: float, c2: float) -> None:
    """Train by L-BFGS with L1 and L2 penalties; write the model."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": c1, "c2": c2, "max_iterations": iterations, "feature.minfreq": 3})
    for example in data:
        trainer.append(features(example.text, list(example.tokens)), example.labels)
    trainer.train(str(output))


def main() -> None:
    """Read the corpora, render, train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "files", nargs="+", type=Path, help="labelled corpora, JSON lines, gzipped or not"
    )
    parser.add_argument("--output", type=Path, required=True, help="where to write the model")
    parser.add_argument("--rendered", type=int, default=12000, help="number of rendered references")
    parser.add_argument(
        "--share", type=float, default=1.0, help="share of corpora without «visible»"
    )
    parser.add_argument("--iterations", type=int, default=100)
    parser.add_argument("--c1", type=float, default=0.15)
    parser.add_argument("--c2", type=float, default=0.02)
    given = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    chance = Random(_SEED)
    data: list[Example] = []
    pool: list[Record] = []
    for path in given.files:
        rows = list(read_rows(path))
        found = list(examples(rows))
        if len(found) > 3000:
            found = [example for example in found if chance.random() < given.share]
        pool += records(rows)
        data += found
        _log.info("%s: %d rows, %d examples", path, len(rows), len(found))
    data += rendered(pool, given.rendered)
    _log.info("%d examples, %d records", len(data), len(pool))
    train(data, given.output, given.iterations, given.c1, given.c2)


if __name__ == "__main__":
    main()
