"""Surnames and persons in two scripts: columns ``cyrillic`` and ``latin``.

With ``surname_cyr``, ``surname_lat`` the two are whole names with initials, else bare surnames or
given names. Rows with ``clean`` false are misaligned and left out.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from time import perf_counter

from citegraph.evaluate.identity.gold import Row
from citegraph.evaluate.identity.persons import score_persons
from citegraph.evaluate.identity.report import Fact, Fault, IdentityReport
from citegraph.evaluate.identity.scores import Measure, Part, best_threshold, pair_measure
from citegraph.evaluate.reliability import reliability
from citegraph.resolve import ResolveOptions
from citegraph.text import surname_key, surname_similarity, western_blocks

NamePair = tuple[str, str]
#: Wrong pairs that share a block are judged one in so many, so that no more than this are.
MOST_JUDGED = 200_000
#: A right name so far down the list is the wrong partner of a left one (a prime number).
_STRIDE = 7919


def score_surnames(path: str, rows: Sequence[Row], options: ResolveOptions) -> IdentityReport:
    """Score the key of surnames, the relation of surnames that only sound the same, and persons."""
    rows = [row for row in rows if row.flag("clean")]
    whole = all(row.has("surname_cyr", "surname_lat") for row in rows)
    columns = ("surname_cyr", "surname_lat") if whole else ("cyrillic", "latin")
    pairs = sorted(
        {(row.text(columns[0]).casefold(), row.text(columns[1]).casefold()) for row in rows}
    )
    surnames = Surnames(pairs, options.person_sound)
    measures = list(surnames.measures())
    faults = list(surnames.faults())
    facts = list(surnames.facts())
    notes = [
        f"key: both names have one surname_key. or sound: also a sound of {options.person_sound} "
        "or nearer, where the two share a block",
        "all combinations: every left with every right name of the set; what the set does not "
        "pair counts as false",
        "shifted: each left name with a right name far down the list",
    ]
    if whole:
        persons = score_persons(rows, options)
        measures += persons.measures
        facts += persons.facts
        faults += persons.faults
        notes += persons.notes
    return IdentityReport(
        path,
        f"{len(pairs)} pairs of a Cyrillic and a Latin name",
        tuple(measures),
        tuple(facts),
        calibration=reliability(surnames.judged),
        faults=tuple(faults),
        notes=tuple(notes),
    )


class Surnames:
    """Pairs of names in two scripts, judged once; ``floor`` is the least sound that counts.

    ``judged`` are pairs that share a block, with their similarity and whether the set pairs them;
    of wrong ones a sample where there are many, each standing for ``weight`` of them.
    """

    def __init__(self, pairs: Sequence[NamePair], floor: float) -> None:
        self.pairs = pairs
        self._floor = floor
        self._known = frozenset(pairs)
        self._partners = _gather(pairs)
        started = perf_counter()
        self._near = {pair: surname_similarity(*pair) for pair in pairs}
        self._micros = 1e6 * (perf_counter() - started) / max(1, len(pairs))
        self._met = {pair for pair in pairs if _blocks(pair[0]) & _blocks(pair[1])}
        blocked, self._blocked, self._mean_block = _wrong_blocked(pairs, self._known)
        self._wrong = {pair: surname_similarity(*pair) for pair in blocked}
        self.weight = self._blocked / max(1, len(blocked))
        self._key_false = _key_false(pairs, self._known)
        self.judged = [(self._near[pair], True) for pair in sorted(self._met)]
        self.judged += [(score, False) for score in self._wrong.values()]

    def measures(self) -> Iterator[Measure]:
        """Yield the figures of the key, and of key and sound."""
        yield self._measure("key, all combinations", self._same_key, self._key_false)
        joined = [pair for pair, score in self._wrong.items() if score >= self._floor]
        false: dict[str, float] = defaultdict(float)
        for one, _ in joined:
            false[one] += self.weight
        yield self._measure("key or sound, all combinations", self._related, false)
        shifted = self._shifted()
        yield self._measure("key, shifted", self._same_key, _count_lefts(shifted, self._same_key))
        near = _count_lefts(shifted, lambda pair: surname_similarity(*pair) >= self._floor)
        yield self._measure("key or sound, shifted", self._related, near)

    def facts(self) -> Iterator[Fact]:
        """Yield blocking recall, block sizes and speed."""
        met = len(self._met)
        yield Fact(
            "blocking recall",
            met / max(1, len(self.pairs)),
            f"{met:,} of {len(self.pairs):,} pairs share a key or a sound to look under",
        )
        yield Fact("mean block", self._mean_block, "right names that a left name is compared with")
        best, threshold = best_threshold(self.judged, len(self.pairs) - met)
        if self.weight == 1:
            yield Fact("best F1 of the sound", best, f"with a threshold of {threshold:.3f}")
        else:
            yield Fact(
                "wrong pairs that share a block",
                self._blocked,
                f"every {self.weight:.1f}th of them is judged, and counts so often",
            )
        yield Fact("µs per comparison", self._micros, "of two names seen for the first time")

    def faults(self) -> Iterator[Fault]:
        """Yield false pairs and missed ones, the latter with what they missed."""
        for (left, right), score in sorted(self._wrong.items()):
            if score >= self._floor:
                reason = "one key" if self._same_key((left, right)) else "one sound"
                yield Fault("false", f"surname, {reason}", score, *_keyed(left, right))
        for left, right in self.pairs:
            pair = (left, right)
            if self._same_key(pair) or self._related(pair):
                continue
            reason = "sound too far" if pair in self._met else "no common block"
            yield Fault("missed", f"surname, {reason}", self._near[pair], *_keyed(left, right))

    @staticmethod
    def _same_key(pair: NamePair) -> bool:
        return surname_key(pair[0]) == surname_key(pair[1])

    def _related(self, pair: NamePair) -> bool:
        return pair in self._met and self._near[pair] >= self._floor

    def _measure(
        self, name: str, chosen: Callable[[NamePair], bool], false: Mapping[str, float]
    ) -> Measure:
        parts: list[Part] = []
        for left, rights in self._partners.items():
            right = float(sum(chosen((left, other)) for other in rights))
            parts.append((right, false.get(left, 0.0), len(rights) - right))
        return pair_measure(name, parts)

    def _shifted(self) -> list[NamePair]:
        rights = sorted({right for _, right in self.pairs})
        found = (
            (left, rights[(_STRIDE * number) % len(rights)])
            for number, (left, _) in enumerate(self.pairs)
        )
        return [pair for pair in found if pair not in self._known]


def _count_lefts(
    pairs: Iterable[NamePair], chosen: Callable[[NamePair], bool]
) -> Mapping[str, float]:
    """Count for each left name its pairs that are chosen."""
    return Counter(pair[0] for pair in pairs if chosen(pair))


def _gather(pairs: Iterable[NamePair]) -> dict[str, list[str]]:
    partners: dict[str, list[str]] = defaultdict(list)
    for left, right in pairs:
        partners[left].append(right)
    return dict(partners)


def _blocks(name: str) -> frozenset[str]:
    """The keys under which people look for a surname: its key, and its loose sounds."""
    return frozenset((f"={surname_key(name)}", *western_blocks(name)))


def _key_false(pairs: Sequence[NamePair], known: frozenset[NamePair]) -> dict[str, float]:
    """Count for each left name the right ones with its key that are no partner of it."""
    by_key: dict[str, set[str]] = defaultdict(set)
    for _, right in pairs:
        by_key[surname_key(right)].add(right)
    return {
        left: float(sum((left, right) not in known for right in by_key.get(surname_key(left), ())))
        for left in {left for left, _ in pairs}
    }


def _wrong_blocked(
    pairs: Sequence[NamePair], known: frozenset[NamePair]
) -> tuple[list[NamePair], int, float]:
    """Return wrong pairs that share a block (an even sample), their number, and the mean block.

    The mean block is with how many right names a left one is compared.
    """
    by_block: dict[str, list[str]] = defaultdict(list)
    rights = sorted({right for _, right in pairs})
    for one in rights:
        for block in _blocks(one):
            by_block[block].append(one)

    def wrong() -> Iterator[NamePair]:
        for left in lefts:
            met = {right for block in _blocks(left) for right in by_block.get(block, ())}
            for right in sorted(met):
                if (left, right) not in known:
                    yield left, right

    lefts = sorted({left for left, _ in pairs})
    total = sum(1 for _ in wrong())
    step = max(1, -(-total // MOST_JUDGED))
    compared = total + sum(bool(_blocks(left) & _blocks(right)) for left, right in pairs)
    return list(islice(wrong(), 0, None, step)), total, compared / max(1, len(lefts))


def _keyed(left: str, right: str) -> tuple[str, str]:
    return f"{left} [{surname_key(left)}]", f"{right} [{surname_key(right)}]"
