"""Every person named in the references, and the distinct forms of names among them."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from citegraph.model import Mention, Name, Reference
from citegraph.resolve.nobody import is_nobody
from citegraph.resolve.people.east_asian import in_western_order
from citegraph.text import (
    Script,
    initials,
    letters_and_digits,
    script_of,
    surname_key,
    title_key,
)

_INITIAL_GAP = re.compile(r"\.(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class NameForm:
    """All mentions that print the same name; they are one item of the clustering.

    A name printed twice in one reference makes two forms (``occurrence`` 0 and 1): two
    authors of one work are never one person.
    """

    family: str
    given: str
    suffix: str
    literal: str
    key: str
    initials: tuple[str, ...]
    script: Script
    occurrence: int
    mentions: tuple[Mention, ...]

    @property
    def printed(self) -> str:
        """The name as it is shown."""
        return display_name(self.mentions[0].name)


@lru_cache(maxsize=1 << 16)
def display_name(name: Name) -> str:
    """Return a name family first: «Исланкина Е. А.», «Porter, M.», «van der Berg, J.».

    >>> display_name(Name(family="Исланкина", given="Е.А."))
    'Исланкина Е. А.'
    >>> display_name(Name(family="Porter", given="M."))
    'Porter, M.'
    """
    if name.literal:
        return name.literal
    family = f"{name.particle} {name.family}".strip(" .,;")
    given = _INITIAL_GAP.sub(". ", name.given)
    comma = "" if script_of(family) == "Cyrl" else ","
    shown = f"{family}{comma} {given}" if given and family else family or given
    return f"{shown}, {name.suffix}" if name.suffix else shown


def collect_mentions(references: Sequence[Reference]) -> tuple[Mention, ...]:
    """Return authors and editors of every reference, in printed order, but for nobody."""
    return tuple(
        Mention(f"{reference.id}@{role}.{position}", reference.id, role, position, name)
        for reference in references
        for role, names in (("author", reference.authors), ("editor", reference.editors))
        for position, name in enumerate(names, start=1)
        if not is_nobody(name)
    )


def group_by_form(
    mentions: Iterable[Mention], mark: Callable[[str], str] = lambda mention: ""
) -> tuple[NameForm, ...]:
    """Return the distinct forms of the mentions, sorted.

    Mentions (by id) with different marks are different forms whatever they print.
    """
    seen: dict[tuple[str, str, object], int] = defaultdict(int)
    groups: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for mention in mentions:
        identity = identity_of(mention.name)
        occurrence = seen[mention.reference, mention.role, identity]
        seen[mention.reference, mention.role, identity] += 1
        groups[(*identity, mark(mention.id), str(occurrence))].append(mention)
    return tuple(_form(identity, groups[identity]) for identity in sorted(groups))


def identity_of(name: Name) -> tuple[str, ...]:
    """Return what two printed names share that differ in dots, spaces and case alone."""
    if name.literal:
        return ("", letters_and_digits(name.literal), "", "")
    family = letters_and_digits(name.particle + name.family)
    given = " ".join(name.given.replace(".", " ").casefold().split())
    return (family, "", given, letters_and_digits(name.suffix))


def _form(identity: tuple[str, ...], mentions: Sequence[Mention]) -> NameForm:
    name = mentions[0].name
    family, given = name.family or name.given, name.given if name.family else ""
    family, given = in_western_order(family, given)
    return NameForm(
        family=family,
        given=given,
        suffix=letters_and_digits(name.suffix),
        literal=name.literal,
        key=title_key(name.literal) if name.literal else surname_key(family),
        initials=() if name.literal else initials(given),
        script=script_of(name.literal or family),
        occurrence=int(identity[-1]),
        mentions=tuple(mentions),
    )
