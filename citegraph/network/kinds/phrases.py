"""Words of texts, and pairs of words that stand together more often than by chance."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from math import log
from os.path import commonprefix
from typing import Any, NamedTuple

from citegraph.knowledge import table
from citegraph.text.lemmas import lemma, parsed

_RUN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?:[  ]+[^\W\d_]+(?:-[^\W\d_]+)*)*")
_SHORTEST = 3
_LONGEST = 40
# A second reading of a word counts if it is this share as likely as the first.
_AS_LIKELY = 0.3
_NOUNS = frozenset(("NOUN",))
_ATTRIBUTES = frozenset(("ADJF", "PRTF", "NOUN"))


class Word(NamedTuple):
    """A word as printed, in lower case, and its dictionary form."""

    printed: str
    lemma: str


def runs(text: str) -> Iterator[tuple[Word, ...]]:
    """Yield the sequences of words that say something between stop words and signs.

    >>> [[word.lemma for word in run] for run in runs("Floods of small rivers: паводки малых рек")]
    [['flood'], ['small', 'river'], ['паводок', 'малый', 'река']]
    """
    for found in _RUN.finditer(text):
        run: list[Word] = []
        for printed in found[0].split():
            word = Word(printed.lower(), lemma(printed))
            if _says_something(word):
                run.append(word)
            elif run:
                yield tuple(run)
                run = []
        if run:
            yield tuple(run)


def _says_something(word: Word) -> bool:
    if not _SHORTEST <= len(word.printed) <= _LONGEST:
        return False
    if {word.printed.replace("ё", "е"), word.lemma} & _stop_words():
        return False
    return not is_russian(word.lemma) or bool(_parts_of_speech(word.printed) & _ATTRIBUTES)


def is_russian(word: str) -> bool:
    """Whether the word is of Cyrillic letters.

    >>> is_russian("река"), is_russian("river")
    (True, False)
    """
    return "а" <= word[0] <= "я" or word[0] == "ё"


def is_noun(word: Word) -> bool:
    """Whether a Russian word can be a noun.

    >>> is_noun(Word("рек", "река")), is_noun(Word("малых", "малый"))
    (True, False)
    """
    return bool(_parts_of_speech(word.printed) & _NOUNS)


def as_term(words: Sequence[Word]) -> str:
    """Return a term of one or two words as it is shown: Russian ones in the nominative.

    A genitive after a noun stays what it is.

    >>> as_term([Word("малых", "малый"), Word("рек", "река")])
    'малые реки'
    >>> as_term([Word("развития", "развитие"), Word("регионов", "регион")])
    'развитие регионов'
    >>> as_term([Word("рек", "река")]), as_term([Word("rivers", "river")])
    ('река', 'rivers')
    >>> as_term([Word("высшего", "высокий"), Word("образования", "образование")])
    'высшее образование'
    """
    if not all(is_russian(word.lemma) for word in words):
        return " ".join(word.printed for word in words)
    if len(words) == 1:
        return words[0].lemma
    first, last = words
    tag = parsed(last.printed)[0].tag
    if is_noun(first) and not _can_agree(first, tag):
        return f"{_nominative(first)} {last.printed}"
    # «реки» may be one river or several: an adjective tells.
    number = {str(parsed(first.printed)[0].tag.number), str(tag.number)} & {"plur"} or {"sing"}
    gender = {str(tag.gender)} if number == {"sing"} and tag.gender else set()
    return f"{_nominative(first, number | gender)} {_nominative(last, number)}"


def _can_agree(word: Word, noun: Any) -> bool:
    """Whether a word that is likeliest a noun may as well be an adjective of the noun after it.

    «Пожилого» before «возраста» is one, «данных» before «пациентов» is not.
    """
    readings = parsed(word.printed)
    return any(
        str(other.tag.POS) == "ADJF"
        and other.score >= _AS_LIKELY * readings[0].score
        and (other.tag.case, other.tag.number) == (noun.case, noun.number)
        and other.tag.gender in (None, noun.gender)
        for other in readings[1:]
    )


def _nominative(word: Word, form: Set[str] = frozenset()) -> str:
    """Return a word in the nominative, of a number and gender or of the number that it has.

    Of an adjective with two superlatives («высшее», «высочайшее») that which is printed.
    """
    readings = parsed(word.printed)
    # An adjective that is likeliest a noun is asked for with a gender, as a noun has its own.
    chosen = (one for one in readings if form and str(one.tag.POS) in ("ADJF", "PRTF"))
    reading = next(chosen, readings[0])
    wanted = {"nomn", *(form or {str(reading.tag.number or "sing")})}
    if "Supr" not in reading.tag:
        found = reading.inflect(wanted)
        return str(found.word) if found else word.printed
    forms = [str(one.word) for one in reading.lexeme if wanted | {"Supr"} <= one.tag.grammemes]
    return max(forms, key=lambda one: len(commonprefix((one, word.printed))), default=word.printed)


def _parts_of_speech(word: str) -> frozenset[str]:
    """Return what the likeliest reading of a Russian word makes it."""
    first = parsed(word)[0]
    return frozenset((str(first.tag.POS),))


def significant_pairs(
    texts: Iterable[Sequence[Sequence[str]]], least: int, significance: float
) -> dict[tuple[str, str], float]:
    """Return the pairs of neighbours that stand together more often than by chance.

    ``texts`` are texts of runs of words. A pair stands ``least`` times or more; its value is the
    log-likelihood ratio of its 2 x 2 table of first and second words, at least ``significance``
    (10.83: chance would give that once in a thousand). Dunning (1993), "Accurate methods for the
    statistics of surprise and coincidence", Computational Linguistics 19(1).

    >>> texts = [[["small", "river"], ["ice"]], [["small", "river"]], [["small", "town"]]]
    >>> texts.append([["old", "town", "hall"]])
    >>> {pair: round(value, 2) for pair, value in significant_pairs(texts, 2, 0.5).items()}
    {('small', 'river'): 2.91}
    """
    pairs = Counter(pair for text in texts for run in text for pair in zip(run, run[1:]))
    firsts: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    for (first, second), count in pairs.items():
        firsts[first] += count
        seconds[second] += count
    total = pairs.total()
    found = {}
    for (first, second), count in sorted(pairs.items()):
        if count < least or count * total <= firsts[first] * seconds[second]:
            continue
        value = log_likelihood(count, firsts[first], seconds[second], total)
        if value >= significance:
            found[first, second] = value
    return found


def log_likelihood(both: int, first: int, second: int, total: int) -> float:
    """Return Dunning's G² = 2·Σ o·ln(o / e) of a 2 x 2 table with these sums.

    >>> round(log_likelihood(8, 10, 30, 400), 2)
    33.86
    """
    observed = (both, first - both, second - both, total - first - second + both)
    expected = (
        first * second / total,
        first * (total - second) / total,
        (total - first) * second / total,
        (total - first) * (total - second) / total,
    )
    return 2 * sum(o * log(o / e) for o, e in zip(observed, expected, strict=True) if o)


@cache
def _stop_words() -> frozenset[str]:
    grammar = {form for row in table("function_words") for form in row["forms"].split()}
    return frozenset(
        word.replace("ё", "е") for word in grammar | {row["word"] for row in table("stopwords")}
    )
