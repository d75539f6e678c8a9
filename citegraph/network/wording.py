"""Numbers and names in the sentences of an explanation."""

_SINGULAR = {"people": "person"}


def counted(number: int, plural: str) -> str:
    """Return a number with what it counts.

    >>> counted(1, "people"), counted(2000, "works")
    ('1 person', '2,000 works')
    """
    return f"{number:,} {singular(plural) if number == 1 else plural}"


def singular(plural: str) -> str:
    """Return the name of one of several.

    >>> singular("people"), singular("keywords")
    ('person', 'keyword')
    """
    return _SINGULAR.get(plural, plural.removesuffix("s"))


def are(number: int) -> str:
    """Return the verb that goes with a number."""
    return "is" if number == 1 else "are"
