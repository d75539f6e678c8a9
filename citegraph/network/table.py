"""Every kind of network: what its nodes are, and how pairs of them are counted.

A new kind is one function that returns :class:`~citegraph.network.items.Items`, one that
returns :class:`~citegraph.network.pairs.records.Pairs` where none of these fits, and one row.
"""

from dataclasses import dataclass

_PARTS = ("documents", "references", "works", "people", "venues")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of network, in the words of its explanation.

    ``items`` ("module:function") makes the nodes of a library, ``pairs`` counts the pairs among
    those kept. ``joins`` says when two are joined, ``counts`` what an edge counts, ``weighs`` what
    its weight is in a network that is neither counted nor normalized as the options say ("" in
    those that are). ``held`` stands between the items and their units («12 works *cited by* 3
    documents»), ``most`` names those with the most units, ``apart`` says that no two are joined,
    ``advice`` what to do then, ``lacks`` why there may be no item though references were found;
    the edges of a ``directed`` network lead from what cites to what is cited; what is counted
    ``in_texts`` depends on the citations there.
    """

    items: str
    pairs: str = "citegraph.network.pairs.counting:co_occurring"
    joins: str = "one document cites both"
    counts: str = "the documents that cite both"
    weighs: str = ""
    held: str = "cited by"
    most: str = "most cited"
    apart: str = "no document cites two of them"
    advice: str = "Add documents that cite several of them."
    lacks: str = ""
    directed: bool = False
    in_texts: bool = False

    @property
    def reads(self) -> tuple[str, ...]:
        """The parts of a library that the network is made of."""
        return (*_PARTS, "citations") if self.in_texts else _PARTS


def _coupling(items: str, lacks: str = "") -> Kind:
    return Kind(
        f"citegraph.network.kinds.coupling:{items}",
        joins="both cite one work",
        counts="the works that both cite",
        held="citing",
        most="that cite most",
        apart="no work is cited by two of them",
        advice="Add documents that cite the same works.",
        lacks=lacks,
    )


KINDS = {
    "cocitation": Kind("citegraph.network.kinds.works:cited_works"),
    "term-cocitation": Kind(
        "citegraph.network.kinds.terms:terms_of_cited_works",
        joins="one document cites works whose titles hold them",
        counts="the documents that cite works with both",
        apart="no document cites works with two of them",
        lacks="no title of a cited work is known. Add sources that print the titles: indexes such "
        "as the Web of Science leave them out",
    ),
    "author-cocitation": Kind("citegraph.network.kinds.people:cited_people"),
    "venue-cocitation": Kind("citegraph.network.kinds.venues:cited_venues"),
    "proximity-cocitation": Kind(
        "citegraph.network.kinds.proximity:works_in_texts",
        "citegraph.network.kinds.proximity:cited_near",
        joins="the text of one document cites both",
        weighs="its weight adds up how near to each other they cite the two: in one bracket, "
        "sentence, paragraph, section, or anywhere (after Gipp and Beel 2009), and is not "
        "normalized",
        lacks="no citation in a text leads to an entry of a list",
        in_texts=True,
    ),
    "citation": Kind(
        "citegraph.network.kinds.works:citing_and_cited_works",
        "citegraph.network.kinds.citation:citing",
        joins="one is a document here that cites the other",
        counts="the documents",
        apart="no document here cites one of them",
        advice="Add documents that cite each other.",
        weighs="its weight how often their texts cite the work (1 where only the list does), "
        "not normalized",
        lacks="of no document with a list more is known than its file name",
        directed=True,
        in_texts=True,
    ),
    "two-mode": Kind(
        "citegraph.network.kinds.two_mode:documents_and_works",
        "citegraph.network.kinds.two_mode:citing_works",
        joins="one is a document and cites the other, a work",
        counts="the document",
        weighs="its weight how often its text cites the work (1 where only the list does), "
        "not normalized",
        directed=True,
        in_texts=True,
    ),
    "coupling": _coupling("coupled_documents"),
    "author-coupling": _coupling(
        "coupled_people",
        lacks="of no document with a list the authors are known. Add files that name them: records "
        "of a database, or papers with a title page",
    ),
    "venue-coupling": _coupling(
        "coupled_venues",
        lacks="of no document with a list is known where it was published. Add records of a "
        "database, which name the journal",
    ),
    "co-authorship": Kind(
        "citegraph.network.kinds.authorship:co_authors",
        joins="both wrote one work",
        counts="the works that both wrote",
        held="who wrote",
        most="with most works",
        apart="no work is by two of them",
        advice="Add sources that name all authors of a work.",
        lacks="no work names an author",
    ),
    "keywords": Kind(
        "citegraph.network.kinds.keywords:keywords_of_works",
        joins="both are keywords of one work",
        counts="the works that have both",
        held="of",
        most="with most works",
        apart="no work has two of them",
        advice="Add records with keywords.",
        lacks="no record has keywords. Add exports that hold them: Web of Science, Scopus, RIS, "
        "BibTeX, PubMed; keywords set to author or index leaves out the others",
    ),
    "terms": Kind(
        "citegraph.network.kinds.terms:terms_of_works",
        joins="the title of one work holds both",
        counts="the works that have both",
        held="of",
        most="with most works",
        apart="no work has two of them",
        advice="Add sources with full titles.",
        lacks="no title of a work is known. Add sources that print titles",
    ),
}
