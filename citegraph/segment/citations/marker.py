"""A citation marker before its place and its sentence are looked up."""

from dataclasses import dataclass

from citegraph.model import CitationTarget


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker: ``text[start:end]`` of a passage, its form, and what it points at.

    ``numbers`` tells that the labels of targets without a reference are numbers of the list,
    to be looked up when all markers are known. ``context`` takes the place of the sentence.
    """

    form: str
    start: int
    end: int
    targets: tuple[CitationTarget, ...]
    numbers: bool = False
    context: str = ""
    printed: str = ""
