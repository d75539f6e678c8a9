"""The file of a project's own model: corrected references and the layer learnt from them.

Three parts: the line «citegraph model 1», the SHA-256 of all that follows, one line of JSON, then
the bytes of the layer. Opening it runs nothing that is written in it: no pickle, every number of
the JSON checked, the layer checked by :mod:`citegraph.parse.teaching.crf_file`.
"""

import errno
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

from citegraph.errors import CitegraphError, UsageError
from citegraph.given_files import open_given, read_given
from citegraph.model import FIELDS
from citegraph.parse.teaching.crf_file import BrokenModel
from citegraph.parse.teaching.layer import FEATURES, Layer, LayerModel
from citegraph.version import __version__

MAGIC = b"citegraph model 1\n"
_LARGEST = 64 * 1024 * 1024
_AGAIN = "make it again with «citegraph train», delete it, or leave it out with --model none"

#: (field, start, end) of a value in its reference.
Mark = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class TaughtModel:
    """What a model file holds.

    ``corrections`` are printed references with the marks of their values; ``layer`` the
    layer, or none; ``files`` the files that it was made of; ``made_for`` names the
    program and the shipped model that it corrects.
    """

    corrections: tuple[tuple[str, tuple[Mark, ...]], ...]
    layer: LayerModel | None
    files: tuple[str, ...]
    made_for: str

    @property
    def is_current(self) -> bool:
        """Whether it was made for this program and its shipped model."""
        return self.made_for == shipped_model()


@cache
def shipped_model() -> str:
    """Return the version of the program and the beginning of its model's SHA-256."""
    model = files("citegraph.parse").joinpath("model.crfsuite").read_bytes()
    return f"{__version__} {sha256(model).hexdigest()[:16]}"


def dump_model(model: TaughtModel) -> bytes:
    """Return the bytes of a model file; the same model gives the same bytes."""
    head = {
        "changes": model.layer.changes if model.layer else (),
        "corrections": model.corrections,
        "features": FEATURES,
        "files": model.files,
        "made_for": model.made_for,
    }
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    body = text.encode("utf-8", "replace") + b"\n" + (model.layer.crf if model.layer else b"")
    return MAGIC + sha256(body).hexdigest().encode() + b"\n" + body


def read_model(path: Path) -> TaughtModel:
    """Read a model file; raises :class:`CitegraphError` when it is none or is damaged."""
    data = _read(path)
    magic, digest, body = data[: len(MAGIC)], data[len(MAGIC) :][:64], data[len(MAGIC) + 65 :]
    if magic != MAGIC:
        raise CitegraphError(f"{path}: this is no model that «citegraph train» wrote; {_AGAIN}")
    if sha256(body).hexdigest().encode() != digest:
        raise CitegraphError(f"{path}: the model is damaged (its checksum is wrong); {_AGAIN}")
    head, _, crf = body.partition(b"\n")
    try:
        made = _from_head(json.loads(head), crf)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise CitegraphError(f"{path}: the model is damaged ({error}); {_AGAIN}") from error
    return made


def open_layer(model: TaughtModel, path: Path) -> Layer | None:
    """Return the layer of a model, None when it has none."""
    try:
        return Layer(model.layer) if model.layer else None
    except BrokenModel as error:
        raise CitegraphError(f"{path}: the model cannot be opened: {error}; {_AGAIN}") from error


def is_model(path: Path) -> bool:
    """Whether a file is one that «citegraph train» wrote, damaged or not."""
    try:
        with open_given(path) as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def _read(path: Path) -> bytes:
    try:
        return read_given(path, _LARGEST)
    except FileNotFoundError:
        raise UsageError(f"{path}: no such model") from None
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise CitegraphError(f"{path}: larger than any model; {_AGAIN}") from error
        raise CitegraphError(f"{path}: cannot be read: {error.strerror or error}") from error


def _from_head(head: Mapping[str, Any], crf: bytes) -> TaughtModel:
    if head["features"] != FEATURES:
        raise ValueError("it was made by another version of citegraph")
    corrections = tuple(
        (str(text), tuple(_mark(text, mark) for mark in marks))
        for text, marks in head["corrections"]
    )
    layer = LayerModel(crf, tuple(str(label) for label in head["changes"])) if crf else None
    made_of = tuple(str(name) for name in head["files"])
    return TaughtModel(corrections, layer, made_of, str(head["made_for"]))


def _mark(text: str, mark: Any) -> Mark:
    field, start, end = mark
    if field not in FIELDS or not (isinstance(start, int) and isinstance(end, int)):
        raise ValueError("a value without a field or a place")
    if not 0 <= start < end <= len(text):
        raise ValueError("a value outside its reference")
    return field, start, end
