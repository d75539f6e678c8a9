"""Numbers in markers to the entries of the list that they belong to."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from citegraph.model import CitationTarget, RawReference, ReferenceList
from citegraph.segment.citations.bibliography import NO_LIST, Bibliography, Link, choose
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage
from citegraph.text.digits import whole_number

_NOWHERE = 1 << 60


def link_numbers(
    markers: Sequence[Marker], passage: Passage, bibliography: Bibliography
) -> list[Marker]:
    """Return the markers with their numbers led to entries, or with the reason why not.

    A number belongs to the next list after it, or to one that follows that list without
    citations between; behind all lists to the last ones.
    """
    groups = _groups(markers, passage, bibliography)
    return [
        (
            replace(marker, targets=_linked(marker, _line(marker, passage), groups))
            if marker.numbers
            else marker
        )
        for marker in markers
    ]


def _line(marker: Marker, passage: Passage) -> int:
    return passage.lines[passage.line_at(marker.start)].number


class _Group:
    """Lists that follow one another without a citation between: one to the reader's numbers."""

    def __init__(self, lists: Sequence[ReferenceList]) -> None:
        self.first = _begins(lists[0])
        self.headed = any(found.heading for found in lists)
        self._entries: dict[str, list[RawReference]] = {}
        for found in lists:
            for number, entries in _numbered(found).items():
                self._entries.setdefault(number, entries)
        self.largest = max((int(number) for number in self._entries), default=0)

    def holds(self, label: str) -> bool:
        return label in self._entries

    def link(self, label: str) -> Link:
        """Return the entry with a number, or why there is none."""
        if not self._entries:
            return Link(unlinked="the entries of the list have no numbers")
        if int(label) > self.largest:
            return Link(unlinked=f"number {label} is beyond the list of {self.largest}")
        return choose(self._entries.get(label, ()), f"the list prints no number {label}")


def _numbered(found: ReferenceList) -> Mapping[str, list[RawReference]]:
    """Return the entries of each number; one printed twice may stand for the number it skips."""
    entries: dict[str, list[RawReference]] = {}
    for raw in found.references:
        number = whole_number(raw.number)
        if number is not None:
            entries.setdefault(str(number), []).append(raw)
    for label, same in list(entries.items()):
        following = str(int(label) + 1)
        if len(same) == 2 and following not in entries:
            if same[1].position == same[0].position + 1:
                entries[label], entries[following] = same[:1], same[1:]
    return entries


def _groups(
    markers: Sequence[Marker], passage: Passage, bibliography: Bibliography
) -> list[_Group]:
    lists = sorted(
        (found for found in bibliography.lists if found.references and found.rule != "footnotes"),
        key=_begins,
    )
    cited = sorted(_line(marker, passage) for marker in markers if marker.numbers)
    grouped: list[list[ReferenceList]] = []
    for found in lists:
        before = bisect_right(cited, _begins(found))
        if grouped and before == bisect_right(cited, _begins(grouped[-1][-1])):
            grouped[-1].append(found)
        else:
            grouped.append([found])
    return [_Group(lists) for lists in grouped]


def _begins(found: ReferenceList) -> int:
    place = found.references[0].location if found.references else None
    if place is None or place.line is None or place.file != found.file:
        return _NOWHERE
    return place.line


def _linked(marker: Marker, line: int, groups: Sequence[_Group]) -> tuple[CitationTarget, ...]:
    return tuple(
        replace(target, reference=link.reference, unlinked=link.unlinked)
        for target in marker.targets
        for link in (_link(target.label, line, groups),)
    )


def _link(label: str, line: int, groups: Sequence[_Group]) -> Link:
    if not groups:
        return Link(unlinked=NO_LIST)
    position = next((at for at, group in enumerate(groups) if group.first > line), len(groups) - 1)
    group = groups[position]
    if not group.headed and not group.holds(label):
        # A block of numbered lines without a heading may be no list of the works cited.
        group = next(
            (other for other in groups[position:] if other.headed and other.holds(label)), group
        )
    return group.link(label)
