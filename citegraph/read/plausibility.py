"""How much a text looks like Russian, also one of a few letters: pairs of letters, case, signs."""

import math
import re
from collections import Counter
from functools import cache

from citegraph.knowledge import table

_EDGE = "_"
_WORD = re.compile(r"[а-яё]+", re.IGNORECASE)
_ABBREVIATION = re.compile(r"[А-ЯЁ]{2,5}")
_OTHER = re.compile(r"[^\x00-\x7fа-яё]", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-z]")
_LETTER_SHARE = 0.05
# Abbreviations are chains of letters that no word holds.
_LETTER_SHARE_IN_ABBREVIATIONS = 0.5
# Natural logarithms of how often signs of print stand in Russian text, letters of kindred
# languages, letters of Latin with accents (also in a text without other Latin letters), and
# all else.
_TYPOGRAPHY = {
    **dict.fromkeys("«»–—№", -4.0),
    **dict.fromkeys("„“”…§°\u00a0", -6.0),
    **dict.fromkeys("‘’", -6.0),
    **dict.fromkeys("іїєґІЇЄҐ", -7.5),
    **dict.fromkeys("ўЎ", -9.0),
}
_ACCENTED = -5.0
_ACCENTED_ALONE = -10.0
_STRANGE = -12.0
# What is odd in print, and what it costs where it stands.
_ODDITIES = (
    # A word goes on with a capital after a small letter, or in another script.
    (re.compile(r"[а-яё](?=[А-ЯЁ])|[A-Za-z](?=[а-яёА-ЯЁ])|[а-яёА-ЯЁ](?=[A-Za-z])"), 6.0),
    # Capitals before small letters; a word in capitals; a capital amid a sentence.
    (re.compile(r"[А-ЯЁ]{2}(?=[а-яё])"), 3.0),
    (re.compile(r"[А-ЯЁ]{2,}"), 1.0),
    (re.compile(r"(?<=[а-яё] )[А-ЯЁ]"), 1.0),
    # A letter amid figures; one that stands alone and is no word, nor shortened.
    (re.compile(r"(?<=\d)[А-ЯЁа-яё](?=\d)"), 4.0),
    (re.compile(r"\b[бгдежзйлмнпртфхцчшщъыьэюё]\b(?!\.)", re.IGNORECASE), 4.0),
    # ё is rare in print, at the beginning of words even more.
    (re.compile(r"[ёЁ]"), 3.0),
    (re.compile(r"\b[ёЁ]"), 2.0),
    # Dashes, quotes and other signs glued to the wrong side of a word.
    (re.compile(r"\b[–—]\b|№(?=[^\W\d_])|[–—](?=[^\W\d])|(?<=[^\W\d])[–—№§]"), 4.0),
    (re.compile(r"[«„](?!\w)|(?<=\w)[«„“]|(?<!\S)[»”’]|[»”](?=\w)"), 4.0),
    (re.compile(r"…(?=\w)|(?<!\d)°"), 4.0),
    (re.compile(r"(?<![^\s\u00a0])\u00a0|\u00a0(?![^\s\u00a0])"), 6.0),
)
_QUOTES = (("«", "»"), ("„", "“"))
_QUOTE_COST = 2.0


def plausibility(text: str) -> float:
    """Return the logarithm of how probable the characters beyond ASCII are in Russian print.

    Only to compare readings of the same bytes.

    >>> plausibility("Лёд на реке") > plausibility("кЕД МЮ ПЕЙЕ")
    True
    """
    score = sum(_word(word) * count for word, count in Counter(_WORD.findall(text)).items())
    accented = _ACCENTED if _LATIN.search(text) else _ACCENTED_ALONE
    for char, count in Counter(_OTHER.findall(text)).items():
        other = accented if "\u00c0" <= char <= "\u024f" and char.isalpha() else _STRANGE
        score += count * _TYPOGRAPHY.get(char, other)
    for pattern, cost in _ODDITIES:
        score -= cost * len(pattern.findall(text))
    for opening, closing in _QUOTES:
        score -= _QUOTE_COST * abs(text.count(opening) - text.count(closing))
    return score


def _word(word: str) -> float:
    """The log probability of a word by its pairs of letters, each mixed with its letters."""
    rare = _LETTER_SHARE_IN_ABBREVIATIONS if _ABBREVIATION.fullmatch(word) else _LETTER_SHARE
    letters = f"{_EDGE}{word.lower().replace('ё', 'е')}{_EDGE}"
    pairs, single = _pairs(), _letters()
    return sum(
        math.log((1 - rare) * pairs[pair] + rare * single[pair[1]])
        for pair in zip(letters, letters[1:], strict=False)
    )


@cache
def _pairs() -> dict[tuple[str, str], float]:
    """How probable a letter is after another one."""
    return {
        (row["first"], second): int(share) / 10_000
        for row in table("letter_pairs")
        for second, share in row.items()
        if second != "first"
    }


@cache
def _letters() -> dict[str, float]:
    """How probable a letter is anywhere; every seventh ends a word."""
    rows = {row["letter"]: float(row["per_mille"]) for row in table("russian_letters")}
    total = sum(rows.values())
    return {_EDGE: 1 / 7} | {letter: share / total * 6 / 7 for letter, share in rows.items()}
