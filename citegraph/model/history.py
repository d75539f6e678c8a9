"""What a library tells of the history of its field.

Numbers that are not counts have six significant digits. Items carry their labels, so that every
part can be printed without the library.
"""

from dataclasses import dataclass
from typing import Literal

ItemKind = Literal["work", "person", "venue", "term"]
Side = Literal["russian", "international", "unknown"]


@dataclass(frozen=True, slots=True)
class Ranked:
    """An item of a ranking: the documents that cite it, its references, its cited works.

    ``half_life`` is its cited half-life in years (the median age of the references to it,
    interpolated), None where no age is known; ``year`` that of a work.
    """

    kind: ItemKind
    id: str
    label: str
    documents: int
    references: int
    works: int
    year: int | None = None
    half_life: float | None = None


@dataclass(frozen=True, slots=True)
class YearOfReferences:
    """One year of a reference publication year spectrogram.

    ``references`` counts the cited references published in the year, ``works`` the distinct works
    among them; ``median`` is the median of ``references`` over the years around it and
    ``deviation`` how far the year lies above (or below) it. ``peak`` says whether it stands out
    from the years beside it, ``outlier`` whether it is a peak above Tukey's fence; ``top`` are its
    most cited works, for peaks only.
    """

    year: int
    references: int
    works: int
    median: float
    deviation: float
    peak: bool = False
    outlier: bool = False
    top: tuple[Ranked, ...] = ()


@dataclass(frozen=True, slots=True)
class YearOfCiting:
    """One cell of a multi-RPYS: what the documents of a ``citing`` year cite of a ``year``.

    ``rank`` is that of the deviation among the years of the same citing year, from 0 (lowest) to
    1 (highest), so that citing years of different size can be compared.
    """

    citing: int
    year: int
    references: int
    deviation: float
    rank: float


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, such as a language: its references and works, and their shares (0 to 1).

    ``name`` is a code ("ru", "article-journal"), "" for what is not known.
    """

    name: str
    references: int
    works: int
    share_of_references: float
    share_of_works: float


@dataclass(frozen=True, slots=True)
class Ages:
    """Ages in years of the references of all documents, those of a year, or of one document.

    ``known`` of ``references`` have an age: the citing and the cited year are known.
    ``half_life`` is the median age with linear interpolation, ``price_index`` the share (0 to 1)
    that is five years old or younger; all three are None where no age is known.
    """

    scope: Literal["all", "year", "document"]
    document: str
    label: str
    year: int | None
    references: int
    known: int
    mean: float | None
    half_life: float | None
    price_index: float | None


@dataclass(frozen=True, slots=True)
class AgeCount:
    """How many references of all documents are ``age`` years old."""

    age: int
    references: int


@dataclass(frozen=True, slots=True)
class Burst:
    """A time in which an item is cited (or named) much more than before and after.

    ``by`` says which years are meant: those of the citing documents, or those in which the cited
    works were published. ``start`` and ``end`` are years, both included; ``weight`` is the gain
    of cost of Kleinberg's automaton in the burst; ``level`` its state (1 or more: a burst of
    level 2 lies in one of level 1). ``inside`` counts the documents (cited works) with the item
    in the burst, ``total`` all of them, ``first`` and ``last`` are the years of all.
    """

    by: Literal["citing", "published"]
    kind: ItemKind
    id: str
    label: str
    start: int
    end: int
    weight: float
    level: int
    inside: int
    total: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class HistoryNode:
    """A work on a path or in a historiograph.

    ``cited`` counts the documents of the library that cite it; ``document`` says whether it is
    one of them itself, so that what it cites is known.
    """

    id: str
    label: str
    year: int | None
    cited: int
    document: bool


@dataclass(frozen=True, slots=True)
class CitationLink:
    """A work (``source``) that cites an older one (``target``).

    ``paths`` is its traversal count on a main path (exact, it may have many digits), ``weight``
    the same as a share (0 to 1) of all paths through the network; both are 0 elsewhere.
    """

    source: str
    target: str
    paths: int = 0
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class MainPath:
    """A main path: how links were weighed ("spc", "splc"), how the path was found.

    ``search`` is "global" or "key-route"; ``nodes`` come oldest first, ``links`` newest first;
    ``key_routes`` are the links that the search set out from, the heaviest first; ``tied`` counts
    the paths of equal weight that the links hold together (1: only one).
    """

    weighing: Literal["spc", "splc"]
    search: Literal["global", "key-route"]
    nodes: tuple[HistoryNode, ...]
    links: tuple[CitationLink, ...]
    key_routes: tuple[CitationLink, ...] = ()
    tied: int = 1


@dataclass(frozen=True, slots=True)
class Historiograph:
    """The most cited works and the citations among them (after Garfield), oldest first."""

    nodes: tuple[HistoryNode, ...]
    links: tuple[CitationLink, ...]


@dataclass(frozen=True, slots=True)
class DocumentSide:
    """Whether a citing document is Russian or international, and what tells it, in words."""

    document: str
    label: str
    side: Side
    evidence: str


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
    year: int | None = None


@dataclass(frozen=True, slots=True)
class HistoryNote:
    """Something that could not be counted, or a rule that the reader must know.

    ``part`` is a field of :class:`History`, ``code`` a name that does not change, ``count`` how
    many are concerned (0 where nothing is counted), ``message`` says it in words.
    """

    part: str
    code: str
    count: int
    message: str

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True)
class History:
    """Everything about when, in which languages and by whom things are cited.

    ``documents``, ``references`` and ``works`` count what it was made from: the citing documents,
    their references and the cited works. ``notes`` say what could not be counted and why (no
    years, no citation among the documents), so that an empty part explains itself.
    """

    documents: int = 0
    references: int = 0
    works: int = 0
    spectrogram: tuple[YearOfReferences, ...] = ()
    citing_years: tuple[YearOfCiting, ...] = ()
    rankings: tuple[Ranked, ...] = ()
    languages: tuple[Share, ...] = ()
    types: tuple[Share, ...] = ()
    ages: tuple[Ages, ...] = ()
    age_counts: tuple[AgeCount, ...] = ()
    bursts: tuple[Burst, ...] = ()
    main_paths: tuple[MainPath, ...] = ()
    historiograph: Historiograph = Historiograph((), ())
    sides: tuple[DocumentSide, ...] = ()
    common: tuple[CommonSource, ...] = ()
    notes: tuple[HistoryNote, ...] = ()
