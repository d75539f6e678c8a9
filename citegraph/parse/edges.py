"""What the edges of Western fields show: places behind titles and publishers, extents, ordinals."""

import re

from citegraph.parse.authordate import is_western
from citegraph.parse.draft import Draft
from citegraph.parse.imprint import known_places
from citegraph.parse.lexicon import is_year
from citegraph.parse.namelike import head_start
from citegraph.parse.tagger import OTHER

#: German nouns that ordinal numbers count in titles: "20. Jahrhundert", "70. Geburtstag".
_COUNTED = (
    "jahrhundert", "jahrhunderts", "jahrhunderten", "jh", "geburtstag", "geburtstages", "kongress",
    "kongresses", "kongreß", "kongresse", "tagung", "tages", "tag", "weltkrieg", "jahrestag",
    "konferenz", "lebensjahr", "legislaturperiode", "sitzung",
)  # fmt: skip
_EXTENT = re.compile(
    r"(?<=[.,;:(?!]\s)(?:\d{1,2}|zwei|drei|vier|two|three|four)\s"
    r"(?:Teilbde|Bde|Bände|Bänden|vols?|volumes|tomes|tomos|vol[uú]menes)\b\.?",
    re.IGNORECASE,
)
_TEXTS = ("title", "container")
#: Abbreviations and names of states and countries that stand behind a place.
_REGIONS = frozenset(
    "uk usa u.k u.s.a us england germany deutschland österreich schweiz india egypt netherlands "
    "canada australia nj ny ca ma mass pa md il ill ct conn tx oh mn fl ga va nc wa dc d.c calif".split()
)
_MOST_PLACE_WORDS = 4


def mend_ordinals(draft: Draft) -> None:
    """Give the title its "20. Jahrhundert" back, whose number was taken for a volume or date."""
    for i in range(1, len(draft.tokens) - 1):
        if is_ordinal(draft, i) and draft.labels[i - 1] in _TEXTS:
            end = i + 1
            if draft.labels[end] != draft.labels[i - 1]:
                end = draft.end_of(draft.labels[end], end) if draft.labels[end] != OTHER else end + 1
            draft.set(i, end, draft.labels[i - 1])


def is_ordinal(draft: Draft, i: int) -> bool:
    """Whether "20. Jahrhundert" stands at token ``i``: a German ordinal number and its noun."""
    return (
        draft.tokens[i].text.isdigit()
        and i + 1 < len(draft.tokens)
        and draft.gaps[i + 1] == ". "
        and draft.words[i + 1].endswith(_COUNTED)
    )


def drop_count_of_volumes(draft: Draft) -> None:
    """Take ", 2 Bde." out: it counts the volumes of the whole work."""
    for match in _EXTENT.finditer(draft.text):
        for i, token in enumerate(draft.tokens):
            if match.start() <= token.start < match.end() and not token.kind:
                draft.clear(i, i + 1)


def drop_key(draft: Draft) -> None:
    """Take "[8]", "13." and "[ORR93]" at the head out of the title."""
    start = head_start(draft)
    if start and draft.labels[0] == "title" and draft.labels[1:2] != ["title"]:
        draft.clear(0, start)
    elif start and draft.gaps[1][:1] in (".", ")", "]") and draft.labels[0] == "title":
        draft.clear(0, start)


def place_at_end(draft: Draft) -> None:
    """Cut a known place off the end of a title, container or publisher: "Title, Zürich 1999"."""
    if "place" in draft.labels or not is_western(draft):
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
    return is_year(draft.tokens[end].text) or draft.labels[end] in ("date", "pages", "url") or (
        draft.is_term(end, "pages")
    )


def _place_before(draft: Draft, start: int, end: int) -> int:
    """Return the first token of the known place that ends at ``end``, or 0."""
    for i in range(end - 1, max(start, end - _MOST_PLACE_WORDS) , -1):
        if not draft.tokens[i].text[0].isupper() and draft.words[i] not in ("am", "de", "a", "m", "der"):
            return 0
        gap = draft.gaps[i]
        if gap.strip() and gap[:1] in tuple(".,?!;") and gap != ".":
            if _is_place(draft, i, end):
                return i
            if draft.words[i] not in _REGIONS:
                return 0
    return 0


def _is_place(draft: Draft, start: int, end: int) -> bool:
    """Whether the tokens are a known place, with its region or a second place behind."""
    for stop in range(end, start, -1):
        if " ".join(draft.words[start:stop]) in known_places():
            rest = draft.words[stop:end]
            known = all(word in _REGIONS or word in known_places() for word in rest)
            paired = stop < end and draft.gaps[stop].strip()[:1] in ("/", "-", "&")
            return len(draft.words[start]) > 2 and (known or paired)
    return False


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
    if "place" in draft.labels or not is_western(draft):
        return
    for start, end, label in draft.runs():
        if label == "publisher":
            colon = next((i for i in range(start + 1, end) if draft.gaps[i] in (": ", " : ")), 0)
            if colon and colon - start <= _MOST_PLACE_WORDS:
                draft.set(start, colon, "place")


def container_to_volume(draft: Draft) -> None:
    """Join "Ponds, Lakes & Rivers, 13(3)" whose end was taken for a publisher or place."""
    for start, end, label in draft.runs():
        if label not in ("publisher", "place") or not start or draft.labels[start - 1] != "container":
            continue
        numbered = draft.labels[end : end + 1] == ["volume"] and draft.gaps[end] in (", ", " ")
        if numbered and draft.gaps[start] == ", " and draft.words[start] not in known_places():
            draft.set(start, end, "container")
