"""Whole groups out of batches that end anywhere, and components of bounded size."""

from collections.abc import Sequence
from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow")

import numpy as np  # noqa: E402

from citegraph.engines.batch import flow  # noqa: E402
from citegraph.engines.batch.components import connected  # noqa: E402
from citegraph.engines.batch.learned import Lookup  # noqa: E402

KEYS = [1, 1, 2, 3, 3, 3, 3, 3, 4]


def groups(keys: Sequence[int], step: int, most: int) -> list[list[tuple[int, int]]]:
    """Return the groups (key and place) of keys that come ``step`` at a time."""
    table = pa.table({"key": keys, "place": list(range(len(keys)))})
    batches = iter(table.to_batches(max_chunksize=step))
    found = []
    for part, starts in flow.whole_groups(batches, most):
        rows = list(zip(part["key"].to_pylist(), part["place"].to_pylist(), strict=True))
        found += [rows[a:b] for a, b in zip(starts[:-1], starts[1:], strict=True)]
    return found


@pytest.mark.parametrize("together", [1, 3, 100])
@pytest.mark.parametrize("step", [1, 2, 4, 9])
def test_groups_are_whole(monkeypatch: pytest.MonkeyPatch, step: int, together: int) -> None:
    monkeypatch.setattr(flow, "_TOGETHER", together)
    found = groups(KEYS, step, 0)
    assert [[key for key, _ in group] for group in found] == [[1, 1], [2], [3] * 5, [4]]
    assert list(range(9)) == [place for group in found for _, place in group]


@pytest.mark.parametrize("together", [1, 3, 100])
@pytest.mark.parametrize("step", [1, 2, 4, 9])
def test_pieces_do_not_depend_on_batches(
    monkeypatch: pytest.MonkeyPatch, step: int, together: int
) -> None:
    monkeypatch.setattr(flow, "_TOGETHER", together)
    found = groups(KEYS, step, 2)
    assert [[0, 1], [2], [3, 4], [5, 6], [7], [8]] == [[place for _, place in g] for g in found]


def test_no_rows_make_no_groups() -> None:
    assert [] == groups([], 1, 0)


def test_components_and_their_first_items() -> None:
    left, right = np.array([5, 8, 1]), np.array([9, 9, 2])
    found = connected(left, right, np.array([0.9, 0.8, 0.7]), 10, (0.95,))
    assert [1, 2, 5, 8, 9] == found.numbers.tolist()
    assert [1, 1, 5, 5, 5] == found.first_of.tolist()
    assert (3, 0) == (found.largest, found.cut)


def test_only_large_components_lose_weak_links() -> None:
    left, right = np.array([5, 8, 1]), np.array([9, 9, 2])
    found = connected(left, right, np.array([0.9, 0.8, 0.7]), 2, (0.75, 0.85))
    assert [1, 2, 5, 9] == found.numbers.tolist()
    assert (2, 1) == (found.largest, found.cut)


def test_no_links_make_no_components() -> None:
    none = np.empty(0, np.int64)
    found = connected(none, none, np.empty(0), 10, (0.9,))
    assert ([], 0, 0) == (found.numbers.tolist(), found.largest, found.cut)


def test_lookup_of_what_is_there_and_what_is_not(tmp_path: Path) -> None:
    found = Lookup.write(tmp_path / "a.npy", np.array([7, 3]), np.array([70, 30]))
    assert [30, 70, -1] == [found.get(3, -1), found.get(7, -1), found.get(9, -1)]
    assert [-1, 70, -1] == found.find(np.array([1, 7, 9]), -1).tolist()
    empty = Lookup.write(tmp_path / "b.npy", np.empty(0, np.int64), np.empty(0, np.int64))
    assert (5, [5]) == (empty.get(1, 5), empty.find(np.array([1]), 5).tolist())
