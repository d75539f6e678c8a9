"""Lists of names as BibTeX and BibLaTeX write them."""

import re
from collections.abc import Iterator

from citegraph.text.composition import FieldValue
from citegraph.text.latex import decode_latex
from citegraph.text.name_lists import are_inverted, split_people

_TOKEN = re.compile(r"[{},]|\s+|[^{},\s]+")
_OTHERS = frozenset(("others", "et al", "et al.", "и др.", "и др"))
_SUFFIX = re.compile(r"(?:jr|sr|[ivx]{2,4}|2nd|3rd)\.?", re.IGNORECASE)
_INITIALS = r"(?:[^\W\d_]{1,2}\.[ ~-]?){1,3}"
#: A person although it stands in braces: «{Иванов И. И.}».
_PERSON = re.compile(
    rf"[^\W\d_][\w'’-]{{1,40}},?\s{_INITIALS}|{_INITIALS}\s?[^\W\d_][\w'’-]{{1,40}}"
)
_PARTS = re.compile(r'\b(family|given|prefix|suffix)\s*=\s*("[^"]*"|\{[^{}]*\}|[^,{}"]*)\s*(?:,|$)')


def read_people(role: str, value: str, inverted: bool = True) -> list[FieldValue]:
    r"""Return the persons and bodies of a list, one by one: "Family, Given, Suffix".

    A name in braces is that of a body. "and others" names nobody. ``inverted`` is False in a file
    that parts people by commas, not by "and"; see :func:`citegraph.text.name_lists.split_people`.

    >>> found = read_people("author", r"{World Bank} and de la Cruz, Jr., Ana and others")
    >>> [(one.value, one.literal) for one in found]
    [('World Bank', True), ('de la Cruz, Ana, Jr.', False)]
    """
    parts = _split_list(_unwrapped(value))
    alone = are_inverted(parts)
    return [
        FieldValue(role, name, literal)
        for words in parts
        for name, literal in _read_name(words, alone, inverted)
        if name and name.casefold() not in _OTHERS
    ]


def _unwrapped(value: str) -> str:
    """Take off braces around a whole list of persons, as Web of Science writes them."""
    inner = _inside(value)
    if inner and all("," in name or not name for name in _split_list(inner)):
        return inner if len(_split_list(inner)) > 1 or _PERSON.fullmatch(inner) else value
    return value


def _inside(text: str) -> str:
    """What one pair of braces around the whole text holds, or ""."""
    text = text.strip()
    if not (text.startswith("{") and text.endswith("}")):
        return ""
    depth = 0
    for place, char in enumerate(text):
        depth += {"{": 1, "}": -1}.get(char, 0)
        if depth == 0:
            return text[1:-1].strip() if place == len(text) - 1 else ""
    return ""


def _split_list(value: str) -> list[str]:
    """Split at the words "and" that no braces protect."""
    names: list[list[str]] = [[]]
    for token, depth in _tokens(value):
        before = names[-1][-1] if names[-1] else ""
        if depth == 0 and token.casefold() == "and" and before[-1:].strip() == "":
            names.append([])
        else:
            names[-1].append(token)
    return ["".join(name).strip() for name in names]


def _tokens(value: str) -> Iterator[tuple[str, int]]:
    depth = 0
    for found in _TOKEN.finditer(value):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        yield found[0], max(depth, 0)


def _read_name(name: str, alone: bool, inverted: bool) -> list[tuple[str, bool]]:
    """Read one name, or what stands for several; ``alone``: a comma parts no people."""
    inner = _inside(name)
    if inner:
        text = decode_latex(inner)
        return [(text, _PERSON.fullmatch(text) is None)]
    if "=" in name and (found := _PARTS.findall(name)):
        return [(_joined_parts(dict(found)), False)]
    pieces = [decode_latex(piece) for piece in _pieces(name)]
    if len(pieces) == 1:
        return [(_family_first(name) or pieces[0], False)]
    if len(pieces) == 3 and _SUFFIX.fullmatch(pieces[1]):
        pieces = [pieces[0], pieces[2], pieces[1]]
    elif not alone and not any("," in piece for piece in pieces):
        people = split_people(", ".join(pieces), inverted)
        if len(people) > 1 or len(pieces) == 2:
            return [(one, False) for one in people]
    if len(pieces) == 3 and not _SUFFIX.fullmatch(pieces[2]):
        pieces = [pieces[0], pieces[2], pieces[1]]
    elif len(pieces) > 3:
        pieces = [pieces[0], " ".join(filter(None, pieces[1:]))]
    return [(", ".join(filter(None, pieces)), False)]


def _pieces(name: str) -> list[str]:
    pieces: list[list[str]] = [[]]
    for token, depth in _tokens(name):
        if token == "," and depth == 0:
            pieces.append([])
        else:
            pieces[-1].append(token)
    return ["".join(piece).strip() for piece in pieces]


def _family_first(name: str) -> str:
    """Of a name without a comma whose last word is a group of several: family and given name."""
    if "{" not in name:
        return ""
    words: list[list[str]] = [[]]
    for token, depth in _tokens(name):
        if depth == 0 and token.isspace():
            words.append([])
        else:
            words[-1].append(token)
    family = decode_latex("".join(words[-1]))
    given = decode_latex(" ".join(map("".join, words[:-1])))
    return f"{family}, {given}" if " " in family and given else ""


def _joined_parts(parts: dict[str, str]) -> str:
    """Join what BibLaTeX names one by one: ``family=Beethoven, prefix=van, given=L.``."""
    known = {name: decode_latex(text.strip().strip('"')) for name, text in parts.items()}
    family = f"{known.get('prefix', '')} {known.get('family', '')}".strip()
    return ", ".join(filter(None, (family, known.get("given"), known.get("suffix"))))
