"""Chinese and Korean names in Latin letters: given names of syllables, surnames printed first."""

import re
from functools import lru_cache

from citegraph.resolve.people.commonness import bearers_of, is_east_asian
from citegraph.text import latin_letters, script_of, surname_key
from citegraph.text.given_names import is_western_given_name

_WORD = re.compile(r"[^\W\d_]+")
#: One or two syllables of pinyin.
_SYLLABLES = re.compile(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|iao|ian|ing|ang|eng|ong|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|"
    r"ua|uo|ui|un|ue|ve|a|o|e|i|u|v)){1,2}"
)
_SHORTEST_NAME = 2


def given_contradict(family: str, left: str, right: str) -> bool:
    """Whether the given names of two people with one Chinese or Korean surname differ.

    Every syllable counts there: Ming and Minghui are two people, Min-Soo and Minsoo one. A
    Western given name beside them does not count.

    >>> given_contradict("Jiang", "Ming", "Minghui"), given_contradict("Kim", "Min-Soo", "Minsoo")
    (True, False)
    >>> given_contradict("Ivanov", "Ivan", "Ivanko"), given_contradict("Wang", "W.", "Wei")
    (False, False)
    """
    one, other = _syllables(left), _syllables(right)
    return bool(one and other and one != other) and is_east_asian(surname_key(family))


@lru_cache(maxsize=1 << 16)
def _syllables(given: str) -> str:
    if script_of(given) == "Cyrl":
        return ""
    words = _WORD.findall(given)
    whole = [word for word in words if len(word) > _SHORTEST_NAME or not word.isupper()]
    if len(whole) < len(words) or any(len(word) == 1 for word in whole):
        return ""
    own = [word for word in whole if not is_western_given_name(word)] or whole
    return "".join(map(latin_letters, own))


@lru_cache(maxsize=1 << 16)
def in_western_order(family: str, given: str) -> tuple[str, str]:
    """Return family and given name, exchanged where a Chinese name was taken from the wrong end.

    >>> in_western_order("Weiping", "Zhang"), in_western_order("Zhang", "Ping")
    (('Zhang', 'Weiping'), ('Zhang', 'Ping'))
    >>> in_western_order("Lang", "Ming"), in_western_order("Smith", "Lee")
    (('Lang', 'Ming'), ('Smith', 'Lee'))
    >>> in_western_order("Lake", "Ann")
    ('Lake', 'Ann')
    """
    letters = latin_letters(family)
    if (
        script_of(family) == "Latn"
        and is_east_asian(surname_key(given))
        and not is_western_given_name(given)
        and not bearers_of(surname_key(family))
        and _SYLLABLES.fullmatch(letters)
    ):
        return given, family
    return family, given
