"""Train the model: ``python -m citegraph.parse.training FILES... --output PATH``."""

import argparse
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

from citegraph.parse.features import features
from citegraph.parse.synthesis import synthesize, works
from citegraph.parse.synthesis.works import Work
from citegraph.parse.training.corpora import Example, examples, read_rows
from citegraph.parse.training.options import TrainingOptions, default_options

_log = logging.getLogger(__name__)


def gather(files: Iterable[Path], options: TrainingOptions) -> list[Example]:
    """Return the references of the corpora and those rendered from their works."""
    data: list[Example] = []
    pool: list[Work] = []
    for path in files:
        rows = list(read_rows(path))
        pool += works(rows)
        for row in rows:
            data += list(examples([row])) * (options.segmented if "segments" in row else 1)
        _log.info("%s: %d rows, %d examples so far", path, len(rows), len(data))
    data += synthesize(pool, options.rendered)
    _log.info("%d examples, %d works", len(data), len(pool))
    return data


def train(data: Sequence[Example], output: Path, options: TrainingOptions) -> None:
    """Train by L-BFGS with L1 and L2 penalties; write the model."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(
        {
            "c1": options.c1,
            "c2": options.c2,
            "max_iterations": options.iterations,
            "feature.minfreq": options.minfreq,
        }
    )
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
    given = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    options = default_options()
    train(gather(given.files, options), given.output, options)


if __name__ == "__main__":
    main()
