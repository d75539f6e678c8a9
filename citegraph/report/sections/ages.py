"""How old what is cited is."""

from collections.abc import Sequence

from citegraph.model.history import AgeCount, Ages
from citegraph.report.figures.columns import Column, Columns
from citegraph.report.options import ReportOptions
from citegraph.report.records import Block
from citegraph.report.records import Column as Heading
from citegraph.report.records import Findings, Paragraph, Picture, Section, Table
from citegraph.report.sections.notes import notes
from citegraph.report.words import Words

#: Ages up to that which this share of all references has are drawn one by one.
_DRAWN = 0.97


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Tell and draw the ages of all references, and list those of the documents."""
    title = words("ages")
    history = findings.history
    known = [one for one in history.ages if one.half_life is not None]
    if not known:
        empty = Paragraph(words("ages-empty"), note=True)
        return Section("ages", title, (empty, *notes(findings, words, "ages", "age_counts")))
    blocks: list[Block] = [Paragraph(words("ages-text"))]
    blocks += [Paragraph(_of_all(one, words)) for one in known if one.scope == "all"]
    if any(one.references for one in history.age_counts):
        blocks.append(_picture(history.age_counts, words))
    blocks += notes(findings, words, "ages", "age_counts")
    for scope, most in (("year", options.top), ("document", options.top)):
        found = [one for one in known if one.scope == scope]
        if len(found) > 1:
            blocks.append(_table(scope, found, words, most))
    return Section("ages", title, tuple(blocks))


def _of_all(ages: Ages, words: Words) -> str:
    return words(
        "ages-all",
        known=words("references", n=ages.known),
        references=ages.references,
        half=words.number(ages.half_life or 0, 1),
        mean=words.number(ages.mean or 0, 1),
        price=words.percent(ages.price_index or 0),
    )


def _picture(counts: Sequence[AgeCount], words: Words) -> Picture:
    """Draw how many references there are of each age; old ones are counted together."""
    whole = sum(one.references for one in counts)
    by_age = {one.age: one.references for one in counts if one.references}
    last, seen = max(by_age), 0
    for age in sorted(by_age):
        seen += by_age[age]
        if seen >= _DRAWN * whole:
            last = age
            break
    first = min(0, *by_age)
    drawn = tuple(Column(str(age), by_age.get(age, 0)) for age in range(first, last + 1))
    beyond = whole - seen
    if beyond:
        drawn = (*drawn, Column(f">\u2009{last}", beyond))
    top = max(by_age, key=lambda age: (by_age[age], -age))
    data = Columns(drawn, words("age-in-years"), words("count-references"))
    alt = words("ages-alt", n=by_age[top], age=top, last=last)
    return Picture("ages", "columns", data, words("ages-caption"), alt)


def _table(scope: str, documents: Sequence[Ages], words: Words, most: int) -> Table:
    if scope == "year":
        chosen = sorted(documents, key=lambda one: one.year or 0)[-most:]
    else:
        chosen = sorted(documents, key=lambda one: (-one.known, one.document))[:most]
    left = len(documents) - len(chosen)
    columns = (
        Heading(words("citing-year" if scope == "year" else "document")),
        *(() if scope == "year" else (Heading(words("year"), "year"),)),
        Heading(words("count-references"), "number"),
        Heading(words("with-age"), "number"),
        Heading(words("mean-age"), "number"),
        Heading(words("half-life"), "number"),
        Heading(words("price-index"), "percent"),
    )
    rows = tuple(
        (
            *((str(one.year),) if scope == "year" else (one.label or one.document, one.year)),
            one.references,
            one.known,
            _short(one.mean, words),
            _short(one.half_life, words),
            one.price_index,
        )
        for one in chosen
    )
    more = words("documents-more", n=left) if left and scope == "document" else ""
    return Table(words(f"ages-{scope}s"), columns, rows, more)


def _short(value: float | None, words: Words) -> str | None:
    return None if value is None else words.number(value, 1)
