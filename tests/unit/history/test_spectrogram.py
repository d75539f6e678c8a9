"""Spectrograms against one that was counted by hand."""

from collections.abc import Callable

from citegraph.history import HistoryOptions, build_history, default_options
from citegraph.history.citing import Citations
from citegraph.history.spectrogram import find_citing_years, find_spectrogram
from citegraph.model import HistoryNote, Library

# Counts 1990: 1, 1991: 0, 1992: 4 (w2 three times, w3 once), 1993: 2, 1994: 0, 1995: 1.
# Medians of five, zeros beyond the ends: (0 0 1 0 4) 0, (0 1 0 4 2) 1, (1 0 4 2 0) 1,
# (0 4 2 0 1) 1, (4 2 0 1 0) 1, (2 0 1 0 0) 0. Deviations 1, -1, 3, 1, -1, 1.
CITED = {
    "a": ["w1", "w2", "w4"],
    "b": ["w2", "w3", "w5"],
    "c": ["w2", "w6", "undated", "future", "old"],
}
YEARS = {"w1": 1990, "w2": 1992, "w3": 1992, "w4": 1993, "w5": 1993, "w6": 1995}
WORKS = {id: {"year": year} for id, year in YEARS.items()} | {
    "undated": {},
    "future": {"year": 2005},
    "old": {"year": 1419},
}
ITSELF = {"a": {"year": 2000}, "b": {"year": 2000}, "c": {"year": 2001}}


def test_years_medians_and_deviations(
    cite: Callable[..., Citations], options: HistoryOptions
) -> None:
    found = find_spectrogram(cite(CITED, WORKS, ITSELF), options)
    assert [
        (1990, 1, 1, 0.0, 1.0),
        (1991, 0, 0, 1.0, -1.0),
        (1992, 4, 2, 1.0, 3.0),
        (1993, 2, 2, 1.0, 1.0),
        (1994, 0, 0, 1.0, -1.0),
        (1995, 1, 1, 0.0, 1.0),
    ] == [(one.year, one.references, one.works, one.median, one.deviation) for one in found]


def test_peaks_name_their_works(cite: Callable[..., Citations], options: HistoryOptions) -> None:
    found = find_spectrogram(cite(CITED, WORKS, ITSELF), options)
    # 1990 and 1995 stand above neighbours below the median; 1993 lies beside a higher year.
    assert [1990, 1992, 1995] == [one.year for one in found if one.peak]
    assert [("w2", 3), ("w3", 1)] == [(one.id, one.documents) for one in found[2].top]
    # Deviations of the years with references: 1, 3, 1, 1; quartiles 1 and 2, fence 3.5.
    assert [] == [one.year for one in found if one.outlier]
    assert ((), ()) == (found[1].top, found[3].top)


def test_a_wider_median(cite: Callable[..., Citations]) -> None:
    found = find_spectrogram(cite(CITED, WORKS, ITSELF), default_options({"median_reach": 1}))
    assert [0, 1, 2, 2, 1, 0] == [one.median for one in found]


def test_by_citing_year(cite: Callable[..., Citations], options: HistoryOptions) -> None:
    found = find_citing_years(cite(CITED, WORKS, ITSELF), options)
    # 2001: one reference in 1992, one in 1995; of 1992 … 1995 the deviations are 1, 0, 0, 1.
    assert [(1992, 1, 1.0, 0.833333), (1995, 1, 1.0, 0.833333)] == [
        (one.year, one.references, one.deviation, one.rank) for one in found if one.citing == 2001
    ]
    assert 6 + 2 == sum(one.references for one in found)


def test_years_that_are_not_believed_are_noted(make_library: Callable[..., Library]) -> None:
    history = build_history(make_library(CITED, WORKS, ITSELF), default_options())
    notes = {note.code: note for note in history.notes}
    assert 1 == notes["no-cited-year"].count
    doubtful = notes["doubtful-cited-year"]
    assert 2 == doubtful.count
    assert "future" in str(doubtful)
    assert "old" in str(doubtful)
    dated = sum(one.references for one in history.spectrogram)
    assert history.references == dated + doubtful.count + notes["no-cited-year"].count


def test_nothing_cited_is_said(make_library: Callable[..., Library]) -> None:
    history = build_history(make_library({"a": []}), default_options())
    assert ["nothing-cited"] == [note.code for note in history.notes]
    assert isinstance(history.notes[0], HistoryNote)


def test_no_year_at_all_makes_no_spectrogram(
    cite: Callable[..., Citations], options: HistoryOptions
) -> None:
    citations = cite({"a": ["w"]})
    assert () == find_spectrogram(citations, options)
    assert () == find_citing_years(citations, options)
