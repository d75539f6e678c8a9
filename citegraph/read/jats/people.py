"""Persons and bodies in JATS."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from citegraph.read.affiliations import orcid_in
from citegraph.read.markup.walk import (
    Element,
    attribute,
    child,
    children,
    elements,
    local_name,
    text_of,
)
from citegraph.text.composition import FieldValue

#: Elements that are one person or body each.
NAMES = frozenset(("name", "string-name", "collab", "anonymous", "on-behalf-of"))
_ROLES = {"editor": "editor", "translator": "translator", "transed": "translator"}
_ROLES |= {"guest-editor": "editor", "allauthors": "author", "author": "author"}
_ROLES |= {"compiler": "editor", "inventor": "author", "": "author"}
_NO_PLACE = frozenset(("label", "sup", "email", "institution-id"))
_UNSEEN = frozenset(("xref", "label", "aff", "contrib-group", "email", "contrib-id", "address"))


def role_of(element: Element) -> str:
    """Return the field that a name inside a citation belongs to, "" for persons of no field."""
    above = element.getparent()
    while above is not None and local_name(above) in (
        "person-group",
        "name-alternatives",
        "collab",
    ):
        if local_name(above) == "person-group":
            return _ROLES.get(attribute(above, "person-group-type"), "")
        above = above.getparent()
    return "author"


def person(element: Element, field: str) -> FieldValue:
    """Return the person or body that an element names, family name first."""
    name = local_name(element)
    surname, given = (text_of(child(element, part)) for part in ("surname", "given-names"))
    if name == "collab" or not surname:
        text = text_of(element, _UNSEEN)
        return FieldValue(field, text, literal=name == "collab")
    parts = (f"{text_of(child(element, 'prefix'))} {surname}".strip(), given)
    suffix = text_of(child(element, "suffix"))
    return FieldValue(field, ", ".join(part for part in (*parts, suffix) if part))


def in_language(names: Sequence[Element], language: str) -> Element | None:
    """Return the form of a name in a language, else the first one, None when there is none."""
    fitting = (name for name in names if attribute(name, "lang")[:2].casefold() == language[:2])
    return next(fitting, names[0] if names else None)


def contributors(group: Element | None, kind: str, language: str) -> list[FieldValue]:
    """Return the contributors of a kind ("author", "editor"), each under one form of the name."""
    found = []
    places = _places(group)
    for one in children(group, "contrib"):
        if (attribute(one, "contrib-type") or "author") != kind:
            continue
        forms = children(child(one, "name-alternatives"), *NAMES) or children(one, *NAMES)
        form = in_language(forms, language)
        if form is not None:
            ids = (text_of(id) for id in children(one, "contrib-id"))
            orcid = next(filter(None, map(orcid_in, ids)), "")
            where = _affiliation(one, places)
            found.append(replace(person(form, kind), affiliation=where, orcid=orcid))
    return [value for value in found if value.value]


def _places(group: Element | None) -> dict[str, str]:
    """Return the affiliations beside and inside a group of contributors, by their ids."""
    above = group.getparent() if group is not None else None
    found = [] if above is None else elements(above, "aff")
    return {attribute(one, "id") or str(n): _place(one) for n, one in enumerate(found)}


def _place(element: Element) -> str:
    return text_of(element, _NO_PLACE).strip(" ,;.")


def _affiliation(contributor: Element, places: Mapping[str, str]) -> str:
    """Return where a contributor works: his own, those he points at, or the only one."""
    told = [_place(one) for one in children(contributor, "aff")]
    for one in children(contributor, "xref"):
        told += (places.get(id, "") for id in attribute(one, "rid").split())
    if not any(told) and len(places) == 1:
        told = list(places.values())
    return "; ".join(dict.fromkeys(filter(None, told)))
