"""Who cites what and when: the pairs that every table of the history counts.

A document cites a work once, however often its lists print it (Литература and References, «Там
же»), so that a reference of the tables is a pair of a citing document and a cited work.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from citegraph.history.options import HistoryOptions
from citegraph.model import HistoryNote, Library, Work
from citegraph.text.labels import document_label, label_of_work

_EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class Citations:
    """The cited works (sorted by id), the documents that cite (sorted), and their years.

    ``year_of`` holds the year of each document whose year is known, ``cited_year`` that of each
    cited work whose year can be believed for all who cite it; ``work_of`` leads from a document
    to the work that it is.
    """

    works: tuple[Work, ...]
    documents: tuple[str, ...]
    labels: Mapping[str, str]
    year_of: Mapping[str, int]
    work_of: Mapping[str, str]
    earliest: int
    latest: int

    @property
    def references(self) -> int:
        """The number of pairs of a document and a work that it cites."""
        return sum(len(work.cited_by) for work in self.works)

    def is_dated(self, work: Work, document: str) -> bool:
        """Whether the year of the work can be believed, as that of what the document cites.

        It lies within the bounds of the options, and at most one year after the document: what
        is in press is cited with the year in which it should come out.
        """
        year = work.reference.year
        bound = min(self.latest, self.year_of.get(document, self.latest) + 1)
        return year is not None and self.earliest <= year <= bound

    def dated(self) -> Iterator[tuple[Work, int, str]]:
        """Yield every work, its year, and a document that cites it, where the year is believed."""
        for work in self.works:
            for document in work.cited_by:
                if (year := work.reference.year) is not None and self.is_dated(work, document):
                    yield work, year, document

    def age(self, work: Work, document: str) -> int | None:
        """Return how old the work was, in years, when the document cited it; None if unknown.

        What came out after the document that cites it has the age 0.
        """
        citing, cited = self.year_of.get(document), work.reference.year
        if citing is None or cited is None or not self.is_dated(work, document):
            return None
        return max(0, citing - cited)


def find_citations(library: Library, options: HistoryOptions) -> Citations:
    """Return who cites what in a library.

    The year of a document is that of its description, else that of the work that it is.
    """
    works = tuple(sorted((work for work in library.works if work.cited_by), key=lambda one: one.id))
    years = {id: work.reference.year for work in library.works for id in work.documents}
    documents = {document.id: document for document in library.documents}
    citing = sorted({document for work in works for document in work.cited_by})
    known = {}
    for id in citing:
        described = documents[id].description if id in documents else None
        year = (described.year if described else None) or years.get(id)
        if year is not None:
            known[id] = year
    return Citations(
        works,
        tuple(citing),
        {id: document_label(documents[id]) if id in documents else id for id in citing},
        known,
        {id: work.id for work in library.works for id in work.documents},
        options.earliest_year,
        options.latest_year,
    )


def note_years(citations: Citations) -> Iterator[HistoryNote]:
    """Yield what is not known, or not believed, about the years of citing and cited works."""
    unknown = len(citations.documents) - len(citations.year_of)
    if unknown:
        yield HistoryNote(
            "ages",
            "no-citing-year",
            unknown,
            f"Of {unknown:,} of {len(citations.documents):,} citing documents the year is not "
            "known: ages, bursts and the spectrogram by citing year leave them out.",
        )
    undated = sum(len(one.cited_by) for one in citations.works if one.reference.year is None)
    if undated:
        yield HistoryNote(
            "spectrogram",
            "no-cited-year",
            undated,
            f"{undated:,} of {citations.references:,} references have no year.",
        )
    yield from _note_doubtful(citations)


def _note_doubtful(citations: Citations) -> Iterator[HistoryNote]:
    doubtful = [
        work
        for work in citations.works
        for document in work.cited_by
        if work.reference.year is not None and not citations.is_dated(work, document)
    ]
    if doubtful:
        names = sorted({f"{label_of_work(work)} ({work.id})" for work in doubtful})
        more = ", …" if len(names) > _EXAMPLES else ""
        yield HistoryNote(
            "spectrogram",
            "doubtful-cited-year",
            len(doubtful),
            f"{len(doubtful):,} of {citations.references:,} references are dated before "
            f"{citations.earliest}, after {citations.latest}, or more than a year after the "
            f"document that cites them; they are left out of everything that counts years: "
            f"{', '.join(names[:_EXAMPLES])}{more}.",
        )
