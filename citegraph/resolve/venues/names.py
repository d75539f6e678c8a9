"""Names of journals and publishers: their words, their keys, and what abbreviates what."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.text import surname_key, title_words

_PRINTED_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*\.?")
#: «Physical Review A»: the letter of a section, where «a» is an article anywhere else.
_SECTION_A = re.compile(r"\w[.,:]? A(?=$|\s*[:;.,()–—-])|\([Aa]\)")

#: A name without full stops is an abbreviation when a cut word has so many letters.
_CLEARLY_CUT = 3
_LONGEST_CONTRACTION = 5


@cache
def _small_words() -> frozenset[str]:
    return frozenset(surname_key(row["word"]) for row in table("small_words"))


@cache
def _small_words_as_printed() -> frozenset[str]:
    """A folded J is an и: here an initial must not count as one."""
    return frozenset(row["word"] for row in table("small_words"))


@lru_cache(maxsize=1 << 14)
def venue_words(text: str) -> tuple[str, ...]:
    """Return the folded words of a venue's name without articles and the like.

    >>> venue_words("The Journal of Law & Economics")
    ('zhurnal', 'lav', 'ekonomiks')
    >>> venue_words("Rivers A"), venue_words("A River")
    (('rivers', 'a'), ('river',))
    """
    words = title_words(text)
    kept = "a" if _SECTION_A.search(text) else ""
    return tuple(word for word in words if word == kept or word not in _small_words()) or words


def venue_key(text: str) -> str:
    """Return the key under which the spellings of one venue's name meet.

    >>> venue_key("Инновации") == venue_key("Innovatsii")
    True
    """
    return " ".join(venue_words(text))


def abbreviates(short: str, long: str) -> bool:
    """Whether ``short`` abbreviates ``long`` word by word, each cut word marked as cut.

    A cut word ends with a full stop (Вестн., Econ.), which the last one may have lost to the end of
    the field, or is contracted at a hyphen (ун-та). Where a name of two words or more has no full
    stop at all, as in MEDLINE and the Web of Science, it may be cut or contracted without one
    (J Econ Perspect, Natl Acad Sci).

    >>> abbreviates("Вестн. Моск. ун-та", "Вестник Московского университета")
    True
    >>> abbreviates("Am. Econ. Rev.", "American Economic Review")
    True
    >>> abbreviates("J. Limnol", "Journal of Limnology")
    True
    >>> abbreviates("Вестн. Томск. ун-та", "Вестник Московского университета")
    False
    >>> abbreviates("J Econ Perspect", "Journal of Economic Perspectives")
    True
    >>> abbreviates("J. Phys.", "Journal of Physiology"), abbreviates("RIV-08", "RIV-11")
    (False, False)
    """
    shorts, longs = printed_words(short), printed_words(long)
    if len(shorts) != len(longs) or not shorts:
        return False
    pairs = list(zip(shorts, longs, strict=True))
    if "." in short or len(pairs) == 1:
        *before, last = pairs
        return all(_cuts(*pair) for pair in before) and (
            _cuts(*last) or (bool(before) and len(last[0]) > 1 and _cuts(f"{last[0]}.", last[1]))
        )
    clear = any(len(one) >= _CLEARLY_CUT and one != other for one, other in pairs)
    return clear and all(_cuts(*pair) or _cuts_unmarked(*pair) for pair in pairs)


@lru_cache(maxsize=1 << 14)
def printed_words(text: str) -> tuple[str, ...]:
    """Return the words of a name in lower case with their full stops, small words left out.

    >>> printed_words("The Am. Econ. Review"), printed_words("M.I.T. Press")
    (('am.', 'econ.', 'review'), ('m.', 'i.', 't.', 'press'))
    """
    words = _PRINTED_WORD.findall(text.casefold().replace("ё", "е"))
    kept = "a" if _SECTION_A.search(text) else ""
    small = _small_words_as_printed()
    return tuple(word for word in words if word == kept or word not in small)


def _cuts(short: str, long: str) -> bool:
    cut, whole = short.rstrip("."), long.rstrip(".")
    if cut == whole:
        return True
    if _has_number(cut) or _has_number(whole):
        return False
    if surname_key(short) == surname_key(long):
        return True
    if short.endswith("."):
        # The key of a J or of an accented letter depends on the letters behind it.
        if long.startswith(cut) or surname_key(long).startswith(surname_key(cut)):
            return not _means_another(cut, whole)
    head, hyphen, tail = cut.partition("-")
    return bool(hyphen) and long.startswith(head) and whole.endswith(tail)


def _cuts_unmarked(short: str, long: str) -> bool:
    """Whether a word is cut (econ) or contracted to its last letter (natl, intl) without a sign."""
    if _has_number(short) or _has_number(long) or ("-" in long and "-" not in short):
        return False
    if long.startswith(short):
        return not _means_another(short, long)
    if len(short) > _LONGEST_CONTRACTION or short[:2] != long[:2] or short[-1] != long[-1]:
        return False
    left = iter(long)
    return all(char in left for char in short)


def _has_number(word: str) -> bool:
    return any(char.isdigit() for char in word)


@cache
def _other_words() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in table("cut_words"):
        key = surname_key(row["cut"])
        found[key] = (*found.get(key, ()), surname_key(row["other"]))
    return found


def _means_another(cut: str, word: str) -> bool:
    """Whether a word is cut off later, so that this is the abbreviation of another one."""
    others = _other_words().get(surname_key(cut), ())
    return bool(others) and surname_key(word).startswith(others)


def first_letters(text: str) -> str:
    """Return the first letters of the words of a name, folded; J, alone or not, stays J.

    >>> first_letters("Вестн. Моск. ун-та"), first_letters("Vestnik Moskovskogo universiteta")
    ('vmu', 'vmu')
    """
    words = printed_words(text)
    return "".join("j" if word[0] == "j" else surname_key(word)[0] for word in words)
