"""What part of the cited works and references is in which language, and of which type."""

from collections import Counter
from collections.abc import Callable

from citegraph.history.citing import Citations
from citegraph.model import Reference, Share
from citegraph.text.rounding import share

#: The name of what is not known.
UNKNOWN = ""
# The type of what could be anything.
_ANY_TYPE = "document"


def find_shares(citations: Citations, name: Callable[[Reference], str]) -> tuple[Share, ...]:
    """Return the share of every name that works have, the most references first.

    What has no name is a row of its own (:data:`UNKNOWN`), so that the shares add up to 1.
    """
    references: Counter[str] = Counter()
    works: Counter[str] = Counter()
    for work in citations.works:
        named = name(work.reference)
        works[named] += 1
        references[named] += len(work.cited_by)
    everything = references.total()
    return tuple(
        Share(one, count, works[one], share(count, everything), share(works[one], works.total()))
        for one, count in sorted(references.items(), key=lambda row: (-row[1], row[0]))
    )


def language_of(reference: Reference) -> str:
    """Return the language of a work without its script and region; "" where nothing tells it.

    Nothing does where an index prints a cited work in cut words (Web of Science).

    >>> from citegraph.model import LabelledReference, Location, RawReference
    >>> printed = LabelledReference(RawReference("a#1.1", "", Location("a")), ())
    >>> language_of(Reference("a#1.1", printed, language="pt-BR"))
    'pt'
    """
    if reference.printed.raw.is_index_entry:
        return UNKNOWN
    return reference.language.partition("-")[0]


def type_of(reference: Reference) -> str:
    """Return the CSL type of a work; "" for one that could be anything.

    >>> from citegraph.model import LabelledReference, Location, RawReference
    >>> printed = LabelledReference(RawReference("a#1.1", "", Location("a")), ())
    >>> type_of(Reference("a#1.1", printed, type="book")), type_of(Reference("a#1.1", printed))
    ('book', '')
    """
    return UNKNOWN if reference.type == _ANY_TYPE else reference.type
