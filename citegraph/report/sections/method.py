"""The section on methods: what was done, with which formulas and parameters, after whom."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from citegraph.report.options import ReportOptions
from citegraph.report.records import (
    Block,
    Findings,
    Formula,
    Listing,
    Paragraph,
    Section,
    Subheading,
)
from citegraph.report.words import Words

_CITED = re.compile(r"\[([a-z]+\d{4}(?:; [a-z]+\d{4})*)\]")
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_NORMALIZED_NOT = frozenset(("citation", "two-mode", "proximity-cocitation"))
_COUPLED = frozenset(("coupling", "author-coupling", "venue-coupling"))


@dataclass(frozen=True, slots=True)
class Step:
    """A paragraph of the text on methods, with a formula or without ("")."""

    text: str
    formula: str


@dataclass(frozen=True, slots=True)
class _Run:
    """What the conditions look at: the options by stage, the kinds of networks, the findings."""

    findings: Findings
    network: Mapping[str, Any]
    kinds: frozenset[str]

    @property
    def normalized(self) -> bool:
        return bool(self.kinds - _NORMALIZED_NOT)


#: When a paragraph is taken that is not taken always; others are taken by their names.
_CONDITIONS: Mapping[str, Callable[[_Run], bool]] = {
    "data": lambda run: True,
    "identity": lambda run: True,
    "identity-counts": lambda run: True,
    "program": lambda run: True,
    "coupling": lambda run: bool(run.kinds & _COUPLED),
    "thresholds": lambda run: any(
        run.network.get(key, 1) > 1 for key in ("min_cited", "min_count")
    ),
    "bounds": lambda run: bool(run.kinds),
    "min-strength": lambda run: any(
        run.network.get(key, 0) > 0 for key in ("min_strength", "min_weight")
    ),
    "backbone": lambda run: run.network.get("backbone", 1) < 1,
    "largest-component": lambda run: bool(run.network.get("largest_component", False)),
    "min-cluster": lambda run: run.network.get("min_cluster", 1) > 1,
    "rpys": lambda run: bool(run.findings.history.spectrogram),
    "ages": lambda run: bool(run.findings.history.age_counts),
    "bursts": lambda run: bool(run.findings.history.bursts),
    "historiograph": lambda run: bool(run.findings.history.historiograph.links),
    "paths": lambda run: bool(run.findings.history.main_paths),
    "sides": lambda run: bool(run.findings.history.common),
}
#: Paragraphs of the alternatives of an option of networks: «counting-full».
_ALTERNATIVES = ("counting", "normalization", "clustering", "layout")
#: Those that tell of every network, also of one that is neither counted nor normalized as set.
_OF_ALL = ("clustering", "layout")
_DEFAULTS = {"clustering": "modularity"}


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Return the text on methods and the literature that it cites."""
    blocks: list[Block] = [Paragraph(words("method-text"))]
    steps = method_steps(findings, words)
    for step in steps:
        blocks.append(Paragraph(step.text))
        if step.formula:
            blocks.append(Formula(step.formula))
    blocks.append(Subheading(words("method-literature")))
    blocks.append(Listing(_literature_of(findings, words)))
    return Section("method", words("method"), tuple(blocks))


def method_text(findings: Findings, words: Words) -> str:
    """Return the same as plain text."""
    parts = [words("method")]
    for step in method_steps(findings, words):
        parts.append(step.text)
        if step.formula:
            parts.append(f"    {step.formula}")
    parts += [words("method-literature"), "\n".join(_literature_of(findings, words))]
    return "\n\n".join(parts) + "\n"


def method_steps(findings: Findings, words: Words) -> list[Step]:
    """Return the paragraphs that hold of these findings, filled and with their citations."""
    values = _values(findings, words)
    made = []
    for name in _chosen(findings):
        step = paragraphs()[name]
        text = step[words.language].format_map(values)
        formula = step.get("formula", "")
        if "median_reach_sub" in formula:
            formula = formula.format_map(values)
        made.append(Step(_CITED.sub(lambda found: _cite(found[1], words), text), formula))
    return made


@cache
def paragraphs() -> Mapping[str, Mapping[str, str]]:
    """Return all paragraphs: name -> texts by language and, where there is one, the formula."""
    return _read("method.toml")


@cache
def literature() -> Mapping[str, Mapping[str, str]]:
    """Return what the paragraphs cite: key -> "cite" and "entry"."""
    return _read("literature.toml")


def _chosen(findings: Findings) -> Iterator[str]:
    network = _options(findings, "network")
    run = _Run(findings, network, frozenset(one.kind for one in findings.networks))
    for name in paragraphs():
        kind, _, choice = name.partition("-")
        if name in _CONDITIONS:
            chosen = _CONDITIONS[name](run)
        elif kind in _ALTERNATIVES:
            used = bool(run.kinds) if kind in _OF_ALL else run.normalized
            chosen = used and choice == network.get(kind, _DEFAULTS.get(kind))
        else:
            chosen = name in run.kinds
        if chosen:
            yield name


def _values(findings: Findings, words: Words) -> dict[str, str]:
    """Return what stands in the places of the texts: options and counts, written by language."""
    library = findings.library
    given: dict[str, object] = {
        **_options(findings, "network"),
        **_options(findings, "history"),
        "work_threshold": _options(findings, "resolve").get("work_threshold", ""),
        "version": findings.manifest.get("version", ""),
    }
    values = {key: words.value(value) for key, value in given.items()}
    merges: Mapping[str, int] = findings.manifest.get("counts", {}).get("merges", {})
    counting = _options(findings, "network").get("counting", "full")
    decisions = findings.manifest.get("decisions", ())
    values |= {
        "documents": words("documents", n=len(library.documents)),
        "lists": words("lists", n=sum(one.lists for one in library.documents)),
        "references": words("references", n=len(library.references)),
        "works": words("works-made", n=len(library.works)),
        "merges": words("merges-made", n=len(library.merges)),
        "uncertain": words("pairs", n=len(library.uncertain)),
        "decisions": words.number(sum(one.get("rows", 0) for one in decisions)),
        "sizes": "; ".join(_size(one.kind, len(one.nodes), len(one.edges), words)
                           for one in findings.networks),
        "side_rule": words(f"method-side-{_options(findings, 'history').get('side_by', 'auto')}"),
        "total": words(f"method-total-{counting}"),
        "all_totals": words(f"method-all-{counting}"),
        "median_reach_sub": str(given.get("median_reach", "")).translate(_SUBSCRIPTS),
    }  # fmt: skip
    kinds = ("work", "person", "venue", "publisher")
    return values | {f"merges_{kind}": words.number(merges.get(kind, 0)) for kind in kinds}


def _size(kind: str, nodes: int, edges: int, words: Words) -> str:
    name = words.or_else(f"network-{kind}", kind)
    return words("network-size", name=name, nodes=nodes, links=words("links", n=edges))


def _options(findings: Findings, stage: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = findings.manifest.get("options", {}).get(stage, {})
    return found


def _cite(keys: str, words: Words) -> str:
    cited = "; ".join(literature()[key]["cite"] for key in keys.split("; "))
    return f"[{cited}]" if words.language == "ru" else f"({cited})"


def _literature_of(findings: Findings, words: Words) -> tuple[str, ...]:
    """Return the descriptions of what the chosen paragraphs cite, in the order of names."""
    keys = {
        key
        for name in _chosen(findings)
        for found in _CITED.findall(paragraphs()[name][words.language])
        for key in found.split("; ")
    }
    return tuple(sorted(literature()[key]["entry"] for key in keys))


def _read(name: str) -> Mapping[str, Mapping[str, str]]:
    path = files("citegraph.report").joinpath(name)
    return tomllib.loads(path.read_text(encoding="utf-8"))
