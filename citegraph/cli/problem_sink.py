"""Where the problems of a stream go: counted, the first ones shown, all of them to a file."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

import click

if TYPE_CHECKING:
    from citegraph.model import Problem

_LEVEL_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}


class ProblemSink:
    """Takes problems as they come and keeps a bounded number of them.

    ``path`` is a file that gets the table of all problems; a context manager closes it.
    """

    def __init__(self, path: Path | None = None, *, most: int = 20) -> None:
        self._most = most
        self._first: dict[str, list[Problem]] = {level: [] for level in _LEVEL_COLOURS}
        self._codes: Counter[str] = Counter()
        self._path = path
        self._file: TextIO | None = None

    def __enter__(self) -> "ProblemSink":
        if self._path is not None:
            from citegraph.export import stream_problems

            try:
                self._file = self._path.open("w", encoding="utf-8", newline="", errors="replace")
            except OSError as error:
                raise click.FileError(str(self._path), error.strerror) from error
            self._write(stream_problems(()))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is not None:
            self._file.close()

    def add(self, problems: "Iterable[Problem]") -> None:
        """Count the problems, keep the first of each level, and write them to the file."""
        found = tuple(problems)
        for problem in found:
            self._codes[problem.code] += 1
            kept = self._first[problem.level]
            if len(kept) < self._most:
                kept.append(problem)
        if found and self._file is not None:
            from citegraph.export import stream_problems

            self._write(stream_problems(found, header=False))

    def show(self) -> None:
        """Print the first problems on standard error, worst first, and how many there are."""
        ranked = [problem for level in self._first.values() for problem in level][: self._most]
        for problem in ranked:
            level = click.style(problem.level, fg=_LEVEL_COLOURS[problem.level])
            click.echo(f"{level}: {one_line(problem)}", err=True)
        more = self._codes.total() - len(ranked)
        if more:
            counts = ", ".join(f"{code} {count:,}" for code, count in self._codes.most_common())
            click.echo(f"… and {more:,} more problems; in all: {counts}", err=True)
        if self._path is not None:
            click.echo(f"All problems: {self._path}", err=True)

    def _write(self, texts: Iterable[str]) -> None:
        assert self._file is not None
        try:
            self._file.writelines(texts)
        except OSError as error:
            raise click.FileError(str(self._path), error.strerror) from error


def one_line(cell: object) -> str:
    r"""Return the cell without line ends, tabs and control characters that move the cursor.

    >>> one_line("a\tb")
    'a b'
    """
    text = str(cell)
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)
