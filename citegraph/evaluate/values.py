"""When a printed gold value and a predicted value count as the same.

Values are compared by what they say, not by how they are set: texts by their letters and
digits, numbers by their numerals, links without scheme and resolver, people by their words.
"""

import re
import unicodedata
from difflib import SequenceMatcher

from citegraph.text.clean import letters_and_digits

#: Similarity (difflib ratio) from which two texts, and above which two links, are softly the same.
SOFT_TEXT = 0.80
SOFT_LINK = 0.90

_NUMERAL = re.compile(r"\d+|\b[ivxlcdm]+\b")
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'’ʹ`\-]*(?:[-'’ʹ`][^\W\d_]+)*['’ʹ`]?\.?")
_INITIAL = re.compile(r"[^\W\d_]\.")
_LINK_START = re.compile(r"(https?://)?((dx\.)?doi\.org/)?(doi:?)?(www\.)?")
_YEAR = re.compile(r"1[4-9]\d\d|20\d\d")
# Words inside printed names that are no part of a family name worth counting.
_NOT_NAMES = frozenset(
    "и др et al and von van de la der den le du del di eds ed под ред".split()
)  # fmt: skip


def numerals(text: str) -> list[str]:
    """Arabic and (as whole words) Roman numerals of a text, casefolded, in printed order.

    >>> numerals("№ 5 (35), Vol. XII")
    ['5', '35', 'xii']
    """
    return _NUMERAL.findall(unicodedata.normalize("NFKC", text).casefold())


def years(text: str) -> list[str]:
    """Years 1400 to 2099 of a text, in printed order.

    >>> years("24 марта 2005 г., 1975-1983")
    ['2005', '1975', '1983']
    """
    return _YEAR.findall(text)


def name_words(text: str) -> list[str]:
    """Words of a printed name without initials and particles, folded.

    >>> name_words("R. Th. A. J. Leenders and S. van Gabbay")
    ['leenders', 'gabbay']
    """
    words = (word for word in _NAME_WORD.findall(unicodedata.normalize("NFKC", text)))
    folded = ((word, letters_and_digits(word)) for word in words if not word.endswith("."))
    return [
        fold
        for word, fold in folded
        if len(fold) > 1 and fold not in _NOT_NAMES and not (word.isupper() and len(word) <= 2)
    ]


def family_word(printed: str) -> str:
    """Folded family name of a string that prints one person for certain, else "".

    Certain is one word before a comma, or initials around a single word.

    >>> family_word("Islankina E.A."), family_word("Porter, Michael"), family_word("Mark Hansen")
    ('islankina', 'porter', '')
    """
    before, comma, after = printed.partition(",")
    if comma:
        words = name_words(before)
        return words[0] if len(words) == 1 and "," not in after else ""
    words = name_words(printed)
    return words[0] if len(words) == 1 and _INITIAL.search(printed) else ""


def bare_link(text: str) -> str:
    """Link without spaces, scheme, DOI resolver, ``www.`` and edge punctuation; casefolded.

    >>> bare_link("https://doi.org/10.17323/X.1 ."), bare_link("http://www.exiar.ru/")
    ('10.17323/x.1', 'exiar.ru')
    """
    folded = unicodedata.normalize("NFKC", text).casefold().replace(" ", "")
    return _LINK_START.sub("", folded, count=1).strip("/.")


def same_text(gold: str, found: str, *, soft: bool) -> bool:
    """Whether two texts have the same letters and digits, or softly a ratio of 0.80.

    >>> same_text("«Born» Exporting", "Born exporting", soft=False)
    True
    """
    one, other = letters_and_digits(gold), letters_and_digits(found)
    if not one or not other:
        return False
    return one == other or (soft and _ratio_reaches(one, other, SOFT_TEXT))


def same_number(gold: str, found: str, *, soft: bool) -> bool:
    """Whether all numerals (softly: the first) of a volume or issue are the same.

    >>> same_number("№ 5 (35)", "5", soft=False), same_number("№ 5 (35)", "5", soft=True)
    (False, True)
    """
    one, other = numerals(gold), numerals(found)
    return bool(one) and (one[:1] == other[:1] if soft else one == other)


def same_pages(gold: str, found: str, *, soft: bool) -> bool:
    """Whether the first two numerals, first and last page, are the same.

    >>> same_pages("С. 36–45", "36-45", soft=False)
    True
    """
    return numerals(gold)[:2] == numerals(found)[:2] != []


def same_link(gold: str, found: str, *, soft: bool) -> bool:
    """Whether two bare links are equal, or softly more than 0.90 alike.

    >>> same_link("http://www.mofcom.gov.cn", "https://mofcom.gov.cn/", soft=False)
    True
    """
    one, other = bare_link(gold), bare_link(found)
    return one == other or (soft and SequenceMatcher(None, one, other).ratio() > SOFT_LINK)


def _ratio_reaches(one: str, other: str, least: float) -> bool:
    """Whether the difflib ratio is at least ``least``; its cheap upper bounds are asked first."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return (
        matcher.real_quick_ratio() >= least
        and matcher.quick_ratio() >= least
        and matcher.ratio() >= least
    )
