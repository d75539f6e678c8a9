"""``citegraph explain``: why two things are, or are not, one."""

import json
import math
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.options import config_option
from citegraph.cli.terminal import one_line, print_table, progress_bars, put, say

if TYPE_CHECKING:
    from citegraph.config import Configuration
    from citegraph.model import Decision, Evidence, Merge
    from citegraph.model.library import Kind
    from citegraph.workflow.explanation import Explanation

KINDS: "tuple[Kind, ...]" = ("work", "person", "venue")
_WORDS = {
    "work": ("one work", "two works"),
    "person": ("one person", "two people"),
    "venue": ("one venue", "two venues"),
}
_EPILOG = """\b
Examples:
  citegraph explain "Исланкина Е. А." "E. Islankina"
  citegraph explain "Смит А. Труды. М., 2007" "Smith A. Trudy. Moscow, 2007"
  citegraph explain porter1990competitive porter1998competition data/refs
  citegraph explain smith99 smith99b library.bib
"""


@click.command(epilog=_EPILOG, short_help="Tell why two works or people are, or are not, one.")
@click.argument("a")
@click.argument("b")
@click.argument("sources", nargs=-1)
@click.option("--kind", type=click.Choice(KINDS), help="What A and B are, if they do not tell it.")
@click.option(
    "--to", "target", type=click.Choice(("text", "json")), default="text", show_default=True
)
@model_option
@config_option
def explain(
    a: str,
    b: str,
    sources: tuple[str, ...],
    kind: "Kind | None",
    target: str,
    model: str | None,
    settings: Path | None,
) -> None:
    """Tell why A and B are, or are not, one: the verdict, what was compared, and with what weight.

    Without SOURCES, A and B are printed references, names of people or of journals, compared by
    themselves. With SOURCES (files, folders or patterns, as in «citegraph build») they
    are anything there: ids of works, people and venues (works.csv, people.csv, venues.csv), keys
    of records, places (list.txt:12), printed names and texts. Then the merges that lead from A to B
    are shown, or what keeps them apart. The last lines say which row of decisions.tsv would
    change the verdict. An id without SOURCES is looked up in data/refs.
    """
    from citegraph.config import load_configuration

    config = load_configuration(settings)
    for text in (a, b):
        if not any(map(str.isalnum, text)):
            raise click.UsageError(
                f"«{one_line(text)}» holds no letters: nothing can be said of it"
            )
    if not sources and (_is_id(a) or _is_id(b)):
        sources = _default_sources(a if _is_id(a) else b)
    if sources:
        found = _explain_in_sources((a, b), sources, kind, settle_model(config, sources, model))
    else:
        from citegraph.workflow.explanation import explain_printed, kind_of_text

        found = explain_printed(a, b, kind or kind_of_text(a, b), config.resolve)
    if target == "json":
        put(json.dumps(_as_json(found), ensure_ascii=False, indent=2) + "\n")
    else:
        _print(found)


def _default_sources(id: str) -> tuple[str, ...]:
    from citegraph.workflow.building import DEFAULT_SOURCES

    sources = tuple(one for one in DEFAULT_SOURCES if Path(one).exists())
    if not sources:
        raise click.UsageError(
            f"«{one_line(id)}» is an id: name the sources (files or folders) too"
        )
    return sources


def _is_id(text: str) -> bool:
    """Whether a text can only be an id: one word with a digit or a place."""
    return len(text.split()) == 1 and any(char.isdigit() or char == "#" for char in text)


def _explain_in_sources(
    names: tuple[str, str], sources: tuple[str, ...], kind: "Kind | None", config: "Configuration"
) -> "Explanation":
    from citegraph.errors import UsageError
    from citegraph.workflow.explaining import Explainer
    from citegraph.workflow.explanation import explain_printed, kind_of_text
    from citegraph.workflow.library import make_library
    from citegraph.workflow.named_items import Directory
    from citegraph.workflow.sources import segment_sources

    with progress_bars() as progress:
        segmented = segment_sources(sources, config, progress)
        library = make_library(segmented, config, progress)
    directory = Directory(library)
    kinds = [directory.kinds(name) for name in names]
    if not any(kinds) and not any(map(_is_id, names)):
        say("neither is in the sources: they are compared as they are printed", err=True)
        return explain_printed(*names, kind or kind_of_text(*names), config.resolve)
    if kind is None:
        both: list[Kind] = [one for one in KINDS if one in kinds[0] and one in kinds[1]]
        if not both:
            for name, found in zip(names, kinds, strict=True):
                if not found:
                    raise UsageError(directory.unknown(name))
            first, second = ("/".join(sorted(found)) for found in kinds)
            raise UsageError(f"«{names[0]}» is a {first}, «{names[1]}» a {second}")
        kind = both[0]
    left, right = (directory.find(name, kind) for name in names)
    return Explainer(library, segmented.decisions, config).explain(left, right)


def _print(found: "Explanation") -> None:
    verdict = _WORDS[found.kind][not found.same]
    say(verdict, nl=False, bold=True, fg="green" if found.same else "yellow")
    say(f": {one_line(found.reason)}")
    say(f"A: {one_line(found.left)}\nB: {one_line(found.right)}")
    if found.path:
        say(f"\nHow they came together ({len(found.path)}):")
        shown = Counter(map(_shown_merge, found.path))
        for text, times in shown.items():
            say(text if times == 1 else f"{text}\n    … and {times - 1} more like it")
    if found.evidence and len(found.path) != 1:
        _print_pair(found)
    if row := found.decision:
        if row.verdict == "withdrawn":
            say("\nTo take the decision back, add this row to decisions.tsv:")
        else:
            what = "keep them apart" if found.same else "bring them together"
            say(f"\nTo {what}, add this row to decisions.tsv beside the sources:")
        for cells in (("left", "right", "verdict", "kind"), _row(row)):
            say("\t".join(map(one_line, cells)))


def _print_pair(found: "Explanation") -> None:
    """Print how the pair that decides compares: the two themselves, or what of them is nearest."""
    needed = f"{found.threshold:g} is needed"
    score = "" if found.score is None else f": probability {found.score:.3f} ({needed})"
    if found.compared == (found.left, found.right):
        say(f"\nCompared{score}")
    else:
        say(f"\nWhat of them is most alike{score}")
        for text in found.compared:
            say(f"  {one_line(text)}")
    rows = [(one.feature, one.detail, _weight(one)) for one in found.evidence]
    print_table(("feature", "compared", "weight"), rows, numbers=("weight",))


def _shown_merge(merge: "Merge") -> str:
    from citegraph.workflow.explanation import rule_words

    by = f", decided by {one_line(merge.by)}" if merge.by else ""
    lines = [
        f"  {one_line(merge.left_text)}",
        f"  {one_line(merge.right_text)}",
        f"    {merge.score:.3f} {rule_words(merge.rule)}{by}",
    ]
    lines += (
        f"      {one.feature}: {one_line(one.detail)} ({_weight(one)})" for one in merge.evidence
    )
    return "\n".join(lines)


def _weight(evidence: "Evidence") -> str:
    """A weight as it is shown; one of minus infinity forbids."""
    return "forbids" if math.isinf(evidence.weight) else f"{evidence.weight:+.2f}"


def _row(row: "Decision") -> tuple[str, str, str, str]:
    return row.left, row.right, row.verdict, row.kind


def _as_json(found: "Explanation") -> dict[str, object]:
    columns = ("left", "right", "verdict", "kind")
    row = found.decision
    return {
        "kind": found.kind,
        "same": found.same,
        "score": found.score,
        "threshold": found.threshold,
        "reason": found.reason,
        "left": found.left,
        "right": found.right,
        "compared": list(found.compared),
        "evidence": [_evidence(one) for one in found.evidence],
        "path": [
            {
                "left": merge.left,
                "right": merge.right,
                "left_text": merge.left_text,
                "right_text": merge.right_text,
                "rule": merge.rule,
                "score": merge.score,
                "by": merge.by,
                "evidence": [_evidence(one) for one in merge.evidence],
            }
            for merge in found.path
        ],
        "decision": dict(zip(columns, _row(row), strict=True)) if row else None,
    }


def _evidence(one: "Evidence") -> dict[str, object]:
    """An evidence for JSON, which has no infinity: null is the weight of what forbids."""
    weight = None if math.isinf(one.weight) else round(one.weight, 4)
    return {"feature": one.feature, "detail": one.detail, "weight": weight}
