"""Kleinberg's automaton: when something comes much more often than usual.

Kleinberg (2002), "Bursty and hierarchical structure in streams", KDD 2002, 91-101; (2003) Data
Mining and Knowledge Discovery 7, 373-397, section 4: batched arrivals.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, log, log1p

# What all batches could save does not pay for one rise: surely so below this share of its cost.
_SURELY = 1 - 1e-9


@dataclass(frozen=True, slots=True)
class Rates:
    """Number of states, ratio of the rates of a state and the one below (s), cost of rising (γ)."""

    states: int = 2
    scale: float = 2.0
    gamma: float = 1.0


@dataclass(frozen=True, slots=True)
class Interval:
    """Batches ``start`` to ``end`` (both included) in a state of ``level`` or higher."""

    start: int
    end: int
    level: int
    weight: float


def find_intervals(relevant: Sequence[int], totals: Sequence[int], rates: Rates) -> list[Interval]:
    """Return the bursts of something of which ``relevant`` of ``totals`` come in each batch.

    A burst of level i is a longest run of batches in states of at least i; its weight is the sum
    over them of σ(i - 1, r, d) - σ(i, r, d): what the state saves against the one below.

    >>> [burst] = find_intervals([0, 1, 5, 6, 1, 0], [10] * 6, Rates())
    >>> burst.start, burst.end, burst.level, round(burst.weight, 3)
    (2, 3, 1, 4.711)
    """
    costs = state_costs(relevant, totals, rates)
    states = best_states(costs, rates.gamma * log(len(totals)) if totals else 0.0)
    found = []
    for level in range(1, max(states, default=0) + 1):
        batches = [batch for batch, state in enumerate(states) if state >= level]
        for start in batches:
            if start and states[start - 1] >= level:
                continue
            end = start
            while end + 1 < len(states) and states[end + 1] >= level:
                end += 1
            saved = (costs[at][level - 1] - costs[at][level] for at in range(start, end + 1))
            found.append(Interval(start, end, level, sum(saved)))
    return sorted(found, key=lambda one: (one.start, one.level))


def state_costs(
    relevant: Sequence[int], totals: Sequence[int], rates: Rates
) -> list[tuple[float, ...]]:
    """Return σ(i, r, d) of every batch and state i.

    σ(i, r, d) = -ln [C(d, r) pᵢʳ (1 - pᵢ)ᵈ⁻ʳ], where pᵢ = p₀ sⁱ and p₀ is the share of all that is
    relevant; the binomial coefficient is the same in all states and left out. States with
    pᵢ ≥ 1 do not exist: what comes in half of all or more has no burst of s = 2.

    >>> [tuple(round(cost, 3) for cost in batch) for batch in state_costs([1, 0], [2, 2], Rates())]
    [(1.674, 1.386), (0.575, 1.386)]
    """
    whole = sum(totals)
    base = sum(relevant) / whole if whole else 0.0
    logs = []
    for state in range(rates.states):
        p = base * rates.scale**state
        if 0 < p < 1:
            logs.append((log(p), log1p(-p)))
    return [
        tuple(-(r * ln_p + (d - r) * ln_rest) for ln_p, ln_rest in logs)
        for r, d in zip(relevant, totals, strict=True)
    ]


def best_states(costs: Sequence[Sequence[float]], step: float) -> list[int]:
    """Return the states of least cost, by the algorithm of Viterbi; lower states where they tie.

    Rising from state i to j costs ``step`` (γ ln n) times j - i, falling nothing; the automaton
    is in state 0 before the first batch.

    >>> best_states([(0.0, 3.0), (5.0, 1.0), (4.0, 1.0), (0.0, 2.0)], 2.0)
    [0, 1, 1, 0]
    """
    if not costs or not costs[0]:
        return [0] * len(costs)
    if sum(cost[0] - min(cost) for cost in costs) < step * _SURELY:
        return [0] * len(costs)
    states = range(len(costs[0]))
    rises = [[step * max(0, state - one) for one in states] for state in states]
    reached = [0.0] + [inf] * (len(states) - 1)
    before: list[list[int]] = []
    for cost in costs:
        ways = [[reached[one] + rise[one] for one in states] for rise in rises]
        before.append([found.index(min(found)) for found in ways])
        reached = [min(found) + cost[state] for state, found in enumerate(ways)]
    path = [reached.index(min(reached))]
    for came in reversed(before[1:]):
        path.append(came[path[-1]])
    return path[::-1]
