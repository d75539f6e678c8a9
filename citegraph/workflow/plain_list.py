"""A bibliography alone: a list of records that says nothing of who cites whom."""

from dataclasses import replace

from citegraph.config import Configuration
from citegraph.export.travelling import source_of
from citegraph.model import Library, Network
from citegraph.network.options import default_options

#: The networks that a list of records can have, after the one that says why there is no map.
KINDS = ("cocitation", "co-authorship", "keywords", "terms")


def is_plain_list(library: Library) -> bool:
    """Whether one list of records is all that there is.

    Several lists tell something: what stands in two of them belongs together.
    """
    citing = {reference.citing for reference in library.references}
    return len(citing) == 1 and all(map(source_of, library.references))


def uncited(library: Library) -> Library:
    """Return the library without the citations of its one list.

    A reader's own bibliography cites nothing: taken for the list of one document, it would join
    each of its works to all others.
    """
    return replace(library, works=tuple(replace(work, cited_by=()) for work in library.works))


def settle_kinds(config: Configuration, *, alone: bool = True) -> Configuration:
    """Return the settings with networks that a list can have, unless they name others.

    Beside networks that are given (``alone`` is false) it needs none.
    """
    if config.network.kinds != default_options().kinds:
        return config
    return replace(config, network=replace(config.network, kinds=KINDS if alone else ()))


def explain_list(network: Network, library: Library) -> Network:
    """Return the network; if it is empty because nothing says what cites what, it says so."""
    if network.nodes:
        return network
    file = library.references[0].citing
    return replace(
        network,
        explanation=f"Empty: {file} lists {len(library.references):,} records and does not say "
        "which of them cite which. The list, the search and the exports hold all of them; "
        "co-authorship, keywords and terms need no citations. For a map of citations export the "
        "records with their cited references (Web of Science: «Full Record and Cited References»; "
        "Scopus: the column «References»), or give the papers themselves.",
    )
