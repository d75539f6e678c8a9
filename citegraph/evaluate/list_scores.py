"""Found reference lists against those that a person counted and split."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import Levenshtein

from citegraph.evaluate.list_gold import OWN, GoldDocument, GoldList
from citegraph.model import ReferenceList
from citegraph.text.clean import letters_and_digits

#: How a printed beginning and a found text are compared.
_Compare = Callable[[tuple[str, ...], str], bool]
#: How near a beginning must come where letters were lost in the gold.
_NEAR = 0.8
_MOST_LOST = 8
#: Rule of the works that are described in footnotes: no printed list.
_NOTES = "footnotes"


@dataclass(frozen=True)
class ListScore:
    """One gold list: the references found, missed (gold starts) and extra (printed texts).

    ``end_right`` says whether the last reference ends where it is printed to end.
    """

    gold: GoldList
    matched: int
    missed: tuple[str, ...]
    extra: tuple[str, ...]
    end_right: bool
    last_found: str = ""

    @property
    def is_found(self) -> bool:
        """Whether at least half of the references were found."""
        return 2 * self.matched >= len(self.gold.starts)


@dataclass(frozen=True)
class DocumentScore:
    """One gold document; ``astray`` are found lists that hold no reference of the gold."""

    gold: GoldDocument
    lists: tuple[ListScore, ...]
    astray: tuple[ReferenceList, ...]

    @cached_property
    def cited(self) -> tuple[ListScore, ...]:
        """The lists of cited works; one's own publications may be found or not."""
        return tuple(one for one in self.lists if one.gold.kind != OWN)

    @property
    def is_right(self) -> bool:
        """Whether every list was found, and nothing else was taken for one."""
        return not self.astray and all(one.is_found for one in self.cited)

    @property
    def matched(self) -> int:
        """References found."""
        return sum(one.matched for one in self.cited)

    @property
    def missed(self) -> int:
        """References not found."""
        return sum(len(one.missed) for one in self.cited)

    @property
    def extra(self) -> int:
        """What was taken for a reference, or for the beginning of one, and is not."""
        split = sum(len(one.extra) for one in self.cited)
        return split + sum(len(found.references) for found in self.astray)

    @property
    def f1(self) -> float | None:
        """F1 of the references; None where there is none and none was found."""
        return f_score(self.matched, self.missed, self.extra)


def f_score(matched: int, missed: int, extra: int) -> float | None:
    """Return F1 of counts; None when there is nothing to find and nothing was found.

    >>> f_score(9, 1, 1), f_score(0, 0, 0)
    (0.9, None)
    """
    all_of_both = 2 * matched + missed + extra
    return 2 * matched / all_of_both if all_of_both else None


def score_document(gold: GoldDocument, found: Sequence[ReferenceList]) -> DocumentScore:
    """Compare the lists found in a document with those of the gold.

    Works that are described in footnotes are no list. Each found list is held against the gold
    list of which it holds most; a gold list may be
    found in several parts. Within a list, references are compared in printed order.
    """
    parts: list[list[ReferenceList]] = [[] for _ in gold.lists]
    astray = []
    same = _resembles if gold.damaged else _begins
    for one in (one for one in found if one.rule != _NOTES):
        texts = _folded(one)
        shares = [
            (len(_align(_gold_forms(wanted), texts, same)), not parts[index], -index)
            for index, wanted in enumerate(gold.lists)
        ]
        best = max(shares, default=(0, False, 0))
        if best[0]:
            parts[-best[2]].append(one)
        else:
            astray.append(one)
    lists = tuple(
        _score_list(wanted, held, same) for wanted, held in zip(gold.lists, parts, strict=True)
    )
    return DocumentScore(gold, lists, tuple(astray))


def _begins(forms: tuple[str, ...], text: str) -> bool:
    return bool(forms) and text.startswith(forms)


def _resembles(forms: tuple[str, ...], text: str) -> bool:
    """Whether a text begins nearly as the gold says once its letters are set right."""
    return any(
        Levenshtein.normalized_similarity(_set_right(form), text[: len(form) + lost]) >= _NEAR
        for form in forms
        for lost in range(_MOST_LOST + 1)
    )


def _set_right(text: str) -> str:
    """Return a text of Windows-1251 that was taken for Latin-1 with the letters that are meant.

    >>> _set_right("ëèòåðàòóðà")
    'литература'
    """
    return text.encode("latin-1", "ignore").decode("cp1251", "ignore").casefold()


def _score_list(gold: GoldList, found: Sequence[ReferenceList], same: _Compare) -> ListScore:
    raws = [raw for one in found for raw in one.references]
    texts = [text for one in found for text in _folded(one)]
    pairs = _align(_gold_forms(gold), texts, same)
    seen_gold, seen_found = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    wanted_end = letters_and_digits(gold.last_end)
    return ListScore(
        gold,
        len(pairs),
        tuple(start for index, start in enumerate(gold.starts) if index not in seen_gold),
        tuple(raw.text for index, raw in enumerate(raws) if index not in seen_found),
        bool(texts) and texts[-1].endswith(wanted_end),
        raws[-1].text if raws else "",
    )


def _gold_forms(gold: GoldList) -> list[tuple[str, ...]]:
    return [
        tuple(filter(None, map(letters_and_digits, gold.forms(index))))
        for index in range(len(gold.starts))
    ]


def _folded(found: ReferenceList) -> list[str]:
    return [letters_and_digits(raw.text) for raw in found.references]


def _align(
    gold: Sequence[tuple[str, ...]], found: Sequence[str], compare: _Compare
) -> list[tuple[int, int]]:
    """Return the longest series of pairs, both in order, where a text begins as the gold says."""
    same = [[compare(forms, text) for text in found] for forms in gold]
    best = [[0] * (len(found) + 1) for _ in range(len(gold) + 1)]
    for i in range(len(gold) - 1, -1, -1):
        for j in range(len(found) - 1, -1, -1):
            here = best[i + 1][j + 1] + 1 if same[i][j] else 0
            best[i][j] = max(here, best[i + 1][j], best[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(gold) and j < len(found):
        if same[i][j] and best[i][j] == best[i + 1][j + 1] + 1:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs
