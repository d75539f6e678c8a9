"""Printed references to records, without a library around them."""

import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import groupby, islice
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from citegraph.config import Configuration, load_configuration
from citegraph.errors import CitegraphError
from citegraph.model import LabelledReference, Location, Problem, RawReference, Reference
from citegraph.normalize import BackReferences, find_doubts, normalize
from citegraph.parse import ParseOptions, Parser, default_options, find_unread, load_parser
from citegraph.text.clean import collapse_spaces, strip_controls
from citegraph.workflow.caching.keys import make_key, mark_file
from citegraph.workflow.caching.passing import take_or_make
from citegraph.workflow.caching.program import PARSING, program_mark
from citegraph.workflow.caching.store import Store
from citegraph.workflow.parallel import map_in_order
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.supervised import segment_data

#: References in a chunk, and characters after which it is closed: what one process gets at once.
_CHUNK = 200
_CHUNK_LENGTH = 200_000
_LOCAL = threading.local()

Item = TypeVar("Item")
Made = TypeVar("Made")
#: What was made of a reference, and the problems found in it.
Parsed = tuple[Made, tuple[Problem, ...]]


class Source(Protocol):
    """:func:`make_of_lines` or :func:`make_of_raws` of certain references."""

    def __call__(
        self, make: Callable[[Reference], Made], jobs: int = 1
    ) -> Generator[list[Parsed[Made]], None, None]:
        """Yield what ``make`` makes of every reference, in order, some at a time."""


class _Lines(NamedTuple):
    """Lines of a source; ``first`` is the number of the first one."""

    name: str
    first: int
    texts: Sequence[str]


def parse_references(lines: Iterable[str], jobs: int = 1) -> tuple[Reference, ...]:
    """Parse printed references, one a line: exactly one record each, in order.

    A line that is no reference gives a record without fields rather than none.

    >>> found = parse_references(["Porter M. On Competition. Boston, 1998. 576 p.", "—"])
    >>> found[0].title, found[1].title
    ('On Competition', '')
    """
    return tuple(iter_references(lines, jobs))


def iter_references(lines: Iterable[str], jobs: int = 1) -> Iterator[Reference]:
    """Parse printed references as they come, one a line, in bounded memory.

    ``jobs`` is the number of processes, 0 for all cores; they start afresh, so that a script
    that asks for more than one guards its own start (``if __name__ == "__main__":``).

    >>> [reference.year for reference in iter_references(["Смит А. Труды. М., 2007", "1998"])]
    [2007, 1998]
    """
    made = make_of_lines(_in_blocks(lines, jobs), "<lines>", as_it_is, jobs)
    return (reference for found in made for reference, _ in found)


def parse_lines(
    lines: Iterable[str],
    name: str = "<lines>",
    progress: Progress = silent,
    jobs: int = 1,
    options: ParseOptions | None = None,
) -> tuple[tuple[Reference, ...], tuple[Problem, ...]]:
    """Parse lines as :func:`parse_references` does, and return the problems too."""
    made = make_of_lines(_in_blocks(lines, jobs), name, as_it_is, jobs, options)
    return _gather(made, 0, progress)


def parse_text(
    data: bytes,
    name: str,
    config: Configuration | None = None,
    progress: Progress = silent,
    jobs: int = 1,
) -> tuple[tuple[Reference, ...], tuple[Problem, ...]]:
    """Parse the reference lists of one file given as bytes.

    Raises :class:`CitegraphError` when the file cannot be read or holds no reference.
    """
    raws, before = segment_text(data, name, config)
    references, problems = parse_raw(raws, progress, jobs, config.parse if config else None)
    return references, (*before, *problems)


def segment_text(
    data: bytes, name: str, config: Configuration | None = None, place: Path | None = None
) -> tuple[tuple[RawReference, ...], tuple[Problem, ...]]:
    """Return the raw references in the lists of a file given as bytes, and the problems there.

    ``place`` is where the file lies, so that lists that it names in files beside it are found.
    Raises :class:`CitegraphError` when the file cannot be read or holds no reference.
    """
    config = config or load_configuration()
    found = segment_data(data, name, config, place)
    raws = tuple(raw for one in found.segmentations for raw in one.references)
    told = (problem for one in found.segmentations for problem in one.problems)
    problems = (*found.problems, *told)
    if not raws:
        raise CitegraphError("; ".join(map(str, problems)) or f"{name}: no reference was found")
    return raws, problems


def parse_raw(
    raws: Sequence[RawReference],
    progress: Progress = silent,
    jobs: int = 1,
    options: ParseOptions | None = None,
    store: Store | None = None,
) -> tuple[tuple[Reference, ...], tuple[Problem, ...]]:
    """Parse and normalize raw references, one record each, in order.

    Those of a file that are kept in ``store`` as they are need not be parsed again.
    """
    return _gather(make_of_raws(raws, as_it_is, jobs, options, store), len(raws), progress)


def make_of_lines(
    blocks: Iterable[Sequence[str]],
    name: str,
    make: Callable[[Reference], Made],
    jobs: int = 1,
    options: ParseOptions | None = None,
) -> Generator[list[Parsed[Made]], None, None]:
    """Yield what ``make`` makes of the reference in every line, in order, some at a time.

    The lines come in blocks of any size; ``name`` is that of their source. The lines are parsed
    by ``jobs`` processes; ``make`` runs in this one, after the references that repeat an earlier
    one are resolved, for which the printed order counts.
    """
    options = options or default_options()
    parsed = map_in_order(partial(_parse_lines, options), _chunks(blocks, name), jobs)
    return _make(make, parsed, options)


def make_of_raws(
    raws: Iterable[RawReference],
    make: Callable[[Reference], Made],
    jobs: int = 1,
    options: ParseOptions | None = None,
    store: Store | None = None,
) -> Generator[list[Parsed[Made]], None, None]:
    """Yield what ``make`` makes of every raw reference, as :func:`make_of_lines` does.

    ``store`` is as in :func:`parse_raw`.
    """
    options = options or default_options()
    if store is not None:
        return _make(make, _parse_kept(store, options, raws, jobs), options)
    parsed = map_in_order(partial(_parse_raws, options), _batches(raws, _CHUNK), jobs)
    return _make(make, parsed, options)


def _parse_kept(
    store: Store, options: ParseOptions, raws: Iterable[RawReference], jobs: int
) -> Generator[list[Parsed[Reference]], None, None]:
    """Parse file by file what is not kept. What repeats an earlier entry is resolved after this."""
    settled = (program_mark(PARSING), options, mark_file(Path(options.model)))

    def key(raws: list[RawReference]) -> str:
        return make_key(*settled, raws)

    return take_or_make(
        _by_file(raws),
        lambda raws: store.take("references", key(raws), list[Parsed[Reference]]),
        lambda missing: map_in_order(partial(_parse_raws, options), missing, jobs),
        lambda raws, parsed: store.keep("references", key(raws), parsed),
    )


def _by_file(raws: Iterable[RawReference]) -> Iterator[list[RawReference]]:
    """The references of one file after another, some at a time."""
    for _, found in groupby(raws, key=lambda raw: raw.location.file):
        yield from _batches(found, _CHUNK)


def as_it_is(reference: Reference) -> Reference:
    """Return the reference itself."""
    return reference


def _make(
    make: Callable[[Reference], Made],
    parsed: Generator[list[Parsed[Reference]], None, None],
    bounds: ParseOptions,
) -> Generator[list[Parsed[Made]], None, None]:
    links = BackReferences()
    with closing(parsed):
        for found in parsed:
            resolved = (links.resolve(reference, problems) for reference, problems in found)
            yield [
                (make(reference), find_doubts(reference, problems, bounds))
                for reference, problems in resolved
            ]


def _parse_lines(options: ParseOptions, lines: _Lines) -> list[Parsed[Reference]]:
    raws = [
        RawReference(
            id=f"{lines.name}#1.{number}",
            text=collapse_spaces(strip_controls(text)),
            location=Location(lines.name, number),
            position=number,
            end_line=number,
            rule="line",
        )
        for number, text in enumerate(lines.texts, start=lines.first)
    ]
    return _parse_raws(options, raws)


def _parse_raws(options: ParseOptions, raws: Sequence[RawReference]) -> list[Parsed[Reference]]:
    parsed: list[Parsed[Reference]] = []
    for labelled in _parser(options).parse_many(raws):
        reference, problems = _normalize(labelled)
        parsed.append((reference, (*find_unread(labelled), *problems)))
    return parsed


def _normalize(labelled: LabelledReference) -> tuple[Reference, tuple[Problem, ...]]:
    """Normalize; of a reference too long to be read whole, only what was read is looked at."""
    if not labelled.unread:
        return normalize(labelled)
    raw = labelled.raw
    beginning = replace(raw, text=raw.text[: -labelled.unread])
    reference, problems = normalize(replace(labelled, raw=beginning))
    return replace(reference, printed=labelled), problems


def _parser(options: ParseOptions) -> Parser:
    """The parser of this thread: opened once, and no two threads use one at a time."""
    if getattr(_LOCAL, "options", None) != options:
        _LOCAL.parser = load_parser(options=options)
        _LOCAL.options = options
    parser: Parser = _LOCAL.parser
    return parser


def _gather(
    made: Iterator[list[Parsed[Reference]]], total: int, progress: Progress
) -> tuple[tuple[Reference, ...], tuple[Problem, ...]]:
    references: list[Reference] = []
    problems: list[Problem] = []
    progress("parse", 0, total)
    for found in made:
        for reference, noticed in found:
            references.append(reference)
            problems += noticed
        progress("parse", len(references), total)
    return tuple(references), tuple(problems)


def _in_blocks(lines: Iterable[str], jobs: int) -> Iterator[list[str]]:
    """One line at a time for one job, so that its record comes before the next line is read."""
    return _batches(lines, 1 if jobs == 1 else _CHUNK)


def _batches(items: Iterable[Item], most: int) -> Iterator[list[Item]]:
    rest = iter(items)
    return iter(lambda: list(islice(rest, most)), [])


def _chunks(blocks: Iterable[Sequence[str]], name: str) -> Iterator[_Lines]:
    """Number the lines and cut the blocks so that no chunk is long to work on."""
    first = 1
    for block in blocks:
        start = length = 0
        for end, text in enumerate(block, start=1):
            length += len(text)
            if end - start == _CHUNK or length >= _CHUNK_LENGTH or end == len(block):
                yield _Lines(name, first + start, block[start:end])
                start, length = end, 0
        first += len(block)
