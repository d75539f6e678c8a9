"""Builds references by hand, without the stages before."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from citegraph.model import (
    LabelledReference,
    Location,
    Name,
    PartialDate,
    RawReference,
    Reference,
)


def _name(text: str) -> Name:
    """«Porter, M.» as a person, «=OECD» as a body."""
    if text.startswith("="):
        return Name(literal=text[1:], printed=text[1:])
    family, _, given = text.partition(", ")
    return Name(family=family, given=given, printed=text)


@pytest.fixture
def make_reference() -> Callable[..., Reference]:
    """A function: list name, position, title, authors, year, other fields of Reference."""

    def make(
        file: str,
        position: int,
        title: str = "",
        authors: Sequence[str] = (),
        year: int | None = None,
        **fields: Any,
    ) -> Reference:
        id = f"{file}#1.{position}"
        raw = RawReference(id, f"{', '.join(authors)} {title}".strip(), Location(file, position))
        return Reference(
            id,
            LabelledReference(raw, ()),
            title=title,
            authors=tuple(map(_name, authors)),
            issued=PartialDate(year) if year else None,
            **fields,
        )

    return make
