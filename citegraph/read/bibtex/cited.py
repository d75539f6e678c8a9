"""Cited references inside an entry, as Scopus and Web of Science export them."""

import re

from citegraph.model import MarkedEntry, MarkedList, SourceRecord
from citegraph.text.latex import decode_latex

_SCOPUS = re.compile(r";\s+")
_WOS = re.compile(r"\.?\s*\n\s*")


def cited_list(record: SourceRecord) -> MarkedList:
    r"""Return what an entry cites: Scopus parts it by semicolons, Web of Science by lines.

    >>> cited = (("Cited-References", "{Smith J, 1990, RIVER RES, V1.\n   Doe A, 2001.}"),)
    >>> [entry.text for entry in cited_list(SourceRecord("bibtex", "article", "a", cited)).entries]
    ['Smith J, 1990, RIVER RES, V1', 'Doe A, 2001']
    """
    for name, value in record.fields:
        own = name.casefold().replace("_", "-")
        if own == "cited-references":
            return _listed(_WOS.split(_unwrapped(value)), "wos")
        if own == "references" and ";" in value:
            return _listed(_SCOPUS.split(_unwrapped(value)), "scopus")
    return MarkedList(())


def _unwrapped(value: str) -> str:
    value = value.strip()
    return value[1:-1].strip() if value[:1] == "{" and value[-1:] == "}" else value


def _listed(texts: list[str], rule: str) -> MarkedList:
    decoded = (decode_latex(text) for text in texts)
    entries = tuple(MarkedEntry(text.rstrip(" .;")) for text in decoded if text.strip(" .;"))
    return MarkedList(entries, rule=rule)
