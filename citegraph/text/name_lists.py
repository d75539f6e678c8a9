"""Several people in one text: the names apart, whatever parts them."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from citegraph.text.bodies import is_body
from citegraph.text.clean import collapse_spaces
from citegraph.text.given_names import is_given_name, is_western_given_name

_HARD = re.compile(r"[;|\n\r\t]+")
#: Runs of spaces are looked at so far only, here and below: else many of them take long.
_AND = re.compile(r",?\s{1,9}(?:and|und|и)\s{1,9}|,?\s{0,9}&\s{0,9}", re.IGNORECASE)
_LEADING_AND = re.compile(r"\A(?:and|und|и)\s+|\A&\s*", re.IGNORECASE)
_OTHERS = re.compile(
    r"(?:[\s,]{1,9}(?:and|&))?[\s,]{0,9}(?<!\w)(?:et\.? al|and others|others|\[?и др)[\s.\]]{0,9}$",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"(?:jr|sr|i{2,3}|iv|2nd|3rd|мл|ст)\.?", re.IGNORECASE)
_INITIAL = re.compile(r"(?:[^\W\d_]{1,2}\.-?)+|[^\W\d_]")
#: Initials without full stops behind a family: «Smith JH».
_BARE = re.compile(r"[A-ZА-ЯЁ]{1,3}")
_WORD = re.compile(r"[^\W\d_][^\s,]*")
#: Particles that make a family of several words: not the first name of somebody.
_PARTICLES = frozenset(
    "de del della der den di da dos du el la le ter ten van von zu af фон ван де".split()
)
_WORD_END = re.compile(r"[^\W\d_]{3}\.+$")
_LONGEST = 20_000
#: Not initials, but countries whose offices sign papers.
_COUNTRIES = frozenset(("u.s.", "u.k.", "u.n.", "e.u."))
#: Longer names are those of bodies.
_MOST_WORDS = 6


@lru_cache(maxsize=1 << 14)
def split_people(text: str, inverted: bool = False) -> tuple[str, ...]:
    """Return the names in a list of people, each as it is written: "Last, First" keeps its comma.

    Parts names at semicolons, "and", "&", and at those commas that do not stand between family and
    given name. ``inverted`` says what two groups of words with one comma are where nothing
    tells: one name with the family first (BibTeX, RIS), else two names.

    >>> split_people("A. B. Last, C. Last and D. Last")
    ('A. B. Last', 'C. Last', 'D. Last')
    >>> split_people("Last, Ann and First, B."), split_people("Last, A., First, B., & Other, C.")
    (('Last, Ann', 'First, B.'), ('Last, A.', 'First, B.', 'Other, C.'))
    >>> split_people("Белов А. Б., Серова В.; Last AB"), split_people("Last, First")
    (('Белов А. Б.', 'Серова В.', 'Last AB'), ('Last, First',))
    """
    found: list[str] = []
    plain = html.unescape(text[:_LONGEST]) if "&" in text else text[:_LONGEST]
    for group in _HARD.split(_OTHERS.sub("", plain)):
        parts = _AND.split(_LEADING_AND.sub("", group.strip(), count=1))
        if are_inverted(parts):
            found += filter(None, (", ".join(_pieces(part)) for part in parts))
        else:
            found += (name for part in parts for name in split_commas(part, inverted))
    return tuple(found)


def are_inverted(parts: Sequence[str]) -> bool:
    """Whether names that "and" parts have one comma each: "Last, First and Last, First".

    >>> are_inverted(["Lago Sur, Ana Pia", "Monte, B."]), are_inverted(["A. Lago, B. Sur", "C. M."])
    (True, False)
    """
    commas = [len(_pieces(part)) - 1 for part in parts]
    return commas.count(1) > 1 and max(commas) == 1 and 2 * commas.count(1) > len(commas)


def commas_part_people(texts: Iterable[str]) -> bool:
    """Whether the lists of people of one file are parted by commas: «Ann Last, Ben First».

    >>> commas_part_people(["A. Last, B. First", "Ann Last, Ben First"])
    True
    >>> commas_part_people(["Last, Ann", "First, B."])
    False
    """
    lists = others = 0
    for text in texts:
        parts = _AND.split(text[:_LONGEST])
        pieces = _pieces(parts[0])
        if len(pieces) > 1 and "{" not in text:
            sure = all(map(_is_whole, pieces))
            sure = sure and (len(pieces) > 2 or _surely_two(*pieces))
            lists += sure
            others += len(parts) > 1 and not sure
            others += len(pieces) == 2 and not _are_two(*pieces)
    return lists > 2 * others


def split_commas(text: str, inverted: bool = False) -> tuple[str, ...]:
    """Return the names in a list that commas alone part; see :func:`split_people`.

    >>> split_commas("Smith, J. H., Jr., Doe, A."), split_commas("ann b. last, ben first, c. other")
    (('Smith, J. H., Jr.', 'Doe, A.'), ('ann b. last', 'ben first', 'c. other'))
    """
    pieces = _pieces(text)
    if len(pieces) < 2:
        return tuple(pieces)
    if len(pieces) == 2:
        apart = _is_given(pieces[1]) or (inverted and not _surely_two(*pieces))
        return (", ".join(pieces),) if apart or not _are_two(*pieces) else tuple(pieces)
    if any(map(_is_given, pieces[1:])):
        return tuple(_with_initials(pieces))
    if 2 * sum(map(_is_whole, pieces)) > len(pieces):
        return tuple(pieces)
    if len(pieces) % 2 == 0:
        pairs = zip(pieces[::2], pieces[1::2], strict=True)
        return tuple(f"{family}, {given}" for family, given in pairs)
    return (f"{pieces[0]}, {' '.join(pieces[1:])}",)


def _with_initials(pieces: Sequence[str]) -> Iterator[str]:
    """Yield the names; initials alone belong to the piece before them."""
    before = ""
    for piece in pieces:
        if before and _is_given(piece):
            yield f"{before}, {piece}"
            before = ""
        else:
            if before:
                yield before
            before = piece
    if before:
        yield before


def looks_like_person(text: str) -> bool:
    """Whether a name without a comma is told to be a person's by an initial or a given name.

    >>> [looks_like_person(name) for name in ("A. Smith", "Smith AB", "Karl Smith", "Lake House")]
    [True, True, True, False]
    >>> looks_like_person("U.S. Geological Survey"), looks_like_person("Health & Safety Board")
    (False, False)
    """
    words = _words(text)
    if not 1 < len(words) <= _MOST_WORDS or is_body(text) or "&" in text:
        return False
    if words[0].casefold() in _COUNTRIES:
        return False
    initials = sum(map(_is_initial, words))
    return 0 < initials < len(words) and len(words) - initials < 3 or _is_known(words[0])


def _pieces(text: str) -> list[str]:
    """What stands between the commas; a suffix stays with the name before it."""
    pieces: list[str] = []
    for piece in text.split(","):
        clean = _end_stripped(collapse_spaces(piece).strip(" ;:"))
        if pieces and _SUFFIX.fullmatch(clean):
            pieces[-1] += f", {clean}"
        elif _WORD.search(clean):
            pieces.append(clean)
    return pieces


def _end_stripped(piece: str) -> str:
    """Take the full stop of the list from its last word; that of an initial stays."""
    return piece.rstrip(".") if _WORD_END.search(piece) else piece


def _words(piece: str) -> list[str]:
    return _WORD.findall(piece.partition(",")[0])


def _is_given(piece: str) -> bool:
    """Whether a piece holds nothing but initials: it belongs to the family before it."""
    words = _words(piece)
    return all(_INITIAL.fullmatch(word) or _BARE.fullmatch(word) for word in words)


def _is_whole(piece: str) -> bool:
    """Whether a piece can be a whole name: at least two words, one of them no initial."""
    words = _words(piece)
    return len(words) > 1 and not _is_given(piece) and not _SUFFIX.fullmatch(words[-1])


def _are_two(left: str, right: str) -> bool:
    """Whether two pieces can be two names."""
    one, other = _words(left), _words(right)
    if one[0].casefold() in _PARTICLES or one[-1].casefold() in _PARTICLES:
        return False
    family_first = _is_initial(one[-1]) and not _is_initial(other[-1])
    return _is_whole(left) and _is_whole(right) and not family_first


def _surely_two(left: str, right: str) -> bool:
    """Whether initials or known given names say that two pieces are two names."""
    one, other = _words(left), _words(right)
    if _INITIAL.fullmatch(one[0]) or _INITIAL.fullmatch(other[0]):
        return len(other) > 1 and not _is_initial(other[-1])
    if _is_initial(one[-1]) and _is_initial(other[-1]):
        return True
    inner = any(map(_is_initial, one[1:-1])) or any(map(_is_initial, other[1:-1]))
    known = _is_known(one[0]) and not _is_known(other[-1])
    return (inner and not _is_initial(other[-1])) or known


def _is_initial(word: str) -> bool:
    return bool(_INITIAL.fullmatch(word) or _BARE.fullmatch(word))


def _is_known(word: str) -> bool:
    name = word.capitalize() if word.islower() else word
    return is_given_name(name) or is_western_given_name(name)
