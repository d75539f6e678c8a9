"""Heads of the author-date styles: "Orr, A./Roth, B. (2004): Title", "Orr, Ann 2010. Title".

The year is the border: people (or the body that issued the work) stand before it, the title begins
behind it. Chicago Manual of Style, 17th edition, chapter 15; Publication Manual of the APA.
"""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year, word_class
from citegraph.parse.rules.western.namelike import (
    are_inverted,
    end_of_people,
    end_of_role,
    head_start,
    is_initial,
    names_role,
)
from citegraph.parse.rules.wording import words
from citegraph.parse.tagger import OTHER
from citegraph.text.bodies import is_body, names_institution

#: The year of an author-date head stands among so many first tokens.
_REACH = 90
_LONGEST_BODY = 16
_LONGEST_ACRONYM = 8
#: Characters in which a bracket without a year is looked for.
_UNDATED_REACH = 300
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
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
    if not year or not _opens_text(draft, end) or not _is_head(draft, start, year):
        _read_undated(draft, start)
        return
    draft.clear(0, start)
    _label_people(draft, start, year)
    draft.clear(year, end)
    draft.set(year, year + 1, "date")
    _open_title(draft, end)


def _read_undated(draft: Draft, start: int) -> None:
    """Read "Orr, A. (forthcoming): Title", "Orr, Ann ( ) Title"."""
    match = _UNDATED.search(draft.text, 0, _UNDATED_REACH)
    if match is None or match.start() <= draft.tokens[start].start:
        return
    people = [
        i for i in range(start, len(draft.tokens)) if draft.tokens[i].end <= match.start() + 1
    ]
    end = people[-1] + 1 if people else start
    if end_of_people(draft, start, end) != end or not are_inverted(draft, start, end):
        return
    first = end
    while first < len(draft.tokens) and draft.tokens[first].start < match.end():
        first += 1
    if first == len(draft.tokens):
        return
    draft.clear(0, start)
    _label_people(draft, start, end)
    draft.clear(end, first)
    _open_title(draft, first)


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
        if _are_people(draft, start, year, named=named):
            return True
    if year - start > _LONGEST_BODY:
        return False
    text = draft.text[draft.tokens[start].start : draft.tokens[year - 1].end]
    placed = "place" in draft.labels[year + 1 : year + 3]
    listed = "," in text and not draft.gaps[year].endswith("(")
    if placed or listed or any(sign in text for sign in (". ", ": ", "”", '"')):
        return False
    seen = draft.labels[start] in ("author", "publisher", "editor")
    acronym = year - start == 1 and 1 < len(text) <= _LONGEST_ACRONYM and text.isupper()
    return names_institution(text) or (seen and (acronym or is_body(text)))


def _are_people(draft: Draft, start: int, end: int, *, named: bool) -> bool:
    """Whether a group has the signs of people, or was ``named`` so, and is no institution."""
    if not (named or are_inverted(draft, start, end)):
        return False
    if any(is_initial(draft, i) for i in range(start, end)) or "/" in "".join(
        draft.gaps[start:end]
    ):
        return True
    return not names_institution(draft.text[draft.tokens[start].start : draft.tokens[end - 1].end])


def read_vancouver(draft: Draft) -> None:
    """Read the head "Orr AB, Roth-Lind C Jr. Title": families, bare initials, a full stop."""
    start = i = head_start(draft)
    longest = 0
    while end := _end_of_bare(draft, i):
        longest = max(longest, len(draft.words[end - 1]))
        i = end
        if end < len(draft.tokens) and draft.words[end] in _SUFFIXES and draft.gaps[end] == " ":
            i = end + 1
        if i >= len(draft.tokens) or not draft.gaps[i].startswith(", "):
            break
    if longest < 2 or i >= len(draft.tokens) or draft.gaps[i] != ". ":
        return
    if is_initial(draft, i) or draft.words[i] == "et" or _end_of_bare(draft, i):
        return
    draft.clear(0, start)
    draft.set(start, i, "author")
    _open_title(draft, i)


def read_editors(draft: Draft) -> None:
    """Read the head "Orr, A., and Ben Roth (eds.), Title" that has no year behind its people."""
    start = head_start(draft)
    role = 0
    after = words("editor-after")
    for i in range(start + 1, min(len(draft.tokens) - 1, _REACH)):
        gap = draft.gaps[i]
        if gap == " ":
            continue
        if ("," in gap and draft.words[i] in after) or names_role(draft, i):
            role = i
            break
    if not role or end_of_people(draft, start, role) != role:
        return
    first = end_of_role(draft, role)
    if first >= len(draft.tokens) or not are_inverted(draft, start, role):
        return
    if draft.tokens[first].text[0].isdigit() or draft.gaps[first].strip(" .,)]:"):
        return
    draft.clear(0, start)
    draft.set(start, role, "editor")
    draft.clear(role, first)
    _open_title(draft, first)


def _end_of_bare(draft: Draft, i: int) -> int:
    """Return the end of "Lino Orr AB" at token ``i``, or 0."""
    for j in range(i + 1, min(i + 4, len(draft.tokens))):
        text = draft.tokens[j].text
        if draft.gaps[j] != " ":
            return 0
        if text.isupper() and text.isalpha() and len(text) < 6:
            return j + 1
        if not text[0].isupper() and "particle" not in word_class(draft.words[j]).split("|"):
            return 0
    return 0


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
