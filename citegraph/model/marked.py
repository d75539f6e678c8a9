"""Fields of a reference, and references whose fields a file format marks itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A field as printed: ``text[start:end]`` of its reference, edge punctuation left out.

    One person is one span for ``author``, ``editor`` and ``translator``; ``literal`` says that
    the name is that of a body, not to be taken apart. ``confidence`` is the probability that
    the field is just this; ``rival`` a field that a part of a doubtful span may nearly as well
    belong to ("other" for none of them). ``affiliation`` and ``orcid`` are what a record tells of
    a person beside the name.
    """

    field: str
    text: str
    start: int
    end: int
    confidence: float = 1.0
    rival: str = ""
    literal: bool = False
    affiliation: str = ""
    orcid: str = ""


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A record of a bibliography file as it stands there, so that nothing of it is lost.

    ``format`` is a row of the table of readers ("bibtex", "ris"); ``type`` the type in the
    words of that format ("inproceedings", "JOUR"); ``key`` the citation key or accession
    number, "" when there is none. ``fields`` are all (name, value) pairs under their names in
    the file, in order; a name may repeat.
    """

    format: str
    type: str
    key: str
    fields: tuple[tuple[str, str], ...] = ()

    def values(self, name: str) -> tuple[str, ...]:
        """Return the values of a field, in order (empty when it is absent)."""
        return tuple(value for found, value in self.fields if found == name)


@dataclass(frozen=True, slots=True)
class MarkedFields:
    """What a format says of the fields of a reference: they need no parsing.

    ``spans`` point into the text of the reference; ``type`` is a CSL item type, "" when the
    format does not tell it.
    """

    spans: tuple[Span, ...]
    type: str = ""
    record: SourceRecord | None = None


@dataclass(frozen=True, slots=True)
class MarkedEntry:
    r"""A reference that the format itself sets apart (JATS ``ref``, ``\bibitem``, a record).

    ``key`` is what citations call it, ``number`` its printed number or label; ``fields`` are
    None when the text must be parsed like any printed reference.
    """

    text: str
    line: int | None = None
    page: int | None = None
    key: str = ""
    number: str = ""
    fields: MarkedFields | None = None


@dataclass(frozen=True, slots=True)
class MarkedList:
    """A reference list that the format itself marks; ``rule`` names how ("record", "jats").

    ``twin`` says that it prints works of the list before it once more, under the same keys, in
    another language. ``file`` is the file that holds it where that is not the one of its
    document.
    """

    entries: tuple[MarkedEntry, ...]
    heading: str = ""
    rule: str = "marked"
    twin: bool = False
    file: str = ""
