"""How one work was published and printed, and which works are close relatives."""

from dataclasses import dataclass
from typing import Literal, get_args

from citegraph.model.evidence import Evidence

#: How a reference, or a group of references, presents a work. «original»: in the language and
#: the script of the work; «transliteration»: the same in other letters; «translation»: in another
#: language; «edition»: another edition of a book; «version»: a paper of which another text is
#: known (a report, a thesis, a conference paper, a preprint, the article in a journal).
ManifestationKind = Literal["original", "transliteration", "translation", "edition", "version"]
#: The kinds that make two works of two texts, unless the user collapses them.
RelationKind = Literal["translation", "edition", "version"]
RELATION_KINDS: tuple[RelationKind, ...] = get_args(RelationKind)


@dataclass(frozen=True, slots=True)
class Manifestation:
    """References that present a work in one way: its kind, language, year, and their ids.

    ``language`` is a BCP 47 code or ""; ``reference`` is the id of the fullest of
    ``references`` (sorted by id).
    """

    kind: ManifestationKind
    language: str
    year: int | None
    edition: str
    reference: str
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """Two works that are texts of one: the later (``right``) is a ``kind`` of ``left``.

    ``left`` and ``right`` are work ids; ``score`` is how sure it is, 0 to 1.
    """

    kind: RelationKind
    left: str
    right: str
    score: float
    evidence: tuple[Evidence, ...] = ()
