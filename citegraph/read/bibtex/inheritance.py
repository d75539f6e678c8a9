"""Fields that entries inherit through ``crossref`` and ``xdata``."""

from collections.abc import Iterable, Mapping

from citegraph.model import SourceRecord

#: What stays with the parent (BibLaTeX manual, appendix B, and what names the parent alone).
_OWN = frozenset(
    "title subtitle titleaddon shorttitle ids crossref xref xdata entryset entrysubtype execute "
    "label options presort related relatedoptions relatedtype sortkey sorttitle sortname "
    "sortyear keywords abstract annote annotation note file pages doi key".split()
)
#: A title of the parent becomes that of the container.
_JOURNAL = {"title": "journaltitle", "subtitle": "journalsubtitle"}
_BOOK = {"title": "booktitle", "subtitle": "booksubtitle", "titleaddon": "booktitleaddon"}
_ARTICLES = frozenset(("article", "suppperiodical", "review"))
_DEEPEST = 5

Fields = tuple[tuple[str, str], ...]


def inherited_fields(record: SourceRecord, by_key: Mapping[str, SourceRecord]) -> Fields:
    """Return what a record has from others, under the names that it has in the record.

    ``by_key`` are the records of the file by their casefolded keys. A parent that is missing
    gives nothing, and a circle ends.

    >>> book = SourceRecord("bibtex", "book", "b", (("title", "Rivers"), ("year", "1990")))
    >>> part = SourceRecord("bibtex", "inbook", "a", (("crossref", "b"), ("title", "Volga")))
    >>> inherited_fields(part, {"a": part, "b": book})
    (('booktitle', 'Rivers'), ('year', '1990'))
    """
    return _inherited(record, by_key, frozenset((record.key.casefold(),)))


def _inherited(
    record: SourceRecord, by_key: Mapping[str, SourceRecord], seen: frozenset[str]
) -> Fields:
    have = {name.casefold() for name, value in record.fields if value.strip()}
    found: list[tuple[str, str]] = []
    for key, is_data in _parents(record):
        parent = by_key.get(key)
        if parent is None or key in seen or len(seen) > _DEEPEST:
            continue
        given = (*parent.fields, *_inherited(parent, by_key, seen | {key}))
        names = {} if is_data else _renamed(record.type)
        for name, value in given:
            own = name.casefold()
            new = names.get(own, "" if own in _OWN and not is_data else own)
            if new and new not in have and value.strip():
                found.append((new, value))
        have |= {name for name, _ in found}
    return tuple(found)


def _parents(record: SourceRecord) -> Iterable[tuple[str, bool]]:
    """The keys of the entries that give fields, and whether they do so as they are."""
    for name, value in record.fields:
        if name.casefold() == "xdata":
            yield from ((key.strip().casefold(), True) for key in value.split(","))
    for name, value in record.fields:
        if name.casefold() == "crossref":
            yield value.strip().casefold(), False


def _renamed(type: str) -> Mapping[str, str]:
    return _JOURNAL if type.casefold() in _ARTICLES else _BOOK
