"""Titles in quotation marks: "Orr, A. “Lakes and law,” Water 3", «Les lacs», »Seen«, „Seen“.

What the marks hold right behind the people is the title; what follows is what it appeared in.
"""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.rules.western.namelike import are_inverted, end_of_people, head_start
from citegraph.parse.tagger import OTHER

#: Opening mark -> the marks that may close it.
_CLOSERS = {
    "“": "”“\"", "„": "“”\"", "‟": "”", "«": "»", "»": "«", "‘": "’", "‚": "‘’", "›": "‹", "‹": "›",
    '"': '"”“', "`": "'´’", "'": "'’", "”": "”",
}  # fmt: skip
_OPENING = re.compile(r"[“„‟«»‘‚›‹\"`'”]")
#: What may stand behind a closing mark: the end of an area, or "in".
_BEHIND = re.compile(r"[`'’”\"]?\s?(?:[.,;:)(\[\]]|$|(?:[Ii]n|[A-Z]|\d))")
_SHORTEST = 8
_LONGEST = 500
_NUMBERS = frozenset(("volume", "issue"))
_MISTAKEN = frozenset(("publisher", "place", "series", "note", OTHER))
_HEAD = frozenset(("author", "editor", "date", OTHER))


def title_in_quotes(draft: Draft) -> None:
    """Make the text in quotation marks behind the head the title."""
    first = next(
        (i for i, gap in enumerate(draft.gaps[:-1]) if '"' in gap or "'" in gap or "`" in gap), None
    )
    if first is None or not _is_behind_head(draft, first):
        return
    start = draft.tokens[first].start
    opener = _opener(draft, first)
    if opener < 0:
        return
    close = _closing(draft.text, opener)
    if close < 0 or (first and close - start < _SHORTEST):
        return
    last = first
    while last < len(draft.tokens) and draft.tokens[last].start < close:
        last += 1
    draft.set(first, last, "title")
    _trim(draft, last - 1, close)
    _open_container(draft, last)


def _trim(draft: Draft, i: int, close: int) -> None:
    """Take the closing mark off the last word, which looks like a soft sign («rol’»)."""
    token = draft.tokens[i]
    if token.start < close < token.end:
        draft.tokens[i] = token._replace(text=token.text[: close - token.start], end=close)


def _opener(draft: Draft, first: int) -> int:
    """Return the offset of the opening mark before token ``first``, or -1."""
    left = draft.tokens[first - 1].end if first else 0
    match = _OPENING.search(draft.text, left, draft.tokens[first].start)
    return match.start() if match else -1


def _closing(text: str, opener: int) -> int:
    """Return the offset of the mark that closes the one at ``opener``, or -1."""
    closers = _CLOSERS[text[opener]]
    depth = 0
    for i in range(opener + 1, min(len(text), opener + _LONGEST)):
        char = text[i]
        if char == text[opener] and char not in closers:
            depth += 1
        if char not in closers or (char == "'" and text[i + 1 : i + 2].isalpha()):
            continue
        if char in "’'" and (text[i + 1 : i + 2].isalnum() or not _BEHIND.match(text, i + 1)):
            continue
        if char in "’'" and text[i + 1 : i + 2] == " " and text[i - 1] not in ".,?!":
            if not text.startswith(("in ", "In "), i + 2) and not _is_last(text, i, closers):
                continue
        if depth:
            depth -= 1
            continue
        if not _BEHIND.match(text, i + 1):
            return -1
        return i
    return -1


def _is_last(text: str, i: int, closers: str) -> bool:
    """Whether no later mark could close instead («workers’ rights’, …»)."""
    return not any(
        text[j] in closers and text[j + 1 : j + 2] in ".,;:)"
        for j in range(i + 1, min(len(text), i + _LONGEST))
    )


def _is_behind_head(draft: Draft, first: int) -> bool:
    """Whether only people, a date and keys stand before token ``first``."""
    if first > 1 and draft.gaps[first][:1] not in ",.:;)]":
        return False
    if _HEAD.issuperset(draft.labels[:first]):
        return True
    start = head_start(draft)
    if end_of_people(draft, start, first) == first and first - start > 1:
        if are_inverted(draft, start, first):
            draft.clear(0, start)
            draft.set(start, first, "author")
            return True
    return False


def _open_container(draft: Draft, start: int) -> None:
    """Make what follows the title the container, where the CRF took it for something else."""
    if start >= len(draft.labels):
        return
    label = draft.labels[start]
    end = draft.end_of(label, start)
    behind = draft.labels[end : end + 1]
    missing = not draft.has("container")
    if label == "title" and (missing or behind == ["container"]):
        draft.set(start, end, "container")
    elif label in _MISTAKEN and missing and behind and behind[0] in _NUMBERS:
        if draft.tokens[start].text[0].isupper() and not draft.is_term(start, "pages", "in"):
            draft.set(start, end, "container")
