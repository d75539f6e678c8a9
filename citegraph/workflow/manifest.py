"""What a build was made of: version, options, inputs, counts."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import get_args

from citegraph.config import Configuration
from citegraph.errors import CitegraphError
from citegraph.model import CitingDocument, Document, Library, Network
from citegraph.model.library import MergeKind
from citegraph.read import STDIN, find_sources
from citegraph.read.archives import find_archive
from citegraph.text import fingerprint
from citegraph.version import __version__
from citegraph.workflow.environment import environment
from citegraph.workflow.outputs.files import as_bytes
from citegraph.workflow.outputs.made import sha256_of
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
        {
            "file": file,
            "sha256": sha256_of(Path(file)),
            "rows": len(rows),
            "fingerprint": fingerprint(" ".join(rows)),
        }
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


@dataclass(slots=True)
class Record:
    """What is noted of a build while it is written: outputs with their sums, seconds of stages."""

    name: str
    seconds: Mapping[str, float]
    outputs: list[dict[str, object]] = field(default_factory=list)

    def noted(
        self, contents: Iterable[tuple[str, str | bytes]]
    ) -> Iterator[tuple[str, str | bytes]]:
        """Yield contents as bytes and note each."""
        for name, content in contents:
            data = as_bytes(content)
            digest = sha256(data).hexdigest()
            self.outputs.append({"file": name, "bytes": len(data), "sha256": digest})
            yield name, data
            del content, data  # Until the next one comes, their memory is free.


def render_manifest(manifest: Mapping[str, object], record: Record, config: Configuration) -> str:
    """Return the manifest as JSON, with what may change from run to run: versions, seconds."""
    whole = {
        "program": manifest["program"],
        "version": manifest["version"],
        **environment(),
        "name": record.name,
        **manifest,
        "other_files": _other_files(manifest, config),
        "seeds": _seeds(config.as_mapping()),
        "outputs": sorted(record.outputs, key=lambda one: str(one["file"])),
        "seconds": dict(record.seconds),
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _other_files(manifest: Mapping[str, object], config: Configuration) -> list[dict[str, object]]:
    """Return the files of the sources that gave no document, and archives, each with its sum."""
    inputs, sources = manifest["inputs"], manifest["sources"]
    assert isinstance(inputs, list)
    assert isinstance(sources, list)
    read = {one["file"] for one in inputs}
    try:
        found = source_files(sources, config)
    except CitegraphError:
        return []  # They were there when they were read, and are gone.
    return [{"file": name, "sha256": sha256_of(Path(name))} for name in found if name not in read]


def source_files(sources: Sequence[str], config: Configuration) -> list[str]:
    """Return the files on the disk that sources mean, sorted; of archives the archives."""
    paths = find_sources(sources, config.read).files
    return sorted({(find_archive(path) or path).as_posix() for path in paths if path != STDIN})


def _seeds(options: Mapping[str, Mapping[str, object]]) -> dict[str, object]:
    """Return every seed among the options, by section and key."""
    return {
        f"{section}.{key}": value
        for section, values in options.items()
        for key, value in values.items()
        if key == "seed" or key.endswith("_seed")
    }
