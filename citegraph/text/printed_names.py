"""Printed names of people and bodies as :class:`Name` values.

The order is found for each name alone: a comma, initials in front or behind, a patronymic.
"""

import re
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.model import Name
from citegraph.text.bodies import is_body
from citegraph.text.clean import collapse_spaces
from citegraph.text.given_names import is_given_name, is_western_given_name
from citegraph.text.scripts import script_of

# «?» and U+FFFD stand for letters that an encoding has lost.
_UNIT = re.compile(
    r"(?:[^\W\d_]{1,3}\.(?:-(?=\w))?)+|[^\W\d_](?:[\w?\ufffd'’ʹ`´‐‑-]*[\w'’ʹ`´])?\.?"
    r"|[?\ufffd][\w?\ufffd'’-]{0,60}\w"
)
_INITIAL = re.compile(r"(?:(?:[^\W\d_]{1,2}|Dzh)\.-?)+|[^\W\d_]")
_BARE_INITIALS = re.compile(r"(?:[A-ZА-ЯЁ]{2,4}|[A-ZА-ЯЁ][-‐‑][A-ZА-ЯЁ])\.?")
#: One letter of the Cyrillic alphabet in two Latin ones: «YU.» is one initial.
_DIGRAPHS = frozenset("ya ye yo yu ja ju ia iu ch kh sh ts zh".split())
_PATRONYMIC = re.compile(
    r".{3,}(?:вич|вна|ична|инична|оглы|кызы|vich|vna)"
    r"|(?:иль|кузьм|лук|никит|фом)ич|(?:il['’]?|kuz['’]?m|luk|nikit|fom)ich",
    re.IGNORECASE,
)
_FAMILY = re.compile(
    r".{2,}(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ой|ая)|ко|[ую]к|[ая]н|дзе|швили|вич)", re.IGNORECASE
)
_EDGES = ' \t\n,;:/&()[]«»"“”'


@lru_cache(maxsize=20_000)
def parse_name(printed: str) -> Name:
    """Return the name that a printed person or body is.

    >>> str(parse_name("Исланкина Е.А.")), str(parse_name("Е. А. Исланкина"))
    ('Исланкина, Е. А.', 'Исланкина, Е. А.')
    >>> str(parse_name("Arrow, J. Kenneth")), str(parse_name("B. Jay, Barney"))
    ('Arrow, J. Kenneth', 'Barney, B. Jay')
    >>> str(parse_name("Исланкина Екатерина Александровна")), str(parse_name("Itxaso del-Palacio"))
    ('Исланкина, Екатерина Александровна', 'del-Palacio, Itxaso')
    >>> str(parse_name("Исланкин Пётр Ильич")), str(parse_name("Islankin Petr Lukich"))
    ('Исланкин, Пётр Ильич', 'Islankin, Petr Lukich')
    >>> str(parse_name("Дейк Т.А. ван")), str(parse_name("Smith JH, Jr."))
    ('ван Дейк, Т. А.', 'Smith, J. H., Jr.')
    >>> parse_name("European Commission").is_corporate
    True
    """
    text = collapse_spaces(printed).strip(_EDGES)
    if is_body(text):
        return Name(literal=text, printed=printed)
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
    suffix = _suffix(pieces.pop()) if len(pieces) > 1 and _is_suffix(pieces[-1]) else ""
    if not pieces:
        return Name(literal=text, printed=printed)
    family, given = _two_pieces(pieces) if len(pieces) > 1 else _one_piece(pieces[0])
    if not family:
        return Name(literal=text, printed=printed)
    particle, family = _split_particle(family)
    family = [*family[:-1], family[-1].rstrip(".")] if family else family
    given, moved = _trailing_particle(given)
    if not suffix and len(given) > 1 and given[-1].rstrip(".").casefold() in ("jr", "sr"):
        given, suffix = given[:-1], given[-1]
    return Name(
        family=" ".join(family),
        given=" ".join(_spaced(word) for word in _without_stop(given)),
        particle=" ".join(moved or particle),
        suffix=suffix,
        printed=printed,
    )


@lru_cache(maxsize=20_000)
def parse_listed_name(text: str) -> Name:
    """Return a name that a record lists as "Family, Given, Suffix": nothing is guessed.

    >>> name = parse_listed_name("van der Berg, Jan, Jr.")
    >>> name.particle, name.family, name.given, name.suffix
    ('van der', 'Berg', 'Jan', 'Jr.')
    """
    family, *rest = (piece.strip() for piece in text.split(","))
    suffix = rest.pop() if len(rest) > 1 and _is_suffix(rest[-1]) else ""
    particle, proper = _split_particle(family.split())
    given = " ".join(rest)
    if not proper or not given:
        return Name(literal=collapse_spaces(text.strip(" ,")), printed=text)
    words = [_spaced(word) for word in given.split()]
    return Name(" ".join(proper), " ".join(words), " ".join(particle), suffix, printed=text)


def _two_pieces(pieces: list[str]) -> tuple[list[str], list[str]]:
    """Read "Family, Given"; initials show a comma in the wrong place («B. Jay, Barney»)."""
    left, right = _UNIT.findall(pieces[0]), _UNIT.findall(" ".join(pieces[1:]))
    turned = len(left) > 1 and _is_initial(left[0]) and right and not any(map(_is_initial, right))
    return (right, left) if turned else (left, right)


def _one_piece(piece: str) -> tuple[list[str], list[str]]:
    words = _UNIT.findall(piece)
    if _is_capital_family(words):
        return words[:1], words[1:]
    short = [
        _is_initial(word)
        or (len(words) > 1 and bool(_BARE_INITIALS.fullmatch(word)) and not piece.isupper())
        for word in words
    ]
    if all(short):
        return ([], words) if len(words) != 1 else (words, [])
    if short[0]:
        last = max(i for i, is_short in enumerate(short) if is_short)
        while last < len(words) - 2 and is_western_given_name(words[last + 1]):
            last += 1  # «D. Scott Smith»
        return words[last + 1 :] or [words[-1]], words[: last + 1]
    if any(short):
        first = short.index(True)
        behind = [
            word
            for word, is_short in zip(words[first:], short[first:], strict=True)
            if not is_short
        ]
        if behind and not all(_is_particle(word) for word in behind):
            while short[first + 1]:
                first += 1
            return words[first + 1 :], words[: first + 1]
        return words[:first], words[first:]
    return _full_words(words)


def _is_capital_family(words: list[str]) -> bool:
    """Whether a family in capitals stands before its given name: "LEFORT Marc", "ORR Ann M."."""
    if len(words) < 2 or len(words[0]) < 3 or "." in words[0]:
        return False
    if not words[0].isupper() or words[1].isupper():
        return False
    return len(words[0]) > 4 or is_western_given_name(words[1])


def _full_words(words: list[str]) -> tuple[list[str], list[str]]:
    """Read a name without initials or comma: by patronymic and known given names, else given first.

    >>> _full_words(["Исланкина", "Екатерина"]), _full_words(["Иван", "Белов"])
    ((['Исланкина'], ['Екатерина']), (['Белов'], ['Иван']))
    """
    if len(words) == 1:
        return words, []
    if len(words) == 2 and _is_family_first(*words):
        return words[:1], words[1:]
    if len(words) == 3 and _PATRONYMIC.fullmatch(words[2]):
        return words[:1], words[1:]
    first = len(words) - 1
    while first > 1 and _is_particle(words[first - 1]):
        first -= 1
    return words[first:], words[:first]


def _is_family_first(first: str, second: str) -> bool:
    """Whether a Cyrillic family name stands before the given name («Исланкина Екатерина»)."""
    given = is_given_name(first), is_given_name(second)
    if given[0] != given[1]:
        return given[1]
    likely = bool(_FAMILY.fullmatch(first)), bool(_FAMILY.fullmatch(second.rstrip(".")))
    return likely == (True, False) and script_of(first) == "Cyrl"


def _split_particle(family: list[str]) -> tuple[list[str], list[str]]:
    count = 0
    while count < len(family) - 1 and _is_particle(family[count]):
        count += 1
    return family[:count], family[count:]


def _trailing_particle(given: list[str]) -> tuple[list[str], list[str]]:
    """Move «ван» of «Дейк Т. А. ван» from the given name to the particle."""
    end = len(given)
    while end > 1 and _is_particle(given[end - 1]):
        end -= 1
    return given[:end], [word.rstrip(".") for word in given[end:]]


def _without_stop(given: list[str]) -> list[str]:
    """Leave the full stop of the sentence out of a full given name («Амирхан, Фатих.»)."""
    return (
        [*given[:-1], given[-1] if _is_initial(given[-1]) else given[-1].rstrip(".")]
        if given
        else []
    )


def _spaced(word: str) -> str:
    """Write initials as «Е. А.»: «Е.А.», «ЕА» and "JH" alike.

    >>> _spaced("Е.А."), _spaced("JH"), _spaced("J.-P."), _spaced("A-L"), _spaced("Yu.V.")
    ('Е. А.', 'J. H.', 'J.-P.', 'A.-L.', 'Yu. V.')
    """
    if word.endswith(".") and word[:-1].casefold() in _DIGRAPHS:
        return word
    if _BARE_INITIALS.fullmatch(word):
        letters = [letter for letter in word if letter.isalpha()]
        joint = " " if len(letters) == len(word.rstrip(".")) else "-"
        return joint.join(f"{letter}." for letter in letters)
    if len(word) == 1 and word.isupper():
        return f"{word}."
    return re.sub(r"\.(?=[^\W\d_])", ". ", word) if _is_initial(word) else word


def _is_initial(word: str) -> bool:
    return bool(_INITIAL.fullmatch(word)) and word[0].isupper()


@cache
def _forms(kind: str) -> frozenset[str]:
    return frozenset(row["form"] for row in table("particles") if row["kind"] == kind)


def _is_particle(word: str) -> bool:
    # The full stop of the heading may stay with it: «Бовуар С. де. Второй пол».
    return word.islower() and word.rstrip(".") in _forms("particle")


def _suffix(word: str) -> str:
    """Write "III." without the full stop of the sentence; "Jr." keeps its own."""
    plain = word.rstrip(".")
    return plain if plain.isupper() else word


def _is_suffix(word: str) -> bool:
    return word.rstrip(".").casefold() in _forms("suffix")
