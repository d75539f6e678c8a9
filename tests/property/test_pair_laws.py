"""Laws of the kernels that count pairs."""

from collections import Counter
from itertools import combinations
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citegraph.network.pairs import blocked, fused
from citegraph.network.pairs.incidence import Incidence, incidence_of, keep_frequent, pairs_in_units
from citegraph.network.pairs.kernel import co_occurrences, pair_blocks
from citegraph.network.pairs.records import Counted
from tests.laws import examples

_UNITS, _ITEMS = 12, 9
_ENTRIES = st.lists(st.tuples(st.integers(0, _UNITS - 1), st.integers(0, _ITEMS - 1)), max_size=80)
_WEIGHTS = st.lists(st.floats(-10, 10, allow_nan=False, width=64), min_size=_UNITS, max_size=_UNITS)
_ENGINES = ["scipy", "numba"]
_SETTINGS = settings(examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])


def _incidence(entries: list[tuple[int, int]]) -> Incidence:
    units = np.array([unit for unit, _ in entries], dtype=np.int32)
    items = np.array([item for _, item in entries], dtype=np.int64)
    return incidence_of(units, items, _UNITS, _ITEMS)


def _rows(found: Counted) -> list[tuple[int, int, int, float]]:
    return list(
        zip(
            found.first.tolist(),
            found.second.tolist(),
            found.count.tolist(),
            found.strengths().tolist(),
            strict=True,
        )
    )


def _expected(
    entries: list[tuple[int, int]], least: int, weights: list[float]
) -> list[tuple[int, int, int, float]]:
    held: dict[int, set[int]] = {}
    for unit, item in entries:
        held.setdefault(unit, set()).add(item)
    count: Counter[tuple[int, int]] = Counter()
    strength: dict[tuple[int, int], float] = {}
    for unit in sorted(held):
        for pair in combinations(sorted(held[unit]), 2):
            count[pair] += 1
            strength[pair] = strength.get(pair, 0.0) + weights[unit]
    return [(*pair, count[pair], strength[pair]) for pair in sorted(count) if count[pair] >= least]


@pytest.mark.parametrize("engine", _ENGINES)
@given(_ENTRIES, st.integers(1, 4), _WEIGHTS)
@_SETTINGS
def test_pairs_are_those_of_brute_force(
    engine: str, entries: list[tuple[int, int]], least: int, weights: list[float]
) -> None:
    incidence = _incidence(entries)
    plain = co_occurrences(incidence, least, None, engine)
    weighted = co_occurrences(incidence, least, np.array(weights), engine)
    assert _expected(entries, least, [1.0] * _UNITS) == _rows(plain)
    # Equal to the last bit: the weights are added in the order of the units.
    assert _expected(entries, least, weights) == _rows(weighted)


@pytest.mark.parametrize("engine", _ENGINES)
@given(entries=_ENTRIES, least=st.integers(1, 3), weights=_WEIGHTS, block=st.integers(1, 20))
@_SETTINGS
def test_small_blocks_hold_the_same_pairs(
    engine: str,
    entries: list[tuple[int, int]],
    least: int,
    weights: list[float],
    block: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    incidence, added = _incidence(entries), np.array(weights)
    whole = co_occurrences(incidence, least, added, engine)
    with monkeypatch.context() as patch:
        patch.setattr(blocked, "_BLOCK", block)
        patch.setattr(fused, "_BLOCK", block)
        blocks = list(pair_blocks(incidence, least, added, engine))
    assert _rows(whole) == [row for one in blocks for row in _rows(one)]
    if engine == "numba":
        assert all(len(one) < block + _ITEMS for one in blocks)


@given(_ENTRIES, st.integers(1, 3), _WEIGHTS, st.integers(0, 40))
@_SETTINGS
def test_uncompiled_loops_count_the_same_and_start_again_where_counters_end(
    entries: list[tuple[int, int]], least: int, weights: list[float], left: int
) -> None:
    smaller, _ = keep_frequent(_incidence(entries), least)
    base = 2**31 - 1 - left
    heads, units = fused._transpose(smaller.starts, smaller.items, smaller.item_count)
    counter = np.full(smaller.item_count, base, dtype=np.int32)
    size = pairs_in_units(smaller) + smaller.item_count
    pairs: tuple[npt.NDArray[Any], ...] = tuple(np.zeros(size, dtype=np.int32) for _ in range(3))
    strength = np.zeros(size)
    found, row, _ = fused._count(
        (smaller.starts, smaller.items, heads, units, smaller.starts[:-1].copy(), counter),
        (0, base, least, 1 << 20),
        pairs,  # type: ignore[arg-type]
        np.array(weights),
        np.zeros(smaller.item_count),
        strength,
    )
    order = fused._sort(pairs[0][:found], pairs[1][:found], smaller.item_count)
    expected = next(fused.numba_blocks(smaller, least, np.array(weights)), None)
    assert smaller.item_count == row
    assert ([] if expected is None else _rows(expected)) == _rows(
        Counted(pairs[0][:found], pairs[1][order], pairs[2][order], strength[order])
    )


@given(_ENTRIES, st.randoms(use_true_random=False))
@_SETTINGS
def test_the_order_of_entries_and_repeats_do_not_matter(
    entries: list[tuple[int, int]], random: Any
) -> None:
    again = entries + entries[:5]
    random.shuffle(again)
    ordered, shuffled = _incidence(entries), _incidence(again)
    assert ordered.starts.tolist() == shuffled.starts.tolist()
    assert ordered.items.tolist() == shuffled.items.tolist()
