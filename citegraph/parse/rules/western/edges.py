"""What the edges of Western fields show: places behind titles and publishers, keys, ordinals."""

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.rules.imprint import known_places
from citegraph.parse.rules.western.namelike import head_start
from citegraph.parse.rules.western.placing import end_of_place
from citegraph.parse.rules.wording import words
from citegraph.parse.tagger import OTHER

_TEXTS = ("title", "container")
_MOST_PLACE_WORDS = 4
_LOST = frozenset(("container", "series", "publisher", "place", "note", "translated_title", OTHER))


def mend_ordinals(draft: Draft) -> None:
    """Give the title its "20. Jahrhundert" back, whose number was taken for a volume or date."""
    for i in range(1, len(draft.tokens) - 1):
        if draft.gaps[i + 1] != ". " or draft.labels[i - 1] not in _TEXTS:
            continue
        if is_ordinal(draft, i):
            label, behind = draft.labels[i - 1], draft.labels[i + 1]
            lost = behind not in (label, OTHER)
            draft.set(i, draft.end_of(behind, i + 1) if lost else i + 2, label)


def is_ordinal(draft: Draft, i: int) -> bool:
    """Whether "20. Jahrhundert" stands at token ``i``: a German ordinal number and its noun."""
    return (
        draft.tokens[i].text.isdigit()
        and i + 1 < len(draft.tokens)
        and draft.gaps[i + 1] == ". "
        and draft.words[i + 1].endswith(tuple(words("counted")))
    )


def drop_key(draft: Draft) -> None:
    """Take "[8]", "13." and "[ORR93]" at the head out of the title."""
    start = head_start(draft)
    if start and draft.labels[0] == "title" and draft.labels[1:2] != ["title"]:
        draft.clear(0, start)
    elif start and draft.gaps[1][:1] in (".", ")", "]") and draft.labels[0] == "title":
        draft.clear(0, start)


def place_at_end(draft: Draft) -> None:
    """Cut a known place off the end of a title, container or publisher: "Title, Zürich 1999"."""
    if "place" in draft.labels:
        return
    for start, end, label in draft.runs():
        if label not in ("title", "container", "publisher") or end - start < 2:
            continue
        if not _ends_area(draft, end):
            continue
        cut = _place_before(draft, start, end)
        if cut:
            draft.set(cut, end, "place")
            _cut_publisher(draft, start, cut)
            return
        if label == "title" and _cut_publisher(draft, start, end):
            end = draft.end_of("title", start)
            cut = _place_before(draft, start, end)
            draft.set(cut or end, end, "place")
            return


def _ends_area(draft: Draft, end: int) -> bool:
    """Whether the end of the text, a year or pages follow."""
    if end == len(draft.tokens):
        return True
    return (
        is_year(draft.tokens[end].text)
        or draft.labels[end] in ("date", "pages", "url")
        or (draft.is_term(end, "pages"))
    )


def _place_before(draft: Draft, start: int, end: int) -> int:
    """Return the first token of the known place that ends at ``end``, or 0."""
    for i in range(end - 1, max(start, end - _MOST_PLACE_WORDS), -1):
        if not draft.tokens[i].text[0].isupper() and draft.words[i] not in (
            "am",
            "de",
            "a",
            "m",
            "der",
        ):
            return 0
        gap = draft.gaps[i]
        if gap.strip() and gap[:1] in tuple(".,?!;") and gap != ".":
            if _is_place(draft, i, end):
                return i
            if draft.words[i] not in words("region"):
                return 0
    return 0


def _is_place(draft: Draft, start: int, end: int) -> bool:
    """Whether the tokens are a known place, with its region or a second place behind."""
    stop = end_of_place(draft, start)
    if not stop or stop > end:
        return False
    paired = stop < end and draft.gaps[stop].strip()[:1] in ("/", "-", "&")
    rest = draft.words[stop:end]
    return paired or all(word in words("region") or word in known_places() for word in rest)


def _cut_publisher(draft: Draft, start: int, end: int) -> bool:
    """Cut the publisher off a title before the place: "Title, Orr University Press, Zürich"."""
    if "publisher" in draft.labels:
        return False
    for i in range(end - 1, start + 1, -1):
        gap = draft.gaps[i]
        if gap.strip() and gap[:1] in ".,?!;":
            known = any(draft.is_term(j, "publisher") for j in range(i, end))
            if known and gap in (", ", ". ", "? "):
                draft.set(i, end, "publisher")
                return True
            return False
    return False


def split_publisher(draft: Draft) -> None:
    """Cut "Kilworthy: Orr Books" labelled as publisher: the place stands before the colon."""
    for start, end, label in draft.runs():
        if label == "publisher":
            colon = next((i for i in range(start + 1, end) if draft.gaps[i] in (": ", " : ")), 0)
            placed = "place" in draft.labels
            capitals = draft.tokens[start].text.isupper()
            if colon and not placed and not capitals and colon - start <= _MOST_PLACE_WORDS:
                draft.set(start, colon, "place")
            elif colon and draft.labels[end : end + 1] == ["place"]:
                draft.set(colon, end, "place")


def widen_place(draft: Draft) -> None:
    """Take the first word of a place back: "…, New | Delhi", which the CRF left outside."""
    for start, end, label in draft.runs():
        if label != "place" or start < 2:
            continue
        for i in (start - 1, start - 2):
            if draft.gaps[i].strip() and start < end_of_place(draft, i) <= end:
                draft.set(i, start, "place")
                break


def container_to_volume(draft: Draft) -> None:
    """Join "Ponds, Lakes & Rivers, 13(3)" whose end was taken for a publisher or place."""
    if "volume" not in draft.labels or "container" not in draft.labels:
        return
    for start, end, label in draft.runs():
        if (
            label not in ("publisher", "place")
            or not start
            or draft.labels[start - 1] != "container"
        ):
            continue
        numbered = draft.labels[end : end + 1] == ["volume"] and draft.gaps[end] in (", ", " ")
        if numbered and draft.gaps[start] == ", " and not end_of_place(draft, start):
            draft.set(start, end, "container")


def in_inside_title(draft: Draft) -> None:
    """Give the title its "in" back that no sign makes a border: "Law in Egypt. A survey"."""
    for i in range(2, len(draft.tokens) - 1):
        if draft.words[i] != "in" or draft.gaps[i] != " " or draft.labels[i - 1] != "title":
            continue
        plain = draft.tokens[i].text == "in" and draft.gaps[i + 1] == " "
        if plain and draft.labels[i] not in ("title", "editor") and draft.labels[i + 1] != "editor":
            end = i + 1
            while end < len(draft.labels) and draft.gaps[end] == " " and draft.labels[end] in _LOST:
                end += 1
            draft.set(i, end, "title")


def publisher_inside_title(draft: Draft) -> None:
    """Join a publisher that no sign parts from the title before it; "St." opens a publisher."""
    if "publisher" not in draft.labels:
        return
    for start, end, label in draft.runs():
        if label != "publisher" or not start:
            continue
        before = draft.tokens[start - 1].text
        if draft.gaps[start] == " " and draft.labels[start - 1] in _TEXTS and before.islower():
            stop = next((i for i in range(start + 1, end) if draft.gaps[i].strip()), end)
            if stop - start == 1:
                draft.set(start, stop, draft.labels[start - 1])
        elif draft.gaps[start] == ". " and draft.words[start - 1] == "st" and start > 1:
            draft.set(start - 1, start, "publisher")


def skip_same_author(draft: Draft) -> None:
    """Take "Ders.:" and "Dies.," at the head out of the title: they stand for the author above."""
    same = draft.words[0] in words("same-author") if len(draft.tokens) > 2 else False
    if same and draft.labels[0] == "title" and draft.gaps[1].strip(".")[:1] in (":", ","):
        draft.clear(0, 1)


def publisher_before_place(draft: Draft) -> None:
    """Read "CRC Press: Boca Raton", "Orr UP, 2015" whose publisher was taken for something else."""
    if "publisher" in draft.labels:
        return
    for start, end, label in draft.runs():
        if label not in ("note", "place", OTHER) or not start:
            continue
        named = any(
            draft.is_term(i, "publisher") or draft.tokens[i].text == "UP" for i in range(start, end)
        )
        behind = draft.labels[end : end + 1]
        if named and draft.gaps[start].strip() and behind in (["place"], ["date"]):
            draft.set(start, end, "publisher")
            return
