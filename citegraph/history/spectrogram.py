"""Reference publication year spectroscopy (RPYS).

Marx, Bornmann, Barth and Leydesdorff (2014), "Detecting the historical roots of research fields
by reference publication year spectroscopy (RPYS)", JASIST 65(4), 751-764: the cited references
are counted by their year, and each count is compared with the median of the years around it.
By citing year ("multi-RPYS"): Comins and Leydesdorff (2016), "RPYS i/o: software demonstration of
a web-based tool for the historiography and visualization of citation classics, sleeping beauties
and research fronts", Scientometrics 107, 1509-1517.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from statistics import median

from citegraph.history.citing import Citations
from citegraph.history.options import HistoryOptions
from citegraph.model import Ranked, Work, YearOfCiting, YearOfReferences
from citegraph.text.labels import label_of_work
from citegraph.text.rounding import rounded

_FENCE = 1.5


def find_spectrogram(citations: Citations, options: HistoryOptions) -> tuple[YearOfReferences, ...]:
    """Return every year from the first to the last of the cited works, empty ones included.

    A peak is a year above the median of the years around it, whose deviation no neighbour
    exceeds and the year before does not reach; it names its most cited works. It is an outlier
    above Tukey's fence of the deviations of all years that have references.
    """
    cited: dict[int, Counter[str]] = defaultdict(Counter)
    for work, year, _ in citations.dated():
        cited[year][work.id] += 1
    counts = {year: found.total() for year, found in cited.items()}
    deviations = median_deviations(counts, options.median_reach)
    peaks = find_peaks(deviations)
    fence = upper_fence([deviations[year] for year in counts])
    works = {work.id: work for work in citations.works}
    return tuple(
        YearOfReferences(
            year,
            counts.get(year, 0),
            len(cited[year]) if year in cited else 0,
            float(counts.get(year, 0) - deviation),
            float(deviation),
            year in peaks,
            year in peaks and deviation > fence,
            _most_cited(cited[year], works, options.peak_works) if year in peaks else (),
        )
        for year, deviation in deviations.items()
    )


def median_deviations(counts: Mapping[int, int], reach: int) -> dict[int, int]:
    """Return by year how far its count lies above the median of the years around it.

    The years are those from the first to the last counted; the median is that of the year itself
    and ``reach`` years on each side (2: the 5-year median t-2 … t+2), where a year without
    references counts 0. So do the years beyond both ends of the series, as in CRExplorer (Thor,
    Marx, Leydesdorff and Bornmann 2016, "Introducing CitedReferencesExplorer (CRExplorer)",
    Journal of Informetrics 10(2), 503-515; class CRChartData): the first and the last years
    deviate more than they would amid others.

    >>> median_deviations({1990: 2, 1991: 9, 1992: 3, 1994: 4}, 2)
    {1990: 0, 1991: 7, 1992: 0, 1993: -3, 1994: 4}
    """
    if not counts:
        return {}
    return {
        year: counts.get(year, 0)
        - int(median(counts.get(near, 0) for near in range(year - reach, year + reach + 1)))
        for year in range(min(counts), max(counts) + 1)
    }


def find_peaks(deviations: Mapping[int, int]) -> frozenset[int]:
    """Return the years with a positive deviation that is the highest among its neighbours.

    Of two equal years in a row the first is the peak.

    >>> sorted(find_peaks({1990: 1, 1991: 7, 1992: 7, 1993: -3, 1994: 2}))
    [1991, 1994]
    """
    return frozenset(
        year
        for year, deviation in deviations.items()
        if deviation > max(0, deviations.get(year - 1, 0))
        and deviation >= deviations.get(year + 1, 0)
    )


def upper_fence(deviations: Sequence[int]) -> float:
    """Return the bound above which a deviation is an outlier: Q3 + 1.5 (Q3 - Q1).

    Tukey (1977), "Exploratory data analysis". The quartiles are the medians of both halves, each
    with the middle value where there is one.

    >>> upper_fence([0, 0, 0, 7, -3])
    0.0
    >>> upper_fence([1, 2, 3, 4])
    6.5
    """
    if not deviations:
        return 0.0
    ordered = sorted(deviations)
    half = (len(ordered) + 1) // 2
    low, high = median(ordered[:half]), median(ordered[-half:])
    return float(high + _FENCE * (high - low))


def find_citing_years(citations: Citations, options: HistoryOptions) -> tuple[YearOfCiting, ...]:
    """Return what the documents of each year cite, by the year of the cited works.

    Deviations are those of the references of one citing year alone, ranked among its cited
    years; years without a reference have a rank as well, but no row.
    """
    cited: dict[int, Counter[int]] = defaultdict(Counter)
    for _, year, document in citations.dated():
        if document in citations.year_of:
            cited[citations.year_of[document]][year] += 1
    rows = []
    for citing in sorted(cited):
        deviations = median_deviations(cited[citing], options.median_reach)
        ranks = rank_shares(deviations)
        rows += [
            YearOfCiting(citing, year, count, float(deviations[year]), ranks[year])
            for year, count in sorted(cited[citing].items())
        ]
    return tuple(rows)


def rank_shares(values: Mapping[int, int]) -> dict[int, float]:
    """Return the rank of each value from 0 (the lowest) to 1 (the highest); equal ones share it.

    >>> rank_shares({1990: 5, 1991: -1, 1992: 5, 1993: 9, 1994: 7})
    {1990: 0.375, 1991: 0.0, 1992: 0.375, 1993: 1.0, 1994: 0.75}
    """
    frequency = Counter(values.values())
    rank, below = {}, 0
    for value in sorted(frequency):
        rank[value] = below + (frequency[value] - 1) / 2
        below += frequency[value]
    last = max(1, len(values) - 1)
    return {key: rounded(rank[value] / last) for key, value in values.items()}


def _most_cited(cited: Counter[str], works: Mapping[str, Work], most: int) -> tuple[Ranked, ...]:
    """Return the works of one year most often cited by documents for which the year holds."""
    first = sorted(cited.items(), key=lambda item: (-item[1], item[0]))[:most]
    return tuple(
        Ranked("work", id, label_of_work(works[id]), count, count, 1, works[id].reference.year)
        for id, count in first
    )
