"""``citegraph citations``: what is cited where in files, without parsing the references."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.options import config_option, jobs_option
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import print_table, progress_bars, put, say

if TYPE_CHECKING:
    from citegraph.model import InTextCitation, RawReference
    from citegraph.workflow.sources import SegmentedSources

_SHORT = 60
_COLUMNS = ("document", "page", "line", "form", "marker", "cites", "place", "section", "sentence")


@click.command(short_help="Show the citations in the text of files, and what they lead to.")
@click.argument("files", nargs=-1, required=True)
@click.option("--to", "target", type=click.Choice(("jsonl", "table")), default="table")
@jobs_option
@config_option
def citations(files: tuple[str, ...], target: str, jobs: int, settings: Path | None) -> None:
    """Find the citations in the text of FILES and lead them to the entries of the lists.

    The table shows where a marker stands, the entries it cites, and the sentence; below it
    how often each entry is cited. JSON Lines hold everything: form, targets with entry,
    place in the work and the reason where no entry was found, section, sentence, paragraph
    and chapter as numbers, position in the text. Problems go to standard error.
    """
    from citegraph.config import load_configuration
    from citegraph.errors import CitegraphError
    from citegraph.workflow import segment_sources

    config = load_configuration(settings)
    with progress_bars() as progress:
        found = segment_sources(files, config, progress, jobs)
    raws = {raw.id: raw for raw in found.references}
    cited = [one for segmented in found.segmentations for one in segmented.citations]
    if target == "jsonl":
        for one in cited:
            put(json.dumps(_row(one, raws), ensure_ascii=False) + "\n")
    elif cited:
        rows = [_cells(one, raws) for one in cited]
        print_table(_COLUMNS, rows, numbers=("page", "line"))
        say()
        print_table(("times", "document", "entry"), _summary(found, cited), numbers=("times",))
    print_problems(found.problems)
    if not found.segmentations:
        raise CitegraphError("none of the files could be read")


def _row(cited: "InTextCitation", raws: "dict[str, RawReference]") -> dict[str, object]:
    targets = []
    for target in cited.targets:
        row = {"label": target.label, "locator": target.locator}
        if target.reference in raws:
            row |= {"reference": target.reference, "entry": raws[target.reference].text}
        else:
            row |= {"unlinked": target.unlinked}
        targets.append(row)
    return {
        "document": cited.citing,
        "form": cited.form,
        "marker": cited.marker,
        "targets": targets,
        "context": cited.context,
        "section": cited.section,
        "page": cited.location.page,
        "line": cited.location.line,
        "column": cited.column,
        "sentence": cited.sentence,
        "paragraph": cited.paragraph,
        "chapter": cited.chapter,
        "position": cited.position,
    }


def _cells(cited: "InTextCitation", raws: "dict[str, RawReference]") -> list[object]:
    entries = [
        (
            shorten(raws[target.reference].text, _SHORT)
            if target.reference in raws
            else target.unlinked
        )
        for target in cited.targets
    ]
    places = [target.locator for target in cited.targets if target.locator]
    return [
        Path(cited.citing).name,
        cited.location.page or "",
        cited.location.line or "",
        cited.form,
        cited.marker,
        "; ".join(entries),
        "; ".join(places),
        shorten(cited.section, _SHORT),
        shorten(cited.context, 3 * _SHORT),
    ]


def _summary(
    found: "SegmentedSources", cited: "list[InTextCitation]"
) -> Iterator[tuple[object, ...]]:
    """Yield how often each entry is cited, the most cited first, and then what leads nowhere."""
    times = Counter(target.reference for one in cited for target in one.targets)
    listed = [raw for raw in found.references if times[raw.id]]
    for raw in sorted(listed, key=lambda raw: -times[raw.id]):
        number = f"{raw.number}. " if raw.number else ""
        yield times[raw.id], Path(raw.citing).name, number + shorten(raw.text, 2 * _SHORT)
    if times[""]:
        yield times[""], "", "(led to no entry)"


def shorten(text: str, longest: int) -> str:
    """Return the text, cut at a length with a sign of it.

    >>> shorten("О рынке труда", 8)
    'О рынке…'
    """
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
