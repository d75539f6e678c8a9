"""The weights of evidence: what each level of each feature says, as ``weights.tsv`` lists them."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from citegraph.errors import CitegraphError
from citegraph.given_files import read_given

#: The row that stands for no evidence at all.
BIAS = ("any two", "all")

#: More bytes than any file of weights has.
_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Weight:
    """A level of a feature: its log-odds, what was expected of it, and what it means in words."""

    feature: str
    level: str
    prior: float
    weight: float
    meaning: str


@cache
def weights(file: str = "") -> Mapping[tuple[str, str], Weight]:
    """Return the rows of a file of weights by feature and level; "" is our own ``weights.tsv``.

    Raises :class:`CitegraphError` for a file that cannot be read or leaves out a level of ours.

    >>> weights()["year", "same"].weight > 0 > weights()["year", "far apart"].weight
    True
    """
    own = _read(files(__package__).joinpath("weights.tsv").read_text(encoding="utf-8"))
    if not file:
        return own
    try:
        found = _read(read_given(Path(file), _LARGEST).decode("utf-8"))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CitegraphError(f"{file}: no file of weights ({error})") from error
    missing = sorted(own.keys() - found.keys())
    if missing:
        raise CitegraphError(f"{file}: the weight of «{': '.join(missing[0])}» is missing")
    return found


def _read(text: str) -> Mapping[tuple[str, str], Weight]:
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    read = (
        Weight(
            row["feature"], row["level"], float(row["prior"]), float(row["weight"]), row["meaning"]
        )
        for row in rows
    )
    return {(one.feature, one.level): one for one in read}


@cache
def log_odds(file: str = "") -> Mapping[tuple[str, str], float]:
    """Return the weights alone.

    >>> log_odds()["any two", "all"] < 0
    True
    """
    return {key: one.weight for key, one in weights(file).items()}
