"""Arguments of commands, found among the tokens of a source."""

from citegraph.read.latex.tokens import Source, Token

Range = tuple[int, int]
_LONGEST_OPTION = 400
_LONGEST_MATH = 1_000


class Cursor:
    """Looks for what belongs to a command; ranges are indices of tokens, the end not included."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.tokens = source.tokens
        self._missing: set[str] = set()

    def arguments(self, index: int, spec: str) -> tuple[list[Range | None], int]:
        """Return the arguments from ``index`` on, None for each that is not there.

        ``spec`` has an "o" for an optional and an "m" for a mandatory argument.
        """
        found: list[Range | None] = []
        for kind in spec:
            start = self.skip_space(index)
            argument = self._option(start) if kind == "o" else self._group(start)
            if argument is not None:
                index = argument[1] + (self.tokens[start].kind in "{[")
            found.append(argument)
        return found, index

    def skip_space(self, index: int) -> int:
        """Return the index of the next token that prints something."""
        while index < len(self.tokens) and self.tokens[index].kind == "text":
            if self.tokens[index].text.strip():
                break
            index += 1
        return index

    def end_of(self, index: int, name: str, end: int) -> int:
        r"""Return the index of the ``\end`` of an environment, -1 when there is none."""
        if name in self._missing:
            return -1
        for place in range(index, end):
            token = self.tokens[place]
            if token.kind == "command" and token.text == "end":
                (found,), _ = self.arguments(place + 1, "m")
                if found and self.source.raw(*found).strip() == name:
                    return place
        self._missing.add(name)
        return -1

    def math(self, index: int, end: int) -> tuple[Range, int] | None:
        """Return the inside of the formula that begins at ``index``, and what follows it.

        None when nothing closes it before the paragraph ends.
        """
        opening = self.tokens[index]
        width = 1
        if self._is(index, "$") and self._is(index + 1, "$"):
            width = 2
        closing = {"(": ")", "[": "]"}.get(opening.text, "$")
        for place in range(index + width, min(end, index + _LONGEST_MATH)):
            token = self.tokens[place]
            if token.kind == "par":
                return None
            if token.text == closing and token.kind == opening.kind:
                return (index + width, place), place + width
        return None

    def _is(self, index: int, kind: str) -> bool:
        return index < len(self.tokens) and self.tokens[index].kind == kind

    def _option(self, index: int) -> Range | None:
        if not self._is(index, "["):
            return None
        end = self.source.options.get(index, -1)
        return (index + 1, end) if 0 <= end - index <= _LONGEST_OPTION else None

    def _group(self, index: int) -> Range | None:
        if self._is(index, "{"):
            end = self.source.partner.get(index)
            return None if end is None else (index + 1, end)
        return (index, index + 1) if self._is(index, "command") else None

    def token(self, index: int) -> Token | None:
        """Return the token at an index, None after the last one."""
        return self.tokens[index] if index < len(self.tokens) else None
