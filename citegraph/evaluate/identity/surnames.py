"""Names in two scripts: one key, one sound, or neither."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter

from citegraph.evaluate.identity.report import Fact, Fault
from citegraph.evaluate.identity.scores import Measure, Part, best_threshold, pair_measure
from citegraph.text import surname_key, surname_similarity, western_blocks

NamePair = tuple[str, str]
#: Wrong pairs that share a block are gathered for one left name in so many, about this many.
MOST_JUDGED = 100_000
#: A right name so far down the list is the wrong partner of a left one (a prime number).
_STRIDE = 7919


@dataclass(frozen=True, slots=True)
class _Blocked:
    """Wrong pairs that share a block, each standing for ``weight``; ``mean`` size of a block."""

    wrong: tuple[NamePair, ...]
    weight: float
    mean: float


def key_measure(name: str, pairs: Sequence[NamePair], key: Callable[[str], str]) -> Measure:
    """Return the figures of a key: all combinations of a left and a right name that share it.

    >>> pairs = [("попов", "popov"), ("попова", "popova")]
    >>> key_measure("key", pairs, surname_key).f1
    1.0
    """
    known = frozenset(pairs)
    by_key: dict[str, set[str]] = defaultdict(set)
    for _, right in pairs:
        by_key[key(right)].add(right)
    false = {
        left: float(sum((left, right) not in known for right in by_key.get(key(left), ())))
        for left in {left for left, _ in pairs}
    }
    return _measure(name, pairs, lambda pair: key(pair[0]) == key(pair[1]), false)


def _measure(
    name: str,
    pairs: Sequence[NamePair],
    chosen: Callable[[NamePair], bool],
    false: Mapping[str, float],
) -> Measure:
    """Return figures by left name; ``false`` counts what is chosen and no pair of the set."""
    counts = {left: [0.0, false.get(left, 0.0), 0.0] for left in sorted({one for one, _ in pairs})}
    for pair in pairs:
        counts[pair[0]][0 if chosen(pair) else 2] += 1
    parts: list[Part] = [tuple(part) for part in counts.values()]
    return pair_measure(name, parts)


class Surnames:
    """Pairs of names in two scripts, judged once; ``floor`` is the least sound that counts.

    ``judged`` are pairs that share a block, with their similarity and whether the set pairs them;
    of wrong ones a sample where there are many, each standing for ``weight`` of them.
    """

    def __init__(self, pairs: Sequence[NamePair], floor: float) -> None:
        self.pairs = pairs
        self._floor = floor
        self._known = frozenset(pairs)
        self._lefts = sorted({left for left, _ in pairs})
        self._rights = sorted({right for _, right in pairs})
        started = perf_counter()
        self._near = {pair: surname_similarity(*pair) for pair in pairs}
        self._micros = 1e6 * (perf_counter() - started) / max(1, len(pairs))
        self._keys = {name: surname_key(name) for name in (*self._lefts, *self._rights)}
        self._blocks = {
            name: (f"={key}", *western_blocks(name)) for name, key in self._keys.items()
        }
        self._met = {
            pair for pair in pairs if not {*self._blocks[pair[0]]}.isdisjoint(self._blocks[pair[1]])
        }
        self._blocked = self._gather_blocked()
        self._wrong = {pair: surname_similarity(*pair) for pair in self._blocked.wrong}
        self.weight = self._blocked.weight
        self.judged = [(self._near[pair], True) for pair in sorted(self._met)]
        self.judged += [(score, False) for score in self._wrong.values()]

    def measures(self) -> Iterator[Measure]:
        """Yield the figures of the key, and of key and sound."""
        yield from self.combinations("all combinations")
        shifted = list(self._shifted())
        by_key = Counter(pair[0] for pair in shifted if self._same_key(pair))
        near = (pair for pair in shifted if surname_similarity(*pair) >= self._floor)
        yield _measure("key, shifted", self.pairs, self._same_key, by_key)
        by_sound = Counter(left for left, _ in near)
        yield _measure("key or sound, shifted", self.pairs, self._related, by_sound)

    def combinations(self, name: str) -> Iterator[Measure]:
        """Yield the figures against all other combinations of a left and a right name."""
        yield key_measure(f"key, {name}", self.pairs, self._keys.__getitem__)
        joined = [pair for pair, score in self._wrong.items() if score >= self._floor]
        false: dict[str, float] = defaultdict(float)
        for one, _ in joined:
            false[one] += self.weight
        yield _measure(f"key or sound, {name}", self.pairs, self._related, false)

    def facts(self) -> Iterator[Fact]:
        """Yield blocking recall, block sizes and speed."""
        met = len(self._met)
        yield Fact(
            "blocking recall",
            met / max(1, len(self.pairs)),
            f"{met:,} of {len(self.pairs):,} pairs share a key or a sound to look under",
        )
        yield Fact(
            "mean block", self._blocked.mean, "right names that a left name is compared with"
        )
        best, threshold = best_threshold(self.judged, len(self.pairs) - met)
        if self.weight == 1:
            yield Fact("best F1 of the sound", best, f"with a threshold of {threshold:.3f}")
        else:
            yield Fact(
                "wrong pairs judged",
                len(self._wrong),
                f"those of one left name in {self.weight:.0f}, each counts {self.weight:.1f} times",
            )
        yield Fact("µs per comparison", self._micros, "of two names seen for the first time")

    def faults(self) -> Iterator[Fault]:
        """Yield false pairs and missed ones, the latter with what they missed."""
        for (left, right), score in sorted(self._wrong.items()):
            if score >= self._floor:
                reason = "one key" if self._same_key((left, right)) else "one sound"
                yield Fault("false", f"surname, {reason}", score, *self._shown(left, right))
        for left, right in self.pairs:
            pair = (left, right)
            if self._same_key(pair) or self._related(pair):
                continue
            reason = "sound too far" if pair in self._met else "no common block"
            yield Fault("missed", f"surname, {reason}", self._near[pair], *self._shown(left, right))

    def _same_key(self, pair: NamePair) -> bool:
        return self._keys[pair[0]] == self._keys[pair[1]]

    def _related(self, pair: NamePair) -> bool:
        return pair in self._met and self._near[pair] >= self._floor

    def _shifted(self) -> Iterator[NamePair]:
        for number, left in enumerate(self._lefts):
            pair = (left, self._rights[(_STRIDE * number) % len(self._rights)])
            if pair not in self._known:
                yield pair

    def _gather_blocked(self) -> _Blocked:
        """Gather the wrong pairs of each left name, or of one in so many where they are many."""
        by_block: dict[str, list[str]] = defaultdict(list)
        for right in self._rights:
            for block in self._blocks[right]:
                by_block[block].append(right)
        most = sum(len(by_block[block]) for left in self._lefts for block in self._blocks[left])
        asked = self._lefts[:: max(1, -(-most // MOST_JUDGED))]
        wrong, met = [], 0
        for left in asked:
            others = {right for block in self._blocks[left] for right in by_block[block]}
            met += len(others)
            wrong += [(left, one) for one in sorted(others) if (left, one) not in self._known]
        count = max(1, len(asked))
        return _Blocked(tuple(wrong), len(self._lefts) / count, met / count)

    def _shown(self, left: str, right: str) -> tuple[str, str]:
        return f"{left} [{self._keys[left]}]", f"{right} [{self._keys[right]}]"
