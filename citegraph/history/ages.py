"""How old what is cited was when it was cited."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from fractions import Fraction

from citegraph.history.citing import Citations
from citegraph.history.options import HistoryOptions
from citegraph.model import AgeCount, Ages
from citegraph.text.rounding import rounded, share


def find_ages(
    citations: Citations, options: HistoryOptions
) -> tuple[tuple[Ages, ...], tuple[AgeCount, ...]]:
    """Return the ages of all references, by year of citing and by document, and their counts.

    The row of all comes first, then the years, then the documents by id.
    """
    ages: dict[str, list[int | None]] = defaultdict(list)
    for work in citations.works:
        for document in work.cited_by:
            ages[document].append(citations.age(work, document))
    by_year: dict[int, list[int | None]] = defaultdict(list)
    for document, year in citations.year_of.items():
        by_year[year] += ages[document]
    everything = [age for document in citations.documents for age in ages[document]]
    price = options.price_years
    rows = [_row(Ages("all", "", "", None, 0, 0, None, None, None), everything, price)]
    for year in sorted(by_year):
        row = Ages("year", "", str(year), year, 0, 0, None, None, None)
        rows.append(_row(row, by_year[year], price))
    for document in citations.documents:
        label, known = citations.labels[document], citations.year_of.get(document)
        row = Ages("document", document, label, known, 0, 0, None, None, None)
        rows.append(_row(row, ages[document], price))
    counted = Counter(age for age in everything if age is not None)
    return tuple(rows) if everything else (), _counts(counted)


def half_life(counts: Mapping[int, int]) -> float | None:
    """Return the median age of ``counts`` (age -> references), interpolated; None of nothing.

    As the half-lives of the Journal Citation Reports (Clarivate, "JCR: Cited Half-Life"; Burton
    and Kebler 1960, 'The "half-life" of some scientific and technical literatures', American
    Documentation 11(1), 18-22): the number of years, back from the year of citing, that hold half
    of the citations, the year of citing (age 0) being the first. With n references of age a,
    F below it, and N in all, a being the first age where F + n reaches N / 2:
    half-life = a + (N / 2 - F) / n.

    >>> half_life({0: 1, 1: 2, 2: 2, 3: 5})
    3.0
    >>> half_life({0: 1, 2: 4})
    2.375
    """
    whole = sum(counts.values())
    below = 0
    for age in sorted(counts):
        if 2 * (below + counts[age]) >= whole and counts[age]:
            return rounded(float(age + (Fraction(whole, 2) - below) / counts[age]))
        below += counts[age]
    return None


def price_index(counts: Mapping[int, int], years: int = 5) -> float | None:
    """Return the share of references of at most so many years; None of nothing.

    Price (1970), "Citation measures of hard science, soft science, technology, and nonscience",
    in: Communication among scientists and engineers, 3-22: the references to the last five years.

    >>> price_index({0: 1, 5: 2, 6: 1})
    0.75
    """
    whole = sum(counts.values())
    return share(sum(n for age, n in counts.items() if age <= years), whole) if whole else None


def mean_age(counts: Mapping[int, int]) -> float | None:
    """Return the mean age in years; None of nothing.

    >>> mean_age({0: 1, 3: 2})
    2.0
    """
    whole = sum(counts.values())
    return rounded(sum(age * n for age, n in counts.items()) / whole) if whole else None


def _row(row: Ages, ages: Iterable[int | None], price_years: int) -> Ages:
    """Return the row with its numbers."""
    found = list(ages)
    counts = Counter(age for age in found if age is not None)
    return Ages(
        row.scope,
        row.document,
        row.label,
        row.year,
        len(found),
        counts.total(),
        mean_age(counts),
        half_life(counts),
        price_index(counts, price_years),
    )


def _counts(counts: Counter[int]) -> tuple[AgeCount, ...]:
    """Return every age from 0 to the highest, those of no reference included."""
    return tuple(AgeCount(age, counts[age]) for age in range(max(counts, default=-1) + 1))
