"""People named in running text."""

import re
from dataclasses import dataclass

_UPPER = "[A-ZА-ЯЁІЇЄҐÀ-Þ]"
_INITIAL = rf"{_UPPER}[a-zа-яё]?\."
_SURNAME = (
    rf"(?:(?:van|von|de|del|der|дель|де|ван|фон|дер)[ -]){{0,2}}{_UPPER}[\w'’ʹ]{{1,30}}"
    rf"(?:-{_UPPER}?[\w'’ʹ]{{1,30}})?"
)
_NAMED = re.compile(
    rf"(?<!\w)(?P<before>(?:{_INITIAL}[\s-]?){{1,3}})(?P<family>{_SURNAME})"
    rf"|(?<!\w)(?P<first>{_SURNAME})[\s,]{{1,2}}(?P<after>{_INITIAL}(?:\s?{_INITIAL})?)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """A person in a text: family name and initials as printed."""

    family: str
    given: str


def people_in_text(text: str) -> tuple[NamedPerson, ...]:
    """Return the people named with initials, in printed order.

    >>> [(one.family, one.given) for one in people_in_text("Как пишут Дж.Брук и И. дель-Рио,")]
    [('Брук', 'Дж.'), ('дель-Рио', 'И.')]
    >>> people_in_text("Река Ока")
    ()
    """
    return tuple(
        NamedPerson(
            found["family"] or found["first"],
            (found["before"] or found["after"]).strip(),
        )
        for found in _NAMED.finditer(text)
    )
