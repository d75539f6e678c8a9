"""Reads a stage's ``defaults.toml`` into its frozen options record."""

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from citegraph.errors import CitegraphError

Options = TypeVar("Options")

_LARGEST = 2**63 - 1


@cache
def _defaults(package: str) -> dict[str, Any]:
    return tomllib.loads(files(package).joinpath("defaults.toml").read_text(encoding="utf-8"))


def load_options(
    kind: type[Options],
    package: str,
    overrides: Mapping[str, Any] | None = None,
    *,
    where: str = "",
) -> Options:
    """Return the options record of a stage: its ``defaults.toml``, then the overrides.

    ``kind`` is a frozen dataclass whose fields are exactly the keys of the file; its ``LEAST`` and
    ``MOST``, when it has them, map keys to their least and greatest values, its ``CHOICES`` keys
    to the words that they may be or, for lists, hold (a list becomes a tuple). ``where`` names the
    file that the overrides come from.

    Raises :class:`CitegraphError` for an unknown key or a value of the wrong type.
    """
    defaults = _defaults(package)
    names = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    if names != set(defaults):
        raise CitegraphError(f"{package}/defaults.toml and {kind.__name__} name different keys")
    section = package.rpartition(".")[2]
    place = f"{where or 'settings'}: [{section}]"
    for key, value in (overrides or {}).items():
        if key not in names:
            allowed = ", ".join(sorted(names))
            raise CitegraphError(f"{place} has no key «{key}»; allowed are: {allowed}")
        if not _same_type(defaults[key], value):
            raise CitegraphError(
                f"{place} {key} = {value!r} must be "
                f"of the type {type(defaults[key]).__name__}, as in {defaults[key]!r}"
            )
        _check_number(f"{place} {key}", value, getattr(kind, "LEAST", {}).get(key))
        _check_most(f"{place} {key}", value, getattr(kind, "MOST", {}).get(key))
        _check_words(f"{place} {key}", value, getattr(kind, "CHOICES", {}).get(key, ()))
    values = {**defaults, **(overrides or {})}
    return kind(**{key: _frozen(value) for key, value in values.items()})


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _check_words(where: str, value: object, choices: Sequence[str]) -> None:
    """Refuse a word, or one of a list, that is none of the choices."""
    words = [value] if isinstance(value, str) and choices else value
    for word in words if isinstance(words, (list, tuple)) else ():
        if not isinstance(word, str):
            raise CitegraphError(f"{where} holds {word!r}; it must be a list of words")
        if choices and word not in choices:
            raise CitegraphError(f"{where} names «{word}»; allowed are: {', '.join(choices)}")


def _check_number(where: str, value: object, least: float | None) -> None:
    """Refuse numbers that mean nothing: not finite, too large, or too small.

    A count (int) must be 1 or more and a weight (float) may be anything, unless ``LEAST``
    of the options record says otherwise.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return
    if isinstance(value, int) and least is None:
        least = 1
    # A whole number beyond all floats cannot be asked whether it is finite.
    if abs(value) > _LARGEST or not math.isfinite(value):
        raise CitegraphError(f"{where} = {_shown(value)} must be a number below 2^63")
    if least is not None and value < least:
        raise CitegraphError(f"{where} = {value!r} must be {least} or more")


def _check_most(where: str, value: Any, most: float | None) -> None:
    """Refuse a number beyond that with which nothing can be counted any more."""
    if most is not None and value > most:
        raise CitegraphError(f"{where} = {value!r} must be {most:,} or less")


def _shown(number: float) -> str:
    """Return a number for a message; Python writes none of very many digits.

    >>> _shown(float("nan")), _shown(10**5000)
    ('nan', 'a number of some 5001 digits')
    """
    if isinstance(number, int) and number.bit_length() > 1_000:
        return f"a number of some {int(number.bit_length() * math.log10(2)) + 1} digits"
    return repr(number)


def _same_type(default: object, value: object) -> bool:
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(default, bool) and isinstance(value, bool)
    if isinstance(default, list):
        return isinstance(value, (list, tuple))
    if isinstance(default, float):
        return isinstance(value, (int, float))
    return isinstance(value, type(default))
