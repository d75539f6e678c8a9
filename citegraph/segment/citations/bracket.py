"""Numeric citations in square brackets: [2], [2, с. 14], [1; 3, с. 5], [1–3, 7], [1]–[3]."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from citegraph.model import CitationTarget
from citegraph.segment.citations.bibliography import Bibliography
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage, form_pattern
from citegraph.segment.citations.targets import (
    DASH,
    find_locator,
    labels_between,
    parse_targets,
)
from citegraph.segment.citations.words import word_pattern
from citegraph.segment.options import SegmentOptions
from citegraph.segment.signs import reference_signs
from citegraph.text import cyrillic_share

_TO = re.compile(rf"\s{{0,2}}{DASH}\s{{0,2}}")
_LOCATOR_BEHIND = re.compile(r"\s?,\s?([^()\[\]]{2,60})(?=[)(\[])")
# Mathematics and code around a bracket: «x ∈ [1, 2]», «a = [3]», «'steps': [8, 11]», «[2] + 1».
_BEFORE_FORMULA = re.compile(r"(?:[=∈∉⊂×·<>≤≥~≈^∪∩\ue000-\uf8ff]|['\"]:)\s?$|\w_\{?\w{0,3}\}?$")
_AFTER_FORMULA = re.compile(r"\s?[=×·^∈<>≤≥∪∩]|\.\w+\(|\(\w|[({]")
_GLUED = re.compile(r"[A-Za-z\d_)\]]$")
_CODE = re.compile(r"[;{}=]\s?$|\w\(.{0,200}\);?\s?$|[\w\])]\s?[+*/-]?=\s?\S")
# Lines are long: what stands before a bracket is not taken out to look at it.
_INDENT = re.compile(r"\s{0,400}")
_CALL = re.compile(r"[A-Za-z_]\($")
_TIGHT_COLON = re.compile(r"\d:\d")
_LOOK_BACK = 40
_HALF = 80
_EXPLAINED = 400
_ENTRY = 250


def find(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> Iterator[Marker]:
    """Yield the bracketed numeric citations of a passage.

    What is in the bracket must be numbers of references and locators throughout:
    [2014], [0.5, 1.5] and [5 км] are not citations. Two brackets with a dash between them are
    one range.
    """
    before: Marker | None = None
    for marker in _brackets(passage, bibliography, options):
        whole = before and _range(before, marker, passage.text, options)
        if whole:
            before = whole
            continue
        if before:
            yield before
        before = marker
    if before:
        yield before
    yield from _half_brackets(passage, bibliography)


def _brackets(
    passage: Passage, bibliography: Bibliography, options: SegmentOptions
) -> Iterator[Marker]:
    text = passage.text
    formulas: dict[str, int] = {}
    for match in form_pattern("bracket").finditer(text):
        targets = parse_targets(match[1], options.largest_citation_number)
        # What a formula prints is no citation in the words that explain it either.
        near = match.start() - formulas.get(match[0], -_EXPLAINED) < _EXPLAINED
        if not targets or near or _is_formula(passage, match, targets):
            formulas[match[0]] = match.start()
            continue
        if len(targets) == 1 and _begins_entry(passage, match, options):
            continue
        if _TIGHT_COLON.search(match[1]) and not bibliography.holds_numbers(targets):
            continue
        end = match.end()
        behind = _LOCATOR_BEHIND.match(text, end)
        if behind and not targets[-1].locator:
            locator = find_locator(behind[1])
            if locator and not locator.start():
                last = replace(targets[-1], locator=locator[0].strip())
                targets = (*targets[:-1], last)
                end = behind.end()
        yield Marker("bracket", match.start(), end, targets, numbers=True)


def _begins_entry(passage: Passage, match: re.Match[str], options: SegmentOptions) -> bool:
    """Whether a bracket is the number of a reference that no list was made of."""
    begin = passage.starts[passage.line_at(match.start())]
    indent = _INDENT.match(passage.text, begin, match.start())
    if not indent or indent.end() < match.start():
        return False
    rest = passage.text[match.end() : match.end() + _ENTRY].lstrip()
    return rest[:1].isupper() and reference_signs(rest) > options.reference_signs


def _is_formula(
    passage: Passage, match: re.Match[str], targets: tuple[CitationTarget, ...]
) -> bool:
    """Whether a bracket belongs to a formula, an interval, or a line of code."""
    text = passage.text
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    if _BEFORE_FORMULA.search(before) or _AFTER_FORMULA.match(text, match.end()):
        return True
    if _CALL.search(before):
        return True
    line = passage.lines[passage.line_at(match.start())].text
    if _GLUED.search(before) and _is_code(line):
        return True
    if len(targets) != 2 or any(target.locator for target in targets):
        return False
    last = before.split()[-1:]
    return bool(last and word_pattern("interval").match(last[0].casefold()))


@lru_cache(maxsize=2)
def _is_code(line: str) -> bool:
    """Whether a line is one of code; a long line is asked about for each of its brackets."""
    return _CODE.search(line) is not None and cyrillic_share(line) == 0


def _range(left: Marker, right: Marker, text: str, options: SegmentOptions) -> Marker | None:
    """Return the range that two brackets make: [1]–[3], [1, 2]-[4]; None for two citations."""
    between = text[left.end : right.start]
    first, last = left.targets[-1], right.targets[0]
    if len(between) > 6 or not _TO.fullmatch(between) or first.locator:
        return None
    labels = labels_between(first.label, last.label, options.largest_citation_number)
    if not labels:
        return None
    inner = tuple(CitationTarget(label) for label in labels[1:-1])
    return replace(left, end=right.end, targets=(*left.targets, *inner, *right.targets))


def _half_brackets(passage: Passage, bibliography: Bibliography) -> Iterator[Marker]:
    """Yield numbers that lost their opening bracket, where the list has such a number."""
    for match in form_pattern("half-bracket").finditer(passage.text):
        before = passage.text[max(0, match.start() - _HALF) : match.start()]
        target = CitationTarget(str(int(match[1])))
        if before.rfind("[") > before.rfind("]") or not bibliography.holds_numbers((target,)):
            continue
        yield Marker("bracket", match.start(), match.end(), (target,), numbers=True)
