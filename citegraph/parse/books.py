"""Books without the marks of GOST: "Title. Subtitle. Place: Publisher", "Title (Place: Publisher)".

A book has one title, whatever sentences it has: a second text is a container only where volume,
pages or "In" make it one.
"""

from citegraph.parse.authordate import is_western
from citegraph.parse.draft import Draft
from citegraph.parse.imprint import known_places
from citegraph.parse.lexicon import is_year
from citegraph.parse.tagger import OTHER

_NUMBERS = frozenset(("pages", "volume", "issue", "part"))
_LOOSE = frozenset(("title", "container", "publisher", "place", "series", "note", "author", "editor", OTHER))
#: Words of a text that stands beside a book's title: a series, a genre, an event.
_OTHER_TEXTS = frozenset(
    (
        "working paper papers report reports series reihe schriftenreihe schriften beiträge studien "
        "materialien presented conference proceedings thesis dissertation diss manuscript manuskript "
        "journal review zeitschrift magazine newspaper times bulletin press lecture lectures notes "
        "arbeitspapier arbeitsbericht pressemitteilung unterlagen vortrag collection coll cahiers "
        "monograph monographs symposium workshop zeitung online news post today daily seminar seminário seminario colloque kolloquium tagung session"
    ).split()
)
_LONGEST_PLACE = 6
_LONGEST_PUBLISHER = 14


def label_colon_imprint(draft: Draft) -> None:
    """Label "(Lawrence: University Press)" and ". Mahwah, NJ: Orr & Co." as place and publisher."""
    if not is_western(draft):
        return
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
        if gap == ", " and draft.labels[i - 1] not in ("place", "publisher") and _known(draft, i):
            return i
    return 0


_IN_PLACES = frozenset("and und et & y a am an der de im o den".split())


def _known(draft: Draft, i: int) -> bool:
    return any(" ".join(draft.words[i:end]) in known_places() for end in (i + 1, i + 2, i + 3))


def _is_place(draft: Draft, start: int, end: int) -> bool:
    """Whether the words before a colon are places: known ones, or seen so by the CRF."""
    if _known(draft, start):
        return True
    if _known(draft, end):
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
        or (draft.labels[i] == "publisher" and draft.words[i] not in known_places())
    )


def title_of_book(draft: Draft) -> None:
    """Give a book without numbers its whole title: no container stands between it and the imprint."""
    if not is_western(draft) or not _NUMBERS.isdisjoint(draft.labels):
        return
    runs = draft.runs()
    texts = [run for run in runs if run[2] in ("title", "container", "publisher", "series")]
    if not texts:
        return
    start, end, label = texts[0]
    if label in ("container", "publisher") and "title" not in draft.labels:
        imprint = "publisher" in draft.labels[end:] or "place" in draft.labels[end:]
        if end - start < 2 or not imprint or _is_other_text(draft, start, end):
            return
        draft.set(start, end, "title")
        label = "title"
    if label == "title" and len(texts) > 1:
        _join_subtitle(draft, end, texts[1])


def _is_other_text(draft: Draft, start: int, end: int) -> bool:
    """Whether a text is no part of a title: a series, an event, a body, an abbreviation."""
    if not _OTHER_TEXTS.isdisjoint(draft.words[start:end]):
        return True
    return any(
        draft.is_term(i, "institution", "publisher", "proceedings")
        or (draft.tokens[i].text.isupper() and len(draft.tokens[i].text) > 2)
        for i in range(start, end)
    )


def _join_subtitle(draft: Draft, end: int, run: tuple[int, int, str]) -> None:
    start, stop, label = run
    if start != end or label not in ("container", "publisher") or draft.words[start] == "in":
        return
    if label == "publisher" and "publisher" not in draft.labels[stop:]:
        return
    gap = draft.gaps[start]
    sentence = gap[:1] in ".?!:" and '"' not in gap
    behind = draft.labels[stop : stop + 1] in (["place"], ["publisher"])
    if sentence and behind and not _is_other_text(draft, start, stop):
        draft.set(start, stop, "title")
