"""Every kind of network: what its nodes are, and how pairs of them are counted.

A new kind is one function that returns :class:`~citegraph.network.items.Items`, one that
returns :class:`~citegraph.network.cocitation.Pairs` where none of these fits, and one row.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of network, in the words of its explanation.

    ``items`` ("module:function") makes the nodes of a library, ``pairs`` counts the pairs among
    those kept. ``joins`` says when two are joined, ``weighs`` what the weight of an edge is;
    the edges of a ``directed`` network lead from what cites to what is cited.
    """

    items: str
    pairs: str = "citegraph.network.cocitation:co_cited"
    joins: str = "one document cites both"
    weighs: str = (
        "an edge counts the documents that cite both, its weight is the association strength "
        "(van Eck and Waltman 2009; 1 = as often as by chance)"
    )
    directed: bool = False


KINDS = {
    "cocitation": Kind("citegraph.network.works:cited_works"),
    "author-cocitation": Kind("citegraph.network.people:cited_people"),
    "venue-cocitation": Kind("citegraph.network.venues:cited_venues"),
    "proximity-cocitation": Kind(
        "citegraph.network.works:cited_works",
        "citegraph.network.proximity:cited_near",
        weighs="an edge counts the documents that cite both, its weight adds up how near to each "
        "other their texts cite them: in one bracket, sentence, paragraph, section, or anywhere "
        "(after Gipp and Beel 2009)",
    ),
    "citation": Kind(
        "citegraph.network.works:citing_and_cited_works",
        "citegraph.network.citation:citing",
        joins="one is a document here that cites the other",
        weighs="an edge counts the documents, its weight how often their texts cite the work "
        "(1 where only the list does)",
        directed=True,
    ),
}
