"""What the words of a title can mean in Russian and in English: a translation has it in common."""

import re
from functools import lru_cache
from itertools import chain

from citegraph.knowledge import table
from citegraph.text.fold import latin_letters, surname_key
from citegraph.text.scripts import script_of

_WORD = re.compile(r"[^\W\d_]+(?:['’ʹʼ`][^\W\d_]+)*")
_VOWELS = re.compile(r"[aeiou]+")
_DOUBLED = re.compile(r"([a-z])\1+")
#: Consonants of a word that are compared, and the fewest that tell it from others.
_CONSONANTS = 4
_FEWEST_CONSONANTS = 3
_SHORTEST_WORD = 3
_LONGEST_ACRONYM = 8
_LONGEST_STEM = 16
#: Letters that may follow a stem of so many letters; longer stems bear any ending.
_ENDINGS = {1: 0, 2: 2, 3: 2, 4: 7}
_MEANING_LIMIT = 1 << 16


@lru_cache(maxsize=_MEANING_LIMIT)
def word_meanings(word: str) -> frozenset[str]:
    """Return what a word, Russian, transliterated or English, may mean; words of grammar nothing.

    Two words can be a translation of each other when they have a meaning in common: by a
    row of ``knowledge/title_translations.tsv``, by their consonants where both languages
    borrowed them (``knowledge/loan_sounds.tsv``), or letter by letter (acronyms).

    >>> bool(word_meanings("исследование") & word_meanings("research"))
    True
    >>> bool(word_meanings("reaktorov") & word_meanings("reactors"))
    True
    >>> bool(word_meanings("БН") & word_meanings("BN")), word_meanings("для")
    (True, frozenset())
    """
    key, lowered = surname_key(word), word.casefold()
    if word.isupper() and len(word) <= _LONGEST_ACRONYM:
        rows = _acronyms().get(key if script_of(word) == "Cyrl" else lowered, ())
        return frozenset((f"={key}", *rows))
    if len(word) < _SHORTEST_WORD or lowered in _grammar():
        return frozenset()
    # A longer Russian stem is another word (поле, полезный); a longer English one often a form.
    found = set(chain.from_iterable(_rows(_russian_stems(), key)[:1]))
    if script_of(word) != "Cyrl":
        found.update(chain.from_iterable(_rows(_english_stems(), lowered)))
    sound = loan_sound(word)
    if sound:
        found.add(f"~{sound}")
    return frozenset(found or (key,))


def text_meanings(text: str) -> tuple[int, frozenset[str]]:
    """Return how many words of a text mean anything, and all that they mean.

    >>> text_meanings("Анализ и синтез")[0]
    2
    """
    told = [meanings for meanings in map(word_meanings, _WORD.findall(text)) if meanings]
    return len(told), frozenset().union(*told)


@lru_cache(maxsize=_MEANING_LIMIT)
def loan_sound(word: str) -> str:
    """Return the first consonants of a word as both languages have them, "" if too few.

    A first vowel counts as one letter whatever it is.

    >>> loan_sound("реакторов"), loan_sound("reactor"), loan_sound("оптимизация")
    ('rktr', 'rktr', 'aptm')
    """
    letters = latin_letters(word)
    for pattern, to in _sounds():
        letters = pattern.sub(to, letters)
    first = "a" if letters[:1] and letters[0] in "aeiou" else ""
    sound = _DOUBLED.sub(r"\1", first + _VOWELS.sub("", letters))
    return sound[:_CONSONANTS] if len(sound) >= _FEWEST_CONSONANTS else ""


@lru_cache(maxsize=1)
def _sounds() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(row["pattern"]), row["to"]) for row in table("loan_sounds"))


def _rows(stems: dict[str, tuple[str, ...]], word: str) -> list[tuple[str, ...]]:
    """Return the rows of each stem that the word begins with, the longest stem first."""
    return [
        stems[word[:length]]
        for length in range(min(len(word), _LONGEST_STEM), 0, -1)
        if word[:length] in stems and len(word) - length <= _ENDINGS.get(length, len(word))
    ]


@lru_cache(maxsize=1)
def _russian_stems() -> dict[str, tuple[str, ...]]:
    return _stems("russian", capitals=False)


@lru_cache(maxsize=1)
def _english_stems() -> dict[str, tuple[str, ...]]:
    return _stems("english", capitals=False)


@lru_cache(maxsize=1)
def _acronyms() -> dict[str, tuple[str, ...]]:
    russian, english = _stems("russian", capitals=True), _stems("english", capitals=True)
    return {stem: (*russian.get(stem, ()), *english.get(stem, ())) for stem in {*russian, *english}}


def _stems(column: str, *, capitals: bool) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for number, row in enumerate(table("title_translations")):
        for stem in row[column].split():
            if stem.isupper() == capitals:
                found.setdefault(_folded(stem, column), []).append(str(number))
    return {stem: tuple(dict.fromkeys(rows)) for stem, rows in found.items()}


def _folded(stem: str, column: str) -> str:
    """Fold a stem like the words that begin with it: и before а and у goes there."""
    if column == "english":
        return stem.casefold()
    key = surname_key(stem)
    return key.rstrip("i") if len(key) > _CONSONANTS and not stem.isupper() else key


@lru_cache(maxsize=1)
def _grammar() -> frozenset[str]:
    """Words of grammar in both languages, and transliterated."""
    rows = (row for row in table("function_words") if row["language"] in ("en", "ru", "ru-Latn"))
    return frozenset(word for row in rows for word in row["forms"].split())
