"""Rules of GOST R 7.0.5-2008 and of transliterated lists: what the area separators decide."""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.persons import split_persons
from citegraph.parse.tagger import OTHER

_BRACKET = re.compile(r"\[([^\[\]]{1,600})\]")
_ET_AL = re.compile(r"(?:и\s*)?др|et\.?\s*al|и другие", re.IGNORECASE)
#: Labels of people after the slash; who edits a volume may well have written in it.
_REPEATED = frozenset(("author", "translator"))
_MOST_EDITOR_WORDS = 12
_MEDIUM = frozenset(
    (
        "электронный электрон ресурс текст сайт видео карты изоматериал i web online "
        "electronic resource elektronnyi elektronnyj elektronnyy elektronniy resurs"
    ).split()
)


def split_at_container(draft: Draft) -> None:
    """Make « // » the border of title and container."""
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


def label_brackets(draft: Draft) -> None:
    """Label [translations] by what stands before them; take [Электронный ресурс] out."""
    for match in _BRACKET.finditer(draft.text):
        run = draft.inside(match.start() + 1, match.end())
        if not run or any(draft.tokens[i].kind for i in run):
            continue
        start, end = run[0], run[-1] + 1
        if _ET_AL.match(match.group(1)) or _MEDIUM.issuperset(draft.words[start:end]):
            draft.clear(start, end)
        elif len(match.group(1)) > 3 and not match.group(1).isdigit():
            label = _translation_of(draft, start)
            if label:
                draft.set(start, end, label)


def _translation_of(draft: Draft, start: int) -> str:
    """The field of a bracketed text, by the nearest text field before it."""
    for label in reversed(draft.labels[:start]):
        if label in ("title", "translated_title"):
            return "translated_title"
        if label in ("container", "translated_container", "issue", "volume"):
            return "translated_container" if draft.has("container") else "translated_title"
        if label in ("author", "date"):
            return "title"
        if label in ("place", "publisher", "series"):
            return ""
    return "title"


def drop_repeated_people(draft: Draft) -> None:
    """Take out of the statement of responsibility (« / ») the people of the heading."""
    slash = draft.slash()
    if not slash or draft.labels[slash] not in _REPEATED:
        return
    known = {
        word
        for i, word in enumerate(draft.words[:slash])
        if draft.labels[i] == "author" and len(word) > 1
    }
    end = draft.end_of(draft.labels[slash], slash)
    offset, stop = draft.tokens[slash].start, draft.tokens[end - 1].end
    for left, right in split_persons(draft.text[offset:stop]):
        run = [i for i in range(slash, end) if left <= draft.tokens[i].start - offset < right]
        if any(draft.words[i] in known and "." not in draft.words[i] for i in run):
            for i in run:
                draft.labels[i] = OTHER


def container_before_translation(draft: Draft) -> None:
    """Find the journal in "Cluster policy. Forsait [Foresight], 2012": «], » follows it."""
    if draft.has("container"):
        return
    for match in _BRACKET.finditer(draft.text):
        if not draft.text.startswith(",", match.end()):
            continue
        within = draft.inside(match.start() + 1, match.end())
        first, after = within.start, within.stop
        if after == len(draft.tokens) or not _is_numbering(draft, after):
            continue
        start = first
        while start > 0 and not _ends_sentence(draft, start):
            start -= 1
        if 0 < start < first and set(draft.labels[start:first]) <= {
            "title",
            "publisher",
            "place",
            OTHER,
        }:
            draft.set(start, first, "container")
            draft.set(first, after, "translated_container")


def _is_numbering(draft: Draft, i: int) -> bool:
    return draft.words[i].isdigit() or draft.is_term(i, "volume", "issue", "pages")


def _ends_sentence(draft: Draft, i: int) -> bool:
    """Whether a sentence ends before token ``i`` (not after an initial)."""
    gap = draft.gaps[i]
    return gap.startswith((". ", "? ", "! ", "] ", "]. ")) and len(draft.words[i - 1]) > 2


def container_of_chapter(draft: Draft) -> None:
    """Cut "Functions. Worlds. M.: NLO, 1999. P. 29-46": pages and imprint mean a chapter."""
    if (
        draft.has("container")
        or not draft.has("pages")
        or not (draft.has("publisher") or draft.has("place"))
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


def editors_of_container(draft: Draft) -> None:
    """Read "// Jorma Larimo (ed.) Title" and "In: Brown C. (ed.) Title".

    Between the border and the term stand people, after the term the container.
    """
    for term in range(2, len(draft.tokens) - 1):
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
    cut = next((i for i in range(start + 2, end - 2) if _ends_sentence(draft, i)), None)
    if cut:
        draft.set(cut, end, "series")


def _after_border(draft: Draft, term: int) -> int:
    """Return the token after the nearest « // » or "In" before a term, or 0."""
    for i in range(term - 1, max(term - _MOST_EDITOR_WORDS, 0), -1):
        if "//" in draft.gaps[i] or draft.is_term(i - 1, "in"):
            return i
    return 0
