"""The head of a reference: where people end and the title begins, and titles without people."""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import DIGRAPHS, word_class
from citegraph.parse.rules import wording
from citegraph.parse.rules.imprint import known_places
from citegraph.parse.tagger import OTHER
from citegraph.text.given_names import is_given_name

_CLOSED = re.compile(r"(?:[”»]|[aeiouyаеиоуыэюя\d.?!)]’) $", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-я-]+")
#: Endings of patronymics and of family names in the nominative.
_NAME_ENDING = re.compile(
    r"(?:[ое]вич|[ое]вна|[ое]ва?|[иы]на?|[сц]к(?:ий|ая)|ко|[ую]к|ян|дзе|швили|ич)$"
)
_SHORTEST_TITLE = 4
_LONGEST_JOURNAL = 8
_LONGEST_NAME = 4
#: Labels that words of a title may have been given by mistake.
_HOLES = frozenset((OTHER, "publisher", "place", "container", "series", "note"))


def title_after_people(draft: Draft) -> None:
    """Give the title its words back that the CRF took for people («Иванов И. И. Лесники // …»)."""
    end = draft.end_of("author")
    shorts = [i for i in range(1, end) if is_short(draft, i)]
    if not shorts or shorts[-1] + 1 >= end:
        return
    first, tail = shorts[-1], range(shorts[-1] + 1, end)
    while first - 1 in shorts:
        first -= 1
    if draft.is_term(tail[0], "particle") and draft.tokens[tail[0]].text.islower():
        return
    if draft.gaps[tail[0]] not in (". ", " ", ".") or not _is_family_first(draft, first):
        return
    several = any(draft.gaps[i + 1].startswith((".,", ",")) for i in shorts[:-1])
    cyrillic = any("а" <= char <= "я" for char in draft.words[0])
    unseparated = draft.labels[end : end + 1] == ["title"] and not draft.gaps[end].strip(' "')
    joined = any(draft.is_term(i, "and", "et-al") for i in tail)
    untitled = not draft.has("title")
    if (several or cyrillic or unseparated or untitled) and not joined:
        draft.set(tail[0], end, "title")
        _cut_place(draft, tail[0], end)


def _cut_place(draft: Draft, start: int, end: int) -> None:
    """Cut "On Competition. Boston" after its last sentence when a known place follows."""
    if end - start > 1 and draft.gaps[end - 1] == ". " and draft.words[end - 1] in known_places():
        draft.set(end - 1, end, "place")


def is_short(draft: Draft, i: int) -> bool:
    """Whether token ``i`` is an initial."""
    word = draft.words[i]
    if len(word) == 1 or "." in word:
        return True
    # «V.YA.»: transliteration spells one letter with two.
    return word in DIGRAPHS and draft.gaps[i][:1] == "." and draft.gaps[i + 1][:1] == "."


def _is_family_first(draft: Draft, first: int) -> bool:
    """Whether the initials at ``first`` follow a family name («Orr L.», «Orr, L.»)."""
    before = draft.tokens[first - 1].text
    named = before[0].isupper() and not draft.is_term(first - 1, "and") and len(before) > 1
    return named and (draft.gaps[first] == " " or (first == 1 and draft.gaps[first] == ", "))


def title_like_person(draft: Draft) -> None:
    """Read «Регионы России. Социальные показатели»: two to four Cyrillic words that are no name.

    A name shows by initials, a comma, a patronymic, a known given name or the family name's ending.
    """
    end = draft.end_of("author")
    alone = 2 <= end <= _LONGEST_NAME and "author" not in draft.labels[end:]
    if not alone or set(draft.gaps[1:end]) != {" "} or not draft.gaps[end].startswith("."):
        return
    words = [draft.words[i].replace("ё", "е") for i in range(end)]
    if all(map(_CYRILLIC.fullmatch, words)) and not any(map(_is_of_name, words)):
        draft.set(0, end, "title")


def _is_of_name(word: str) -> bool:
    known = is_given_name(word) or any(map(is_given_name, word.split("-")))
    return known or len(word) < 3 or bool(_NAME_ENDING.search(word))


def title_before_slash(draft: Draft) -> None:
    """Read "Digital Songbook / By V. M. Name": without initials, the head is a title."""
    slash = draft.slash()
    if not slash:
        return
    if draft.words[slash] == "by":
        draft.clear(slash, slash + 1)
    head = draft.labels[:slash]
    inverted = draft.gaps[slash] != " / " or any("," in gap for gap in draft.gaps[:slash])
    if "title" in head or "author" not in head or inverted:
        return
    if not any(is_short(draft, i) for i in range(slash)):
        draft.set(0, slash, "title")


def title_around_slash(draft: Draft) -> None:
    """Keep « / Second Name» in the title: no initials, nobody of the heading, no comma."""
    slash = draft.slash()
    if not slash or draft.labels[slash] != "author" or draft.labels[slash - 1] != "title":
        return
    end = draft.end_of("author", slash)
    people = {draft.words[i] for i in range(slash) if draft.labels[i] == "author"}
    plain = not any(is_short(draft, i) or "," in draft.gaps[i] for i in range(slash, end))
    if people and plain and people.isdisjoint(draft.words[slash:end]):
        draft.set(slash, end, "title")


def person_with_particle(draft: Draft) -> None:
    """Take "…, Maria del-Campo Title" into the people: a particle marks the family name."""
    end = draft.end_of("author")
    if not end or end + 2 >= len(draft.labels) or draft.gaps[end] != ", ":
        return
    given, family = draft.tokens[end].text, draft.tokens[end + 1].text
    particle, hyphen, rest = family.partition("-")
    if not given[0].isupper() or draft.gaps[end + 1] != " " or not family[0].islower():
        return
    if "particle" not in word_class(particle).split("|"):
        return
    stop = end + 2 if hyphen else end + 3
    last = rest if hyphen else draft.tokens[end + 2].text
    if last[:1].isupper() and set(draft.labels[end:stop]) <= {"title", OTHER}:
        draft.set(end, stop, "author")


def title_before_closing_quote(draft: Draft) -> None:
    """End the title at a quotation mark that nothing opens: "China and Russia’ Science Review".

    After a consonant ’ ends nothing: it is a soft sign («Rol’ Rossii») or a possessive.
    """
    if draft.has("container"):
        _end_title_at_quote(draft)
        return
    for start, end, label in draft.runs():
        if label != "title" or any(mark in draft.text for mark in '‘“«"'):
            continue
        for i in range(start + _SHORTEST_TITLE, end):
            # The mark may be part of the token, as a soft sign is.
            before = draft.tokens[i - 1].text + draft.gaps[i]
            closed = _CLOSED.search(before) and draft.tokens[i].text[0].isupper()
            if closed and end - i <= _LONGEST_JOURNAL:
                draft.set(i, end, "container")
                return


def _end_title_at_quote(draft: Draft) -> None:
    """Give the title its last word back when the container begins with it: "China, Russia’"."""
    border = draft.labels.index("container")
    if not 0 < border < len(draft.labels) - 1 or draft.labels[border - 1] != "title":
        return
    before = draft.tokens[border].text + draft.gaps[border + 1]
    if draft.gaps[border] == " " and _CLOSED.search(before):
        if not any(mark in draft.text for mark in '‘“«"'):
            draft.set(border, border + 1, "title")


def fill_title(draft: Draft) -> None:
    """Close holes in a title: up to three words with nothing but spaces between them and it."""
    for start, end, label in draft.runs():
        if label not in _HOLES or end - start > 3 or end == len(draft.labels):
            continue
        glued = draft.labels[end] == "title" and draft.gaps[end] in (" ", "")
        if not glued or any(draft.tokens[i].kind for i in range(start, end)):
            continue
        before = draft.labels[start - 1] if start else "author"
        if before in ("author", "date") or (before == "title" and draft.gaps[start] == " "):
            draft.set(start, end, "title")


def title_of_page(draft: Draft) -> None:
    """Make the whole text before an address the title: "Collaboration Platform. http://…"."""
    link = next((i for i, token in enumerate(draft.tokens) if token.kind == "url"), 0)
    head = draft.text[: draft.tokens[link].start] if link else ""
    if not link or "//" in head or "[" in head or " / " in head:
        return
    people = [i for i in range(link) if draft.labels[i] == "author"]
    if any(is_short(draft, i) or "," in draft.gaps[i] for i in people):
        return
    labels = set(draft.labels[:link])
    words = [
        i
        for i in range(link)
        if not draft.is_term(i, "accessed") and draft.words[i] not in ("url", "режим", "at")
    ]
    if words and (
        labels <= {"title", "author", OTHER}
        or (people and "date" not in labels)
        or labels <= {"publisher", "container", "place", "date", OTHER}
    ):
        draft.set(words[0], words[-1] + 1, "title")


def title_of_rest(draft: Draft) -> None:
    """Take the longest unlabelled text as the title when there is no title and no container."""
    for start, end, label in draft.runs():
        if label == "title" and all(is_short(draft, i) for i in range(start, end)):
            draft.clear(start, end)
    if draft.has("title") or draft.has("container"):
        return
    rest = [
        _without_roles(draft, start, end)
        for start, end, label in draft.runs()
        if label in (OTHER, "note")
    ]
    if rest and min(rest)[0] < -1:
        draft.set(*min(rest)[1:], "title")


def _without_roles(draft: Draft, start: int, end: int) -> tuple[int, int, int]:
    """Return minus length, start and end of a text without "ed." before, ". 2 vols" behind."""
    while start < end - 1 and draft.words[start] in wording.words("editor-after"):
        start += 1
    for i in range(start + 1, end):
        counted = i + 1 < end and draft.is_term(i + 1, "volume")
        if draft.gaps[i] == ". " and draft.words[i].isdigit() and counted:
            return start - i, start, i
    return start - end, start, end
