"""The linear-chain CRF (CRFsuite; Okazaki 2007) that labels the tokens of a reference."""

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from sys import intern
from typing import Any

from citegraph.errors import CitegraphError

#: Label of a token that belongs to no field: terms, conjunctions, remarks.
OTHER = "other"


class Tagger:
    """A trained model, opened when the first reference comes."""

    def __init__(self, model_path: Path | None = None) -> None:
        self._path = model_path
        self._tagger: Any = None
        # CRFsuite reads the model in place: the bytes must live as long as the tagger.
        self._model = b""
        self._labels: list[str] = []

    def label(self, rows: Sequence[Sequence[str]]) -> tuple[list[str], list[float]]:
        """Return the best label of every row of features, and its marginal probability."""
        if not rows:
            return [], []
        tagger = self._open()
        tagger.set(rows)
        # One object for each label: the rules compare and look them up all the time.
        labels = [*map(intern, tagger.tag())]
        return labels, [*map(tagger.marginal, labels, range(len(labels)))]

    def rival(self, i: int, label: str) -> tuple[str, float]:
        """Return the likeliest other label of token ``i``, and its marginal probability.

        The token is one of the rows that were labelled last.
        """
        marginal = self._open().marginal
        best, likelihood = OTHER, 0.0
        for other in self._labels:
            if other != label and (found := marginal(other, i)) > likelihood:
                best, likelihood = other, found
        return best, likelihood

    def _open(self) -> Any:
        if self._tagger is None:
            import pycrfsuite

            self._model = self._read()
            tagger = pycrfsuite.Tagger()
            try:
                tagger.open_inmemory(self._model)
            except ValueError as error:
                raise CitegraphError(f"{self._path}: not a CRFsuite model") from error
            self._tagger = tagger
            self._labels = tagger.labels()
        return self._tagger

    def _read(self) -> bytes:
        if self._path is None:
            return files(__package__).joinpath("model.crfsuite").read_bytes()
        try:
            return self._path.read_bytes()
        except OSError as error:
            raise CitegraphError(f"{self._path}: cannot be read: {error.strerror}") from error
