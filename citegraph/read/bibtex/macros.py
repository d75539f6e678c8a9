"""Values put together from their pieces, macros of the file put in."""

from collections.abc import Iterable, Mapping

from citegraph.read.bibtex.blocks import Block, Piece

#: Macros that every style of BibTeX defines: they stay as they are.
MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())
#: A macro may hold others, each twice as long as the one before: so long may one get.
_LONGEST = 100_000


class Macros:
    """The macros that the blocks read so far define; case does not count in their names."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._known: dict[str, str] = {}
        self._unknown: dict[str, None] = {}
        # Where a macro is used before it is defined, its first definition counts.
        for block in blocks:
            if block.type.casefold() == "string":
                self._define(block, keep=True)
        self._unknown.clear()

    def define(self, block: Block) -> None:
        """Take in the definitions of a ``@string``."""
        self._define(block, keep=False)

    def _define(self, block: Block, *, keep: bool) -> None:
        for field in block.fields:
            name = field.name.casefold()
            if not (keep and name in self._known):
                self._known[name] = self.expand(field.pieces)[:_LONGEST]

    def expand(self, pieces: tuple[Piece, ...]) -> str:
        """Return the value; a macro that nothing defines stands for its own name."""
        if len(pieces) == 1 and not pieces[0].macro:
            return pieces[0].text
        return "".join(self._text(piece, self._known) for piece in pieces)

    def _text(self, piece: Piece, known: Mapping[str, str]) -> str:
        if not piece.macro:
            return piece.text
        name = piece.text.casefold()
        if name not in known and name not in MONTHS:
            self._unknown.setdefault(piece.text)
        return known.get(name, piece.text)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The macros that were used and nothing defines, in order."""
        return tuple(self._unknown)
