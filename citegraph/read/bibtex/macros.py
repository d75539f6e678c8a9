"""Values put together from their pieces, macros of the file put in."""

from collections.abc import Iterable

from citegraph.read.bibtex.blocks import Block, Piece

#: Macros that every style of BibTeX defines: they stay as they are.
MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())
#: A macro may hold others, each twice as long as the one before: so long may one get.
_LONGEST = 100_000


class Macros:
    """The macros that the blocks read so far define; case does not count in their names.

    They put in at most so many characters together; what follows stands for its name.
    """

    def __init__(self, blocks: Iterable[Block], most: int) -> None:
        self._known: dict[str, str] = {}
        self._unknown: dict[str, None] = {}
        self._left = most
        # Where a macro is used before it is defined, its first definition counts.
        for block in blocks:
            if block.type.casefold() == "string":
                self._define(block, keep=True)
        self._unknown.clear()
        self._left = most

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
        return "".join(map(self._text, pieces))

    def _text(self, piece: Piece) -> str:
        if not piece.macro:
            return piece.text
        name = piece.text.casefold()
        known = self._known.get(name)
        if known is None:
            if name not in MONTHS:
                self._unknown.setdefault(piece.text)
            return piece.text
        self._left -= len(known)
        return known if self._left >= 0 else piece.text

    @property
    def exhausted(self) -> bool:
        """Whether the macros would have put in more characters than they may."""
        return self._left < 0

    @property
    def unknown(self) -> tuple[str, ...]:
        """The macros that were used and nothing defines, in order."""
        return tuple(self._unknown)
