"""One fold for searching across scripts, driven by a table so that a page can apply it too."""

import re
import unicodedata
from functools import cache, lru_cache

from citegraph.knowledge import table

_SPACES = re.compile(r"\s+")
#: Of ASCII, what is neither a letter nor a number.
_NEITHER = re.compile("[^A-Za-z0-9]+")


@cache
def _characters() -> dict[int, str]:
    return {ord(row["from"]): row["to"] for row in table("search_fold") if row["kind"] == "char"}


@cache
def _replacements() -> tuple[tuple[str, str], ...]:
    rows = table("search_fold")
    return tuple((row["from"], row["to"]) for row in rows if row["kind"] == "replace")


def search_rules() -> dict[str, object]:
    """Return the tables of :func:`search_key`, ready for JSON.

    ``chars`` maps one character to its replacement; ``replace`` is an ordered list of
    ``[from, to]``, each applied once to the whole text. The steps, in order:

    1. NFKC, lower case;
    2. every character through ``chars``;
    3. NFD, combining marks (category M) dropped;
    4. the replacements;
    5. every run of characters that are neither letters (L) nor numbers (N) becomes one
       space; spaces at the ends go.

    A text that would fold to nothing keeps the result of step 1, its spaces collapsed.

    >>> search_rules()["replace"][0]
    ['ii', 'i']
    """
    return {
        "chars": {chr(code): to for code, to in sorted(_characters().items())},
        "replace": [list(pair) for pair in _replacements()],
    }


@lru_cache(maxsize=1 << 16)
def search_key(text: str) -> str:
    """Return the text folded for search: one key for Cyrillic and its usual Latin spellings.

    Almost every rule maps one character, so that the key of a half-typed word is the
    beginning of the key of the whole word.

    >>> search_key("Исланкина"), search_key("Islankina")
    ('islankina', 'islankina')
    >>> search_key("Фияксель Э. А."), search_key("Fiyaksel’")
    ('fiaksel e a', 'fiaksel')
    >>> search_key("Sölvell, Ö."), search_key("中文")
    ('solvell o', '中文')
    """
    lowered = (text if text.isascii() else unicodedata.normalize("NFKC", text)).lower()
    key = lowered.translate(_characters())
    if not key.isascii():
        key = unicodedata.normalize("NFD", key)
        key = "".join(char for char in key if not unicodedata.category(char).startswith("M"))
    for old, new in _replacements():
        key = key.replace(old, new)
    if key.isascii():
        key = _NEITHER.sub(" ", key)
    else:
        key = "".join(char if unicodedata.category(char)[0] in "LN" else " " for char in key)
        key = _SPACES.sub(" ", key)
    return key.strip() or _SPACES.sub(" ", lowered).strip()
