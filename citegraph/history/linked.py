"""The citations among works: which documents of the library cite which works."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from citegraph.history.citing import Citations
from citegraph.history.options import HistoryOptions
from citegraph.model import HistoryNode, HistoryNote, Library, Work
from citegraph.text.labels import label_of_work

Link = tuple[str, str]


@dataclass(frozen=True, slots=True)
class LinkedWorks:
    """Works by id, and the links (citing work, cited work) among them, sorted, each once."""

    works: Mapping[str, Work]
    links: tuple[Link, ...]

    def nodes(self, ids: Iterable[str]) -> tuple[HistoryNode, ...]:
        """Return the nodes of some works, oldest first; those without a year come last."""
        return tuple(
            HistoryNode(
                id,
                label_of_work(self.works[id]),
                self.works[id].reference.year,
                len(self.works[id].cited_by),
                bool(self.works[id].documents),
            )
            for id in sorted(ids, key=self.place_in_time)
        )

    def place_in_time(self, id: str) -> tuple[bool, int, str]:
        """Return what sorts works by year, then by id; those without a year come last."""
        year = self.works[id].reference.year
        return year is None, year or 0, id


def find_links(citations: Citations, library: Library, options: HistoryOptions) -> LinkedWorks:
    """Return the works that are documents (and, with ``path_works = "all"``, what they cite).

    A document that is no known work, or cites itself, makes no link.
    """
    works = {
        work.id: work
        for work in library.works
        if work.documents or (options.path_works == "all" and work.cited_by)
    }
    links = {
        (citing, work.id)
        for work in citations.works
        if work.id in works
        for citing in (citations.work_of.get(document, "") for document in work.cited_by)
        if citing and citing != work.id
    }
    return LinkedWorks(works, tuple(sorted(links)))


def note_links(citations: Citations, linked: LinkedWorks) -> Iterator[HistoryNote]:
    """Yield why there are no links, or fewer than there could be."""
    unknown = sum(document not in citations.work_of for document in citations.documents)
    if unknown:
        yield HistoryNote(
            "historiograph",
            "unknown-documents",
            unknown,
            f"Of {unknown:,} of {len(citations.documents):,} citing documents no more is known "
            "than the file name: nothing can be told to cite them, and they are on no path.",
        )
    if not linked.links:
        yield HistoryNote(
            "main_paths",
            "no-links",
            0,
            "No document of the library cites another one: there is no main path and no "
            'historiograph. Add documents that cite each other, or set path_works = "all".',
        )
