"""Books without the marks of GOST: "Title. Subtitle. Place: Publisher", "Title (Place: Publisher)".

A book has one title, whatever sentences it has: a second text is a container only where volume,
pages or "In" make it one.
"""

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.rules.western.edges import is_ordinal
from citegraph.parse.rules.western.placing import end_of_place
from citegraph.parse.rules.wording import words

_NUMBERS = frozenset(("volume", "issue", "part"))
#: Lower-case words inside places, and those inside names of publishers.
_IN_PLACES = frozenset("and und et & y a am an der de im o den".split())
_IN_NAMES = _IN_PLACES | {"of", "for", "für", "the"}
_LONGEST_PLACE = 6
_LONGEST_PUBLISHER = 14


def label_colon_imprint(draft: Draft) -> None:
    """Label "(Lawrence: University Press)" and ". Mahwah, NJ: Orr & Co." as place and publisher."""
    for i in range(len(draft.tokens) - 2, 2, -1):
        if draft.gaps[i] in (": ", " : ", ":") and draft.tokens[i].text[0].isupper():
            start = _start_of_places(draft, i)
            if start and _is_place(draft, start, i):
                draft.set(start, i, "place")
                draft.set(i, _end_of_publisher(draft, i), "publisher")
                return


def _start_of_places(draft: Draft, colon: int) -> int:
    """Return the first token of the places before a colon, or 0."""
    for i in range(colon - 1, max(colon - _LONGEST_PLACE - 1, 1), -1):
        if not draft.tokens[i].text[0].isupper() and draft.words[i] not in _IN_PLACES:
            return 0
        gap = draft.gaps[i]
        if gap.endswith("(") or (gap[:1] in ".?!)]" and len(gap) > 1) or '"' in gap:
            return i if len(draft.words[i - 1]) > 2 or gap[:1] != "." else 0
        if ":" in gap or ";" in gap:
            return 0
        if (
            gap == ", "
            and draft.labels[i - 1] not in ("place", "publisher")
            and end_of_place(draft, i)
        ):
            return i
    return 0


def _is_place(draft: Draft, start: int, end: int) -> bool:
    """Whether the words before a colon are places: known ones, or seen so by the CRF."""
    if any(draft.tokens[i].text[0].isdigit() for i in range(start, end)):
        return False
    if end_of_place(draft, start):
        return True
    if (
        end_of_place(draft, end)
        or is_ordinal(draft, start - 1)
        or draft.tokens[end].text[0].isdigit()
    ):
        return False
    return "place" in draft.labels[start:end] and "title" not in draft.labels[end:]


def _end_of_publisher(draft: Draft, start: int) -> int:
    """Return the first token behind the publisher that begins at ``start``."""
    for i in range(start + 1, len(draft.tokens)):
        gap, text = draft.gaps[i], draft.tokens[i].text
        if draft.tokens[i].kind or is_year(text) or i - start > _LONGEST_PUBLISHER:
            return i
        if gap.lstrip()[:1] in tuple(")](,[") and not _continues(draft, i):
            return i
        if draft.is_term(i, "pages") and gap.strip() and draft.tokens[i + 1 : i + 2]:
            return i
        if gap[:1] in ";?!" or (gap[:1] == "." and len(draft.words[i - 1]) > 3):
            return i
    return len(draft.tokens)


def _continues(draft: Draft, i: int) -> bool:
    """Whether the publisher goes on behind a comma: "Orr, Roth & Co.", "Orr, Inc."."""
    return draft.gaps[i] == ", " and (
        draft.words[i] in ("inc", "ltd", "llc", "gmbh", "co", "publishers", "verlag", "institut")
        or (draft.labels[i] == "publisher" and not end_of_place(draft, i))
    )


def title_of_book(draft: Draft) -> None:
    """Give a book its whole title: without numbers nothing stands before the imprint."""
    if not _NUMBERS.isdisjoint(draft.labels) or _has_range(draft):
        return
    runs = draft.runs()
    texts = [run for run in runs if run[2] in ("title", "container", "publisher", "series")]
    if not texts:
        return
    start, end, label = texts[0]
    if label in ("container", "publisher") and "title" not in draft.labels:
        imprint = "publisher" in draft.labels[end:] or "place" in draft.labels[end:]
        alone = end == len(draft.labels) and "author" in draft.labels[:start]
        lone = alone and _has_plain_word(draft, start, end)
        if end - start < 2 or not (imprint or lone) or _is_other_text(draft, start, end):
            return
        draft.set(start, end, "title")
        label = "title"
    if label == "title" and len(texts) > 1:
        _join_subtitle(draft, end, texts[1])


def _has_range(draft: Draft) -> bool:
    """Whether pages from and to are printed: a single page is one that was cited."""
    pages = [
        token.text
        for token, label in zip(draft.tokens, draft.labels, strict=True)
        if label == "pages"
    ]
    return any(not text.isdigit() for text in pages) or len(pages) > 1


def _is_other_text(draft: Draft, start: int, end: int) -> bool:
    """Whether a text is no part of a title: a series, an event, a body, an abbreviation."""
    if not words("no-subtitle").isdisjoint(draft.words[start:end]):
        return True
    return any(
        draft.is_term(i, "institution", "publisher")
        or (draft.tokens[i].text.isupper() and len(draft.tokens[i].text) > 2)
        for i in range(start, end)
    )


def _join_subtitle(draft: Draft, end: int, run: tuple[int, int, str]) -> None:
    start, stop, label = run
    if start != end or label not in ("container", "publisher") or draft.words[start] == "in":
        return
    if label == "publisher" and not _has_plain_word(draft, start, stop):
        return
    gap = draft.gaps[start]
    sentence = gap[:1] in ".?!:" and '"' not in gap
    behind = draft.labels[stop : stop + 1]
    placed = behind == ["place"] and (label == "container" or _has_plain_word(draft, start, stop))
    imprint = placed or (behind == ["publisher"] and label == "container")
    if label == "publisher" and "publisher" in draft.labels[stop:]:
        imprint = True
    if sentence and imprint and not _is_other_text(draft, start, stop):
        short = stop - start < 4 and not _has_plain_word(draft, start, stop)
        named = short and draft.gaps[stop] == ", " and not draft.has("publisher")
        draft.set(start, stop, "publisher" if named else "title")


def _has_plain_word(draft: Draft, start: int, end: int) -> bool:
    """Whether a text has lower-case words, as subtitles have and names of publishers have not."""
    texts = (draft.tokens[i].text for i in range(start, end))
    return any(text.islower() and text not in _IN_NAMES for text in texts)
