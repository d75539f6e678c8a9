"""Learn ``knowledge/correspondences.tsv``.

``CITEGRAPH_GOLD=FOLDER python -m bench._fit_correspondences [--half]``

From pairs of a Latin and a Russian name (``wikidata-en-ru-tokens.dev.jsonl.gz``), in two steps:
expectation maximisation over all alignments of one or two Cyrillic letters with up to four Latin
ones (a joint multigram model, Bisani and Ney 2008), then gradient steps on the costs so that true
pairs and wrong pairs of one block come apart (logistic loss on the cheapest alignment). Prints the
table. ``--half`` learns from half of the names only, so that the rest can judge it.
"""

import gzip
import hashlib
import json
import math
import os
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from citegraph.text.correspondences import (
    ANY,
    FAR,
    LENGTH,
    Costs,
    cost_of_ways,
    cyrillic_sounds,
    latin_sounds,
)
from citegraph.text.fold import surname_key

Pair = tuple[str, str]
Chunk = tuple[str, str]
Shares = dict[str, dict[str, float]]
Edge = tuple[int, int, int, int, str, str, float]

_GOLD = "wikidata-en-ru-tokens.dev.jsonl.gz"
_SEED = 5
#: Pairs that the first two rounds see (every chunk is tried, which is slow), and the later ones;
#: rounds; pairs that the costs are tuned on.
_FIRST, _LATER, _ROUNDS, _TUNED = 8_000, 30_000, 7, 50_000
#: Chunks expected less often than this leave after a round.
_LEAST = (0.5, 0.8, 3.0, 3.0, 3.0, 3.0, 4.0)
_BAND = 4.5
_LONGEST_LATIN = 4
_VOWELS = frozenset("аеёиоуыэюяйьъ")


def read_pairs(folder: Path) -> list[Pair]:
    """Return the different (Cyrillic, Latin) names of the set, in an order of no meaning."""
    with gzip.open(folder / _GOLD, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    pairs = {(row["cyrillic"].casefold(), row["latin"].casefold()) for row in rows}
    return sorted(pairs, key=lambda pair: hashlib.md5("|".join(pair).encode()).digest())


def in_first_half(pair: Pair) -> bool:
    """Whether a pair is learnt from under ``--half``: all pairs of a Cyrillic name or none."""
    return hashlib.md5(pair[0].encode()).digest()[0] % 2 == 0


def _may_align(cyrillic: str, latin: str) -> bool:
    """Whether a chunk may exist: ends of names (^ $) only align with ends."""
    if cyrillic.startswith("^") != latin.startswith("^"):
        return False
    if cyrillic.endswith("$") != latin.endswith("$"):
        return False
    letters, others = len(cyrillic.strip("^$")), len(latin.strip("^$"))
    if not cyrillic:
        return others == 1
    if cyrillic in ("^", "$"):
        return others <= 2
    return (letters, others) not in ((2, 0), (2, 4))


def _prior(cyrillic: str, latin: str) -> float:
    one, other = cyrillic.strip("^$"), latin.strip("^$")
    doubt = 0.7 * max(0, len(one) - 1) + 0.6 * max(0, len(other) - 1)
    if other and not one:
        doubt += 1.2 if other[0] in "aeiouyh" else 2.2
    if one and not other:
        doubt += 0.7 if one in "ьъ" else 1.5 if one[0] in _VOWELS or one == "х" else 2.8
    return math.exp(-doubt)


def _edges(cyrillic: str, latin: str, shares: Shares) -> Iterator[Edge]:
    """Steps from place to place, in an order in which each place is reached before it is left."""
    size, width = len(cyrillic), len(latin)
    for i in range(size + 1):
        parts = [(k, cyrillic[i : i + k]) for k in (0, 1, 2) if i + k <= size]
        for j in range(width + 1):
            if abs(i * width / size - j) > _BAND:
                continue
            for step, part in parts:
                known = shares.get(part) if shares else None
                for to in range(j + (not step), min(width, j + _LONGEST_LATIN) + 1):
                    other = latin[j:to]
                    if shares:
                        share = known.get(other, 0.0) if known else 0.0
                    else:
                        share = _prior(part, other) / 100 if _may_align(part, other) else 0.0
                    if share:
                        yield i, j, i + step, to, part, other, share


def _expect(cyrillic: str, latin: str, shares: Shares, counts: Shares) -> None:
    """Add the expected number of each chunk in one pair (forward-backward)."""
    edges = list(_edges(cyrillic, latin, shares))
    forward: dict[tuple[int, int], float] = defaultdict(float, {(0, 0): 1.0})
    for i, j, i2, j2, _, _, share in edges:
        forward[i2, j2] += forward[i, j] * share
    end = (len(cyrillic), len(latin))
    if not forward[end]:
        return
    backward: dict[tuple[int, int], float] = defaultdict(float, {end: 1 / forward[end]})
    for i, j, i2, j2, part, other, share in reversed(edges):
        behind = backward[i2, j2] * share
        backward[i, j] += behind
        expected = forward[i, j] * behind
        if expected > 1e-6:
            counts[part][other] += expected


def learn_counts(pairs: Sequence[Pair]) -> Shares:
    """Return how often each chunk is expected in the pairs."""
    sounds = [(cyrillic_sounds(one), latin_sounds(other)) for one, other in pairs]
    sounds = [pair for pair in sounds if min(map(len, pair)) > 3]
    sounds = [(one, other) for one, other in sounds if 0.4 < len(one) / len(other) < 2.2]
    shares: Shares = {}
    counts: Shares = {}
    for turn in range(_ROUNDS):
        counts = defaultdict(lambda: defaultdict(float))
        for one, other in sounds[: _FIRST if turn < 2 else _LATER]:
            _expect(one, other, shares, counts)
        counts = {
            part: {
                other: count * _prior(part, other) ** 0.25
                for other, count in others.items()
                if count >= _LEAST[turn]
            }
            for part, others in counts.items()
        }
        total = sum(sum(others.values()) for others in counts.values())
        shares = {
            part: {other: count / total for other, count in others.items()}
            for part, others in counts.items()
            if others
        }
        print(f"round {turn}: {sum(map(len, shares.values()))} chunks", file=sys.stderr)
    return counts


def first_costs(counts: Shares) -> Costs:
    """Return costs: between -log of the Latin chunk's share and of the Cyrillic chunk's."""
    latin: dict[str, float] = defaultdict(float)
    for others in counts.values():
        for other, count in others.items():
            latin[other] += count
    total = sum(latin.values())
    costs: Costs = {ANY: {ANY: 5.0, "": 4.5}}
    for part, others in counts.items():
        whole = sum(others.values()) if part else total * 0.02
        for other, count in others.items():
            back = latin[other] if other else total * 0.02
            cost = -0.3 * math.log(min(1.0, count / whole)) - 0.7 * math.log(min(1.0, count / back))
            if cost < 6.0:
                costs.setdefault(part, {})[other] = max(0.02, cost)
    return costs


def wrong_pairs(pairs: Sequence[Pair], known: set[Pair], seed: int) -> list[Pair]:
    """Return for each Cyrillic name two other Latin names that are near its true one.

    One has nearly the same consonants, one is the true name but for a letter or two.
    """
    found, chance = [], random.Random(seed)
    names = sorted({other for _, other in known})
    for looks in (_bones, _less_a_letter):
        blocks: dict[str, list[str]] = defaultdict(list)
        for name in names:
            for look in looks(latin_sounds(name)):
                blocks[look].append(name)
        for one, other in pairs:
            wrong = [
                name
                for look in looks(latin_sounds(other))
                for name in blocks[look]
                if (one, name) not in known
            ]
            if wrong:
                found.append((one, chance.choice(wrong)))
    return found


def _bones(latin: str) -> list[str]:
    """The consonants of a Latin name, alike ones as one."""
    letters = latin.translate(str.maketrans("cqzvxgj", "kksfskk", "aeiouyhw^$"))
    return ["".join(char for n, char in enumerate(letters) if not n or letters[n - 1] != char)]


def _less_a_letter(latin: str) -> list[str]:
    """The name less one of its letters each time."""
    return sorted({latin[:n] + latin[n + 1 :] for n in range(1, len(latin) - 1)})


def cheapest(costs: Costs, cyrillic: str, latin: str) -> tuple[float, list[Chunk]]:
    """Return the cost of the cheapest alignment and its chunks, last first."""
    ways = cost_of_ways(costs, cyrillic, latin)
    i, j = len(cyrillic), len(latin)
    if j not in ways[i]:
        return FAR, []
    chunks: list[Chunk] = []
    while i or j:
        chunk, i, j = _step_back(costs, ways, (cyrillic, latin), i, j)
        chunks.append(chunk)
    return ways[-1][len(latin)], chunks


def _step_back(
    costs: Costs, ways: list[dict[int, float]], pair: Pair, i: int, j: int
) -> tuple[Chunk, int, int]:
    cost = ways[i][j]
    for step in (1, 2, 0):
        for width in range(_LONGEST_LATIN + 1):
            if step > i or width > j or (j - width) not in ways[i - step] or not step + width:
                continue
            part, other = pair[0][i - step : i], pair[1][j - width : j]
            more = costs.get(part, {}).get(other)
            if more is not None and abs(ways[i - step][j - width] + more - cost) < 1e-9:
                return (part, other), i - step, j - width
    if j and abs(ways[i - 1].get(j - 1, FAR) + costs[ANY][ANY] - cost) < 1e-9:
        return (ANY, ANY), i - 1, j - 1
    return (ANY, ""), i - 1, j


def tune(costs: Costs, pairs: Sequence[Pair], bias: float, slope: float) -> float:
    """Move the costs, in place, by the logistic loss of true and wrong pairs; return the bias."""
    known = set(pairs)
    rate = 0.15
    for turn in range(3):
        wrong = wrong_pairs(pairs, known, _SEED + turn)
        examples = [(one, other, 1.0) for one, other in pairs]
        examples += [(one, other, 0.0) for one, other in wrong]
        examples = [row for row in examples if surname_key(row[0]) != surname_key(row[1])]
        random.Random(_SEED + turn).shuffle(examples)
        for one, other, truth in examples:
            bias = _step(costs, (one, other, truth), bias, slope, rate)
        rate *= 0.6
        print(f"tuned {turn}: bias {bias:.3f} on {len(examples)}", file=sys.stderr)
    return bias


def _step(
    costs: Costs, example: tuple[str, str, float], bias: float, slope: float, rate: float
) -> float:
    one, other = cyrillic_sounds(example[0]), latin_sounds(example[1])
    length = len(one) + len(other) - 4 + LENGTH
    if min(len(one), len(other)) < 4:
        return bias
    cost, chunks = cheapest(costs, one, other)
    logit = bias - slope * cost / length
    # Pairs as far as this are two names of one person, not two spellings.
    if cost > length or (example[2] and logit < -4):
        return bias
    push = rate * (example[2] - 1 / (1 + math.exp(-max(-30.0, min(30.0, logit)))))
    for part, latin in chunks:
        if part == ANY:
            costs[ANY][latin] = max(0.5, costs[ANY][latin] - 0.05 * push * slope / length)
        else:
            costs[part][latin] = max(0.0, costs[part][latin] - push * slope / length)
    return bias + 0.02 * push


def to_table(costs: Costs, counts: Shares) -> str:
    """Return the rows of the table, the commonest chunks first."""
    rows = sorted(
        (-counts.get(part, {}).get(other, 0.0), part, other, cost)
        for part, others in costs.items()
        for other, cost in others.items()
    )
    return "\n".join(f"{part}\t{other}\t{-n:.0f}\t{cost:.2f}" for n, part, other, cost in rows)


def main() -> str:
    """Return the table learnt from the pairs of the folder that CITEGRAPH_GOLD names."""
    folder = os.environ.get("CITEGRAPH_GOLD")
    if not folder:
        return "left out: set CITEGRAPH_GOLD to a folder of labelled sets (<name>.dev.jsonl.gz)"
    pairs = read_pairs(Path(folder))
    if "--half" in sys.argv:
        pairs = [pair for pair in pairs if in_first_half(pair)]
    counts = learn_counts(pairs)
    costs = first_costs(counts)
    bias = tune(costs, pairs[:_TUNED], 6.0, 20.0)
    print(f"bias {bias:.2f}, slope 20", file=sys.stderr)
    return to_table(costs, counts)


if __name__ == "__main__":
    print(main())
