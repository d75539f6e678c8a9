"""Field scores of a reference parser: CSL-JSON items against references labelled by hand.

Micro-averaged precision, recall and F1 over fields, as in Tkaczyk et al. 2018, "Machine
Learning vs. Rules and Out-of-the-Box vs. Retrained" (JCDL), with two matching modes:
exact and soft (see :mod:`citegraph.evaluate.values`). Particulars of the definition:

- ``author`` counts the words of all names, initials and particles aside;
- ``family`` is the recall of family names found in the family field, for gold strings that
  print one person for certain; it is not part of the micro average;
- a value that is there but wrong is a false positive and a false negative;
- a gold value that the printed text does not show counts neither way;
- a field that a gold file never labels is not scored on that file;
- ``whole`` counts references with every scored field exactly right and nothing extra.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from citegraph.errors import CitegraphError
from citegraph.evaluate.gold import GoldReference
from citegraph.evaluate.values import (
    family_word,
    name_words,
    same_link,
    same_number,
    same_pages,
    same_text,
    years,
)

Mode = Literal["exact", "soft"]
MODES: tuple[Mode, ...] = ("exact", "soft")
CslItem = Mapping[str, Any]


class Same(Protocol):
    """A comparison of a gold value with a found one, exact or soft."""

    def __call__(self, gold: str, found: str, *, soft: bool) -> bool:
        """Whether they count as the same."""


#: Field of the gold -> CSL variable and the comparison of its values. ``author`` and
#: ``year`` are read from structured CSL variables by functions of their own.
COMPARED: dict[str, tuple[str, Same]] = {
    "title": ("title", same_text),
    "container": ("container-title", same_text),
    "volume": ("volume", same_number),
    "issue": ("issue", same_number),
    "pages": ("page", same_pages),
    "publisher": ("publisher", same_text),
    "place": ("publisher-place", same_text),
    "doi": ("DOI", same_link),
    "url": ("URL", same_link),
}
#: Scored fields in the order of output.
SCORED_FIELDS = (
    "author", "title", "container", "year", "volume", "issue",
    "pages", "publisher", "place", "doi", "url",
)  # fmt: skip
FAMILY = "family"


@dataclass(frozen=True, slots=True)
class Counts:
    """Right, extra and missed values.

    >>> Counts(3, 1, 2).f1
    0.6666666666666666
    """

    right: int = 0
    extra: int = 0
    missed: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.right + other.right, self.extra + other.extra, self.missed + other.missed
        )

    @property
    def gold(self) -> int:
        """How many values the gold labels."""
        return self.right + self.missed

    @property
    def precision(self) -> float:
        """Share of the found values that are right; 0.0 when nothing is right."""
        return self.right / (self.right + self.extra) if self.right else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold values that were found; 0.0 when nothing is right."""
        return self.right / self.gold if self.right else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 0.0 when nothing is right."""
        both = 2 * self.right
        return both / (both + self.extra + self.missed) if self.right else 0.0


@dataclass(frozen=True, slots=True)
class Miss:
    """A field that is not exactly right: what the gold labels and what was found."""

    reference: str
    field: str
    gold: str
    found: str


@dataclass(frozen=True, slots=True)
class ParsingScore:
    """Counts by mode and field, whole references right, and every exact miss."""

    fields: Mapping[Mode, Mapping[str, Counts]]
    whole: int
    references: int
    misses: tuple[Miss, ...] = ()

    def micro(self, mode: Mode = "exact") -> Counts:
        """Sum over all scored fields (``family`` is not one of them)."""
        return sum((self.fields[mode][name] for name in SCORED_FIELDS), Counts())

    @property
    def whole_share(self) -> float:
        """Share (0 to 1) of references that are right as a whole."""
        return self.whole / max(self.references, 1)


@dataclass(slots=True)
class Outcome:
    """What one field of one reference adds: counts by mode, families placed, gold and found."""

    counts: dict[Mode, Counts] = field(default_factory=dict)
    family: Counts = Counts()
    right: bool = True
    gold: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class RowScore:
    """What one reference adds to the score: its outcome in every field that its file labels."""

    row: GoldReference
    outcomes: Mapping[str, Outcome]

    @property
    def whole(self) -> bool:
        """Whether every field is exactly right."""
        return all(outcome.right for outcome in self.outcomes.values())


def score_parsing(rows: Sequence[GoldReference], items: Sequence[CslItem]) -> ParsingScore:
    """Compare gold references with CSL-JSON items, one item per row in the same order.

    Rows that are marked as damaged (``ok`` false) are skipped together with their items.
    Raises :class:`CitegraphError` when the numbers of rows and items differ.

    >>> row = GoldReference("a", "Smith A. Wealth. 1776.", {"author": ("Smith A.",),
    ...                     "title": ("Wealth",), "year": ("1776",)})
    >>> item = {"author": [{"family": "Smith", "given": "A."}], "title": "Wealth"}
    >>> score = score_parsing([row], [item])
    >>> score.micro().recall, score.micro().precision, score.whole
    (0.6666666666666666, 1.0, 0)
    """
    return total_score(score_rows(rows, items))


def score_rows(rows: Sequence[GoldReference], items: Sequence[CslItem]) -> list[RowScore]:
    """Compare as :func:`score_parsing` does; one score for every row that is not damaged."""
    if len(rows) != len(items):
        raise CitegraphError(
            f"{len(rows)} gold references but {len(items)} predictions: "
            "give exactly one item for each row, in the same order"
        )
    pairs = [(row, item) for row, item in zip(rows, items, strict=True) if row.ok]
    labelled = [name for name in SCORED_FIELDS if any(row.fields.get(name) for row, _ in pairs)]
    return [
        RowScore(row, {name: field_outcome(name, row, item) for name in labelled})
        for row, item in pairs
    ]


def total_score(scores: Sequence[RowScore]) -> ParsingScore:
    """Add up the scores of references."""
    counts = {mode: dict.fromkeys((*SCORED_FIELDS, FAMILY), Counts()) for mode in MODES}
    misses: list[Miss] = []
    for score in scores:
        for name, outcome in score.outcomes.items():
            for mode in MODES:
                counts[mode][name] += outcome.counts.get(mode, Counts())
                counts[mode][FAMILY] += outcome.family
            if not outcome.right:
                misses.append(Miss(score.row.id, name, outcome.gold, outcome.found))
    whole = sum(score.whole for score in scores)
    return ParsingScore(counts, whole, len(scores), tuple(misses))


def field_outcome(name: str, row: GoldReference, item: CslItem) -> Outcome:
    """Compare one field of a gold reference with that of an item."""
    gold = row.shown(name)
    if row.fields.get(name) and not gold:
        return Outcome()
    if name == "author":
        return _author_outcome(gold, item)
    if name == "year":
        found = _csl_year(item)
        printed = [year for value in gold for year in years(value)[:1]]
        return _value_outcome(printed, [" ".join(printed), *printed], found, same_text)
    variable, same = COMPARED[name]
    return _value_outcome(gold, accepted_values(name, gold, row), _csl_text(item, variable), same)


def accepted_values(name: str, gold: Sequence[str], row: GoldReference) -> list[str]:
    """Values that are right: all together, each alone, a title with its subtitle."""
    accepted = list(gold)
    subtitle = row.fields.get("subtitle", ())
    if name == "title" and gold and subtitle:
        accepted.append(f"{gold[0]} : {subtitle[0]}")
    return [" ".join(accepted), *accepted]


def _value_outcome(gold: Sequence[str], accepted: Iterable[str], found: str, same: Same) -> Outcome:
    if not gold and not found:
        return Outcome()
    counts = {mode: _value_counts(gold, accepted, found, same, mode == "soft") for mode in MODES}
    right = counts["exact"] == Counts(right=1)
    return Outcome(counts, right=right, gold=" | ".join(gold), found=found)


def _value_counts(
    gold: Sequence[str], accepted: Iterable[str], found: str, same: Same, soft: bool
) -> Counts:
    if not found:
        return Counts(missed=1)
    if not gold:
        return Counts(extra=1)
    if any(same(value, found, soft=soft) for value in accepted):
        return Counts(right=1)
    return Counts(extra=1, missed=1)


def _author_outcome(gold: Sequence[str], item: CslItem) -> Outcome:
    people = [name for name in item.get("author") or () if isinstance(name, Mapping)]
    parts = ("non-dropping-particle", "family", "given", "literal")
    wanted = Counter(word for value in gold for word in name_words(value))
    found = Counter(word for person in people for word in _name_parts(person, parts))
    right = (wanted & found).total()
    counts = Counts(right, found.total() - right, wanted.total() - right)
    sure = Counter(word for value in gold if (word := family_word(value)))
    families = Counter(
        word for person in people for word in _name_parts(person, (_family_part(person),))
    )
    placed = (sure & families).total()
    return Outcome(
        dict.fromkeys(MODES, counts),
        family=Counts(placed, 0, sure.total() - placed),
        right=wanted == found and placed == sure.total(),
        gold=" | ".join(gold),
        found=" | ".join(_csl_person(person) for person in people),
    )


def _family_part(person: CslItem) -> str:
    return "family" if person.get("family") else "literal"


def _name_parts(person: CslItem, parts: Iterable[str]) -> list[str]:
    return [word for part in parts for word in name_words(str(person.get(part) or ""))]


def _csl_person(person: CslItem) -> str:
    parts = ("non-dropping-particle", "family", "given", "literal")
    return " ".join(str(person[part]) for part in parts if person.get(part))


def _csl_text(item: CslItem, variable: str) -> str:
    value = item.get(variable)
    return "" if value is None else str(value)


def _csl_year(item: CslItem) -> str:
    """Four-digit year of the ``issued`` date of an item, or ""."""
    issued = item.get("issued") or {}
    parts = issued.get("date-parts") or [[None]]
    text = parts[0][0] or issued.get("literal") or issued.get("raw") or ""
    return next(iter(years(str(text))), "")
