"""Heads of the author-date styles: "Orr, A./Roth, B. (2004): Title", "Orr, Ann 2010. Title".

The year is the border: people (or the body that issued the work) stand before it, the title begins
behind it. Chicago Manual of Style, 17th edition, chapter 15; Publication Manual of the APA.
"""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.namelike import are_inverted, end_of_people, head_start
from citegraph.parse.tagger import OTHER
from citegraph.parse.wording import words
from citegraph.text.bodies import is_body, names_institution

#: The year of an author-date head stands among so many first tokens.
_REACH = 90
_LONGEST_BODY = 16
#: Characters in which a bracket without a year is looked for.
_UNDATED_REACH = 300
_PEOPLE = frozenset(("author", "editor"))
#: Labels that the first words of a title may have been given by mistake.
_MISTAKEN = frozenset(
    "author editor translator publisher place series note genre translated_title".split()
) | {OTHER}
#: What stands in brackets instead of the year of a work that has none yet, or none at all.
_UNDATED = re.compile(
    r"\s?\(\s?(?:forthcoming|in\s(?:press|print|preparation|review|Druck|Vorbereitung"
    r"|Begutachtung|Erscheinen)|im\s(?:Druck|Erscheinen)|i\.\s?E\.|o\.\s?J\."
    r"|n\.\s?d\.|s\.\s?[adf]\."
    r"|à\sparaître|sous\spresse|en\sprensa|in\scorso\sdi\sstampa|submitted)?[^()\w]{0,3}"
    r"(?:in\s\d{4})?\s?\)",
    re.IGNORECASE,
)


def read_author_date(draft: Draft) -> None:
    """Label people and year of an author-date head, and make what follows the title."""
    start = head_start(draft)
    year, end = _year_of_head(draft, start)
    if not year and _read_undated(draft, start):
        return
    if not year or not _opens_text(draft, end) or not _is_head(draft, start, year):
        return
    draft.clear(0, start)
    _label_people(draft, start, year)
    draft.clear(year, end)
    draft.set(year, year + 1, "date")
    _open_title(draft, end)


def _read_undated(draft: Draft, start: int) -> bool:
    """Read "Orr, A. (forthcoming): Title", "Orr, Ann ( ) Title"; say whether it was one."""
    match = _UNDATED.search(draft.text, 0, _UNDATED_REACH)
    if match is None or match.start() <= draft.tokens[start].start:
        return False
    people = [
        i for i in range(start, len(draft.tokens)) if draft.tokens[i].end <= match.start() + 1
    ]
    end = people[-1] + 1 if people else start
    if end_of_people(draft, start, end) != end or not are_inverted(draft, start, end):
        return False
    first = end
    while first < len(draft.tokens) and draft.tokens[first].start < match.end():
        first += 1
    if first == len(draft.tokens):
        return False
    draft.clear(0, start)
    _label_people(draft, start, end)
    draft.clear(end, first)
    _open_title(draft, first)
    return True


def _year_of_head(draft: Draft, start: int) -> tuple[int, int]:
    """Return the token of the year and the first token after it and its letter, or 0."""
    for i in range(start + 1, min(len(draft.tokens) - 1, _REACH)):
        if not is_year(draft.tokens[i].text):
            continue
        end = i + 1
        if end < len(draft.tokens) and draft.gaps[end] == "" and len(draft.words[end]) == 1:
            end += 1
        if end == len(draft.tokens):
            return 0, 0
        bracketed = draft.gaps[i].endswith("(") and draft.gaps[end].startswith(")")
        plain = not draft.gaps[i].strip(" .,)")
        if bracketed or (plain and draft.gaps[end][:1] in (":", ".", ",")):
            return i, end
        return 0, 0
    return 0, 0


def _opens_text(draft: Draft, i: int) -> bool:
    """Whether words, and not numbers or an address, follow the year."""
    token = draft.tokens[i]
    word = token.text.isalpha() or len(token.text) > 3 and not token.text[0].isdigit()
    known = draft.is_term(i, "pages", "volume", "issue", "in") or draft.words[i] == "doi"
    return word and not token.kind and not known


def _is_head(draft: Draft, start: int, year: int) -> bool:
    """Whether everything before the year is people or one body."""
    if end_of_people(draft, start, year) == year:
        sentences = [i for i in range(start + 1, year) if draft.gaps[i][:1] == "."]
        if "(" not in draft.gaps[year] and any(draft.labels[i] == "title" for i in sentences):
            return False
        named = draft.labels[start] in _PEOPLE and year - start <= 6
        return named or are_inverted(draft, start, year)
    if year - start > _LONGEST_BODY:
        return False
    text = draft.text[draft.tokens[start].start : draft.tokens[year - 1].end]
    placed = "place" in draft.labels[year + 1 : year + 3]
    if placed or any(sign in text for sign in (". ", ": ", "”", '"')):
        return False
    seen = draft.labels[start] in ("author", "publisher", "editor")
    return names_institution(text) or (seen and is_body(text))


def _label_people(draft: Draft, start: int, end: int) -> None:
    """Label the people, as editors where a role says so; the roles belong to no field."""
    roles = [i for i in range(start + 1, end) if draft.words[i] in words("editor-after")]
    draft.set(start, end, "editor" if roles else "author")
    for i in roles:
        draft.clear(i, i + 1)


def _open_title(draft: Draft, start: int) -> None:
    """Make the first words behind the year the title where the CRF took them for others."""
    if start >= len(draft.labels):
        return
    label = draft.labels[start]
    end = draft.end_of(label, start)
    if label in _MISTAKEN and not draft.tokens[start].kind:
        if "title" in draft.labels[end : end + 1] or not draft.has("title"):
            draft.set(start, end, "title")
