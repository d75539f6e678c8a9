"""Where something was printed, and what went wrong there."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["note", "warning", "error"]


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A printed place: file (as the user named it), 1-based line and page.

    >>> str(Location("refs.txt", 12)), str(Location("paper.pdf", 320, 7))
    ('refs.txt:12', 'paper.pdf:320 (page 7)')
    """

    file: str
    line: int | None = None
    page: int | None = None

    def __str__(self) -> str:
        where = self.file if self.line is None else f"{self.file}:{self.line}"
        return where if self.page is None else f"{where} (page {self.page})"


@dataclass(frozen=True, slots=True)
class Doubt:
    """What of a reference may be wrong: its id, the field ("" for all of it), the value found.

    ``gain`` is what looking at it is worth: the probability that it is wrong, times the
    importance of the field, times the references that it concerns.
    """

    reference: str
    field: str
    value: str
    gain: float


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be read, parsed or decided: what, where, and what to do about it.

    ``code`` is a stable kebab-case name; ``raw`` the printed text concerned.
    ``replaces`` holds the id of a raw reference that became no record because
    of this problem, so that references in = references out + such problems; ``doubt``
    says what of a reference that did become one should be looked at.

    >>> problem = Problem("empty-link", "no address after «Available at:»", "add it", level="note")
    >>> str(problem)
    'no address after «Available at:» [empty-link]; add it'
    """

    code: str
    message: str
    advice: str = ""
    location: Location | None = None
    raw: str = ""
    level: Level = "warning"
    replaces: str = ""
    doubt: Doubt | None = None

    def __str__(self) -> str:
        where = f"{self.location}: " if self.location else ""
        advice = f"; {self.advice}" if self.advice else ""
        return f"{where}{self.message} [{self.code}]{advice}"
