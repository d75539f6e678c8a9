"""Rules of GOST R 7.0.5-2008 and of transliterated lists: what the area separators decide."""

from collections.abc import Collection, Iterable
from operator import ne

from citegraph.parse.draft import Draft
from citegraph.parse.persons import split_persons
from citegraph.parse.tagger import OTHER

#: Labels of people after the slash; who edits a volume may well have written in it.
_REPEATED = frozenset(("author", "translator"))
_MOST_EDITOR_WORDS = 12
_LOOKALIKES = str.maketrans("aceopxykmtbhё", "асеорхукмтвне")
_SHORTEST_MISPRINT = 5


def split_at_container(draft: Draft) -> None:
    """Make « // » the border of title and container."""
    if "//" not in draft.text:
        return
    border = next((i for i, gap in enumerate(draft.gaps[:-1]) if "//" in gap and i), None)
    if border is None:
        return
    for start, end, label in draft.runs():
        if end <= border and label == "container":
            draft.set(start, end, "title")
        elif start < border < end and label in ("title", "container"):
            draft.set(start, border, "title")
            draft.set(border, end, "container")
    label = draft.labels[border]
    if label in ("title", "series", "publisher", "translated_title", "note"):
        draft.set(border, draft.end_of(label, border), "container")


def drop_repeated_people(draft: Draft) -> None:
    """Take out of the statement of responsibility (« / ») the people of the heading."""
    if "/" not in draft.text:
        return
    runs = draft.runs()
    title = next((start for start, _, label in runs if label == "title"), len(draft.labels))
    again = [
        (start, end)
        for start, end, label in runs
        if start > title and label in _REPEATED and "/" in draft.gaps[start]
    ]
    if not again:
        return
    known = {
        _fold(word)
        for i, word in enumerate(draft.words[:title])
        if draft.labels[i] == "author" and len(word) > 1
    }
    for start, end in again if known else ():
        _drop_known(draft, start, end, known)


def _drop_known(draft: Draft, start: int, stop: int, known: Collection[str]) -> None:
    """Take the people out of a run who are known from the heading."""
    offset, last = draft.tokens[start].start, draft.tokens[stop - 1].end
    for left, right in split_persons(draft.text[offset:last]):
        run = [i for i in range(start, stop) if left <= draft.tokens[i].start - offset < right]
        words = [_fold(draft.words[i]) for i in run if "." not in draft.words[i]]
        if any(word in known or _is_misprint(word, known) for word in words):
            for i in run:
                draft.labels[i] = OTHER


def _fold(word: str) -> str:
    """Return a word with one letter for letters that look alike («Cавин» with a Latin C)."""
    return word.translate(_LOOKALIKES)


def _is_misprint(word: str, known: Iterable[str]) -> bool:
    """Whether one letter parts a family name from a known one («Михлин», «Мухлин»).

    The first and the last letter must be the same: «Иванов» and «Иванова» are two people.
    """
    return len(word) > _SHORTEST_MISPRINT and any(
        len(word) == len(other)
        and word[0] == other[0]
        and word[-1] == other[-1]
        and sum(map(ne, word, other)) == 1
        for other in known
    )


def container_of_chapter(draft: Draft) -> None:
    """Cut "Functions. Worlds. M.: NLO, 1999. P. 29-46": pages and imprint mean a chapter."""
    if (
        draft.has("container")
        or not draft.has("pages")
        or not (draft.has("publisher") or draft.has("place"))
        or _is_cited_page(draft)
    ):
        return
    runs = [(start, end) for start, end, label in draft.runs() if label == "title"]
    if len(runs) != 1:
        return
    start, end = runs[0]
    cut = next(
        (
            i
            for i in range(end - 3, start + 2, -1)
            if draft.gaps[i] == ". " and len(draft.words[i - 1]) > 2
        ),
        None,
    )
    if cut and draft.tokens[cut].text[0].isupper():
        draft.set(cut, end, "container")


def _is_cited_page(draft: Draft) -> bool:
    """Whether a single page is printed: the one that was cited, of any book."""
    pages = [i for i, label in enumerate(draft.labels) if label == "pages"]
    return len(pages) == 1 and draft.words[pages[0]].isdigit()


def editors_of_container(draft: Draft) -> None:
    """Read "// Jorma Larimo (ed.) Title" and "In: Brown C. (ed.) Title".

    Between the border and the term stand people, after the term the container.
    """
    if "(" not in draft.text:
        return
    for term in draft.terms:
        if not 2 <= term < len(draft.tokens) - 1:
            continue
        if not (draft.is_term(term, "editor") and "(" in draft.gaps[term]):
            continue
        start = _after_border(draft, term)
        end = term - 1 if draft.is_term(term - 1, "in") else term
        named = all(draft.tokens[i].text[0].isupper() for i in range(start, end))
        if not start or start >= end or not named or "title" not in draft.labels[:start]:
            continue
        draft.set(start, end, "editor")
        draft.clear(end, term + 1)
        stop = term + 1
        while stop < len(draft.labels) and draft.labels[stop] in ("title", "container"):
            stop += 1
        draft.set(term + 1, stop, "container")
        _cut_series(draft, term + 1, stop)


def _cut_series(draft: Draft, start: int, end: int) -> None:
    """Make the second sentence of an edited book's title its series, when a volume is printed."""
    if not draft.has("volume"):
        return
    cut = next((i for i in range(start + 2, end - 2) if draft.ends_sentence(i)), None)
    if cut:
        draft.set(cut, end, "series")


def _after_border(draft: Draft, term: int) -> int:
    """Return the token after the nearest « // » or "In" before a term, or 0."""
    for i in range(term - 1, max(term - _MOST_EDITOR_WORDS, 0), -1):
        if "//" in draft.gaps[i] or draft.is_term(i - 1, "in"):
            return i
    return 0
