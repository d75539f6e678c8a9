"""The historiograph: the most cited documents of a library and who of them cites whom."""

from citegraph.history.linked import LinkedWorks
from citegraph.history.options import HistoryOptions
from citegraph.model import CitationLink, Historiograph


def find_historiograph(linked: LinkedWorks, options: HistoryOptions) -> Historiograph:
    """Return the most cited works and the links among them, oldest first.

    Garfield (2004), "Historiographic mapping of knowledge domains literature", Journal of
    Information Science 30(2), 119-145 (program HistCite): the works of the collection with the
    highest local citation score, which is the number of documents of the library that cite
    them, drawn by year. Works that no document cites are left out; of equally cited ones the
    older stay.
    """
    cited = [id for id, work in linked.works.items() if work.cited_by]
    cited.sort(key=lambda id: (-len(linked.works[id].cited_by), linked.place_in_time(id)))
    kept = set(cited[: options.historiograph_works])
    links = [(source, target) for source, target in linked.links if {source, target} <= kept]
    links.sort(key=lambda link: (linked.place_in_time(link[1]), linked.place_in_time(link[0])))
    return Historiograph(
        linked.nodes(kept), tuple(CitationLink(source, target) for source, target in links)
    )
