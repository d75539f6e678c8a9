"""Citations that repeat the one before: [Там же, с. 15], (Ibid., p. 4)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citegraph.model import CitationTarget
from citegraph.segment.citations.bibliography import Bibliography
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage, form_pattern
from citegraph.segment.options import SegmentOptions
from citegraph.text.clean import collapse_spaces

_WORDS = re.compile(r"(?i:там\s?же|там\s?само|ibid(?:em)?|ib|ebd|ebenda)\.?[\s,:]{0,3}")
#: Round brackets also hold words of the sentence: what they repeat must be this near.
_NEAR = 3_000
_OTHER_SOURCE = re.compile(r"(?:1[5-9]|20)\d\d\s?\)")


def find(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> Iterator[Marker]:
    """Yield the repeated citations of a passage, not yet linked."""
    for match in form_pattern("repeated").finditer(passage.text):
        content = collapse_spaces(match[1])
        words = _WORDS.match(content)
        place = content[words.end() :] if words else ""
        label = content[: words.end()].rstrip(" ,:") if words else content
        yield Marker("repeated", match.start(), match.end(), (CitationTarget(label, place),))


def link_repeated(markers: Sequence[Marker], passage: Passage) -> list[Marker]:
    """Return the markers, in printed order, with repeated ones led to what they repeat.

    A marker in square brackets repeats the last one with square brackets, one in round brackets
    the last one with round ones; without such a one it is no citation.
    """
    linked: list[Marker] = []
    latest: dict[str, Marker] = {}
    for marker in markers:
        bracket = _bracket(marker, passage)
        if marker.form == "repeated":
            before = latest.get(bracket)
            if before is None or not _may_repeat(marker, before, bracket, passage):
                continue
            marker = replace(marker, targets=(_repeat(marker.targets[0], before.targets),))
        linked.append(marker)
        if bracket and marker.targets:
            latest[bracket] = marker
    return linked


def _bracket(marker: Marker, passage: Passage) -> str:
    last = passage.text[marker.end - 1 : marker.end]
    return {"]": "[", "℄": "[", ")": "("}.get(last, "")


def _may_repeat(marker: Marker, before: Marker, bracket: str, passage: Passage) -> bool:
    if bracket == "[":
        return True
    between = passage.text[before.end : marker.start]
    return len(between) <= _NEAR and not _OTHER_SOURCE.search(between)


def _repeat(target: CitationTarget, before: tuple[CitationTarget, ...]) -> CitationTarget:
    meant = {one.reference or one.label for one in before}
    if len(meant) > 1:
        return replace(target, unlinked="the citation before it names several works")
    return replace(
        target,
        reference=before[-1].reference,
        unlinked=before[-1].unlinked,
    )
