"""Files of any format to their entries, and to the works and people behind these."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from citegraph.config import Configuration
from citegraph.model import Library, Location, Problem, RawReference, Reference
from citegraph.resolve import resolve
from citegraph.resolve.resolution import Resolution
from citegraph.workflow.converting import read_entries
from citegraph.workflow.decisions import read_decisions
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.references import parse_raw


@dataclass(frozen=True, slots=True)
class ResolvedEntries:
    """The entries of files in their order, and what they are.

    ``names`` gives each entry (by reference id) the key that its file calls it; see
    :func:`name_entries`. ``lost`` counts the records that became no entry.
    """

    references: tuple[Reference, ...]
    names: Mapping[str, str]
    resolution: Resolution
    problems: tuple[Problem, ...]
    files: tuple[Path, ...]
    lost: int

    @property
    def library(self) -> Library:
        """The entries as a library that no document cites."""
        return replace(self.resolution.library(self.references), problems=self.problems)

    @property
    def work_of(self) -> Mapping[str, str]:
        """The id of the work of each entry, by reference id."""
        return self.library.works_of_references()


def resolve_entries(
    sources: Iterable[str],
    config: Configuration,
    format: str = "",
    *,
    cited: bool = False,
    progress: Progress = silent,
    jobs: int = 1,
) -> ResolvedEntries:
    """Read the entries of files as ``citegraph convert`` does, and bring works together.

    The decisions beside the files count. ``format``, ``cited`` and what is raised are those of
    :func:`citegraph.workflow.converting.read_entries`.
    """
    given = [str(source) for source in sources]
    found = read_entries(given, config, format, cited=cited, progress=progress)
    decisions, faults = read_decisions(map(Path, given))
    raws = tuple(map(_as_entry, found.raws))
    references, doubts = parse_raw(raws, progress, jobs, config.parse)
    names, doubled = name_entries(raws)
    progress("resolve", 0, 1)
    resolution = resolve(references, config.resolve, found.twins, decisions)
    progress("resolve", 1, 1)
    # The reader of BibTeX tells of doubled keys too, but not what is taken elsewhere.
    read = (one for one in found.problems if one.code != "duplicate-key")
    told = tuple(dict.fromkeys((*read, *faults, *doubled, *doubts, *resolution.problems)))
    return ResolvedEntries(references, names, resolution, told, found.files, found.lost)


def _as_entry(raw: RawReference) -> RawReference:
    """The record of an export is an entry like any other here, not a document that cites."""
    return replace(raw, list_index=1) if raw.is_description else raw


def name_entries(raws: Sequence[RawReference]) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Return what each entry is called, by its reference id, and a note on every doubled key.

    That is the key of its record (BibTeX key, id of CSL-JSON, accession number). The second
    entry with a key in a file is called ``key-2``; where two files have one key, it is
    ``file#key``. An entry without a key has its reference id.

    >>> one, two = (RawReference(f"a.txt#1.{n}", "", Location("a.txt")) for n in (1, 2))
    >>> name_entries([one, two])[0]
    {'a.txt#1.1': 'a.txt#1.1', 'a.txt#1.2': 'a.txt#1.2'}
    """
    problems = []
    in_file: dict[str, str] = {}
    times: Counter[tuple[str, str]] = Counter()
    taken = {(raw.location.file, _own_key(raw)) for raw in raws}
    for raw in raws:
        file, key = raw.location.file, _own_key(raw)
        times[file, key] += 1
        if key and times[file, key] > 1:
            name = f"{key}-{times[file, key]}"
            while (file, name) in taken:
                times[file, key] += 1
                name = f"{key}-{times[file, key]}"
            taken.add((file, name))
            problems.append(_doubled(raw, key, name))
            key = name
        in_file[raw.id] = key
    everywhere = Counter(in_file.values())
    names = {}
    for raw in raws:
        key = in_file[raw.id]
        unique = everywhere[key] == 1
        names[raw.id] = (key if unique else f"{raw.location.file}#{key}") if key else raw.id
    return names, tuple(problems)


def _own_key(raw: RawReference) -> str:
    """The key that the record of a bibliography gives the entry, "" for none."""
    record = raw.marked.record if raw.marked else None
    return " ".join(record.key.split()) if record else ""


def _doubled(raw: RawReference, key: str, name: str) -> Problem:
    return Problem(
        "duplicate-key",
        f"another entry has the key «{key}» too; this one is called «{name}»",
        "give each entry a key of its own",
        Location(raw.location.file, raw.location.line),
        level="note",
    )
