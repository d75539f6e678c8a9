"""The words of titles that say what a work is about."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from citegraph.history.citing import Citations
from citegraph.knowledge import table
from citegraph.model import HistoryNote, Reference
from citegraph.text import lemma

_WORD = re.compile(r"[^\W\d_]{4,40}(?:-[^\W\d_]{2,40})?")
_KEPT_TITLES = 1 << 16


def terms_of(reference: Reference) -> tuple[str, ...]:
    """Return the terms of the title of a reference; none where an index prints cut words.

    >>> from citegraph.model import LabelledReference, Location, RawReference
    >>> printed = LabelledReference(RawReference("a#1.1", "", Location("a")), ())
    >>> terms_of(Reference("a#1.1", printed, title="Quays and ropes"))
    ('quay', 'rope')
    """
    return () if reference.printed.raw.is_index_entry else title_terms(reference.title)


def note_cut_words(citations: Citations) -> Iterator[HistoryNote]:
    """Yield how many cited works have no terms and no language since an index cuts their words."""
    cut = sum(work.reference.printed.raw.is_index_entry for work in citations.works)
    if cut:
        yield HistoryNote(
            "languages",
            "cut-words",
            cut,
            f"{cut:,} of {len(citations.works):,} cited works are known only as an index prints "
            "them (Web of Science): without a title they have no terms and no known language.",
        )


@lru_cache(_KEPT_TITLES)
def title_terms(title: str) -> tuple[str, ...]:
    """Return the dictionary forms of the words of a title that say something, sorted, each once.

    >>> title_terms("The role of clusters: роль кластеров и кластерных сетей")
    ('cluster', 'role', 'кластер', 'кластерный', 'роль', 'сеть')
    """
    words = (found[0].lower() for found in _WORD.finditer(title))
    return tuple(sorted({lemma(word) for word in words if word not in _stop_words()}))


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(row["word"] for row in table("stopwords"))
