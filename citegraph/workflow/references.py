"""Printed references to records, without a library around them."""

from collections.abc import Iterable, Sequence

from citegraph.config import Configuration, load_configuration
from citegraph.errors import CitegraphError
from citegraph.model import Location, Problem, RawReference, Reference
from citegraph.normalize import normalize
from citegraph.parse import load_parser
from citegraph.read.files import read_bytes
from citegraph.segment import segment
from citegraph.text.clean import collapse_spaces, strip_controls
from citegraph.workflow.progress import Progress, silent

_STEP = 200


def parse_references(lines: Iterable[str]) -> tuple[Reference, ...]:
    """Parse printed references, one a line: exactly one record each, in order.

    A line that is no reference gives a record without fields rather than none.

    >>> found = parse_references(["Porter M. On Competition. Boston, 1998. 576 p.", "—"])
    >>> found[0].title, found[1].title
    ('On Competition', '')
    """
    return parse_lines(list(lines))[0]


def parse_lines(
    lines: Sequence[str],
    name: str = "<lines>",
    progress: Progress = silent,
    config: Configuration | None = None,
) -> tuple[tuple[Reference, ...], tuple[Problem, ...]]:
    """Parse lines as :func:`parse_references` does, and return the problems too."""
    raws = [
        RawReference(
            id=f"{name}#1.{number}",
            text=collapse_spaces(strip_controls(line)),
            location=Location(name, number),
            position=number,
            end_line=number,
            rule="line",
        )
        for number, line in enumerate(lines, start=1)
    ]
    return parse_raw(raws, progress, config)


def parse_text(
    data: bytes,
    name: str,
    config: Configuration | None = None,
    progress: Progress = silent,
) -> tuple[tuple[Reference, ...], tuple[Problem, ...]]:
    """Parse the reference lists of one file given as bytes.

    Raises :class:`CitegraphError` when the file cannot be read or holds no reference.
    """
    config = config or load_configuration()
    reading = read_bytes(data, name, config.read)
    if reading.document is None:
        raise CitegraphError("; ".join(str(problem) for problem in reading.problems))
    found = segment(reading.document, config.segment)
    if not found.references:
        raise CitegraphError("; ".join(str(problem) for problem in found.problems))
    references, problems = parse_raw(found.references, progress, config)
    return references, (*reading.problems, *found.problems, *problems)


def parse_raw(
    raws: Sequence[RawReference],
    progress: Progress = silent,
    config: Configuration | None = None,
) -> tuple[tuple[Reference, ...], tuple[Problem, ...]]:
    """Parse and normalize raw references, one record each, in order."""
    parser = load_parser(options=config.parse if config else None)
    references = []
    problems: list[Problem] = []
    for done, labelled in enumerate(parser.parse_many(raws)):
        if done % _STEP == 0:
            progress("parse", done, len(raws))
        reference, found = normalize(labelled)
        references.append(reference)
        problems += found
    progress("parse", len(raws), len(raws))
    return tuple(references), tuple(problems)
