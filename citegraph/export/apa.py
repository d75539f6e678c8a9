"""One line per work in the style of the Publication Manual of the APA, 7th edition.

Plain text: the manual's italics are left out.
"""

from collections.abc import Sequence

from citegraph.export.citation_text import PERIODICALS, direct, inverted, listed, sentence
from citegraph.export.entry_format import EntryFormat
from citegraph.export.plain import is_read, one_line
from citegraph.export.records import Record
from citegraph.model import Name, Reference

# Section 9.8: up to 20 authors are named; of more, the first 19 and the last.
_MOST_AUTHORS = 20
_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def render_entry(record: Record) -> str:
    """Return the reference as one line; as it is printed when nothing of it could be read."""
    reference = record.reference
    if not is_read(reference):
        return one_line(reference.printed.raw.text)
    who = _authors(reference.authors) or _editors(reference)
    title = _title(reference)
    when = f"({_date(reference)})"
    start = sentence(f"{who} {when}", title) if who else sentence(title, when)
    link = f"https://doi.org/{reference.doi}" if reference.doi else reference.url
    return one_line(f"{start} {sentence(*_source(reference))} {link}")


def _date(reference: Reference) -> str:
    """The year; month and day only where the manual asks for them (not for journals)."""
    issued = reference.issued
    if issued is None:
        return "n.d."
    years = f"{issued.year}–{issued.end_year}" if issued.end_year else str(issued.year)
    if reference.type == "article-journal" or not issued.month:
        return years
    month = _MONTHS[issued.month - 1]
    return f"{years}, {month} {issued.day}" if issued.day else f"{years}, {month}"


def _authors(names: Sequence[Name]) -> str:
    written = [inverted(name, ",") for name in names]
    if len(written) > _MOST_AUTHORS:
        return f"{', '.join(written[: _MOST_AUTHORS - 1])}, … {written[-1]}"
    return listed(written, ", & ")


def _editors(reference: Reference) -> str:
    """The editors of a book stand in the place of authors."""
    if not reference.editors or reference.container:
        return ""
    return f"{_authors(reference.editors)} {_editor_term(reference.editors)}."


def _editor_term(editors: Sequence[Name]) -> str:
    return "(Ed.)" if len(editors) == 1 else "(Eds.)"


def _title(reference: Reference) -> str:
    title = reference.title
    if reference.translated_title:
        title = f"{title} [{reference.translated_title}]"
    details = [reference.edition]
    if reference.document_number:
        sign = "No. " if reference.document_number[0].isdigit() else ""
        details.append(f"{sign}{reference.document_number}")
    if not reference.container and reference.volume:
        details.append(f"Vol. {reference.volume}")
    stated = ", ".join(detail for detail in details if detail)
    if stated and title:
        title = f"{title} ({stated})"
    return f"{title} [{reference.genre}]" if reference.genre else title


def _source(reference: Reference) -> list[str]:
    if not reference.container:
        return [reference.publisher]
    container = reference.container
    if reference.translated_container:
        container = f"{container} [{reference.translated_container}]"
    pages = reference.pages.replace("-", "–")
    issue = f"({reference.issue})" if reference.issue else ""
    if reference.type in PERIODICALS or not reference.publisher:
        numbers = f"{reference.volume}{issue}"
        return [", ".join(part for part in (container, numbers, pages) if part)]
    editors = listed([direct(editor) for editor in reference.editors], " & ")
    led = f"{editors} {_editor_term(reference.editors)}, " if editors else ""
    inside = ", ".join(
        part
        for part in (
            reference.volume and f"Vol. {reference.volume}",
            pages and f"pp. {pages}",
        )
        if part
    )
    return [f"In {led}{container}" + (f" ({inside})" if inside else ""), reference.publisher]


FORMAT = EntryFormat(render_entry, after="\n", keyed=False)
