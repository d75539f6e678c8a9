"""References that print the same text: one work without a comparison, or with one for all.

Exports of citation databases print a cited work in the same words wherever they can, so that most
references of a large library are decided here. People do not: of what they write, the score
decides also where two texts are the same (many a preface is called «Preface»), but once for all
that print it, and each of them has its say in the mean over groups.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter

from citegraph.model import Evidence, Merge, Reference
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.descriptions import describe_all
from citegraph.resolve.works.kinds import is_column
from citegraph.resolve.works.scoring import score_pair

#: Rule of these merges.
SAME_TEXT = "same-text"
_EVIDENCE = (Evidence("printed text", "the same", 1.0),)
#: A text says which work it means when so many of these are read from it, one of _NAMES among
#: them; «Lee A, 1998, COMMUNICATION» does not.
_FIELDS = (
    "title", "container", "publisher", "doi", "url", "authors", "issued", "volume", "pages",
    "document_number",
)  # fmt: skip
_NAMES = ("title", "container", "publisher", "doi", "document_number")
_FEWEST = 3
_READ = attrgetter(
    *(one.name for one in fields(Reference) if one.name not in ("id", "printed", "refers_to"))
)


def find_same_text(references: Sequence[Reference]) -> dict[str, str]:
    """Return the id of the first entry with its text for each marked entry that repeats it.

    What is read from the text must tell the work, and be the same in both.
    """
    first: dict[tuple[object, ...], str] = {}
    found = {}
    for one in references:
        key = _key(one)
        if key:
            meant = first.setdefault(key, one.id)
            if meant != one.id:
                found[one.id] = meant
    return found


def _key(one: Reference) -> tuple[object, ...]:
    text = one.printed.raw.text
    if one.printed.raw.marked is None or not text:
        return ()
    if text in (one.url, one.doi):  # all that is known of the work is its identifier
        return (text,)
    filled = sum(bool(getattr(one, name)) for name in _FIELDS)
    if filled < _FEWEST or not any(getattr(one, name) for name in _NAMES):
        return ()
    if is_column(one.title) and not (one.pages or one.doi or one.issue):
        return ()  # A column of the same name comes back in the next issue.
    return what_is_printed(one)


def what_is_printed(one: Reference) -> tuple[object, ...]:
    """Return the text of a reference and all that is read from it."""
    return (one.printed.raw.text, *_READ(one))


@dataclass(frozen=True, slots=True)
class Alike:
    """The id of the first reference that prints the same, and how surely that is one work."""

    meant: dict[str, str]
    links: dict[str, tuple[float, tuple[Evidence, ...]]]

    def merges(self, references: Sequence[Reference]) -> Iterator[Merge]:
        """Yield the merges of references to the first with their text."""
        texts = {reference.id: reference.printed.raw.text for reference in references}
        for one, first in self.meant.items():
            score, evidence = self.links[first]
            yield Merge("work", first, one, texts[first], texts[one], score, "weights", evidence)


def find_alike(
    references: Sequence[Reference],
    venue_of: Mapping[str, str],
    years: Mapping[str, int],
    options: ResolveOptions,
) -> Alike:
    """Find what prints the same as an earlier reference, if that is enough to be one work."""
    texts = Counter(one.printed.raw.text for one in references)
    groups: dict[tuple[object, ...], list[Reference]] = defaultdict(list)
    for one in references:
        if texts[one.printed.raw.text] > 1:
            groups[what_is_printed(one)].append(one)
    found = Alike({}, {})
    for first, *others in groups.values():
        if others:
            described = describe_all([first, others[0]], venue_of, years)
            score, evidence = score_pair(described[0], described[1], options)
            if score >= options.work_threshold:
                found.links[first.id] = (round(score, 4), evidence)
                found.meant.update((one.id, first.id) for one in others)
    return found


def same_text_merges(same: Mapping[str, str], references: Sequence[Reference]) -> tuple[Merge, ...]:
    """Return the merges of references to the first with their text."""
    texts = {reference.id: reference.printed.raw.text for reference in references}
    return tuple(
        Merge("work", meant, one, texts[meant], texts[one], 1.0, SAME_TEXT, _EVIDENCE)
        for one, meant in same.items()
    )
