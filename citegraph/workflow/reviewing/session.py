"""A review: which question comes next, what was answered, and taking an answer back."""

from collections.abc import Sequence
from dataclasses import dataclass

from citegraph.workflow.reviewing.questions import Question, Side


@dataclass(frozen=True, slots=True)
class _Answer:
    question: Question
    verdict: str


class Session:
    """Goes through questions once, leaving out those that earlier answers settle.

    >>> Session(()).next() is None
    True
    """

    def __init__(self, questions: Sequence[Question]) -> None:
        self._questions = tuple(questions)
        self._answers: list[_Answer] = []
        self._position = 0

    @property
    def asked(self) -> int:
        """How many questions were answered or skipped, or settled by the answers."""
        return self._position

    @property
    def total(self) -> int:
        """How many questions there are."""
        return len(self._questions)

    @property
    def answered(self) -> int:
        """How many verdicts were given."""
        return sum(one.verdict != "skip" for one in self._answers)

    def next(self) -> Question | None:
        """Return the next question that is still open; None at the end."""
        while self._position < len(self._questions):
            question = self._questions[self._position]
            if not self._is_settled(question):
                return question
            self._position += 1
        return None

    def answer(self, verdict: str) -> None:
        """Answer the question that :meth:`next` returned: same, different or skip."""
        self._answers.append(_Answer(self._questions[self._position], verdict))
        self._position += 1

    def undo(self) -> tuple[Question, str] | None:
        """Take the last answer back and return it with its question, which comes next again."""
        if not self._answers:
            return None
        last = self._answers.pop()
        self._position = self._questions.index(last.question)
        return last.question, last.verdict

    def _is_settled(self, question: Question) -> bool:
        """Whether the answers so far already tell: same through others, or different from one."""
        groups = self._groups(question.kind)
        left, right = (groups.get(side.stable, side.stable) for side in _ends(question))
        if left == right:
            return True
        return any(
            {groups.get(side.stable, side.stable) for side in _ends(one.question)} == {left, right}
            for one in self._answers
            if one.verdict == "different" and one.question.kind == question.kind
        )

    def _groups(self, kind: str) -> dict[str, str]:
        """What was said to be the same, each under the name of its first."""
        first: dict[str, str] = {}
        for one in self._answers:
            if one.verdict == "same" and one.question.kind == kind:
                left, right = (first.get(s.stable, s.stable) for s in _ends(one.question))
                kept, gone = sorted((left, right))
                first = {name: kept if group == gone else group for name, group in first.items()}
                first |= {side.stable: kept for side in _ends(one.question)}
                first |= {gone: kept, kept: kept}
        return first


def _ends(question: Question) -> tuple[Side, Side]:
    return question.left, question.right
