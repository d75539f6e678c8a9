"""What citation styles print alike: names with initials, lists, sentences."""

import re
from collections.abc import Sequence

from citegraph.model import Name

#: CSL types whose container is published in issues.
PERIODICALS = frozenset(("article-journal", "article-magazine", "article-newspaper"))

_PART = re.compile(r"[^\s.-]+\.?(?:-(?=[^\s.-]))?")


def initials(given: str) -> str:
    """Return given names as initials; what is shortened already stays.

    >>> initials("Екатерина Александровна"), initials("Yu. V."), initials("Jean-Paul")
    ('Е. А.', 'Yu. V.', 'J.-P.')
    """
    written = ""
    for part in _PART.findall(given):
        plain = part.rstrip("-.")
        short = plain if "." in part else plain[:1]
        written += f"{short}.-" if part.endswith("-") else f"{short}. "
    return written.strip(" -")


def family(name: Name) -> str:
    """Return the family name with its particle, or the body.

    >>> family(Name(family="Дейк", particle="ван")), family(Name(literal="OECD"))
    ('ван Дейк', 'OECD')
    """
    return name.literal or " ".join(part for part in (name.particle, name.family) if part)


def inverted(name: Name, comma: str = "") -> str:
    """Return «Исланкина Е. А.», or "Islankina, E. A." with ``comma`` set to ",".

    >>> inverted(Name(family="Porter", given="Michael E.", suffix="Jr."), ",")
    'Porter, M. E., Jr.'
    """
    if name.literal:
        return name.literal
    given = initials(name.given)
    text = f"{family(name)}{comma} {given}" if given else family(name)
    return f"{text}, {name.suffix}" if name.suffix else text


def direct(name: Name) -> str:
    """Return «Е. А. Исланкина».

    >>> direct(Name(family="Исланкина", given="Екатерина А."))
    'Е. А. Исланкина'
    """
    return name.literal or " ".join(part for part in (initials(name.given), family(name)) if part)


def listed(names: Sequence[str], last: str = ", ") -> str:
    """Join names with commas, the last one with ``last``.

    >>> listed(["A", "B", "C"], ", & "), listed(["A"])
    ('A, B, & C', 'A')
    """
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])}{last}{names[-1]}"


def sentence(*parts: str) -> str:
    """Join the parts that are not empty as sentences, without doubling full stops.

    >>> sentence("Смит А. Труды", "", "М.: Эксмо, 2007", "960 с.")
    'Смит А. Труды. М.: Эксмо, 2007. 960 с.'
    """
    kept = [part.strip() for part in parts if part.strip()]
    return " ".join(part if part[-1] in ".?!…" else f"{part}." for part in kept)
