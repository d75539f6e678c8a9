"""What files say of themselves, as far as people and not programs wrote it there."""

import re
from functools import cache

from citegraph.knowledge import table


def is_empty_property(name: str, text: str) -> bool:
    """Whether a property (title, author, language) says nothing of the document.

    >>> is_empty_property("author", "User"), is_empty_property("author", "Иванова")
    (True, False)
    >>> is_empty_property("title", "Документ 1"), is_empty_property("title", "thesis.indd")
    (True, True)
    """
    folded = text.casefold()
    return any(pattern.search(folded) for of, pattern in _patterns() if of == name)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["property"], re.compile(row["pattern"])) for row in table("empty_properties"))
