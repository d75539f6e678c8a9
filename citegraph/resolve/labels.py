"""Labels and ids of what was resolved."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from citegraph.resolve.people.mentions import NameForm
from citegraph.text import transliterate

_NOT_KEY = re.compile(r"[^a-z0-9]+")
#: Endings of the surnames of Russia and its neighbours.
_RUSSIAN = re.compile(
    r".{1,60}(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ой|ая|и)|ый|ая|ко|[ую]к|ян|дзе|швили|ич|[иы]х|ец)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Label:
    """What is shown, a Latin form beside it ("" when it is Latin itself), a stem for the id."""

    label: str
    latin: str
    id_stem: str


@lru_cache(maxsize=1 << 16)
def key_text(text: str) -> str:
    """Return the text in the letters of a BibTeX key, a to z and 0 to 9 ("" when nothing is left).

    >>> key_text("Исланкина"), key_text("Fiyaksel’"), key_text("Sölvell, Ö.")
    ('islankina', 'fiyaksel', 'solvello')
    """
    return _NOT_KEY.sub("", anyascii(transliterate(text, "ala-lc")).lower())


def unique_ids(stems: Sequence[str], order: Sequence[str]) -> list[str]:
    """Return one id for each stem; equal stems get the suffixes a, b, …, z, aa, … by ``order``.

    Deterministic, and independent of the order of the arguments as long as ``order``
    names the items.

    >>> unique_ids(["smith", "jones", "smith"], ["2", "1", "3"])
    ['smitha', 'jones', 'smithb']
    """
    wanted: dict[str, list[int]] = defaultdict(list)
    for index in sorted(range(len(stems)), key=lambda index: order[index]):
        wanted[stems[index] or "x"].append(index)
    taken = set(wanted)
    ids = [""] * len(stems)
    for stem in sorted(wanted):
        members = wanted[stem]
        if len(members) == 1:
            ids[members[0]] = stem
            continue
        number = 0
        for index in members:
            number, found = _free_suffix(stem, number, taken)
            ids[index] = found
            taken.add(found)
    return ids


def _free_suffix(stem: str, number: int, taken: set[str]) -> tuple[int, str]:
    while True:
        number += 1
        found = stem + _letters(number)
        if found not in taken:
            return number, found


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def person_label(forms: Sequence[NameForm]) -> Label:
    """Return the fullest form in the original script, and the fullest printed Latin form beside it.

    The original script is Cyrillic, but for a Western name that Russian references transcribe
    (Портер beside Porter): the label is Latin then. Without a printed Latin form the Cyrillic one
    is transliterated (BGN/PCGN).
    """
    ranked = sorted(forms, key=_fullness)
    latin = [form.printed for form in ranked if form.script != "Cyrl"]
    if latin and _is_western([form for form in ranked if form.family]):
        return Label(latin[0], "", key_text(latin[0]))
    cyrillic = [form.printed for form in ranked if form.script == "Cyrl"]
    label = (cyrillic or latin)[0]
    beside = "" if not cyrillic else latin[0] if latin else transliterate(label)
    return Label(label, beside, key_text(beside or label))


def _is_western(forms: Sequence[NameForm]) -> bool:
    """Whether the Cyrillic forms of a name transcribe the Latin ones, not the other way round.

    They do where the surname is not of a Slavic or neighbouring kind, and the Latin form is no
    transliteration of the Cyrillic one, or the one that is printed more often.
    """
    cyrillic = [form for form in forms if form.script == "Cyrl"]
    others = [form for form in forms if form.script == "Latn"]
    if not cyrillic or not others or any(_RUSSIAN.fullmatch(form.family) for form in cyrillic):
        return False
    keys = {form.key for form in cyrillic}
    if not any(form.key in keys for form in others):
        return True
    count = sum(len(form.mentions) for form in cyrillic)
    return sum(len(form.mentions) for form in others) > count


def _fullness(form: NameForm) -> tuple[int, int, int, str]:
    """Sort key: most initials, longest given names, most often printed, then the alphabet."""
    return (-len(form.initials), -len(form.given), -len(form.mentions), form.printed)
