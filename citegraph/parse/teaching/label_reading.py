"""Reading a corrected label file back, with a problem for every line that cannot be meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from citegraph.model import FIELDS, Location, Problem, Span
from citegraph.parse.teaching.corrected import CorrectedReference
from citegraph.parse.teaching.placing import Value, place_values
from citegraph.parse.teaching.printed import Printed

#: Names that people give to fields, and the field that is meant.
ALIASES = {"year": "date", "journal": "container", "booktitle": "container", "number": "issue",
           "city": "place", "pagetotal": "page_total"}  # fmt: skip
_LINE = re.compile(
    r"(?P<name>[^\s:：@]{1,40})[ ]{0,4}(?:@[ ]?(?P<nth>\d{1,4}))?[ ]{0,4}[:：\t](?P<rest>.*)"
)
_SHOWN = 60
_STOP = "stop"


@dataclass(slots=True)
class _Block:
    """A block under construction: its quoted lines, its values and the line of each."""

    line: int
    quoted: list[str] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    spoilt: bool = False


def read_labels(text: str, name: str) -> tuple[tuple[CorrectedReference, ...], tuple[Problem, ...]]:
    """Return the corrected references of a label file and what is wrong with it.

    A reference with a problem is left out. Byte-order mark, CR LF, tabs, spaces at the ends of
    lines, blank lines and comments (``#``) mean nothing; values may stand in any order.
    """
    problems: list[Problem] = []
    references = []
    for block in _blocks(text, name, problems):
        reference = _reference(block, name, problems)
        if reference is not None:
            references.append(reference)
    return tuple(references), tuple(problems)


def _blocks(text: str, name: str, problems: list[Problem]) -> Iterator[_Block]:
    block: _Block | None = None
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    quoting = False
    for number, line in enumerate(lines, start=1):
        stripped = line.strip().strip("\ufeff\u200b")
        if stripped.casefold().rstrip(".") == _STOP:
            break
        if stripped.startswith(">"):
            if block is None or not quoting:
                if block is not None:
                    yield block
                block = _Block(number)
            block.quoted.append(stripped[1:])
            quoting = True
            continue
        quoting = False
        if not stripped or stripped.startswith("#"):
            continue
        problem = _add(block, line, number)
        if problem:
            problems.append(_problem(name, number, *problem, line))
            if block is not None:
                block.spoilt = True
    if block is not None:
        yield block


def _add(block: _Block | None, line: str, number: int) -> tuple[str, str, str] | None:
    """Add a line to its block; return code, message and advice when it cannot be meant."""
    if block is None:
        return "value-without-reference", "no reference stands above this line", "delete the line"
    match = _LINE.fullmatch(line.strip())
    field_name = _field(match["name"]) if match else ""
    if match and field_name:
        if match["rest"].strip():
            nth = int(match["nth"] or 0)
            block.values.append(Value(field_name, " ".join(match["rest"].split()), nth))
            block.lines.append(number)
        return None
    if line[:1] in " \t" and block.values:
        last = block.values[-1]
        block.values[-1] = Value(last.field, f"{last.text} {' '.join(line.split())}", last.nth)
        return None
    if match:
        return "unknown-field", *_unknown(match["name"])
    return (
        "no-field",
        f"«{_short(line)}» has no field before a colon",
        "write «field: words»; begin the line with a space if it goes on with the one above",
    )


def _field(name: str) -> str:
    folded = name.casefold().replace("-", "_")
    folded = ALIASES.get(folded, folded)
    return folded if folded in FIELDS else ""


def _unknown(name: str) -> tuple[str, str]:
    from rapidfuzz import process

    near = process.extractOne(name.casefold(), [*FIELDS, *ALIASES], score_cutoff=60)
    meant = f"; did you mean «{ALIASES.get(near[0], near[0])}»?" if near else ""
    return f"«{_short(name)}» is no field{meant}", f"allowed are: {', '.join(FIELDS)}"


def _reference(block: _Block, name: str, problems: list[Problem]) -> CorrectedReference | None:
    printed = Printed(" ".join(block.quoted))
    if not printed.text:
        problems.append(
            _problem(name, block.line, "empty-reference", "nothing is printed after >",
                     "delete the block, or restore the reference", "")
        )  # fmt: skip
        return None
    spans = []
    for value, line, place in zip(
        block.values, block.lines, place_values(printed, block.values), strict=True
    ):
        if place is None:
            problems.append(_problem(name, line, *_unplaced(printed, value), printed.text))
            block.spoilt = True
        else:
            spans.append(Span(value.field, printed.text[place[0] : place[1]], *place))
    if block.spoilt:
        return None
    spans.sort(key=lambda span: span.start)
    where = Location(name, block.line)
    return CorrectedReference(printed.text, tuple(spans), where, frozenset(FIELDS))


def _unplaced(printed: Printed, value: Value) -> tuple[str, str, str]:
    shown = _short(value.text)
    places = sum(1 for _ in printed.places(value.text))
    if places and value.nth > places:
        times = "once" if places == 1 else f"{places} times"
        message = f"{value.field} @{value.nth}: «{shown}» is printed {times} only"
        return "value-not-printed", message, "write a lower number, or none"
    if places:
        message = f"{value.field}: all that prints «{shown}» already belongs to other lines"
        return "value-taken", message, "take the words out of the other line, or delete this one"
    near = printed.nearest(value.text)
    nearest = f"; the nearest is «{near}»" if near else ""
    message = f"{value.field}: «{shown}» is not printed in the reference{nearest}"
    return "value-not-printed", message, "copy the words from the line that begins with >"


def _problem(name: str, line: int, code: str, message: str, advice: str, raw: str) -> Problem:
    return Problem(code, message, advice, Location(name, line), raw, "error")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
