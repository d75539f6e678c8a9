"""Cited references inside an entry, as Scopus and Web of Science export them."""

import re
from collections.abc import Iterable, Iterator

from citegraph.model import MarkedList, SourceRecord
from citegraph.read.cited_strings import read_scopus, read_wos, split_scopus
from citegraph.text.latex import decode_latex

_WOS = re.compile(r"\.\s*\n\s*")
# Programs that wrap lines anew leave the full stop alone to part two of them.
_WOS_WRAPPED = re.compile(r"\.\s+(?=[^\s,]+(?: [^\s,]+){0,5}, \d{4}, )")
_WOS_YEAR = re.compile(r", \d{4}, ")


def cited_list(record: SourceRecord, line: int | None = None) -> MarkedList:
    r"""Return what an entry cites: Scopus parts it by semicolons, Web of Science by lines.

    ``line`` is where the entry begins.

    >>> cited = (("Cited-References", "{Smith J, 1990, RIVER RES, V1.\n   Doe A, 2001.}"),)
    >>> [entry.text for entry in cited_list(SourceRecord("bibtex", "article", "a", cited)).entries]
    ['Smith J, 1990, RIVER RES, V1', 'Doe A, 2001']
    """
    for name, value in record.fields:
        own = name.casefold().replace("_", "-")
        if own == "cited-references":
            lines = _WOS.split(_unwrapped(value))
            texts = [one for line in lines for one in _unwrap_line(line)]
            return MarkedList(tuple(read_wos(text, line) for text in _decoded(texts)), rule="wos")
        if own == "references" and ";" in value:
            texts = split_scopus(" ".join(_unwrapped(value).split()))
            return MarkedList(
                tuple(read_scopus(text, line) for text in _decoded(texts)), rule="scopus"
            )
    return MarkedList(())


def _unwrap_line(line: str) -> list[str]:
    return _WOS_WRAPPED.split(line) if len(_WOS_YEAR.findall(line)) > 1 else [line]


def _unwrapped(value: str) -> str:
    value = value.strip()
    return value[1:-1].strip() if value[:1] == "{" and value[-1:] == "}" else value


def _decoded(texts: Iterable[str]) -> Iterator[str]:
    return (text for text in map(decode_latex, texts) if text.strip(" .;"))
