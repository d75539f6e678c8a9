"""A library to the networks that the settings name."""

from dataclasses import replace

from citegraph.config import Configuration
from citegraph.model import LabelledReference, Library, Location, Network, RawReference, Reference
from citegraph.network import build_network, find_kind
from citegraph.recall import Recall, afresh
from citegraph.workflow.caching.parts import LibraryParts
from citegraph.workflow.progress import Progress, track


def make_networks(
    library: Library, config: Configuration, progress: Progress, recall: Recall = afresh
) -> tuple[Network, ...]:
    """Return the networks of a library that the settings name."""
    parts = LibraryParts(as_networks_see(library), recall)
    options = config.network

    def make(kind: str) -> Network:
        return parts.recall(
            "network",
            (kind, options),
            find_kind(kind).reads,
            Network,
            lambda library: build_network(library, kind, options, recall),
        )

    return tuple(map(make, track(options.kinds, "network", progress)))


def as_networks_see(library: Library) -> Library:
    """Return a library without what no network reads.

    Of a printed reference that is all but the record that it comes from; of a work where and in
    which forms it is printed; of a document its bytes and how often its text cites.
    """
    return replace(
        library,
        documents=tuple(replace(one, sha256="", citations=0) for one in library.documents),
        references=tuple(Reference(one.id, _record(one)) for one in library.references),
        works=tuple(
            replace(
                one,
                reference=replace(one.reference, printed=_record(one.reference)),
                manifestations=(),
            )
            for one in library.works
        ),
    )


def _record(reference: Reference) -> LabelledReference:
    raw = reference.printed.raw
    return LabelledReference(
        RawReference("", "", Location(""), rule=raw.rule, marked=raw.marked), ()
    )
