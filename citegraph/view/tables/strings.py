"""All texts of the works in one list, those of a work together: so they compress best.

Of each work there are, in this order: its id; the values of its fields; the printed texts of its
references; then for its label, its entry in each format and the details of its merges the template,
where no other has the same, and what fills its holes (see :mod:`citegraph.view.marks`).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from citegraph.model import Library, Reference, Work
from citegraph.recall import Recall, afresh, recall_each
from citegraph.text.labels import label_of_work
from citegraph.view.marks import Known, Marked, mark

#: Instead of the number of a template: the next string is one, or is the text itself.
INLINE, VERBATIM = -1, -2
Fields = Sequence[tuple[str, str]]


@dataclass(slots=True)
class Strings:
    """The list of strings, how many each work has, and the templates that several entries share.

    ``entries`` are numbers of templates (or INLINE, VERBATIM): for each work one for its label,
    one for each format, one for each detail.
    """

    strings: list[str] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    templates: list[str] = field(default_factory=list)
    entries: list[int] = field(default_factory=list)


class _Texts(NamedTuple):
    """Texts of a work: to be marked; kept as they are; known, with those that are kept first."""

    texts: tuple[str, ...]
    kept: list[str]
    known: list[Known]


def work_strings(
    library: Library,
    fields: Sequence[Fields],
    others: Iterable[Sequence[str]],
    recall: Recall = afresh,
) -> Strings:
    """Return the texts of all works; ``others`` are entries and details of each.

    ``recall`` may remember the marks in them.
    """
    references = {one.id: one for one in library.references}
    held = [
        _Texts((label_of_work(work), *texts), *_known(work, known, references))
        for work, known, texts in zip(library.works, fields, others, strict=True)
    ]
    given = [
        (work.id, (one.texts, one.known)) for work, one in zip(library.works, held, strict=True)
    ]
    marks = recall_each(recall, "marks", given, list[Marked | None], _mark)
    made = [
        (one.kept, list(zip(marked, one.texts, strict=True)))
        for one, marked in zip(held, marks, strict=True)
    ]
    times = Counter(one.template for _, entries in made for one, _ in entries if one)
    found = Strings(templates=[template for template, count in times.items() if count > 1])
    number = {template: place for place, template in enumerate(found.templates)}
    for known, entries in made:
        before = len(found.strings)
        found.strings += known
        for one, text in entries:
            _add(found, one, text, number)
        found.counts.append(len(found.strings) - before)
    return found


def _add(found: Strings, one: Marked | None, text: str, number: Mapping[str, int]) -> None:
    if one is None:
        found.entries.append(VERBATIM)
        found.strings.append(text)
        return
    place = number.get(one.template, INLINE)
    found.entries.append(place)
    if place == INLINE:
        found.strings.append(one.template)
    found.strings += one.holes


def _mark(one: tuple[Sequence[str], Sequence[Known]]) -> list[Marked | None]:
    return mark(*one)


def _known(
    work: Work, fields: Fields, references: Mapping[str, Reference]
) -> tuple[list[str], list[Known]]:
    """Return the texts of a work that stand for themselves, and all that is known.

    What is known besides are the lines and files of the references.
    """
    printed = [references[id].printed.raw for id in work.references if id in references]
    known = [Known(work.id), *(Known(text, name) for name, text in fields)]
    known += [Known(raw.text) for raw in printed]
    kept = [one.text for one in known]
    for raw in printed:
        known.append(Known("" if raw.location.line is None else str(raw.location.line)))
        known.append(Known(raw.location.file))
    return kept, known
