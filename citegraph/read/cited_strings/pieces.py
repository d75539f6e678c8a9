"""Fields cut out of a printed string from both ends."""

from citegraph.model import MarkedEntry, MarkedFields, Span

#: Field, start and end of a value in its text.
Piece = tuple[str, int, int]


def to_entry(
    text: str, pieces: list[Piece], kind: str, line: int | None, *, body: bool = False
) -> MarkedEntry:
    """Return a string with the fields found in it; ``body`` says that its author is no person.

    >>> to_entry("Porter, 1990", [("date", 8, 12), ("author", 0, 6)], "", 3).fields.spans[0].text
    'Porter'
    """
    pieces.sort(key=_start)
    spans = tuple(
        Span(field, text[start:end], start, end, literal=body and field == "author")
        for field, start, end in pieces
        if text[start:end].strip()
    )
    return MarkedEntry(text, line, fields=MarkedFields(spans, kind))


def _start(piece: Piece) -> int:
    return piece[1]
