"""The growth of each stage of the program over the lengths of one document."""

from collections.abc import Iterator
from dataclasses import dataclass
from time import process_time

from citegraph.export import ENTRY_FORMATS, render_references
from citegraph.model import Document, RawReference, Reference
from citegraph.read import read_bytes
from citegraph.resolve import default_options, resolve
from citegraph.segment import segment
from citegraph.workflow.references import parse_raw
from tests.growth import Growth
from tests.long_documents import LONG

STAGES = ("read", "segment", "parse", "resolve", "export")
#: A stage that takes less tells nothing of growth; after so many seconds no longer text is tried.
_MEASURABLE, _ENOUGH = 0.02, 8.0


@dataclass(frozen=True, slots=True)
class Stage:
    """How long one stage takes for one document, at each length."""

    name: str
    stage: str
    growth: Growth

    def __str__(self) -> str:
        return (
            f"| {self.name} | {self.stage} | {self.growth.exponent:.2f} "
            f"| {self.growth.lengths[-1]:,} | {self.growth.seconds[-1]:.2f} "
            f"| {1e6 * self.growth.per_character:.1f} |"
        )


def measured(name: str, length: int) -> Iterator[Stage]:
    """Yield the stages of a case that take any time worth measuring."""
    file, text_of = LONG[name]
    lengths, costs = [], []
    for times in (1, 2, 4):
        text = text_of(times * length)
        lengths.append(len(text))
        costs.append(stage_costs(text.encode(), file))
        if sum(costs[-1]) > _ENOUGH:
            break
    for stage, seconds in zip(STAGES, zip(*costs, strict=True), strict=True):
        if seconds[-1] >= _MEASURABLE and len(seconds) > 1:
            yield Stage(name, stage, Growth(tuple(lengths), seconds))


def stage_costs(data: bytes, file: str) -> tuple[float, ...]:
    """Return the CPU seconds of reading, segmenting, parsing, resolving and writing."""
    times = [process_time()]
    documents = read_bytes(data, file).documents
    times.append(process_time())
    raws = _segmented(documents)
    times.append(process_time())
    references = parse_raw(raws)[0]
    times.append(process_time())
    resolve(references, default_options())
    times.append(process_time())
    _written(references)
    times.append(process_time())
    return tuple(end - start for start, end in zip(times, times[1:], strict=False))


def _segmented(documents: tuple[Document, ...]) -> tuple[RawReference, ...]:
    return tuple(raw for document in documents for raw in segment(document).references)


def _written(references: tuple[Reference, ...]) -> None:
    for format in ENTRY_FORMATS:
        render_references(format, references)
