"""What a library tells of the history of its field."""

from dataclasses import dataclass
from typing import Literal

ItemKind = Literal["work", "person", "venue", "term"]


@dataclass(frozen=True, slots=True)
class YearOfReferences:
    """One year of a reference publication year spectrogram.

    ``references`` counts the cited references published in the year, ``works`` the distinct works
    among them; ``median`` is the median of ``references`` over the years around it and
    ``deviation`` how far the year lies above (or below) it. ``top`` are the ids of its most cited
    works.
    """

    year: int
    references: int
    works: int
    median: float
    deviation: float
    top: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranked:
    """An item of a ranking: the documents that cite it, its references, its cited works."""

    kind: ItemKind
    id: str
    label: str
    documents: int
    references: int
    works: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, such as a language: ``count`` of it, ``share`` from 0 to 1."""

    name: str
    count: int
    share: float


@dataclass(frozen=True, slots=True)
class Ages:
    """Ages in years of the references of one document, or of all (``document`` "").

    ``known`` of ``references`` have an age: the citing and the cited year are known.
    ``half_life`` is the median age with linear interpolation, ``price_index`` the share (0 to 1)
    that is five years old or younger; both are None where no age is known.
    """

    document: str
    label: str
    year: int | None
    references: int
    known: int
    mean: float | None
    half_life: float | None
    price_index: float | None


@dataclass(frozen=True, slots=True)
class Burst:
    """A time in which an item is cited (or named) much more than before and after.

    ``start`` and ``end`` are years, both included; ``weight`` is the gain of cost of Kleinberg's
    automaton in the burst; ``level`` its highest state (1 or more).
    """

    kind: ItemKind
    id: str
    label: str
    start: int
    end: int
    weight: float
    level: int


@dataclass(frozen=True, slots=True)
class CitationLink:
    """A work (``source``) that cites an older one (``target``), with its traversal weight.

    ``on_path`` says whether the main path goes through the link.
    """

    source: str
    target: str
    weight: float = 0.0
    on_path: bool = False


@dataclass(frozen=True, slots=True)
class MainPath:
    """A main path: how links were weighed ("spc", "splc"), how the path was found.

    ``search`` is "global" or "key-route"; ``works`` are the ids on it, oldest first; ``left_out``
    says which links were left out to break cycles, in words.
    """

    weighing: str
    search: str
    works: tuple[str, ...]
    links: tuple[CitationLink, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoriographNode:
    """A work of the historiograph: ``local`` counts the citing documents of the library."""

    id: str
    label: str
    year: int | None
    local: int


@dataclass(frozen=True, slots=True)
class Historiograph:
    """The most cited works and the citations among them (after Garfield), oldest first."""

    nodes: tuple[HistoriographNode, ...]
    links: tuple[CitationLink, ...]


@dataclass(frozen=True, slots=True)
class CommonSource:
    """A work, person or venue that Russian and international lists cite, or one of them does.

    ``russian`` and ``international`` count the citing documents of each side; ``side`` is "both",
    "russian" or "international".
    """

    kind: ItemKind
    id: str
    label: str
    russian: int
    international: int
    side: Literal["both", "russian", "international"]


@dataclass(frozen=True, slots=True)
class History:
    """Everything about when, in which languages and by whom things are cited.

    ``notes`` say in words what could not be counted and why (no years, no citation among the
    documents), so that an empty part explains itself.
    """

    spectrogram: tuple[YearOfReferences, ...] = ()
    rankings: tuple[Ranked, ...] = ()
    languages: tuple[Share, ...] = ()
    types: tuple[Share, ...] = ()
    ages: tuple[Ages, ...] = ()
    bursts: tuple[Burst, ...] = ()
    main_paths: tuple[MainPath, ...] = ()
    historiograph: Historiograph = Historiograph((), ())
    common: tuple[CommonSource, ...] = ()
    notes: tuple[str, ...] = ()
