"""Names and years of author-year citations, and the entries that fit them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.model import RawReference
from citegraph.segment.citations.words import is_word
from citegraph.text import script_of, surname_key, surname_similarity
from citegraph.text.clean import letters_and_digits

_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_SUFFIXED = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)([a-zа-е])?(?!\w)")
_ACCESSED = re.compile(r"(?i:дата обращения|accessed|retrieved)[^)\]]{0,40}")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑'’ʼʹ][^\W\d_]+)*\.?|[&,]|\S")
_OTHERS_SPACED = re.compile(r"(?<=\w)[’'`]s$")
_CAPITAL = re.compile(r"(?<![\w-])[A-ZА-ЯЁÀ-ÞІЇЄҐ][\w'’ʼʹ-]{1,60}")
# Accents that old fonts print as characters of their own: «Mu¨ller».
_STRAY_ACCENT = re.compile(r"(?<=[^\W\d_])[¨´ˆ˜ˇ¸`]")
_RESPONSIBILITY = re.compile(r"\s/\s")
# Where the first author must stand, and how far behind « / » authors are looked for.
_HEAD = 70
_BEHIND_SLASH = 120
_ALL = 260
_MOST_NAMES = 8
#: Characters of an entry that hold so many people.
_PEOPLE = 600
#: Characters behind the people of an entry where «et al.» is looked for.
_OTHERS_ROOM = 12
_LONGEST_NAMES = 160
#: A name in the other script fits from this likeness on.
_LIKENESS = 0.86
# Endings of Russian family names in their cases; what is left tells the name.
_CASE = re.compile(r"(?:ыми|ого|ому|ими|ых|их|ой|ою|ый|ий|ая|ую|ым|им|ом|ем|ей|ею|[аяоеуюыий])$")
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Cited:
    """An author-year citation: names, the year ("" for none), its letter, the names as printed."""

    names: tuple[str, ...]
    year: str
    suffix: str = ""
    others: bool = False
    printed: str = ""

    def __str__(self) -> str:
        return f"{self.printed or ', '.join(self.names)} {self.year}{self.suffix}".strip()


@dataclass(frozen=True, slots=True)
class Entry:
    """What is looked at of an entry: words with a capital at its head, behind « / », in all.

    ``labels`` are its key and its beginning, their letters and digits alone.
    """

    raw: RawReference
    head: tuple[str, ...]
    behind: tuple[str, ...]
    words: frozenset[str]
    years: tuple[str, ...]
    labels: tuple[str, ...]


def read_entry(raw: RawReference) -> Entry:
    """Return the names and years of an entry that citations can print."""
    text = _STRAY_ACCENT.sub("", raw.text)
    slash = _RESPONSIBILITY.search(text)
    behind = text[slash.end() : slash.end() + _BEHIND_SLASH] if slash else ""
    years = dict.fromkeys(_YEAR.findall(f"{raw.key} {_ACCESSED.sub('', text)}"))
    return Entry(
        raw,
        tuple(_CAPITAL.findall(text[:_HEAD])),
        tuple(_CAPITAL.findall(behind)),
        frozenset(surname_key(word) for word in _CAPITAL.findall(f"{text[:_ALL]} {behind}")),
        tuple(years),
        tuple(letters_and_digits(head) for head in (raw.key, raw.text[:_LONGEST_NAMES])),
    )


def fitting(cited: Cited, entries: Sequence[Entry]) -> tuple[RawReference, ...]:
    """Return the entries that a citation can mean, the best kind of agreement only.

    ``entries`` are those that print its year, in printed order; the letter of a year chooses
    by the letter in the entry, else by order.
    """
    scored = [
        ((score, _one_script(cited, entry)), entry)
        for entry in entries
        if (score := _agreement(cited, entry))
    ]
    if not scored:
        return ()
    if cited.suffix:
        # The printed letter tells more than how many people there are.
        scored = [one for one in scored if _has_letter(cited, one[1].raw)] or scored
    best = max(score for score, _ in scored)
    found = [entry.raw for score, entry in scored if score == best]
    return tuple(_by_letter(cited, found)) if cited.suffix else tuple(found)


def _one_script(cited: Cited, entry: Entry) -> bool:
    return script_of(cited.names[0]) == script_of("".join(entry.head[:1]))


def _has_letter(cited: Cited, raw: RawReference) -> bool:
    position = _letter(cited.suffix)
    return any(
        year == cited.year and letter and _letter(letter) == position
        for year, letter in _SUFFIXED.findall(raw.text)
    )


def _by_letter(cited: Cited, found: list[RawReference]) -> list[RawReference]:
    position = _letter(cited.suffix)
    printed = [raw for raw in found if _has_letter(cited, raw)]
    if printed or any(letter for raw in found for _, letter in _SUFFIXED.findall(raw.text)):
        return printed
    return found[position : position + 1] if len(found) > 1 else found


def _letter(suffix: str) -> int:
    """Return the place of a letter behind a year: a and а are 0, b and б are 1."""
    latin, cyrillic = "abcdefghijklmnopqrstuvwxyz", "абвгде"
    # «с» behind a Latin year may be either letter; a third work is likelier than an eighteenth.
    return cyrillic.index(suffix) if suffix in cyrillic else latin.find(suffix)


def _agreement(cited: Cited, entry: Entry) -> int:
    """Return how well an entry fits, 0 for not at all.

    Best is the very beginning of the entry (a label, or a body), then the first name at the
    head with as many people as are cited, then with others, then behind the slash.
    """
    if not cited.names:
        return 0
    label = letters_and_digits("".join(cited.names) + cited.year)
    if any(head.startswith(label) for head in entry.labels):
        return 7
    first, rest = cited.names[0], cited.names[1:]
    at_head = max((_same(first, word) for word in entry.head[:4]), default=0)
    behind = max((_same(first, word) for word in entry.behind), default=0)
    if not (at_head or behind) or not all(_is_named(name, entry) for name in rest):
        return 0
    if at_head < 2:
        return 2 if at_head else 1
    people = leading_people(_STRAY_ACCENT.sub("", entry.raw.text[:_PEOPLE]))
    if not people:
        return 4
    if not any(_same(first, word) for word in _CAPITAL.findall(people[0])):
        return 2
    many = len(people) > len(cited.names) or _more_people(entry.raw.text, people)
    if many != cited.others:
        return 3
    # «et al.» seldom stands for a single person.
    return 6 if not many or len(people) != len(cited.names) + 1 else 5


def _is_named(name: str, entry: Entry) -> bool:
    if surname_key(name) in entry.words:
        return True
    return any(_same(name, word) for word in (*entry.head, *entry.behind))


@lru_cache(maxsize=1 << 14)
def _same(cited: str, printed: str) -> int:
    """Return 2 for the same name in whatever spelling, 1 for the same in another case or script."""
    key, other = surname_key(cited), surname_key(printed)
    if key == other:
        return 2
    if script_of(cited) == script_of(printed):
        if script_of(cited) != "Cyrl":
            return 0
        return int(bool(_stem(cited)) and _stem(cited) == _stem(printed))
    if key[:1] != other[:1] and key[1:3] != other[1:3]:
        return 0
    best = max(surname_similarity(form, printed) for form in (cited, _bare(cited)))
    return 2 if best >= 1 else int(best >= _LIKENESS)


def _stem(name: str) -> str:
    stem = _CASE.sub("", name.casefold().replace("ё", "е"))
    return stem if len(stem) >= _SHORTEST_STEM else ""


def _bare(name: str) -> str:
    """Return a Cyrillic name without the ending of its case («Портера» as «Портер»)."""
    if script_of(name) != "Cyrl" or len(name) <= _SHORTEST_STEM + 1:
        return name
    return _CASE.sub("", name)


_INITIALS = r"(?:[A-ZА-ЯЁÀ-Þ]\.[\s-]?){1,3}"
_BARE_INITIALS = r"[A-ZА-ЯЁÀ-Þ]{1,3}"
_SURNAME = r"(?:(?:van|von|de|der|den|del|ван|фон|де|дер)\s){0,2}[A-ZА-ЯЁÀ-Þ][\w'’ʼʹ-]{1,40}"
_PERSON = re.compile(
    rf"[\s,;&]{{0,4}}(?:(?:and|и|und|et)\s)?(?:{_SURNAME},?\s(?:{_INITIALS}|{_BARE_INITIALS}(?!\w))"
    rf"|{_INITIALS}{_SURNAME})"
)


def leading_people(text: str) -> list[str]:
    """Return the people that an entry begins with, as far as they print initials.

    >>> len(leading_people("Porter, M. E., & Kramer, M. R. (2006). Strategy and society."))
    2
    >>> len(leading_people("Портер М. Конкуренция. М., 2005")), leading_people("OECD. Growth")
    (1, [])
    """
    people: list[str] = []
    position = 0
    while len(people) < _MOST_NAMES and (match := _PERSON.match(text, position)):
        people.append(match[0].strip(" ,;&"))
        position = match.end()
    return people


def _more_people(text: str, people: Sequence[str]) -> bool:
    """Whether «et al.» follows the people that an entry begins with."""
    head = text[: text.find(people[-1]) + len(people[-1]) + _OTHERS_ROOM]
    return bool(_others_behind().search(head))


def read_names(text: str) -> tuple[tuple[str, ...], bool] | None:
    """Return the family names of a citation and whether it has «et al.»; None for no names.

    >>> read_names("Porter and M. E. Kramer"), read_names("Фияксель Э. А. и др.")
    ((('Porter', 'Kramer'), False), (('Фияксель',), True))
    >>> read_names("Mu¨ller & Plohl")
    (('Muller', 'Plohl'), False)
    >>> read_names("van der Berg et al"), read_names("в городе Москва") is None
    ((('Berg',), True), True)
    """
    if len(text) > _LONGEST_NAMES:
        return None
    text, others = _STRAY_ACCENT.sub("", text), False
    for kind_end in _others_at_end(text):
        text, others = text[:kind_end], True
    names: list[str] = []
    for word in _WORD.findall(text.strip(" ,;:")):
        bare = _OTHERS_SPACED.sub("", word)
        if bare in ",&" or is_word("joiner", bare) or bare.casefold() in _particles():
            continue
        if not bare[0].isupper() or not bare.rstrip(".")[-1:].isalpha():
            return None
        if not _is_initial(bare):
            names.append(bare.rstrip("."))
    if not names or len(names) > _MOST_NAMES:
        return None
    return tuple(names), others


def _is_initial(word: str) -> bool:
    letters = word.rstrip(".")
    return len(letters) == 1 or (word.endswith(".") and len(letters) <= 2)


def _others_at_end(text: str) -> Iterable[int]:
    match = _others_pattern().search(text)
    return (match.start(),) if match else ()


@cache
def _others_pattern() -> re.Pattern[str]:
    words = "|".join(row["pattern"] for row in table("citation_words") if row["kind"] == "others")
    return re.compile(rf"(?:^|[\s,]{{1,3}})(?:{words})(?:['’]s)?[\s,:]{{0,3}}$")


@cache
def _others_behind() -> re.Pattern[str]:
    words = "|".join(row["pattern"] for row in table("citation_words") if row["kind"] == "others")
    return re.compile(rf"[\s,]{{1,3}}(?:{words})")


@cache
def _particles() -> frozenset[str]:
    return frozenset(row["form"].casefold() for row in table("particles"))
