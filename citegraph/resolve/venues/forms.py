"""Printed names of venues, and the forms that differ in spelling alone."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citegraph.model import Reference
from citegraph.resolve.rulings import Rulings
from citegraph.resolve.venues.names import venue_key
from citegraph.text import letters_and_digits, script_of


@dataclass(frozen=True, slots=True)
class VenueForm:
    """All references whose container folds to one key.

    ``printed`` is what each of the references prints; ``mentions`` are the folds that decisions
    call its printed names by.
    """

    key: str
    words: tuple[str, ...]
    texts: tuple[str, ...]
    references: tuple[str, ...]
    printed: tuple[str, ...]
    native: bool
    mark: str
    mentions: tuple[str, ...]


class VenueKeys:
    """Keys of printed names; a name that decisions speak about has one of its own."""

    def __init__(self, rulings: Rulings) -> None:
        self._rulings = rulings

    def of(self, text: str) -> tuple[str, str]:
        """Return the key of a name, and what tells it apart from others with this key."""
        key = venue_key(text)
        marked = key and self._rulings.marks
        return key, self._rulings.mark(letters_and_digits(text)) if marked else ""


class VenueIndex:
    """The forms of names, by the names."""

    def __init__(self, forms: Sequence[VenueForm], keys: VenueKeys) -> None:
        self._keys = keys
        self._forms = forms
        self._of = {(form.key, form.mark): index for index, form in enumerate(forms)}
        for index, form in enumerate(forms):
            self._of.setdefault((form.key, ""), index)

    def find(self, text: str) -> int | None:
        """Return the form of a name, or of one that differs in spelling alone."""
        key, mark = self._keys.of(text)
        return self._of.get((key, mark), self._of.get((key, "")))

    def by_mention(self) -> dict[str, list[int]]:
        """Return the forms of each name as decisions call it."""
        found: dict[str, list[int]] = defaultdict(list)
        for index, form in enumerate(self._forms):
            for one in form.mentions:
                found[one].append(index)
        return found


def collect_forms(
    references: Sequence[Reference], keys: VenueKeys, times: Mapping[str, int] | None = None
) -> list[VenueForm]:
    """Return the forms of all containers, by key.

    ``times`` says by id how many references one stands for; 1 where it says nothing.
    """
    times = times or {}
    texts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    cited: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    native = set()
    for reference in references:
        key = keys.of(reference.container)
        if key[0]:
            texts[key][reference.container] += times.get(reference.id, 1)
            cited[key].append((reference.id, reference.container))
        translated = keys.of(reference.translated_container)
        if key[0] and (translated[0] or script_of(reference.container) == "Cyrl"):
            native.add(key[0])
        if translated[0]:
            texts[translated][reference.translated_container] += times.get(reference.id, 1)
    return [
        VenueForm(
            key=key[0],
            words=tuple(key[0].split()),
            texts=tuple(sorted(texts[key], key=lambda text: (-texts[key][text], text))),
            references=tuple(id for id, _ in sorted(cited[key])),
            printed=tuple(text for _, text in sorted(cited[key])),
            native=key[0] in native,
            mark=key[1],
            mentions=tuple(sorted(set(map(letters_and_digits, texts[key])))),
        )
        for key in sorted(texts)
    ]
