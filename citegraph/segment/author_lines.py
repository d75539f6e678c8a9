"""Lines that name the authors of a paper."""

import re

from citegraph.text.clean import collapse_spaces
from citegraph.text.given_names import is_given_name, is_western_given_name

_LONGEST = 250
_UPPER = r"[A-ZА-ЯЁІЇЄҐÀ-Þ]"
_WORD = _UPPER + r"[\w'’ʹ-]{1,30}"
_INITIALS = rf"(?:{_UPPER}\.[ -]?){{1,3}}"
#: «А. Б. Ручьёв», «Ручьёв А. Б.»
_WITH_INITIALS = re.compile(
    rf"(?:{_INITIALS} ?{_WORD}|{_WORD},? {_INITIALS})".replace(" ?", r"\s?")
)
_WORDS = re.compile(rf"{_WORD}(?: {_WORD}){{1,3}}")
_PATRONYMIC = re.compile(
    r"\w{3,}(?:вич|вна|ична|оглы|кызы|vich|vna)|(?:иль|кузьм|лук|никит|фом)ич", re.IGNORECASE
)
_SEPARATOR = re.compile(r"\s?[,;]\s?|\s(?:и|and|та|und|&)\s")
_SIGNS = re.compile(r"[\d*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰,]{1,8}$|^[\d*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}\s?")
_JOINED = re.compile(r"^(?:and|&|и)\s|\s(?:and|&|и)$")
_PARENTHESES = re.compile(r"\s?\([^()]{0,80}\)\w?")
_FORM_OF_ADDRESS = re.compile(r"^(?:Prof|Dr|Mr|Mrs|Ms|Проф|Доц)\.?\s")
#: Two to four words with capitals, initials among them: «Terence J Robinson».
_NAME_LIKE = re.compile(
    rf"{_WORD}(?:\s(?:{_UPPER}\.?-?){{1,3}}|\s(?:de|del|da|van|von|der|el|al|bin|ter)){{0,3}}"
    rf"(?:\s{_WORD}){{1,2}}|(?:{_UPPER}\.\s?){{1,3}}{_WORD}"
)
_COPYRIGHT = re.compile(r"^(?:©|\(c\))\s?", re.IGNORECASE)
#: A degree, post or place after the name: «…, кандидат технических наук, доцент».
_TITLES = re.compile(
    r"(?i)^(?:канд|доктор|докт|д-р|к\.|д\.|доцент|профессор|проф|студент|аспирант|магистр|"
    r"старший|младший|науч|ассистент|преподавател|член|заведующ|соискател|phd|ph\.d|dr|prof|"
    r"г\.|e-?mail|orcid)"
)


def authors_of_line(text: str) -> tuple[str, ...]:
    """Return the people that a line consists of; nothing when it holds anything else.

    Marks of footnotes, and degrees and posts behind a name, are left out.

    >>> authors_of_line("А.Б. Ручьёв1, В. Г. Озеров2*")
    ('А.Б. Ручьёв', 'В. Г. Озеров')
    >>> authors_of_line("Ручьёв Артём Борисович, кандидат технических наук, доцент")
    ('Ручьёв Артём Борисович',)
    >>> authors_of_line("Peter Brook and Ann M. Lake"), authors_of_line("Малые реки, озёра")
    (('Peter Brook', 'Ann M. Lake'), ())
    """
    line = _COPYRIGHT.sub("", collapse_spaces(text))
    if not line or len(line) > _LONGEST:
        return ()
    names: list[str] = []
    for piece in _SEPARATOR.split(line):
        name = _SIGNS.sub("", _SIGNS.sub("", piece.strip())).strip()
        if not name:
            continue
        if is_name(name):
            names.append(name)
        elif names and _TITLES.match(name):
            break
        else:
            return ()
    return tuple(names)


def authors_near_title(text: str, *, sure: bool) -> tuple[str, ...]:
    """Return the people of a line that stands where authors do, next to a title.

    There names need no initials and no known given name when one beside them is known, or when
    it is ``sure``: by figures raised behind them, or the name of an institution below.

    >>> authors_near_title("Lin Wenhao, Sarah Hill Odetta", sure=True)
    ('Lin Wenhao', 'Sarah Hill Odetta')
    >>> authors_near_title("Lin Wenhao and Peter Brook", sure=False)
    ('Lin Wenhao', 'Peter Brook')
    >>> authors_near_title("Small Rivers and Great Lakes", sure=False)
    ()
    >>> [authors_near_title(text, sure=True) for text in ("Rivers of Wales", "York, Ohio")]
    [(), ()]
    """
    found = authors_of_line(text)
    line = _JOINED.sub("", _PARENTHESES.sub("", collapse_spaces(text)).strip(" ,;*∗†‡§"))
    if found or not line or len(line) > _LONGEST:
        return found
    if plain := authors_of_line(line):
        return plain
    pieces = [
        _SIGNS.sub("", _JOINED.sub("", piece.strip(" ,*∗†‡§"))).strip()
        for piece in _SEPARATOR.split(line)
    ]
    names = [_FORM_OF_ADDRESS.sub("", piece) for piece in pieces if piece]
    enough = sure or any(map(is_name, names))
    return tuple(names) if enough and all(map(_NAME_LIKE.fullmatch, names)) else ()


def several_people(text: str) -> bool:
    """Whether a text has the signs that stand between people.

    >>> several_people("Odetta Hill and Wenhao Lin"), several_people("Nimble Cat")
    (True, False)
    """
    return _SEPARATOR.search(text) is not None


def labelled_author(text: str) -> str:
    """Return the first name with initials in what follows «Выполнил:» or "Author:".

    >>> labelled_author(": студент гр. 301 Ручьёв А.Б.")
    'Ручьёв А.Б.'
    """
    found = _WITH_INITIALS.search(text[:_LONGEST])
    if found:
        return found[0].strip()
    return next(iter(authors_of_line(text.lstrip(" :.—–-"))), "")


def is_name(text: str) -> bool:
    """Whether a text is the name of a person, with initials or a given name that is known.

    >>> is_name("Ручьёв А. Б."), is_name("Анна Озерова"), is_name("Малые Реки")
    (True, True, False)
    """
    if _WITH_INITIALS.fullmatch(text):
        return True
    plain = re.sub(rf"\s{_UPPER}\.?(?=\s)", "", text)
    if not _WORDS.fullmatch(plain):
        return False
    words = plain.split()
    if any(_PATRONYMIC.fullmatch(word) for word in words[1:]) and len(words) == 3:
        return True
    given = [is_given_name(word) or is_western_given_name(word) for word in words]
    return len(words) <= 3 and (given[0] or (given[-1] and len(words) == 2))
