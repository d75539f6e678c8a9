"""Articles in author-date styles: "Title. Journal, 28: 38-43", "Title. Journal 12 (3), 1-22".

The last sentence before the volume is the journal, what stands before it the title.
"""

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_abbreviation

_TEXTS = frozenset(("title", "container", "publisher"))
_LONGEST_JOURNAL = 14
_SHORTEST_TITLE = 3


def split_article(draft: Draft) -> None:
    """Cut the text before the volume into title and journal where the CRF did not."""
    number = next((i for i, label in enumerate(draft.labels) if label == "volume"), 0)
    end = number - 1 if number > 1 and draft.is_term(number - 1, "volume", "issue") else number
    start = _start_of_text(draft, end)
    if end - start <= _SHORTEST_TITLE or "title" in draft.labels[:start]:
        return
    labels = draft.labels[start:end]
    if "container" in labels and "title" in labels:
        _mend_border(draft, start, end)
    elif "title" in labels or "container" in labels:
        cut = _last_sentence(draft, start + _SHORTEST_TITLE, end)
        if not cut and "title" not in draft.labels and start and draft.labels[start - 1] == "date":
            cut = _last_comma(draft, start + _SHORTEST_TITLE - 1, end)
        if cut and ("title" in labels or _has_plain_word(draft, start, cut)):
            draft.set(start, cut, "title")
            draft.set(cut, end, "container")


def _start_of_text(draft: Draft, end: int) -> int:
    start = end
    while start > 0 and draft.labels[start - 1] in _TEXTS and not draft.tokens[start - 1].kind:
        start -= 1
    return start


def _mend_border(draft: Draft, start: int, end: int) -> None:
    """Move a border that stands in the middle of a sentence to the end of one."""
    border = next(i for i in range(start, end) if draft.labels[i] == "container")
    if border > start and draft.labels[border - 1] == "title" and not draft.gaps[border].strip():
        cut = _last_sentence(draft, start + _SHORTEST_TITLE, end)
        if cut:
            draft.set(start, cut, "title")
            draft.set(cut, end, "container")


def _last_sentence(draft: Draft, start: int, end: int) -> int:
    """Return the first token of the last sentence before the numbers, or 0."""
    for i in range(end - 1, max(start, end - _LONGEST_JOURNAL) - 1, -1):
        gap, before = draft.gaps[i], draft.tokens[i - 1].text
        if gap[:1] in tuple(".?!") and len(gap) > 1:
            whole = len(before) > 2 and not is_abbreviation(before)
            return i if whole and draft.tokens[i].text[0].isupper() else 0
    return 0


def _last_comma(draft: Draft, start: int, end: int) -> int:
    """Return the token behind the last comma that a capital letter follows, or 0."""
    for i in range(end - 1, max(start, end - _LONGEST_JOURNAL) - 1, -1):
        if draft.gaps[i] == ", ":
            return i if draft.tokens[i].text[0].isupper() else 0
    return 0


def _has_plain_word(draft: Draft, start: int, end: int) -> bool:
    """Whether a text has a lower-case word, as titles have and shortened journals have not."""
    return any(
        len(draft.words[i]) > 3 and draft.tokens[i].text.islower() for i in range(start, end)
    )
