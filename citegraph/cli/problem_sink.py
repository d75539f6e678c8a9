"""Where the problems of a stream go: counted, the first ones shown, all of them to a file."""

from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from citegraph.cli.output import Output, opened_output, spare_sources
from citegraph.cli.please_look import MOST, print_doubted
from citegraph.cli.problem_groups import ProblemGroups
from citegraph.cli.terminal import one_line, say

if TYPE_CHECKING:
    from citegraph.model import Problem

_LEVEL_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
#: Doubts kept until the best of them are chosen.
_KEPT = 500


class ProblemSink:
    """Takes problems as they come and keeps a bounded number of them.

    ``path`` is a file that gets the table of all problems, none of the ``sources``; a context
    manager closes it.
    """

    def __init__(
        self, path: Path | None = None, sources: Iterable[str | Path] = (), *, most: int = 20
    ) -> None:
        spare_sources(sources, path, "--problems")
        self._most = most
        self._groups = ProblemGroups()
        self._codes: Counter[str] = Counter()
        self._doubted: list[Problem] = []
        self._doubts = 0
        self._path = path
        self._file: Output | None = None
        self._held = ExitStack()

    def __enter__(self) -> "ProblemSink":
        if self._path is not None:
            from citegraph.export import stream_problems

            self._file = self._held.enter_context(opened_output(str(self._path)))
            self._write(stream_problems(()))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file = None
        self._held.__exit__(kind, error, trace)

    def add(self, problems: "Iterable[Problem]") -> None:
        """Count the problems, keep the first of each kind and file, and write them to the file."""
        found = tuple(problems)
        for problem in found:
            if problem.doubt:
                self._doubt(problem)
                continue
            self._codes[problem.code] += 1
            self._groups.add(problem)
        if found and self._file is not None:
            from citegraph.export import stream_problems

            self._write(stream_problems(found, header=False))

    def _doubt(self, problem: "Problem") -> None:
        from citegraph.normalize import by_gain

        self._doubts += 1
        self._doubted.append(problem)
        if len(self._doubted) > _KEPT:
            self._doubted = list(by_gain(self._doubted)[:MOST])

    def show(self, rest: str = "") -> None:
        """Print problems on standard error, worst first, one of each kind in a file.

        Then what of the references is doubted, the best fix first; ``rest`` names a file that
        holds all of it.
        """
        shown = self._groups.shown(tuple(_LEVEL_COLOURS), self._most)
        for group in shown:
            problem = group.first
            others = f" (and {group.count - 1:,} more such in this file)" if group.count > 1 else ""
            say(problem.level, err=True, nl=False, fg=_LEVEL_COLOURS[problem.level])
            say(f": {one_line(problem)}{others}", err=True)
        more = self._codes.total() - sum(group.count for group in shown)
        if more:
            counts = ", ".join(f"{code} {count:,}" for code, count in self._codes.most_common())
            say(f"… and {more:,} more problems; in all: {counts}", err=True)
        # The last line names the file of this sink: once is enough.
        print_doubted(self._doubted, self._doubts, rest)
        if self._path is not None:
            say(f"All problems: {self._path}", err=True)

    def _write(self, texts: Iterable[str]) -> None:
        assert self._file is not None
        self._file.writelines(texts)


def print_problems(problems: "Iterable[Problem]", rest: str = "") -> None:
    """Print problems on standard error; ``rest`` names a file that holds those left out."""
    sink = ProblemSink()
    sink.add(problems)
    sink.show(rest)
