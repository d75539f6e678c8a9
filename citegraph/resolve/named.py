"""What the two sides of a decision name: references, mentions of people, names of venues."""

import re
from abc import ABC, abstractmethod
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from citegraph.model import Mention, Reference
from citegraph.resolve.people.mentions import collect_mentions, display_name
from citegraph.text import fingerprint, letters_and_digits

_LONGEST_LABEL = 1_000
_FINGERPRINT = re.compile(r"([0-9a-f]{16})(?:\s|$)")
_MENTION = re.compile(r"([0-9a-f]{16}@(?:author|editor)\.\d{1,6})(?:\s|$)")
#: «file#list.position», with «@role.position» for a person.
_PLACE = re.compile(r"#\d{1,9}\.\d{1,9}(?:@\w{1,20}\.\d{1,6})?$")


@dataclass(frozen=True, slots=True)
class Named:
    """One side of a decision: its key, how it is shown, and the mentions of it in the library.

    ``is_single`` says that it speaks of one printed place, not of all that print a name.
    """

    key: str
    shown: str
    mentions: frozenset[str]
    is_single: bool = False


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Why a side of a decision names nothing, and what to write instead."""

    message: str
    advice: str


class Names(ABC):
    """What can be named by decisions of one kind."""

    noun = "name"
    way_out = "name two"

    @abstractmethod
    def find(self, text: str) -> Named | Unnamed:
        """Return what a side of a decision names."""

    def label(self, text: str) -> Named | Unnamed:
        """Return the right side of a «rename», a label of any text."""
        if not letters_and_digits(text):
            return Unnamed("the new label is empty", "write it into the column «right»")
        if len(text) > _LONGEST_LABEL:
            return Unnamed(f"the new label has more than {_LONGEST_LABEL} signs", "shorten it")
        return Named(f"label {text}", text, frozenset())

    def without_namesakes(
        self, one: Named, other: Named, left: frozenset[str], right: frozenset[str]
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Return the two sides of a «same» without what it cannot mean."""
        return left, right


def _no_words(text: str) -> Unnamed:
    return Unnamed(f"«{text}» holds no letters", "name what is printed")


class WorkNames(Names):
    """References by the fingerprint of their printed text."""

    noun = "text"
    way_out = "references that print the same text are not told apart; name two texts"

    def __init__(self, references: Iterable[Reference]) -> None:
        self._prints: dict[str, set[str]] = defaultdict(set)
        self._of: dict[str, str] = {}
        for one in references:
            # «Там же» is printed everywhere: what repeats an entry goes where that one goes.
            if not one.refers_to:
                self._of[one.id] = fingerprint(one.printed.raw.text)
                self._prints[self._of[one.id]].add(one.id)

    def find(self, text: str) -> Named | Unnamed:
        """Return the references that a fingerprint, or a text pasted as it is, stands for."""
        if found := _FINGERPRINT.match(text):
            key = found[1]
        elif text in self._of:
            advice = f"write {self._of[text]} instead, which its text decides"
            return Unnamed(f"«{text}» is a place, and places change", advice)
        elif _PLACE.search(text):
            advice = "write the fingerprint of the printed reference; «citegraph decide» finds it"
            return Unnamed(f"«{text}» is a place, and places change", advice)
        elif not letters_and_digits(text):
            return _no_words(text)
        else:
            key = fingerprint(text)
        return Named(key, text, frozenset(self._prints.get(key, ())), is_single=True)


class PersonNames(Names):
    """Mentions of people by a printed name, or by their place in a printed reference."""

    way_out = "to tell people of one name apart, name single mentions: FINGERPRINT@author.1"

    def __init__(self, references: Sequence[Reference]) -> None:
        prints = {one.id: fingerprint(one.printed.raw.text) for one in references}
        self._mentions = {one.id: one for one in collect_mentions(references)}
        self._single: dict[str, set[str]] = defaultdict(set)
        self._printed: dict[str, set[str]] = defaultdict(set)
        self._shown: dict[str, set[str]] = defaultdict(set)
        self._key_of: dict[str, str] = {}
        for id, one in self._mentions.items():
            key = f"{prints[one.reference]}@{one.role}.{one.position}"
            self._key_of[id] = key
            self._single[key].add(id)
            shown = display_name(one.name)
            self._printed[letters_and_digits(one.name.printed or shown)].add(id)
            self._shown[letters_and_digits(shown)].add(id)

    def find(self, text: str) -> Named | Unnamed:
        """Return the mentions that print a name, or else are shown under it; or a single one."""
        if found := _MENTION.match(text):
            single = frozenset(self._single.get(found[1], ()))
            return Named(found[1], text, single, is_single=True)
        if text in self._key_of:
            return Unnamed(
                f"«{text}» is a place, and places change", f"write {self._key_of[text]} instead"
            )
        key = letters_and_digits(text)
        if not key:
            return _no_words(text)
        mentions = self._printed.get(key) or self._shown.get(key) or set()
        return Named(key, text, frozenset(mentions))

    def without_namesakes(
        self, one: Named, other: Named, left: frozenset[str], right: frozenset[str]
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Leave out authors of one reference: by their names alone, two are never one person."""
        places = Counter(map(self._place, left | right))
        return (
            left if one.is_single else frozenset(m for m in left if places[self._place(m)] == 1),
            (
                right
                if other.is_single
                else frozenset(m for m in right if places[self._place(m)] == 1)
            ),
        )

    def _place(self, mention: str) -> tuple[str, str]:
        found: Mention = self._mentions[mention]
        return found.reference, found.role


class VenueNames(Names):
    """Names of venues as they are printed."""

    way_out = "a name cannot be told from itself"

    def __init__(self, references: Iterable[Reference]) -> None:
        printed = (name for one in references for name in (one.container, one.translated_container))
        self._known = {venue_mention(name) for name in printed if name}

    def find(self, text: str) -> Named | Unnamed:
        """Return a printed name, whatever its case and punctuation."""
        key = venue_mention(text)
        if not key:
            return _no_words(text)
        return Named(key, text, frozenset((key,)) & self._known)


def venue_mention(name: str) -> str:
    """Return what stands for a printed name of a venue in decisions.

    >>> venue_mention("Вестн. Моск. ун-та") == venue_mention("ВЕСТН МОСК УН-ТА")
    True
    """
    return letters_and_digits(name)


#: Kinds of decisions about identity, and what finds what they name.
KINDS: Mapping[str, Callable[[Sequence[Reference]], Names]] = {
    "work": WorkNames,
    "person": PersonNames,
    "venue": VenueNames,
}
