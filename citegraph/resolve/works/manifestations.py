"""How the references of one work present it: in its own words, in other letters, translated."""

from collections.abc import Iterable, Sequence

from citegraph.model import Manifestation, ManifestationKind, Reference
from citegraph.resolve.works.fullest import fullest
from citegraph.text import looks_transliterated, script_of

_ORDER: tuple[ManifestationKind, ...] = (
    "original",
    "transliteration",
    "translation",
    "version",
    "edition",
)
#: A kind, and the references to one text of the work that present it so.
Part = tuple[ManifestationKind, Sequence[Reference]]


def manifestations(parts: Iterable[Part]) -> tuple[Manifestation, ...]:
    """Return the manifestations of a work, sorted: by kind, then year, language and first id.

    A part holds all references to one text, and what that text is to the work. The references
    of one part are told apart by how they print the title: where one prints it in Cyrillic,
    another one in Latin letters has a transliteration, or a translation of it.
    """
    found = [one for kind, members in parts for one in _of_one_text(kind, members)]
    return tuple(
        sorted(
            found,
            key=lambda one: (_ORDER.index(one.kind), one.year or 0, one.language, one.references),
        )
    )


def _of_one_text(kind: ManifestationKind, members: Sequence[Reference]) -> list[Manifestation]:
    cyrillic = any(script_of(one.title) == "Cyrl" for one in members)
    groups: dict[tuple[ManifestationKind, str], list[Reference]] = {}
    for one in members:
        rendering = _rendering(one) if cyrillic else "original"
        shown = kind if rendering == "original" else rendering
        groups.setdefault((shown, _language(one, rendering)), []).append(one)
    return [_manifestation(shown, members) for (shown, _), members in groups.items()]


def _rendering(reference: Reference) -> ManifestationKind:
    """How a reference prints the title of a text that others print in Cyrillic."""
    if not reference.title or script_of(reference.title) == "Cyrl":
        return "original"
    return "transliteration" if looks_transliterated(reference.title) else "translation"


def _language(reference: Reference, rendering: ManifestationKind) -> str:
    """The language of a translation; of the same words in other letters it says nothing new."""
    return reference.language if rendering == "translation" else ""


def _manifestation(kind: ManifestationKind, members: Sequence[Reference]) -> Manifestation:
    shown = fullest(members)
    return Manifestation(
        kind,
        shown.language,
        shown.year,
        shown.edition,
        shown.id,
        tuple(sorted(one.id for one in members)),
    )
