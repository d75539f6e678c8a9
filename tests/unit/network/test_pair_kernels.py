"""Incidence from arrays, and the choice of what counts pairs."""

import os
import subprocess
import sys

import numpy as np
import pytest

from citegraph.errors import CitegraphError
from citegraph.network import default_options
from citegraph.network.items import Item
from citegraph.network.pairs import blocked, fused
from citegraph.network.pairs.arrow import pairs_table
from citegraph.network.pairs.counting import count_pairs
from citegraph.network.pairs.incidence import incidence_of, incidence_of_items, keep_frequent
from citegraph.network.pairs.kernel import co_occurrences, pair_blocks

# Three lists: 0 1 2, 0 1, 0 1 2 3; the pairs by hand: 01 in all, 02 and 12 in two, 03 13 23 in one.
_LISTS = incidence_of(np.array([0, 0, 0, 1, 1, 2, 2, 2, 2]), np.array([0, 1, 2, 0, 1, 0, 1, 2, 3]))
_BY_HAND = [(0, 1, 3), (0, 2, 2), (1, 2, 2)]


def _triples(engine: str, kernel_least: int | None = None) -> list[tuple[int, int, int]]:
    found = co_occurrences(_LISTS, 2, None, engine, kernel_least)
    return list(zip(found.first.tolist(), found.second.tolist(), found.count.tolist(), strict=True))


@pytest.mark.parametrize("engine", ["auto", "scipy", "numba"])
def test_every_engine_counts_what_is_counted_by_hand(engine: str) -> None:
    assert _BY_HAND == _triples(engine)


def test_pairs_take_twelve_bytes_and_twenty_with_weights() -> None:
    for engine in ("scipy", "numba"):
        plain = co_occurrences(_LISTS, 1, None, engine)
        weighted = co_occurrences(_LISTS, 1, np.ones(3), engine)
        types = [one.dtype for one in (plain.first, plain.second, plain.count)]
        assert [np.dtype(np.int32)] * 3 == types
        assert plain.strength is None
        assert weighted.strength is not None
        assert weighted.strength.tolist() == plain.strengths().tolist()


def test_auto_takes_numba_from_the_size_on_where_it_pays(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("not this one")

    # The pairs 01 02 12, 01, 01 02 12 are left where 3, in one list only, is dropped: 7 in all.
    with monkeypatch.context() as patch:
        patch.setattr(blocked, "scipy_blocks", refuse)
        assert _BY_HAND == _triples("auto", 7)
    with monkeypatch.context() as patch:
        patch.setattr(fused, "numba_blocks", refuse)
        assert _BY_HAND == _triples("auto", 8)


def test_without_numba_scipy_counts_and_numba_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "numba", None)
    assert _BY_HAND == _triples("auto", 1)
    with pytest.raises(CitegraphError, match=r"pip install 'citegraph\[fast\]'"):
        _triples("numba")


def test_a_copy_on_the_disk_is_not_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    import numba

    def njit(*functions: object, cache: bool = False) -> object:
        if cache:
            raise RuntimeError("cannot cache function: no locator available")
        return functions[0]

    monkeypatch.setattr(numba, "njit", njit)
    assert fused._compiled.__wrapped__(fused._sort) is fused._sort


@pytest.mark.parametrize("engine", ["scipy", "numba"])
@pytest.mark.parametrize("least", [1, 2, 9])
def test_nothing_has_no_pairs(engine: str, least: int) -> None:
    nothing = np.zeros(0, dtype=np.int64)
    for size in (0, 1, 5):
        empty = incidence_of(nothing, nothing, size, size)
        found = co_occurrences(empty, least, np.ones(size), engine)
        assert (0, 0) == (len(found), len(found.strengths()))


def test_wrong_numbers_are_refused() -> None:
    ones = np.array([1, 1])
    with pytest.raises(CitegraphError, match="units go from -1 to 1"):
        incidence_of(np.array([-1, 1]), ones)
    with pytest.raises(CitegraphError, match="items go from 1 to 1; allowed are 0 to 0"):
        incidence_of(ones, ones, 2, 1)
    with pytest.raises(CitegraphError, match="items go from"):
        incidence_of(ones, ones * 2**40)
    with pytest.raises(CitegraphError, match="whole numbers, not float64"):
        incidence_of(ones * 0.5, ones)  # type: ignore[arg-type]
    with pytest.raises(CitegraphError, match="2 units do not belong to 1 items"):
        incidence_of(ones, ones[:1])
    with pytest.raises(CitegraphError, match="least = 0"):
        pair_blocks(_LISTS, 0)
    with pytest.raises(CitegraphError, match="3 units need as many finite weights"):
        pair_blocks(_LISTS, 1, np.array([1.0, np.nan, 1.0]))
    with pytest.raises(CitegraphError, match="3 units need as many finite weights"):
        pair_blocks(_LISTS, 1, np.ones(2))
    with pytest.raises(CitegraphError, match="no kernel «cuda»; allowed are: auto, scipy, numba"):
        pair_blocks(_LISTS, 1, None, "cuda")


def test_unsigned_and_short_numbers_are_numbers() -> None:
    made = incidence_of(np.array([1, 0], dtype=np.uint8), np.array([200, 3], dtype=np.uint64))
    assert [0, 1, 2] == made.starts.tolist()
    assert [3, 200] == made.items.tolist()


def test_units_of_items_are_numbered_in_their_order() -> None:
    items = [Item("a", "A", ("y",)), Item("b", "B", ()), Item("c", "C", ("x", "y"))]
    made = incidence_of_items(items)
    assert ([0, 1, 3], [2, 0, 2], 3) == (made.starts.tolist(), made.items.tolist(), 3)


def test_rare_items_are_dropped_and_units_stay() -> None:
    smaller, old = keep_frequent(_LISTS, 3)
    assert [0, 1] == old.tolist()
    assert (2, [0, 2, 4, 6]) == (smaller.item_count, smaller.starts.tolist())


def test_the_kernel_is_an_option() -> None:
    items = [Item("a", "A", ("x",)), Item("b", "B", ("x",))]
    options = default_options({"kernel": "numba", "kernel_least": 1})
    found = count_pairs(items, {"x": 1.0}, 1, options.kernel, options.kernel_least)
    assert [1] == found.count.tolist()
    with pytest.raises(CitegraphError, match="names «gpu»; allowed are: auto, scipy, numba"):
        default_options({"kernel": "gpu"})


def test_pairs_become_an_arrow_table(monkeypatch: pytest.MonkeyPatch) -> None:
    found = count_pairs([Item("a", "A", ("x",)), Item("b", "B", ("x",))], {"x": 0.5})
    row = {"first": 0, "second": 1, "count": 1, "strength": 0.5, "weight": 0.5}
    assert [row] == pairs_table(found).to_pylist()
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(CitegraphError, match=r"pip install 'citegraph\[scale\]'"):
        pairs_table(found)


def test_threads_change_no_byte() -> None:
    code = (
        "import sys, numpy as np\n"
        "from citegraph.network.pairs.incidence import incidence_of\n"
        "from citegraph.network.pairs.kernel import co_occurrences\n"
        "rng = np.random.default_rng(1)\n"
        "lists = incidence_of(rng.integers(0, 200, 4000), rng.integers(0, 90, 4000), 200)\n"
        "found = co_occurrences(lists, 2, rng.random(200), sys.argv[1])\n"
        "print(len(found), found.second.sum(), found.strength.tobytes().hex())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code, engine],
            env={**os.environ, "OMP_NUM_THREADS": threads, "NUMBA_NUM_THREADS": threads},
            check=True,
            capture_output=True,
        ).stdout
        for engine in ("scipy", "numba")
        for threads in ("1", "2")
    }
    assert len(runs) == 1
