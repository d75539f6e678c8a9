"""What a person read in the documents, as records to compare the program with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

ClusterKind = Literal["people", "works", "venues"]


@dataclass(frozen=True, slots=True)
class GoldReference:
    """A reference labelled by hand: printed text, and field name -> printed values.

    ``type``, ``style`` and ``language`` are "" where the file does not say.
    """

    id: str
    raw: str
    fields: Mapping[str, tuple[str, ...]]
    visible: Mapping[str, tuple[bool, ...]] = field(default_factory=dict)
    ok: bool = True
    type: str = ""
    style: str = ""
    language: str = ""

    def shown(self, name: str) -> tuple[str, ...]:
        """Values of a field that the printed text really shows.

        >>> row = GoldReference("a", "…", {"place": ("М.", "Л.")}, {"place": (True, False)})
        >>> row.shown("place"), row.shown("title")
        (('М.',), ())
        """
        values = self.fields.get(name, ())
        mask = self.visible.get(name, ())
        if not mask or len(mask) != len(values):
            return values
        return tuple(value for value, shown in zip(values, mask, strict=True) if shown)


@dataclass(frozen=True, slots=True)
class GoldReferences:
    """A file of labelled references."""

    path: str
    rows: tuple[GoldReference, ...]


@dataclass(frozen=True, slots=True)
class GoldClusters:
    """A file of clusters: item -> cluster, item -> printed form ("" when not given).

    Items are ``file#list.position``, for people ``file#list.position@role.position``.
    """

    path: str
    kind: ClusterKind
    clusters: Mapping[str, str]
    printed: Mapping[str, str]
    sources: str = ""


@dataclass(frozen=True, slots=True)
class GoldCount:
    """How many of something a document prints."""

    document: str
    counted: str
    count: int


@dataclass(frozen=True, slots=True)
class GoldCounts:
    """A file of counts."""

    path: str
    counts: tuple[GoldCount, ...]
    sources: str = ""


Gold = GoldReferences | GoldClusters | GoldCounts


def bare_id(reference: str) -> str:
    """Reference, mention or file name without its folder.

    >>> bare_id("data/refs/a.txt#1.4@author.2")
    'a.txt#1.4@author.2'
    """
    return reference.replace("\\", "/").rpartition("/")[2]
