"""Which script a text is written in, and letters borrowed from the wrong one."""

import re
from typing import Literal

Script = Literal["Cyrl", "Latn", "Zmix", "Zyyy"]

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def script_of(text: str) -> Script:
    """Return the script of the letters of ``text`` (ISO 15924, ``Zmix`` for both, ``Zyyy`` none).

    >>> script_of("Исланкина Е. А."), script_of("Islankina"), script_of("12–14")
    ('Cyrl', 'Latn', 'Zyyy')
    >>> script_of("Россия and Europe")
    'Zmix'
    """
    cyrillic, latin = _CYRILLIC.search(text), _LATIN.search(text)
    if cyrillic and latin:
        return "Zmix"
    if cyrillic:
        return "Cyrl"
    return "Latn" if latin else "Zyyy"


def cyrillic_share(text: str) -> float:
    """Return the share of Cyrillic among Cyrillic and Latin letters, 0 to 1 (0 without letters).

    >>> cyrillic_share("дом home")
    0.42857142857142855
    """
    cyrillic = len(_CYRILLIC.findall(text))
    letters = cyrillic + len(_LATIN.findall(text))
    return cyrillic / letters if letters else 0.0
