"""The run behind the report: version, inputs, options."""

from collections.abc import Mapping, Sequence
from typing import Any

from citegraph.report.options import ReportOptions
from citegraph.report.records import Block, Column, Findings, Listing, Paragraph, Section, Table
from citegraph.report.words import Words


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Tell what anybody needs to make the same report again."""
    manifest = findings.manifest
    text = words(
        "run-text",
        version=str(manifest.get("version", "")),
        sources=" ".join(map(str, manifest.get("sources", ()))),
    )
    blocks: list[Block] = [Paragraph(text)]
    if manifest.get("inputs"):
        blocks.append(_inputs(manifest["inputs"], words, options.documents))
    if manifest.get("skipped"):
        blocks.append(Paragraph(words("run-skipped")))
        blocks.append(Listing(tuple(map(str, manifest["skipped"]))[: options.documents]))
    if manifest.get("options"):
        blocks.append(_options(manifest["options"], words))
    return Section("run", words("run"), tuple(blocks))


def _inputs(inputs: Sequence[Mapping[str, Any]], words: Words, most: int) -> Table:
    columns = (
        Column(words("file")),
        Column(words("format")),
        Column(words("encoding")),
        Column(words("count-documents"), "number"),
        Column("SHA-256"),
    )
    rows = tuple(
        (
            str(one.get("file", "")),
            str(one.get("format", "")),
            str(one.get("encoding", "")),
            one.get("documents", 0),
            str(one.get("sha256", "")),
        )
        for one in inputs[:most]
    )
    left = len(inputs) - len(rows)
    return Table(words("run-inputs"), columns, rows, words("inputs-more", n=left) if left else "")


def _options(options: Mapping[str, Mapping[str, Any]], words: Words) -> Table:
    columns = (Column(words("stage")), Column(words("options")))
    rows = tuple(
        (stage, "; ".join(f"{key} = {_plain(value)}" for key, value in values.items()))
        for stage, values in options.items()
    )
    return Table(words("run-options"), columns, rows)


def _plain(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value)) or "[]"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if value != "" else '""'
