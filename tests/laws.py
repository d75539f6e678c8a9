"""How many examples a law is tried with.

The profile says it: 100 as a rule, 1,000 in the profile "long" (``make test-long``). A law that is
slow, or needs more, asks for another number by :func:`examples`, which the long profile overrules:
no law calls ``settings(max_examples=…)`` itself.
"""

from hypothesis import settings

#: Examples of every law in the profile "long".
LONG = 1_000


def examples(number: int) -> settings:
    """Return the settings of a law that is tried with so many examples, in the long profile all.

    >>> examples(7).max_examples in (7, LONG)
    True
    """
    usual = settings.default
    assert usual is not None
    return settings(max_examples=max(number, LONG) if usual.max_examples >= LONG else number)
