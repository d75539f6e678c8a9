"""The imprint between two signs «. – »: «Place : Publisher, year», whatever the words are."""

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.rules.gost.areas import border, opens_area
from citegraph.parse.tagger import OTHER

_LONGEST = 30
#: A publisher without a place has fewer words.
_MOST_WORDS = 8


def imprint_area(draft: Draft) -> None:
    """Label «. – Place : Publisher, year» by its signs, whatever the words are."""
    for start in _area_starts(draft):
        year = _year_of_area(draft, start)
        if year:
            _label_imprint(draft, start, year)
            return


def _area_starts(draft: Draft) -> list[int]:
    gaps = draft.gaps[:-1]
    return [i for i, gap in enumerate(gaps) if "-" in gap and opens_area(gap) and i]


def publisher_area(draft: Draft) -> None:
    """Label «. – Publisher, year» without a place where the tagger saw title or container."""
    if border(draft) or draft.has("publisher") or draft.has("place"):
        return
    for start in _area_starts(draft):
        end, most = start, min(start + _MOST_WORDS, len(draft.tokens))
        while end < most and draft.labels[end] in ("container", "title", OTHER):
            end += 1
        if start < end < most and is_year(draft.tokens[end].text):
            plain = not any(
                opens_area(gap) or ":" in gap for gap in draft.gaps[start + 1 : end + 1]
            )
            capital = draft.tokens[start].text[0].isupper() and draft.gaps[end] == ", "
            if plain and capital and not draft.is_term(start, "edition", "volume", "issue"):
                draft.set(start, end, "publisher")
                return


def _year_of_area(draft: Draft, start: int) -> int:
    """Return the token of the year that ends the area, or 0."""
    colon = False
    for i in range(start + 1, min(start + _LONGEST, len(draft.tokens))):
        gap = draft.gaps[i]
        if opens_area(gap) or "//" in gap or draft.tokens[i].kind:
            return 0
        colon = colon or ":" in gap
        if colon and is_year(draft.tokens[i].text) and gap.startswith((", ", "], ", ". ")):
            return i if draft.gaps[i + 1][:1] in ".;, " or i + 1 == len(draft.tokens) else 0
    return 0


def _label_imprint(draft: Draft, start: int, year: int) -> None:
    first = draft.tokens[start].text
    if not first[0].isupper() or draft.is_term(start, "edition", "pages", "volume", "issue"):
        return
    if {*draft.labels[start:year]} & {"edition", "editor", "translator", "accessed", "series"}:
        return
    label = "place"
    for i in range(start, year):
        gap = draft.gaps[i]
        if i > start and ":" in gap:
            label = "publisher"
        elif i > start and ";" in gap and label == "publisher" and _is_place_next(draft, i, year):
            label = "place"
        if draft.labels[i] != "date":
            draft.set(i, i + 1, label)
    draft.set(year, year + 1, "date")


def _is_place_next(draft: Draft, i: int, year: int) -> bool:
    """Whether the words after «;» lead to another «:» («М. : Мир ; СПб. : Алетейя»)."""
    return any(":" in gap for gap in draft.gaps[i + 1 : year])
