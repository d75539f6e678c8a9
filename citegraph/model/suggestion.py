"""Which work a citation may mean whose document prints no list."""

from dataclasses import dataclass

from citegraph.model.evidence import Evidence
from citegraph.model.source import Location


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A work that the number ``label`` of a document may mean; never counted as a citation.

    ``probability`` (0 to 1) is that of this work against all others, also those that the
    library does not know. ``evidence`` are names beside the markers and pages inside the range
    of the work; ``places`` where the number stands, ``contexts`` the sentences there.
    ``accepted`` says that the user has taken it for a fact.
    """

    document: str
    label: str
    work: str
    probability: float
    evidence: tuple[Evidence, ...]
    places: tuple[Location, ...]
    contexts: tuple[str, ...]
    accepted: bool = False
