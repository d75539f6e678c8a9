"""Terms of titles and abstracts as the items of a network."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from citegraph.model import Library, Work
from citegraph.network.items import Item, Items
from citegraph.network.kinds.keywords import commonest
from citegraph.network.kinds.phrases import (
    Word,
    as_term,
    is_noun,
    is_russian,
    runs,
    significant_pairs,
)
from citegraph.network.kinds.records import records_of_works
from citegraph.network.kinds.works import whole_title, works_of_corpus
from citegraph.network.options import NetworkOptions
from citegraph.text.record_fields import names_of

_Runs = list[tuple[Word, ...]]


@dataclass(frozen=True, slots=True)
class Terms:
    """The works of every term, by its dictionary form, and its printed forms."""

    works: Mapping[str, tuple[str, ...]]
    forms: Mapping[str, Counter[str]]


def terms_of_works(library: Library, options: NetworkOptions) -> Items:
    """Return the terms in the titles of works, and in their abstracts where ``terms`` asks so.

    A term is a noun, or two words that stand together more often than by chance and end in a
    noun; a noun in such a pair does not count beside it.
    """
    texts = {work.id: whole_title(work) for work in works_of_corpus(library, options)}
    if options.terms == "abstracts":
        for id, abstract in _abstracts(library, options):
            texts[id] = f"{texts[id]}. {abstract}"
    found = find_terms(texts, options)
    items = (
        Item(key, label, found.works[key], works=len(found.works[key]))
        for key in sorted(found.works)
        for label in (commonest(found.forms[key]),)
    )
    return Items("term", "terms", tuple(items), "work")


def terms_of_cited_works(library: Library, options: NetworkOptions) -> Items:
    """Return the terms in the titles of cited works, held by the documents that cite them."""
    cited = {work.id: work for work in library.works if work.cited_by}
    found = find_terms({id: whole_title(work) for id, work in cited.items()}, options)
    items = (
        Item(key, label, _citing(cited, found.works[key]), works=len(found.works[key]))
        for key in sorted(found.works)
        for label in (commonest(found.forms[key]),)
    )
    return Items("term", "terms", tuple(items))


def _citing(cited: Mapping[str, Work], works: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted({document for work in works for document in cited[work].cited_by}))


def _abstracts(library: Library, options: NetworkOptions) -> Iterator[tuple[str, str]]:
    """Yield the longest abstract that a record of a work holds."""
    for id, records in records_of_works(library, options):
        held = [
            value
            for record in records
            for name in names_of(record.format, "abstract")
            for value in record.values(name)
        ]
        if held:
            yield id, max(held, key=lambda value: (len(value), value))


def find_terms(texts: Mapping[str, str], options: NetworkOptions) -> Terms:
    """Return the terms of texts, by the ids of those; a text holds a term once or not.

    >>> from citegraph.network.options import default_options
    >>> found = find_terms({"a": "Floods of rivers", "b": "Паводки на реке"}, default_options())
    >>> sorted(found.works.items())
    [('flood', ('a',)), ('river', ('a',)), ('паводок', ('b',)), ('река', ('b',))]
    """
    ordered: dict[str, _Runs] = {id: list(runs(texts[id])) for id in sorted(texts)}
    lemmas = [[[word.lemma for word in run] for run in found] for found in ordered.values()]
    heads = _heads(ordered.values(), options.term_head_share)
    pairs = {
        pair: value
        for pair, value in significant_pairs(
            lemmas, options.phrase_count, options.phrase_significance
        ).items()
        if pair[1] in heads and pair[0] != pair[1]
    }
    works: dict[str, list[str]] = defaultdict(list)
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for id, found in ordered.items():
        held: dict[str, str] = {}
        for run in found:
            for words in _parts(run, pairs):
                if len(words) == 2 or words[0].lemma in heads:
                    key = " ".join(word.lemma for word in words)
                    held.setdefault(key, as_term(words))
        for key, printed in held.items():
            works[key].append(id)
            forms[key][printed] += 1
    return Terms({key: tuple(ids) for key, ids in works.items()}, forms)


def _parts(
    run: tuple[Word, ...], pairs: Mapping[tuple[str, str], float]
) -> Iterator[tuple[Word, ...]]:
    """Yield the pairs and single words of a run; of two pairs that share a word the stronger."""
    values = [pairs.get((a.lemma, b.lemma), 0.0) for a, b in zip(run, run[1:])] + [0.0, 0.0]
    place = 0
    while place < len(run):
        if values[place] and values[place] >= values[place + 1]:
            yield run[place : place + 2]
            place += 2
        else:
            yield run[place : place + 1]
            place += 1


def _heads(texts: Collection[_Runs], least: float) -> frozenset[str]:
    """Return the words that can be a term, or end one: nouns, as far as that can be told.

    Russian words are told by their form. Of others those are taken that end a run of words in
    the share ``least`` of their places: an adjective nearly always stands before something.
    """
    places: Counter[str] = Counter()
    as_noun: Counter[str] = Counter()
    for run in (run for found in texts for run in found):
        for word in run:
            places[word.lemma] += 1
            if is_noun(word) if is_russian(word.lemma) else word is run[-1]:
                as_noun[word.lemma] += 1
    return frozenset(word for word, count in as_noun.items() if count >= least * places[word])
