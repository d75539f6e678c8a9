"""Opening a CRFsuite model that may be damaged, or made to do harm.

CRFsuite reads a model in place and trusts every offset and number in it: a damaged file makes the
process read where nothing is, or look for ever. So all that it will follow is checked first. The
layout is that of CRFsuite 0.12, ``crf1d_model.c`` and ``cqdb.c`` (Okazaki 2007).
"""

import struct
from collections.abc import Collection
from math import isfinite
from struct import iter_unpack, unpack_from
from typing import Any

from citegraph.errors import CitegraphError

_LARGEST = 64 * 1024 * 1024
_MOST_LABELS = 100
_CHUNK = 12
_TABLES_AT, _TABLES_END = 24, 24 + 8 * 256
_BYTE_ORDER = 0x62445371
_TRANSITION = 1


class BrokenModel(CitegraphError):
    """The bytes are no CRFsuite model that can be opened safely."""


class OpenTagger:
    """An open CRFsuite tagger together with the bytes that it reads."""

    def __init__(self, model: bytes, labels: Collection[str]) -> None:
        """Open a model; raises :class:`BrokenModel` when it is damaged or has other labels."""
        found = check_model(model)
        if not found <= set(labels):
            raise BrokenModel(f"it has unknown labels: {', '.join(sorted(found - set(labels)))}")
        import pycrfsuite

        self._model = model
        self._tagger: Any = pycrfsuite.Tagger()
        try:
            self._tagger.open_inmemory(model)
            self.tag([["="]])
            for label in sorted(found):
                self.marginal(label, 0)
        except (ValueError, RuntimeError) as error:
            raise BrokenModel("CRFsuite cannot open it") from error

    def tag(self, rows: list[list[str]]) -> list[str]:
        """Return the best label of every row of features."""
        self._tagger.set(rows)
        labels: list[str] = self._tagger.tag()
        return labels

    def marginal(self, label: str, i: int) -> float:
        """Return how probable a label of row ``i`` of the last call is."""
        return float(self._tagger.marginal(label, i))


def check_model(model: bytes) -> set[str]:
    """Return the labels of a CRFsuite model.

    Raises :class:`BrokenModel` unless all that CRFsuite will follow lies inside the bytes.
    """
    try:
        return _check(model)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise BrokenModel("it is damaged inside") from error


def _check(model: bytes) -> set[str]:
    head = unpack_from("<4sI4s9I", model)
    magic, size, kind, version, _, labels, attributes, *offsets = head
    _require((magic, kind, version) == (b"lCRF", b"FOMC", 100))
    _require(size == len(model) <= _LARGEST and 0 < labels <= _MOST_LABELS)
    at_features, at_labels, at_attributes, at_label_refs, at_attribute_refs = offsets
    features = _check_features(model, at_features, labels, attributes)
    _check_references(model, at_label_refs, b"LFRF", labels, features)
    _check_references(model, at_attribute_refs, b"AFRF", attributes, features)
    _check_strings(model, at_attributes, attributes)
    return _check_strings(model, at_labels, labels, named=True)


def _require(holds: bool) -> None:
    if not holds:
        raise BrokenModel("it is damaged inside")


def _check_features(model: bytes, start: int, labels: int, attributes: int) -> int:
    """Check the table of weights; return how many there are."""
    chunk, _, count = unpack_from("<4sII", model, start)
    end = start + _CHUNK + 20 * count
    _require(chunk == b"FEAT" and end <= len(model))
    for kind, source, target, weight in iter_unpack("<IIId", model[start + _CHUNK : end]):
        _require(source < (labels if kind == _TRANSITION else attributes))
        _require(target < labels and isfinite(weight))
    return int(count)


def _check_references(model: bytes, start: int, name: bytes, owners: int, features: int) -> None:
    """Check the lists that say which weights belong to each label or attribute."""
    chunk, _, count = unpack_from("<4sII", model, start)
    _require(chunk == name and count >= owners)
    for offset in unpack_from(f"<{owners}I", model, start + _CHUNK):
        (length,) = unpack_from("<I", model, offset)
        _require(length <= features and offset + 4 + 4 * length <= len(model))
        _require(max(unpack_from(f"<{length}I", model, offset + 4), default=0) < max(features, 1))


def _check_strings(model: bytes, start: int, count: int, *, named: bool = False) -> set[str]:
    """Check a table of strings (a CQDB); return the strings that ``named`` numbers stand for."""
    database = model[start:]
    chunk, size, _, order, links, links_at = unpack_from("<4s5I", database)
    _require((chunk, order) == (b"CQDB", _BYTE_ORDER) and size <= len(database))
    records = 0
    for offset, length in iter_unpack("<II", database[_TABLES_AT:_TABLES_END]):
        records += length // 2
        _require(bool(offset) == bool(length) and offset + 8 * length <= len(database))
        buckets = list(iter_unpack("<II", database[offset : offset + 8 * length]))
        # A look-up goes on until it comes to an empty bucket.
        _require(not buckets or any(not record for _, record in buckets))
        for _, record in buckets:
            _require(not record or _read_string(database, record)[0] < count)
    _require(not links_at or links_at + 4 * records <= len(database))
    if not named:
        return set()
    _require(links_at > 0 and count <= links <= records)
    found = unpack_from(f"<{count}I", database, links_at)
    _require(all(found))
    return {_read_string(database, record)[1] for record in found}


def _read_string(database: bytes, record: int) -> tuple[int, str]:
    number, length = unpack_from("<II", database, record)
    text = database[record + 8 : record + 8 + length]
    _require(0 < length == len(text) and text[-1] == 0)
    return number, text[:-1].decode("utf-8")
