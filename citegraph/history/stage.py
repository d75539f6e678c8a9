"""Makes the history of a library: every table, and what could not be counted."""

from citegraph.history.ages import find_ages
from citegraph.history.bursts import find_bursts
from citegraph.history.citing import find_citations, note_years
from citegraph.history.historiograph import find_historiograph
from citegraph.history.items import cited_items
from citegraph.history.linked import find_links, note_links
from citegraph.history.main_path import find_main_paths
from citegraph.history.options import HistoryOptions
from citegraph.history.rankings import find_rankings
from citegraph.history.shares import find_shares, language_of, type_of
from citegraph.history.sides import find_common, find_sides
from citegraph.history.spectrogram import find_citing_years, find_spectrogram
from citegraph.history.terms import note_cut_words
from citegraph.model import History, HistoryNote, Library


def build_history(library: Library, options: HistoryOptions) -> History:
    """Return everything about when, in which languages and by whom things are cited.

    A reference is a pair of a citing document and a work that it cites; a document that another
    one cites for (``same_as``) is no citing document.
    """
    citations = find_citations(library, options)
    if not citations.works:
        return History(notes=(_nothing(library),))
    items = cited_items(citations, library)
    linked = find_links(citations, library, options)
    sides = find_sides(citations, library, options)
    ages, age_counts = find_ages(citations, options)
    bursts, about_bursts = find_bursts(citations, library, items, options)
    paths, about_paths = find_main_paths(linked, options)
    return History(
        documents=len(citations.documents),
        references=citations.references,
        works=len(citations.works),
        spectrogram=find_spectrogram(citations, options),
        citing_years=find_citing_years(citations, options),
        rankings=find_rankings(citations, items, options),
        languages=find_shares(citations, language_of),
        types=find_shares(citations, type_of),
        ages=ages,
        age_counts=age_counts,
        bursts=bursts,
        main_paths=paths,
        historiograph=find_historiograph(linked, options),
        sides=sides.documents,
        common=find_common(sides, items, options),
        notes=(
            *note_years(citations),
            *note_cut_words(citations),
            *about_bursts,
            *note_links(citations, linked),
            *about_paths,
            sides.rule,
        ),
    )


def _nothing(library: Library) -> HistoryNote:
    return HistoryNote(
        "spectrogram",
        "nothing-cited",
        0,
        f"Nothing is cited: no reference was found in {len(library.documents):,} documents. See "
        "the problems for those that could not be read.",
    )
