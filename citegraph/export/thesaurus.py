"""Thesaurus files of VOSviewer: what is printed, and what to show instead.

VOSviewer manual, «Thesaurus files»: plain text, two columns parted by a tab, the first line
``label`` and ``replace by``. A label that means several things has no row: no replacement of it
would be right everywhere. Nor has one that a spreadsheet would run as a formula: VOSviewer compares
labels as they are printed, so that no apostrophe can stand before them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from citegraph.export.plain import one_line
from citegraph.model import Library, Person, Venue
from citegraph.text.cells import text_cell

HEADER = ("label", "replace by")


def render_people_thesaurus(library: Library) -> str:
    """Return every printed form of a person's name and the label; equal labels tell their ids."""
    return _render(_forms(library.people))


def render_venues_thesaurus(library: Library) -> str:
    """Return every printed form of a venue's name and the label; equal labels tell their ids."""
    return _render(_forms(library.venues))


def render_works_thesaurus(library: Library) -> str:
    """Return every printed reference and the fullest one to the same work."""
    texts = {one.id: one.printed.raw.text for one in library.references}
    return _render(
        (texts[id], one_line(work.reference.printed.raw.text))
        for work in library.works
        for id in work.references
        if id in texts
    )


def _forms(things: Iterable[Person | Venue]) -> Iterator[tuple[str, str]]:
    things = tuple(things)
    times = Counter(one_line(one.label) for one in things)
    for one in things:
        label = one_line(one.label)
        shown = label if times[label] == 1 else f"{label} ({one.id})"
        yield from ((form, shown) for form in one.forms)


def _render(pairs: Iterable[tuple[str, str]]) -> str:
    shown: dict[str, set[str]] = defaultdict(set)
    for printed, label in pairs:
        shown[one_line(printed)].add(label)
    rows = [
        (printed, *labels)
        for printed, labels in sorted(shown.items())
        if len(labels) == 1 and printed and {printed} != labels
    ]
    safe = [row for row in rows if all(text_cell(cell) == cell for cell in row)]
    return "".join("\t".join(map(_quoted, row)) + "\n" for row in (HEADER, *safe))


def _quoted(cell: str) -> str:
    """A cell that begins with a quotation mark would swallow what follows it."""
    return '"' + cell.replace('"', '""') + '"' if cell.startswith('"') else cell
