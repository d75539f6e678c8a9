"""Names and codes of languages as BCP 47 codes."""

import re
from functools import cache

from citegraph.knowledge import table

_CODE = re.compile(
    r"(?P<language>[a-z]{2,3})(?:[-_](?P<script>[a-z]{4}))?(?:[-_](?P<region>[a-z]{2}))?"
)
_WORD = re.compile(r"[^\W\d_]+")


def language_code(text: str) -> str:
    """Return the code of the first language that a text names, "" when none is known.

    >>> language_code("ngerman"), language_code("English; Russian"), language_code("Русский")
    ('de', 'en', 'ru')
    >>> language_code("en_us"), language_code("rus"), language_code("(in Russian)")
    ('en-US', 'ru', 'ru')
    """
    folded = text.strip().casefold()
    if found := _CODE.fullmatch(folded):
        known = _codes().get(found["language"], "")
        if known:
            script, region = found["script"] or "", (found["region"] or "").upper()
            return "-".join(part for part in (known, script.title(), region) if part)
    return next(filter(None, (_names().get(word, "") for word in _WORD.findall(folded))), "")


@cache
def _names() -> dict[str, str]:
    return {row["name"]: row["code"] for row in table("language_names")}


@cache
def _codes() -> dict[str, str]:
    two = {code.partition("-")[0] for code in _names().values()}
    three = {name: code for name, code in _names().items() if len(name) == 3 and name.isascii()}
    return {code: code for code in two} | three
