"""The last works of a document, looked up by their first author or the beginning of their title."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Sequence

from citegraph.model import Name, Reference
from citegraph.text import given_agree, surname_key, title_key, title_words

_WORD = re.compile(r"[^\W\d_]+(?:[-'’ʹ`´][^\W\d_]+)*")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_SHORTEST_WORD = 4
_LONGEST_FIRST_WORD = 60


class EarlierWorks:
    """Remembers the last ``limit`` works; the oldest are forgotten first.

    They are folded for comparison only when one is asked for: most lists repeat nothing.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._new: deque[Reference] = deque(maxlen=limit)
        self._works: deque[Reference] = deque()
        self._by_key: dict[str, deque[Reference]] = {}

    def add(self, reference: Reference) -> None:
        """Remember a work, and forget the oldest when there are too many."""
        self._new.append(reference)

    def _known(self, key: str) -> Iterable[Reference]:
        while self._new:
            self._index(self._new.popleft())
        return self._by_key.get(key, ())

    def _index(self, reference: Reference) -> None:
        if len(self._works) == self._limit:
            for key in _keys(oldest := self._works.popleft()):
                known = self._by_key[key]
                known.remove(oldest)
                if not known:
                    del self._by_key[key]
        self._works.append(reference)
        for key in _keys(reference):
            self._by_key.setdefault(key, deque()).append(reference)

    def of_people(self, names: Sequence[Name], printed: str) -> list[Reference]:
        """Return the works that ``printed`` can mean by its people, the latest of each title.

        ``names`` are the people as far as they could be read; ``printed`` holds them, and
        perhaps a year or a short title, which decide between several works.
        """
        people = {_person_key(name) for name in names}
        people |= {surname_key(word) for word in _WORD.findall(printed)}
        found = [one for key in sorted(people) for one in self._known(f"author:{key}")]
        found = [one for one in found if _agree(names, one)]
        if years := {int(year) for year in _YEAR.findall(printed)}:
            found = [one for one in found if one.year in years]
        found = _keep(found, lambda one: _holds_words(one, printed))
        alone = {_person_key(name) for name in names}
        found = _keep(found, lambda one: {_person_key(name) for name in one.authors} == alone)
        return _latest(found)

    def of_title(self, printed: str) -> list[Reference]:
        """Return the works whose title begins with the end of ``printed``, the latest of each.

        Whatever stands before the title must be their people.
        """
        words = title_words(printed)
        found = [
            one
            for position, word in enumerate(words)
            for one in self._known(f"title:{word}")
            if _begins(one, words, position)
        ]
        return _latest(found)


def _keys(reference: Reference) -> Iterable[str]:
    keys = [f"title:{word}" for word in title_words(_first_word(reference.title))[:1]]
    if reference.authors:
        keys.append(f"author:{_person_key(reference.authors[0])}")
    return keys


def _first_word(title: str) -> str:
    return title[:_LONGEST_FIRST_WORD].partition(" ")[0]


def _person_key(name: Name) -> str:
    return title_key(name.literal) if name.literal else surname_key(name.family or name.given)


def _agree(names: Sequence[Name], reference: Reference) -> bool:
    """Whether what is printed with the name of the first author are its initials, or the title."""
    author = reference.authors[0]
    key, title = _person_key(author), set(title_words(reference.title))
    given = [name.given for name in names if _person_key(name) == key]
    return all(
        given_agree(one, author.given) != "contradicted" or title.issuperset(title_words(one))
        for one in given
    )


def _keep(found: list[Reference], test: Callable[[Reference], bool]) -> list[Reference]:
    """Return those that pass; all of them when none does."""
    return [one for one in found if test(one)] or found


def _holds_words(reference: Reference, printed: str) -> bool:
    """Whether the title has all longer words of ``printed`` that name nobody."""
    names = {_person_key(name) for name in reference.authors}
    telling = {
        word for word in title_words(printed) if len(word) >= _SHORTEST_WORD and not word.isdigit()
    }
    rest = telling - names
    return bool(rest) and rest <= set(title_words(reference.title))


def _begins(reference: Reference, words: Sequence[str], position: int) -> bool:
    shown = words[position:]
    if title_words(reference.title)[: len(shown)] != tuple(shown):
        return False
    if not position:
        return len(shown) > 1
    people = {word for name in reference.authors for word in title_words(str(name))}
    return all(word in people or len(word) <= 2 for word in words[:position])


def _latest(found: Iterable[Reference]) -> list[Reference]:
    """Return the latest reference of each title, in printed order."""
    latest: dict[str, Reference] = {}
    for one in found:
        latest[title_key(one.title)] = one
    return list(latest.values())
