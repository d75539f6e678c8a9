"""What a bad input holds, counted by code that the readers do not share, and what was lost."""

import csv
import io
import json
import re

from bench._bad_runner import Told
from bench.formats_other import scan

#: CPU seconds beyond which a file counts as one that hangs.
HANG = 75.0
#: Problems that say nothing of records that are missing or run together.
_OF_OTHER_THINGS = frozenset(
    """damaged-encoding duplicate-key guessed-encoding no-reference-list not-entries other-suffix
    uncited-entries unknown-macro unlinked-citations""".split()
)
#: Faults of citegraph that it catches itself.
_FAULTS = frozenset(("parser-fault", "reader-failed", "reader-fault", "segmenting-fault"))
_BIBTEX = re.compile(r"^[ \t]*@[ \t]*(\w+)[ \t]*[{(][ \t]*[\w:.-]+[ \t]*,", re.MULTILINE)
_NO_ENTRIES = frozenset(("comment", "preamble", "string"))
_HEADING = re.compile(r"^\W*(?:список литературы|литература|references)\W*$", re.I | re.M)
_LINE_END = re.compile(r"\r\n|\n|\r")
_DATED = re.compile(r"(?:1[5-9]|20)\d\d|https?:")
_NUMBERED = re.compile(r"^[ \t]*\[?\d{1,3}[.)\]][ \t](.*)", re.MULTILINE)


def verdict(data: bytes, told: Told) -> str:
    """Return "crash", "hang" or "loss" with what it was, "" when all is well."""
    faults = _FAULTS & {*told.problems, *told.later}
    if told.crash or faults:
        return f"crash: {told.crash or ', '.join(sorted(faults))}"
    if told.seconds > HANG:
        return f"hang: {told.seconds} s"
    lost = told.unequal or _silent(told) or _fewer(data, told) or _letters(data, told)
    return f"loss: {lost}" if lost else ""


def _silent(told: Told) -> str:
    """A file gives documents, or a problem."""
    nothing = not (told.documents or told.problems or told.refused)
    return "neither documents nor problems" if nothing else ""


def _fewer(data: bytes, told: Told) -> str:
    """Records that are neither read nor told."""
    if len(told.formats) != 1 or set(told.problems) - _OF_OTHER_THINGS:
        return ""
    seen = records(told.formats[0], data)
    read = told.described or told.references
    return f"{seen} records of {told.formats[0]}, {read} read" if seen > read else ""


def records(format: str, data: bytes) -> int:
    """Return how many records a file surely holds, 0 where nobody can tell."""
    text = data.decode("utf-8-sig", errors="replace").replace("\0", "")
    if format == "bibtex":
        return sum(found[1].casefold() not in _NO_ENTRIES for found in _BIBTEX.finditer(text))
    if format == "wos":
        return len(re.findall(r"^PT [A-Z]\s*$", text, re.MULTILINE))
    if format in ("table", "scopus-csv", "wos-tab"):
        return _rows(text)
    found: int | None = scan(format, data)
    return found or 0


def _rows(text: str) -> int:
    """Rows below the header: lines that no quotation mark joins."""
    printed = _LINE_END.split(text.lstrip("\ufeff\n\r "))
    lines = [line for line in printed if line.strip().strip(',;"')]
    sign = max("\t;,", key=lines[0].count) if lines else ","
    try:
        found = list(csv.reader(io.StringIO("\n".join(lines)), delimiter=sign, strict=True))
    except csv.Error:
        return len(lines) - 1
    wide = len(found[0]) - 1
    widest: int = max(len(found), sum(line.count(sign) >= wide for line in lines))
    return widest - 1


def _letters(data: bytes, told: Told) -> str:
    """Numbered lines of the printed list whose letters are in no reference and no problem."""
    if not {"text", "markdown"} & set(told.formats) or not told.references:
        return ""
    text = data.decode("utf-8-sig", errors="replace")
    heading = list(_HEADING.finditer(text))
    if not heading or set(told.problems) - _OF_OTHER_THINGS:
        return ""
    kept = _alone(told.texts)
    for line in _NUMBERED.findall(text[heading[-1].end() :]):
        found = _alone(line)
        # A printed reference has a year or an address.
        if len(found) > 3 and _DATED.search(line) and found not in kept:
            return f"«{line.strip()[:80]}»"
    return ""


def _alone(text: str) -> str:
    return "".join(filter(str.isalpha, text)).casefold()


def dumped(told: Told) -> str:
    """Return what was told in one line, for whoever looks into it."""
    return json.dumps({"problems": told.problems, "refused": told.refused[:200]})
