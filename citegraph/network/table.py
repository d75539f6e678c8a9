"""Every kind of network: what its nodes are, and how pairs of them are counted.

A new kind is one function that returns :class:`~citegraph.network.items.Items`, one that
returns :class:`~citegraph.network.pairs.records.Pairs` where none of these fits, and one row.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of network, in the words of its explanation.

    ``items`` ("module:function") makes the nodes of a library, ``pairs`` counts the pairs among
    those kept. ``joins`` says when two are joined, ``weighs`` what the weight of an edge is,
    ``lacks`` why there may be no item though references were found; the edges of a ``directed``
    network lead from what cites to what is cited.
    """

    items: str
    pairs: str = "citegraph.network.pairs.counting:co_occurring"
    joins: str = "one document cites both"
    weighs: str = (
        "an edge counts the documents that cite both, its weight is the association strength "
        "(van Eck and Waltman 2009; 1 = as often as by chance)"
    )
    lacks: str = ""
    directed: bool = False


KINDS = {
    "cocitation": Kind("citegraph.network.kinds.works:cited_works"),
    "author-cocitation": Kind("citegraph.network.kinds.people:cited_people"),
    "venue-cocitation": Kind("citegraph.network.kinds.venues:cited_venues"),
    "proximity-cocitation": Kind(
        "citegraph.network.kinds.proximity:works_in_texts",
        "citegraph.network.kinds.proximity:cited_near",
        joins="the text of one document cites both",
        weighs="an edge counts the documents, its weight adds up how near to each other they cite "
        "the two: in one bracket, sentence, paragraph, section, or anywhere (after Gipp and Beel "
        "2009)",
        lacks="no citation in a text leads to an entry of a list",
    ),
    "citation": Kind(
        "citegraph.network.kinds.works:citing_and_cited_works",
        "citegraph.network.kinds.citation:citing",
        joins="one is a document here that cites the other",
        weighs="an edge counts the documents, its weight how often their texts cite the work "
        "(1 where only the list does)",
        lacks="of no document with a list more is known than its file name",
        directed=True,
    ),
}
