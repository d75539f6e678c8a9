"""Files of any format to the entries that are to be written in another."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from citegraph.config import Configuration
from citegraph.model import Problem, RawReference, Segmentation
from citegraph.read import LOST_RECORDS, find_sources
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.sources import left_out
from citegraph.workflow.supervised import segment_each


@dataclass(frozen=True, slots=True)
class Entries:
    """The entries of files in their order, the problems there, and how many entries were lost.

    ``files`` are the files that were read; ``twins`` pairs of ids of printed references that
    are one work (lists that stand twice in a paper).
    """

    raws: tuple[RawReference, ...]
    problems: tuple[Problem, ...]
    files: tuple[Path, ...]
    twins: tuple[tuple[str, str], ...] = ()

    @property
    def lost(self) -> int:
        """How many problems stand for a record that became no entry."""
        return sum(problem.code in LOST_RECORDS for problem in self.problems)


def read_entries(
    sources: Iterable[str],
    config: Configuration,
    format: str = "",
    *,
    cited: bool = False,
    progress: Progress = silent,
) -> Entries:
    """Return the entries of files, one for each record or printed reference.

    Of a database export these are its records; with ``cited`` the references that they cite.
    ``format`` is a row of the table of readers, "" to tell it by name and beginning. Raises
    :class:`citegraph.errors.CitegraphError` for sources that are not there.
    """
    found = find_sources([str(source) for source in sources], config.read)
    raws: list[RawReference] = []
    twins: list[tuple[str, str]] = []
    problems = left_out(found)
    for read in segment_each(found.files, config, progress, format=format):
        problems += read.problems
        for segmented in read.segmentations:
            problems += segmented.problems
            raws += _entries(segmented, cited)
            twins += segmented.twins
    return Entries(tuple(raws), tuple(problems), found.files, tuple(twins))


def _entries(segmented: Segmentation, cited: bool) -> tuple[RawReference, ...]:
    """The record that a document of an export is; of any other document, what it lists."""
    document = segmented.document
    if document.part and document.description is not None and not cited:
        return (segmented.itself,) if segmented.itself else ()
    return segmented.references
