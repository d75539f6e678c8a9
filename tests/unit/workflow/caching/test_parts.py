"""Steps on parts of a library: remembered by these alone, and given no other."""

from dataclasses import replace
from pathlib import Path

from citegraph.config import load_configuration
from citegraph.model import Library, Merge, Problem
from citegraph.recall import afresh
from citegraph.workflow.caching.parts import PARTS, LibraryParts
from citegraph.workflow.caching.places import cache_folder
from citegraph.workflow.caching.store import Store

LIBRARY = Library((), (), (), (), (), problems=(Problem("too-large", "a", "b"),))
MERGES = (Merge("work", "a", "b", "A", "B", 1.0, "same-text"),)


def _told(library: Library, tmp_path: Path) -> tuple[str, int]:
    store = Store(cache_folder(tmp_path), load_configuration().cache)
    made = LibraryParts(library, store.recall).recall("step", (), ("problems",), str, repr)
    return made, store.use.taken.get("results", 0)


def test_only_the_parts_that_a_step_reads_decide_its_result(tmp_path: Path) -> None:
    made, taken = _told(LIBRARY, tmp_path)
    assert (repr(LIBRARY), 0) == (made, taken)
    assert (made, 1) == _told(replace(LIBRARY, merges=MERGES), tmp_path)
    other = replace(LIBRARY, problems=())
    assert (repr(other), 0) == _told(other, tmp_path)


def test_a_step_is_given_nothing_else() -> None:
    whole = replace(LIBRARY, merges=MERGES)
    assert repr(LIBRARY) == LibraryParts(whole, afresh).recall("step", (), ("problems",), str, repr)
    assert repr(whole) == LibraryParts(whole, afresh).recall("step", (), PARTS, str, repr)


def test_what_has_no_key_is_made_each_time(tmp_path: Path) -> None:
    for message in ("\ud800", "\udfff"):
        broken = replace(LIBRARY, problems=(Problem("too-large", message, "b"),))
        assert (repr(broken), 0) == _told(broken, tmp_path)
