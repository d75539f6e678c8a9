"""Where authors work, as records of databases print it: told author by author."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from citegraph.text.clean import collapse_spaces
from citegraph.text.composition import FieldValue
from citegraph.text.fold import latin_letters

_BRACKETED = re.compile(r"\[([^\[\]]{2,20000})\]([^\[]{2,2000})")
#: «Smith, J (Corresponding Author); Doe, AB, Univ X, City»: one of the names before an address.
_NAMED = re.compile(r"\s*([^,;()]{2,60}, [^\W\d_]{1,4})(?: \([^()]{1,40}\))?(; |, )")
_ADDRESS_END = re.compile(r"\.(?:\s*\n\s*|$)")
_ORCID = re.compile(r"(\d{4}-\d{4}-\d{4}-\d{3}[\dX])", re.IGNORECASE)
#: Of more than so many affiliations that nothing assigns, none is anybody's.
_MOST_SHARED = 4


def with_affiliations(people: Iterable[FieldValue], text: str) -> list[FieldValue]:
    """Return people with what one field tells of the affiliations of all.

    In the writing of the Web of Science («[Smith, J.; Doe, A.] Univ X, City», or «Smith, J;
    Doe, A, Univ X, City.» line by line) each gets his own; a single affiliation is that of
    all, and so are a few that nothing assigns.

    >>> people = [FieldValue("author", "Smith, John"), FieldValue("author", "Doe, Ann")]
    >>> [one.affiliation for one in with_affiliations(people, "[Doe, A.] Univ X. [Smith, J.] IBM")]
    ['IBM', 'Univ X']
    """
    found = list(people)
    if not text.strip():
        return found
    assigned = _assigned(text)
    if not assigned:
        several = [one for part in re.split(r";|\n", text) if (one := _clean(part))]
        if len(several) > _MOST_SHARED and len(found) > 1:
            return found
        return [replace(one, affiliation="; ".join(dict.fromkeys(several))) for one in found]
    return [replace(one, affiliation=_own(one.value, assigned)) for one in found]


def _assigned(text: str) -> list[tuple[list[str], str]]:
    """Return names and the affiliation they share, where the text assigns them."""
    found = [
        ([_name_key(name) for name in names.split(";")], _clean(address))
        for names, address in _BRACKETED.findall(text)
    ]
    if not found and "Author)" in text:
        found = [_named(address) for address in _ADDRESS_END.split(text)]
    return [one for one in found if one[0] and one[1]]


def _named(text: str) -> tuple[list[str], str]:
    """Return the names before an address, and the address."""
    names = []
    while match := _NAMED.match(text):
        names.append(_name_key(match[1]))
        text = text[match.end() :]
        if match[2] == ", ":
            break
    return names, _clean(text)


def _own(name: str, assigned: Sequence[tuple[list[str], str]]) -> str:
    key = _name_key(name)
    own = [address for keys, address in assigned if key in keys]
    return "; ".join(dict.fromkeys(filter(None, own)))


def _name_key(name: str) -> str:
    """Return the surname and the first initial, which all writings of a name share."""
    family, comma, given = name.partition(",")
    if not comma:
        family, _, given = name.strip().partition(" ")
    return f"{latin_letters(family)} {latin_letters(given)[:1]}"


def _clean(text: str) -> str:
    return collapse_spaces(text).strip(" .,;")


def listed_affiliations(people: Iterable[FieldValue], text: str) -> list[FieldValue]:
    """Return people with the affiliations of a list «Smith J., Univ X, City; Doe A., IBM».

    >>> people = [FieldValue("author", "Smith, John"), FieldValue("author", "Doe, Ann")]
    >>> found = listed_affiliations(people, "Smith, J., Univ X, City; Doe, A., IBM")
    >>> [one.affiliation for one in found]
    ['Univ X, City', 'IBM']
    """
    found = []
    entries = [_clean(entry) for entry in text.split("; ")]
    for one, entry in zip(people, [*entries, *[""] * 5000], strict=False):
        family = one.value.partition(",")[0].split(" ")[0]
        told = bool(family) and latin_letters(entry).startswith(latin_letters(family))
        address = re.sub(r"^[^,]{1,60},(?: (?:[^\W\d_]{1,3}\.[ -]?){1,6},)?\s*", "", entry)
        found.append(replace(one, affiliation=address) if told and address != entry else one)
    return found


def orcid_in(text: str) -> str:
    """Return the bare ORCID iD that a text holds, or "".

    >>> orcid_in("https://orcid.org/0000-0002-1825-0097"), orcid_in("n/a")
    ('0000-0002-1825-0097', '')
    """
    match = _ORCID.search(text)
    return match[1].upper() if match else ""
