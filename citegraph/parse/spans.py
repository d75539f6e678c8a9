"""From labelled tokens to field spans of the printed text."""

import re

from citegraph.model import Span
from citegraph.parse.confidence import Confidence
from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_abbreviation
from citegraph.parse.persons import split_persons
from citegraph.parse.tagger import OTHER

_PERSONS = frozenset(("author", "editor", "translator"))
_PAIRS = {")": "(", "]": "[", "»": "«", "”": "“", "’": "‘", '"': '"', "“": "„"}
_OPENERS = {opener: closer for closer, opener in _PAIRS.items()} | {"„": "“"}
#: Fields in which a full stop after a short last word belongs to the word.
_ABBREVIATED = frozenset(("place", "publisher", "edition", "genre", "series"))
#: Fields in which it does so only after a known abbreviation.
_TITLES = frozenset(("title", "container", "translated_title", "translated_container"))
_PAIRED = re.compile(f"[{re.escape(''.join([*_PAIRS, *_OPENERS]))}]")
_END_MARKS = frozenset("?!")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST_WORDS = 200


def join_spans(draft: Draft, sure: Confidence | None = None) -> tuple[Span, ...]:
    """Return the spans of the draft in printed order, one for each person and each run."""
    spans: list[Span] = []
    sure = sure or Confidence(draft)
    for start, end, label in sure.runs:
        if label == OTHER:
            continue
        confidence = sure.of_field(label, start, end)
        left, right = draft.tokens[start].start, draft.tokens[end - 1].end
        left, right = _widen(draft.text, left, right, label)
        if label in _PERSONS:
            right = right + (draft.text[right : right + 1] == ".")
            for first, last in split_persons(draft.text[left:right]):
                spans.append(_span(draft.text, label, left + first, left + last, confidence))
        else:
            spans.append(_span(draft.text, label, left, right, confidence))
    return tuple(spans)


def _span(text: str, field: str, start: int, end: int, confidence: float) -> Span:
    return Span(field, text[start:end], start, end, round(confidence, 4))


def _widen(text: str, start: int, end: int, field: str) -> tuple[int, int]:
    """Take in the quotation marks and brackets that belong to the words, and end marks."""
    if text[end : end + 1] == "." and (
        (field in _ABBREVIATED and _is_short(text, start, end))
        or (field in _TITLES and _is_abbreviated(text, start, end))
    ):
        end += 1
    while text[end : end + 1] in _END_MARKS:
        end += 1
    inside = text[start:end]
    if _PAIRED.search(inside) is None:
        return start, end
    for opener, closer in _OPENERS.items():
        if opener == closer:
            if inside.count(opener) % 2:
                start, end = _take(text, start, end, opener, closer)
            continue
        opened, closed = inside.count(opener), inside.count(closer)
        if closed > opened and not text.startswith(closer, end):
            start = start - (text[start - 1 : start] == opener)
        elif opened > closed:
            end += len(closer) * text.startswith(closer, end) or 2 * text.startswith(
                "." + closer, end
            )
    return start, end


def _take(text: str, start: int, end: int, opener: str, closer: str) -> tuple[int, int]:
    if text[end : end + 1] == closer:
        return start, end + 1
    return start - (start > 0 and text[start - 1] == opener), end


def _is_short(text: str, start: int, end: int) -> bool:
    """Whether the last word is a short form: «М.», «СПб.», "Acad." rather than a sentence end."""
    word = text[start:end].replace("-", " ").replace(".", " ").split()[-1:]
    return bool(word) and (
        len(word[0]) <= 3 or not any(char in "aeiouyаеёиоуыэюя" for char in word[0].casefold())
    )


def _is_abbreviated(text: str, start: int, end: int) -> bool:
    """Whether a title ends in an abbreviation, in a style that prints their full stops.

    "J Mach Learn Res" (Vancouver) prints none, so that the one after it ends the sentence.
    """
    start = max(start, end - _LAST_WORDS)
    last = text[start:end].rsplit(None, 1)[-1:]
    if not last or not _ends_abbreviated(last[0]):
        return False
    words = [match for match in _WORD.finditer(text, start, end) if is_abbreviation(match.group())]
    return all(text.startswith(".", match.end()) or "-" in match.group() for match in words)


def _ends_abbreviated(text: str) -> bool:
    """Whether the very end of the text is a known abbreviation."""
    words = list(_WORD.finditer(text))
    return bool(words) and words[-1].end() == len(text) and is_abbreviation(words[-1].group())
