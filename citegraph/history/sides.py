"""What Russian and international lists cite in common, and what only one of them does."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal

from citegraph.history.citing import Citations
from citegraph.history.items import CitedItem
from citegraph.history.options import HistoryOptions
from citegraph.history.shares import language_of
from citegraph.model import (
    CommonSource,
    DocumentSide,
    HistoryNote,
    ItemKind,
    Library,
    Reference,
    Side,
)
from citegraph.text import script_of

_KINDS: tuple[ItemKind, ...] = ("work", "person", "venue")

_Telling = tuple[Side, str]
_NOTHING: _Telling = ("unknown", "")


@dataclass(frozen=True, slots=True)
class Sides:
    """The side of every citing document, and the rule in words."""

    documents: tuple[DocumentSide, ...]
    rule: HistoryNote

    def on(self, side: Side) -> set[str]:
        """Return the documents of one side."""
        return {one.document for one in self.documents if one.side == side}


def find_sides(citations: Citations, library: Library, options: HistoryOptions) -> Sides:
    """Return for every citing document whether it is Russian, and what tells it.

    A pattern of the options decides. Otherwise a document is Russian if its own language is, or
    most of what it cites is in Russian: a Russian list may stand under an English abstract, and
    a Russian thesis may cite English papers for the most part. Its language is that of its
    description, or told by the script of its title. ``side_by`` leaves out the document itself,
    or what it cites.
    """
    own = {document.id: document.description for document in library.documents}
    titles = {document.id: document.title for document in library.documents}
    cited: dict[str, Counter[Side]] = defaultdict(Counter)
    for work in citations.works:
        side = _side_of_reference(work.reference, options)
        for document in work.cited_by:
            cited[document][side] += 1
    found = []
    for document in citations.documents:
        told = _by_pattern(document, options)
        if told == _NOTHING:
            told = decide(
                _by_itself(own.get(document), titles.get(document, ""), options),
                by_references(cited[document], options.side_least),
                options.side_by,
            )
        found.append(
            DocumentSide(
                document, citations.labels[document], told[0], told[1] or "nothing tells it"
            )
        )
    return Sides(tuple(found), _rule(found, options))


def find_common(
    sides: Sides, items: Mapping[ItemKind, Sequence[CitedItem]], options: HistoryOptions
) -> tuple[CommonSource, ...]:
    """Return what both sides cite, and what only one does, by kind.

    Of each kind those of both sides come first, by the documents of the smaller side; then what
    only Russian, then what only international documents cite; ``common_top`` of each at most.
    """
    russian, international = sides.on("russian"), sides.on("international")
    rows: list[CommonSource] = []
    for kind in _KINDS:
        found = [_common(item, russian, international) for item in items[kind]]
        for side in ("both", "russian", "international"):
            of_side = sorted(
                (row for row in found if row and row.side == side),
                key=lambda row: (
                    -min(row.russian, row.international),
                    -max(row.russian, row.international),
                    row.id,
                ),
            )
            rows += of_side[: options.common_top]
    return tuple(rows)


def _common(item: CitedItem, russian: set[str], international: set[str]) -> CommonSource | None:
    documents = item.documents()
    here, there = len(documents & russian), len(documents & international)
    if not here and not there:
        return None
    side: Literal["both", "russian", "international"] = (
        "both" if here and there else "russian" if here else "international"
    )
    return CommonSource(item.kind, item.id, item.label, here, there, side, item.year)


def _by_pattern(document: str, options: HistoryOptions) -> _Telling:
    patterns: tuple[tuple[Side, str, tuple[str, ...]], ...] = (
        ("russian", "russian_documents", options.russian_documents),
        ("international", "international_documents", options.international_documents),
    )
    for side, name, given in patterns:
        for pattern in given:
            if fnmatchcase(document, pattern):
                return side, f"«{pattern}» of {name}"
    return _NOTHING


def _by_itself(described: Reference | None, title: str, options: HistoryOptions) -> _Telling:
    language = language_of(described) if described else ""
    if language:
        return _side_of_language(language, options), f"language of the document: {language}"
    script = script_of((described.title if described else "") or title)
    if script == "Cyrl":
        return "russian", "title in Cyrillic letters"
    return ("international", "title in Latin letters") if script == "Latn" else _NOTHING


def decide(itself: _Telling, cited: _Telling, by: str) -> _Telling:
    """Return the side that the document itself and what it cites tell together.

    >>> decide(("international", "English"), ("russian", "3 of 4"), "auto")
    ('russian', '3 of 4')
    """
    telling = {"document": (itself,), "references": (cited,)}.get(by, (itself, cited))
    for side in ("russian", "international"):
        for told in telling:
            if told[0] == side:
                return told
    return _NOTHING


def by_references(cited: Counter[Side], least: int) -> _Telling:
    """Return the side of most of what a document cites, and the counts; a tie tells nothing.

    Nor do fewer than ``least`` references whose language is known.

    >>> by_references(Counter({"russian": 3, "international": 1, "unknown": 9}), 4)
    ('russian', '3 of 4 references whose language is known are Russian')
    """
    russian, international = cited["russian"], cited["international"]
    if russian == international or russian + international < least:
        return _NOTHING
    side: Side = "russian" if russian > international else "international"
    most = max(russian, international)
    named = "Russian" if side == "russian" else "international"
    return (
        side,
        f"{most} of {russian + international} references whose language is known are {named}",
    )


def _side_of_reference(reference: Reference, options: HistoryOptions) -> Side:
    if language := language_of(reference):
        return _side_of_language(language, options)
    # Latin letters tell nothing: Russian works are transliterated.
    return "russian" if script_of(reference.printed.raw.text) == "Cyrl" else "unknown"


def _side_of_language(language: str, options: HistoryOptions) -> Side:
    return "russian" if language in options.russian_languages else "international"


def _rule(found: Sequence[DocumentSide], options: HistoryOptions) -> HistoryNote:
    counted = Counter(one.side for one in found)
    tells = {
        "auto": "its own language (or the script of its title) or most of what it cites is Russian",
        "document": "its own language (or the script of its title) is Russian",
        "references": "most of what it cites is Russian",
    }[options.side_by]
    return HistoryNote(
        "common",
        "side-rule",
        counted["unknown"],
        f"A document counts as Russian where {tells} (languages: "
        f"{', '.join(options.russian_languages)}). {counted['russian']:,} are Russian, "
        f"{counted['international']:,} international, {counted['unknown']:,} neither. Documents "
        "can be named in russian_documents and international_documents of the settings.",
    )
