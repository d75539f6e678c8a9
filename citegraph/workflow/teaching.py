"""Corrected references to a model of the project."""

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from gzip import BadGzipFile
from gzip import open as open_gzip
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from citegraph.config import Configuration, load_configuration
from citegraph.errors import CitegraphError, UsageError
from citegraph.given_files import read_given
from citegraph.model import LabelledReference, Location, Problem, RawReference
from citegraph.parse import Parser, load_parser
from citegraph.parse.options import NO_MODEL
from citegraph.parse.teaching.corrected import CorrectedReference, complete, join_neighbours
from citegraph.parse.teaching.gold_rows import read_gold_rows
from citegraph.parse.teaching.label_reading import read_labels
from citegraph.parse.teaching.learning import Learnt, learn
from citegraph.parse.teaching.model_file import (
    TaughtModel,
    dump_model,
    is_model,
    read_model,
    shipped_model,
)
from citegraph.parse.teaching.options import default_options
from citegraph.parse.teaching.printed import squeeze
from citegraph.read.encoding import decode
from citegraph.text.back_references import find_back_reference
from citegraph.workflow.outputs import write_bytes
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.sources import segment_sources

_ROWS = (".jsonl", ".jsonl.gz", ".ndjson")
_LARGEST = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Training:
    """A model that was taught, how it does, and what was wrong with the corrections."""

    model: TaughtModel
    learnt: Learnt
    problems: tuple[Problem, ...]


def train(
    paths: Sequence[str | Path],
    others: Iterable[str | Path] = (),
    config: Configuration | None = None,
    progress: Progress = silent,
) -> Training | tuple[Problem, ...]:
    """Learn from files of corrected references; the same files give the same model.

    ``others`` are sources whose references nobody corrected: what is read in them is to stay.
    Returns the problems alone when a line of a label file cannot be meant. Raises
    :class:`CitegraphError` for files that cannot be read or hold no corrected reference.
    """
    config = config or load_configuration()
    parser = load_parser(options=replace(config.parse, model=NO_MODEL))
    corrected, problems = _read_all(paths, parser)
    errors = tuple(problem for problem in problems if problem.level == "error")
    if errors:
        return errors
    if not corrected:
        reasons = "".join(f"\n{problem}" for problem in problems[:10])
        raise CitegraphError(f"{', '.join(map(str, paths))}: no corrected reference{reasons}")
    once, contradictions = _once(corrected)
    # To look for other sources where none are named would read the folder of the examples.
    wanted = list(others)
    raws = segment_sources(wanted, config, progress).references if wanted else ()
    # What «Там же» repeats is decided before any tagger sees it: it is recalled, not learnt from.
    plain = [one for one in once if find_back_reference(one.text) is None]
    learnt = learn(
        plain, [raw.text for raw in raws], parser.settle,
        default_options(), progress,
    )  # fmt: skip
    corrections = tuple(
        (one.text, tuple((span.field, span.start, span.end) for span in one.spans)) for one in once
    )
    made_of = tuple(dict.fromkeys(Path(path).as_posix() for path in paths))
    model = TaughtModel(corrections, learnt.layer, made_of, shipped_model())
    return Training(model, learnt, (*problems, *contradictions))


def check_target(path: Path) -> None:
    """Raise :class:`UsageError` when another kind of file is where a model is to be written."""
    if path.exists() and not is_model(path):
        raise UsageError(f"{path}: is there and is no model of citegraph; choose another --out")


def write_model(path: Path, model: TaughtModel) -> None:
    """Write a model file, whole or not at all."""
    check_target(path)
    write_bytes(path, dump_model(model))


def describe_model(config: Configuration) -> dict[str, object] | None:
    """Return what a manifest says of the project's model; None when none is used."""
    if config.parse.model in ("", NO_MODEL):
        return None
    path = Path(config.parse.model)
    model = read_model(path)
    return {
        "path": path.as_posix(),
        "sha256": sha256(read_given(path, _LARGEST)).hexdigest(),
        "corrected_references": len(model.corrections),
        "made_for": model.made_for,
        "current": model.is_current,
    }


def _read_all(
    paths: Sequence[str | Path], parser: Parser
) -> tuple[list[CorrectedReference], list[Problem]]:
    corrected: list[CorrectedReference] = []
    problems: list[Problem] = []
    for path in map(Path, paths):
        text = _read(path)
        if path.name.endswith(_ROWS):
            found, noticed = read_gold_rows(
                text, path.as_posix(), lambda raw: _parse(parser, raw).spans
            )
        else:
            found, noticed = read_labels(text, path.as_posix())
        corrected += found
        problems += noticed
    whole = [complete(one, _parse(parser, one.text).spans) for one in corrected]
    return [join_neighbours(one) for one in whole], problems


def _read(path: Path) -> str:
    try:
        if path.is_dir():
            raise UsageError(f"{path}: is a folder; name files of corrected references")
        data = read_given(path, _LARGEST)
        if path.suffix == ".gz":
            with open_gzip(BytesIO(data)) as file:
                data = file.read(_LARGEST)
    except FileNotFoundError:
        raise UsageError(f"{path}: no such file") from None
    except (OSError, EOFError, zlib.error, BadGzipFile) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CitegraphError(f"{path}: cannot be read: {reason}") from error
    return decode(data).text


def _once(
    corrected: Sequence[CorrectedReference],
) -> tuple[list[CorrectedReference], list[Problem]]:
    """Keep each printed reference once, the last correction of it; say where two differ."""
    last: dict[str, CorrectedReference] = {}
    problems = []
    for one in corrected:
        key = squeeze(one.text)
        earlier = last.get(key)
        if earlier is not None and earlier.spans != one.spans:
            problems.append(
                Problem(
                    "corrected-twice",
                    f"this reference is corrected otherwise in {earlier.location}",
                    "the later one holds; make them the same, or delete one",
                    one.location,
                    one.text,
                )
            )
        last[key] = one
    return list(last.values()), problems


def _parse(parser: Parser, text: str) -> LabelledReference:
    return parser.parse(_raw(text))


def _raw(text: str) -> RawReference:
    return RawReference("corrected", text, Location("corrected"))
