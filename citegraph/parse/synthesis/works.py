"""Works to print: people and values without any printed form."""

from collections.abc import Mapping
from dataclasses import dataclass

_FEMININE = (("ов", "ова"), ("ев", "ева"), ("ёв", "ёва"), ("ин", "ина"), ("ын", "ына"),
             ("ский", "ская"), ("цкий", "цкая"), ("ый", "ая"), ("ой", "ая"))  # fmt: skip
_GENITIVE = (("ова", "овой"), ("ева", "евой"), ("ёва", "ёвой"), ("ина", "иной"), ("ына", "ыной"),
             ("ая", "ой"), ("ский", "ского"), ("цкий", "цкого"), ("ый", "ого"), ("ой", "ого"),
             ("ко", "ко"), ("их", "их"), ("ых", "ых"), ("ь", "я"), ("й", "я"))  # fmt: skip
_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")


@dataclass(frozen=True, slots=True)
class Person:
    """A family name and given names; the latter in full («Анна», "Jean-Luc") or initials («А.»)."""

    family: str
    given: tuple[str, ...]

    @property
    def initials(self) -> tuple[str, ...]:
        """First letters of the given names with full stops: «А.», "J.-L."."""
        return tuple(
            "-".join(f"{part[0]}." for part in name.split("-") if part) for name in self.given
        )


@dataclass(frozen=True, slots=True)
class Work:
    """A work; ``values`` maps title, subtitle, container, publisher, place, … to text."""

    language: str
    authors: tuple[Person, ...]
    editors: tuple[Person, ...]
    values: Mapping[str, str]

    def get(self, field: str) -> str:
        """The value of a field, or ""."""
        return self.values.get(field, "")


def feminine(family: str) -> str:
    """Return the form of a Russian family name that a woman bears.

    >>> feminine("Белов"), feminine("Островский"), feminine("Шевченко")
    ('Белова', 'Островская', 'Шевченко')
    """
    return _turned(family, _FEMININE)


def genitive(family: str) -> str:
    """Return the genitive of a Russian family name, as after «под ред.».

    >>> genitive("Белова"), genitive("Белов"), genitive("Островский"), genitive("Живаго")
    ('Беловой', 'Белова', 'Островского', 'Живаго')
    """
    turned = _turned(family, _GENITIVE)
    return turned + "а" if turned == family and family[-1:] in _CONSONANTS else turned


def _turned(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for old, new in endings:
        if word.endswith(old):
            return word[: -len(old)] + new
    return word
