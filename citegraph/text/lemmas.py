"""The dictionary form of Russian and English words.

Russian words are looked up by pymorphy3 (Korobov 2015, "Morphological Analyzer and Generator for
Russian and Ukrainian Languages", AIST 2015) in the dictionary of OpenCorpora; of a word that is
not in it the ending tells. English words only lose what marks a plural: titles consist of nouns,
and a verb in them ("learning") is a name of something.
"""

import re
from functools import cache, lru_cache
from typing import Any

from citegraph.knowledge import table

_RUSSIAN = re.compile(r"[а-яё]+(?:-[а-яё]+)*")
_ENGLISH = re.compile(r"[a-z]+(?:-[a-z]+)*")
_SHORTEST = 4
_LONGEST = 60
_KEPT_WORDS = 1 << 18
_KEPT_PARSES = 1 << 14
# What a word in -s ends with that is no plural; formulas such as GaAs end in -as.
_NO_PLURAL = ("ss", "us", "is", "ics", "as")
_PLURAL_OF_A = ("omas", "emas", "ulas")
_PLURAL_IN_ES = re.compile(r"(?:ss|sh|ch|x|zz|o)es$")


@lru_cache(_KEPT_WORDS)
def lemma(word: str) -> str:
    """Return the dictionary form of a Russian or English word in lower case, ё as е.

    A word of another script is only put into lower case. The form of a participle is its own,
    not that of the verb.

    >>> lemma("Кластеров"), lemma("открытых"), lemma("управляющими"), lemma("учёных")
    ('кластер', 'открытый', 'управляющий', 'ученый')
    >>> lemma("networks"), lemma("Studies"), lemma("analyses"), lemma("economics")
    ('network', 'study', 'analysis', 'economics')
    """
    folded = word.lower()
    if len(folded) > _LONGEST:
        return folded
    if _RUSSIAN.fullmatch(folded):
        return _russian(folded)
    if _ENGLISH.fullmatch(folded):
        return _english(folded)
    return folded


def _russian(word: str) -> str:
    parses = parsed(word)
    # A name or abbreviation that the dictionary lacks may be in its first form already.
    if not any(parse.is_known for parse in parses) and any(
        parse.normal_form == word for parse in parses
    ):
        return word.replace("ё", "е")
    first = parses[0]
    form: str = first.normal_form
    if first.tag.POS == "PRTF":
        masculine = first.inflect({"sing", "masc", "nomn"})
        form = masculine.word if masculine else form
    return form.replace("ё", "е")


@lru_cache(_KEPT_PARSES)
def parsed(word: str) -> tuple[Any, ...]:
    """Return what a Russian word may be, likeliest first: the parses of pymorphy3.

    A rare dictionary form («больший» of «больших») comes after the usual one.

    >>> str(parsed("сетями")[0].tag.case), parsed("больших")[0].normal_form
    ('ablt', 'большой')
    """
    return tuple(sorted(_analyzer().parse(word), key=lambda one: one.normal_form in _rare()))


@cache
def _analyzer() -> Any:
    # Its dictionary is opened only when a Russian word is looked up.
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang="ru")


def _english(word: str) -> str:
    """Return the singular by the rules of an S-stemmer, and a table of what they get wrong.

    After Harman (1991), "How effective is suffixing?", JASIS 42(1), more rules for -es.
    """
    if (known := _plurals().get(word)) is not None:
        return known
    if len(word) < _SHORTEST or not word.endswith("s"):
        return word
    if word.endswith(_NO_PLURAL) and not word.endswith(_PLURAL_OF_A):
        return word
    if word.endswith("ies") and len(word) > _SHORTEST:
        return f"{word[:-3]}y"
    return word[:-2] if _PLURAL_IN_ES.search(word) else word[:-1]


@cache
def _rare() -> frozenset[str]:
    return frozenset(row["lemma"] for row in table("rare_lemmas"))


@cache
def _plurals() -> dict[str, str]:
    return {row["word"]: row["lemma"] for row in table("english_plurals")}
