"""Merges and uncertain pairs: two mentions, what they belong to, and why."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from citegraph.model import Library, Merge, UncertainPair
from citegraph.text.decision_names import DecisionNames, hint
from citegraph.view.tables.columns import coded, steps
from citegraph.view.tables.evidence import evidence_table, shorts
from citegraph.view.tables.places import Places, found

#: Rules that join what is the same; where the print is the same too, there is nothing to show.
_PLAIN_RULES = frozenset(("same-name", "same-text"))
_DIGITS = 16


@dataclass(frozen=True, slots=True)
class _Side:
    """A side as the page keeps it, see :meth:`PairTables._pairs`; ``digits`` a fingerprint."""

    text: str | int | None
    reference: int | None
    place: int | None
    item: int | None
    key: str | None
    digits: str = ""


class PairTables:
    """Makes the tables of merges and of uncertain pairs of one library."""

    def __init__(self, library: Library, places: Places) -> None:
        self._library = library
        self._places = places
        self._names = DecisionNames(library)
        self._texts = [reference.printed.raw.text for reference in library.references]
        self._forms: Mapping[str, Sequence[Sequence[str]]] = {
            "person": [one.forms for one in library.people],
            "venue": [one.forms for one in library.venues],
            "publisher": [one.forms for one in library.publishers],
        }
        self._prints: dict[int, str] = {}
        self._printed = _printed(library, places)
        self._shown = [
            merge
            for merge in library.merges
            if merge.rule not in _PLAIN_RULES or merge.left_text != merge.right_text
        ]
        #: The work that the details of a merge stand with, by the place of the merge.
        self._with_work = {
            number: places.owners["work"][merge.left]
            for number, merge in enumerate(self._shown)
            if merge.kind == "work" and merge.left in places.owners["work"]
        }

    def details(self) -> dict[int, list[str]]:
        """Return the details of all merges of each work: they stand among its strings."""
        found: dict[int, list[str]] = defaultdict(list)
        for number, work in self._with_work.items():
            found[work] += [one.detail for one in self._shown[number].evidence]
        return found

    def tables(self) -> dict[str, object]:
        """Return both tables, and the fingerprints of the references that their keys name."""
        tables: dict[str, object] = {"merges": self._merges(), "uncertain": self._uncertain()}
        order = sorted(self._prints)
        prints = {"reference": steps(order), "print": "".join(self._prints[one] for one in order)}
        return {**tables, "prints": prints}

    def _merges(self) -> dict[str, object]:
        """The merges of works, people, venues and publishers that have something to show."""
        shown = self._shown
        return {
            **self._pairs(shown, self._with_work),
            "rule": coded(merge.rule for merge in shown),
            "by": coded(merge.by for merge in shown),
        }

    def _uncertain(self) -> dict[str, object]:
        """The pairs near the threshold, the most useful question first."""
        shown = sorted(
            self._library.uncertain,
            key=lambda one: (-one.usefulness, one.kind, one.left, one.right),
        )
        return {
            **self._pairs(shown),
            "joined": [one.joined for one in shown],
            "usefulness": [one.usefulness for one in shown],
        }

    def _pairs(
        self, pairs: Sequence[Merge | UncertainPair], with_work: Collection[int] = ()
    ) -> dict[str, object]:
        """Return what both have; of ``texts``, ``references``, ``items`` and ``keys`` each has two.

        A reference is a place among those of the item, or -1 - its place among all. A text is None
        where it is that of the reference, a number where it is a form of the item.
        A key is None where it is the text itself or, of a work, the fingerprint of the reference
        and a hint; it begins with @ where it names a mention by that fingerprint, and is "" where
        decisions.tsv cannot tell the two apart. A detail is None where it is both texts; those of
        pairs that stand ``with_work`` are left out.
        """
        sides = [side for pair in pairs for side in self._sides(pair)]
        for side in sides:
            if side.digits and side.reference is not None:
                self._prints[side.reference] = side.digits
        kept = [pair for number, pair in enumerate(pairs) if number not in with_work]
        details = [_detail(pair, one.detail) for pair in kept for one in pair.evidence]
        return {
            "kind": coded(one.kind for one in pairs),
            "texts": [side.text for side in sides],
            "references": [side.place for side in sides],
            "items": [side.item for side in sides],
            "keys": [side.key for side in sides],
            "score": shorts(one.score for one in pairs),
            "evidence": evidence_table([one.evidence for one in pairs], details),
        }

    def _sides(self, pair: Merge | UncertainPair) -> Iterator[_Side]:
        ids, texts = (pair.left, pair.right), (pair.left_text, pair.right_text)
        keys = self._names.pair(pair.kind, ids, texts) or ("", "")
        for id, text, key in zip(ids, texts, keys, strict=True):
            reference = self._places.reference_of(id)
            item = self._places.owners[pair.kind].get(id)
            yield _Side(
                self._text(pair.kind, text, reference, item),
                reference,
                self._place(pair.kind, reference, item),
                item,
                *self._key(pair.kind, key, text, reference),
            )

    def _place(self, kind: str, reference: int | None, item: int | None) -> int | None:
        if reference is None or item is None:
            return None if reference is None else -1 - reference
        printed = self._printed[kind][item]
        return printed.index(reference) if reference in printed else -1 - reference

    def _text(
        self, kind: str, text: str, reference: int | None, item: int | None
    ) -> str | int | None:
        if kind == "work":
            return None if reference is not None and self._texts[reference] == text else text
        if item is not None and text in self._forms[kind][item]:
            return self._forms[kind][item].index(text)
        return text

    def _key(self, kind: str, key: str, text: str, reference: int | None) -> tuple[str | None, str]:
        """Return a key as the page keeps it, and the fingerprint that it is made of."""
        digits, behind = key[:_DIGITS], key[_DIGITS:]
        if key == text:
            return None, ""
        if reference is not None and kind == "work" and behind == f" {hint(text)}".rstrip():
            return None, digits
        if reference is not None and behind.startswith("@") and behind.endswith(f" {text}"):
            return behind.removesuffix(f" {text}"), digits
        return key, ""


def _printed(library: Library, places: Places) -> dict[str, list[list[int]]]:
    """Return the references of all items as the page lists them."""
    people = ((mention.reference for mention in person.mentions) for person in library.people)
    lists: dict[str, Iterable[Iterable[str]]] = {
        "person": people,
        "venue": (venue.references for venue in library.venues),
        "publisher": (one.references for one in library.publishers),
    }
    works = [found(work.references, places.references) for work in library.works]
    return {"work": works} | {
        kind: [sorted(set(found(ids, places.references))) for ids in several]
        for kind, several in lists.items()
    }


def _detail(pair: Merge | UncertainPair, detail: str) -> str | None:
    return None if detail == f"{pair.left_text} | {pair.right_text}" else detail
