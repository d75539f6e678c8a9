"""What a build was made of: version, options, inputs, counts."""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import get_args

from citegraph.config import Configuration
from citegraph.model import CitingDocument, Document, Library, Network
from citegraph.model.library import MergeKind
from citegraph.text import fingerprint
from citegraph.version import __version__
from citegraph.workflow.sources import SegmentedSources
from citegraph.workflow.teaching import describe_model


def make_manifest(
    sources: Sequence[str],
    segmented: SegmentedSources,
    library: Library,
    networks: Sequence[Network],
    config: Configuration,
) -> dict[str, object]:
    """Return the manifest without times: the same inputs and options give the same one."""
    return {
        "program": "citegraph",
        "version": __version__,
        "sources": list(sources),
        "inputs": _inputs(library.documents, segmented.listed),
        "skipped": list(segmented.skipped),
        "decisions": _decisions(segmented),
        "model": describe_model(config),
        "counts": count(segmented, library, networks),
        "options": config.as_mapping(),
    }


def _inputs(
    documents: Sequence[CitingDocument], listed: Sequence[Document]
) -> list[dict[str, object]]:
    """The files that were read, sorted; a file with many documents counts them.

    One that is but the list of others counts none.
    """
    found: dict[str, dict[str, object]] = {}
    held = Counter(document.file for document in documents)
    everything: list[CitingDocument | Document] = [*documents, *listed]
    for document in everything:
        found.setdefault(
            document.file,
            {
                "file": document.file,
                "format": document.format,
                "encoding": document.encoding,
                "sha256": document.sha256,
                "documents": held[document.file],
            },
        )
    return [found[file] for file in sorted(found)]


def _decisions(segmented: SegmentedSources) -> list[dict[str, object]]:
    """The tables of decisions that were obeyed, sorted, with what they say as a fingerprint."""
    tables: dict[str, list[str]] = defaultdict(list)
    for one in segmented.decisions:
        row = (one.left, one.right, one.verdict, one.kind)
        tables[one.location.file].append(" ".join(row))
    return [
        {"file": file, "rows": len(rows), "fingerprint": fingerprint(" ".join(rows))}
        for file, rows in sorted(tables.items())
    ]


def count(
    segmented: SegmentedSources, library: Library, networks: Sequence[Network]
) -> dict[str, object]:
    """Return the counts at every stage; references in = records + replaced, always."""
    replaced = sum(bool(problem.replaces) for problem in library.problems)
    merges = Counter(merge.kind for merge in library.merges)
    return {
        "documents": len(library.documents),
        "lists": sum(document.lists for document in library.documents),
        "citations": len(library.citations),
        "references_in": len(segmented.references),
        "references_out": len(library.references),
        "references_replaced_by_problems": replaced,
        "works": len(library.works),
        "people": len(library.people),
        "venues": len(library.venues),
        "publishers": len(library.publishers),
        "relations": dict(sorted(Counter(one.kind for one in library.relations).items())),
        "uncertain": len(library.uncertain),
        "merges": {kind: merges[kind] for kind in get_args(MergeKind)},
        "networks": {
            network.kind: {"nodes": len(network.nodes), "edges": len(network.edges)}
            for network in networks
        },
        "problems": dict(sorted(Counter(found.code for found in library.problems).items())),
    }


def render_manifest(manifest: Mapping[str, object], seconds: Mapping[str, float]) -> str:
    """Return the manifest as JSON, with the seconds that each stage took."""
    return json.dumps({**manifest, "seconds": dict(seconds)}, ensure_ascii=False, indent=2) + "\n"
