"""Entries of the cache: kept whole, found again, and none where anything is wrong with them."""

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from citegraph.config import load_configuration
from citegraph.workflow.caching.entry import HEAD, DamagedEntryError, open_entry, seal
from citegraph.workflow.caching.keys import ABSENT, make_key, mark_file
from citegraph.workflow.caching.places import cache_folder, entry_place, find_entries
from citegraph.workflow.caching.pruning import clear, list_entries, prune
from citegraph.workflow.caching.store import Store, open_store, recall_of

OPTIONS = load_configuration().cache
KEY = make_key("a key")
RECORD = ("a title", 1998)


def store_in(out: Path) -> Store:
    return Store(cache_folder(out), OPTIONS)


def kept(out: Path) -> Path:
    """The place of an entry that was kept."""
    store_in(out).keep("files", KEY, RECORD)
    return entry_place(cache_folder(out), "files", KEY)


def taken(out: Path, key: str = KEY) -> object:
    return store_in(out).take("files", key, tuple[str, int])


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    place = kept(tmp_path)
    assert RECORD == taken(tmp_path)
    assert [place] == [found for _, found in find_entries(cache_folder(tmp_path))]


def test_another_key_kind_or_folder_has_nothing(tmp_path: Path) -> None:
    kept(tmp_path)
    assert taken(tmp_path, make_key("another")) is None
    assert store_in(tmp_path).take("references", KEY, tuple[str, int]) is None
    assert taken(tmp_path / "other") is None


def test_another_type_is_a_miss(tmp_path: Path) -> None:
    kept(tmp_path)
    assert store_in(tmp_path).take("files", KEY, tuple[int, int]) is None


def test_uses_are_counted(tmp_path: Path) -> None:
    kept(tmp_path)
    store = store_in(tmp_path)
    store.take("files", KEY, tuple[str, int])
    store.take("files", make_key("another"), tuple[str, int])
    assert ({"files": 1}, {"files": 1}, "") == (
        store.use.taken,
        store.use.missed,
        store.use.fault,
    )


def test_no_byte_of_an_entry_can_change_unseen() -> None:
    data = seal("files", KEY, b"a record of some length")
    assert b"a record of some length" == open_entry("files", KEY, data, 1_000)
    for place in range(len(data)):
        for changed in (data[place] ^ 1, data[place] ^ 0x80):
            damaged = data[:place] + bytes([changed]) + data[place + 1 :]
            with pytest.raises(DamagedEntryError):
                open_entry("files", KEY, damaged, 1_000)


def test_no_part_of_an_entry_is_one() -> None:
    data = seal("files", KEY, b"a record of some length")
    for place in range(len(data)):
        for part in (data[:place], data[place + 1 :], data[:place] + data[place + 1 :]):
            with pytest.raises(DamagedEntryError):
                open_entry("files", KEY, part, 1_000)


def test_what_unpacks_to_more_than_allowed_is_no_entry() -> None:
    data = seal("files", KEY, bytes(10_000))
    assert bytes(10_000) == open_entry("files", KEY, data, 10_000)
    with pytest.raises(DamagedEntryError):
        open_entry("files", KEY, data, 9_999)


def test_an_entry_in_the_place_of_another_is_a_miss(tmp_path: Path) -> None:
    other = make_key("another")
    place = entry_place(cache_folder(tmp_path), "files", other)
    place.parent.mkdir(parents=True)
    os.rename(kept(tmp_path), place)
    assert taken(tmp_path, other) is None


@pytest.mark.parametrize("content", [b"", b"x", bytes(HEAD), b"citegraph-cache-1\n"])
def test_a_damaged_entry_is_a_miss_and_is_written_again(tmp_path: Path, content: bytes) -> None:
    place = kept(tmp_path)
    place.write_bytes(content)
    assert taken(tmp_path) is None
    kept(tmp_path)
    assert RECORD == taken(tmp_path)


def test_a_huge_entry_is_not_read(tmp_path: Path) -> None:
    place = kept(tmp_path)
    with place.open("r+b") as file:
        file.truncate(1 << 40)
    assert taken(tmp_path) is None


def test_what_is_too_large_is_not_kept(tmp_path: Path) -> None:
    store = Store(cache_folder(tmp_path), replace(OPTIONS, max_entry_megabytes=1))
    store.keep("files", KEY, os.urandom(1_100_000))
    assert [] == list(find_entries(cache_folder(tmp_path)))
    assert "" == store.use.fault


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system knows no pipes in folders")
def test_links_and_pipes_are_misses(tmp_path: Path) -> None:
    place = kept(tmp_path)
    outside = tmp_path / "outside"
    os.rename(place, outside)
    place.symlink_to(outside)
    assert taken(tmp_path) is None
    place.unlink()
    os.mkfifo(place)
    assert taken(tmp_path) is None


@pytest.mark.parametrize("level", [0, 1, 2, 3, 4])
def test_a_linked_folder_leads_nowhere(tmp_path: Path, level: int) -> None:
    place = kept(tmp_path / "out")
    folder = [one for one in reversed(place.parents) if (tmp_path / "out") in one.parents][level]
    outside = tmp_path / "outside"
    os.rename(folder, outside)
    folder.symlink_to(outside, target_is_directory=True)
    before = sorted(outside.rglob("*"))
    store = store_in(tmp_path / "out")
    assert store.take("files", KEY, tuple[str, int]) is None
    store.keep("files", KEY, RECORD)
    assert before == sorted(outside.rglob("*"))
    assert store.use.fault


@pytest.mark.parametrize("level", [0, 1, 2, 3, 4])
def test_nothing_is_made_behind_a_link(tmp_path: Path, level: int) -> None:
    place = entry_place(cache_folder(tmp_path / "out"), "files", KEY)
    folder = [one for one in reversed(place.parents) if (tmp_path / "out") in one.parents][level]
    (tmp_path / "outside").mkdir()
    folder.parent.mkdir(parents=True)
    folder.symlink_to(tmp_path / "outside", target_is_directory=True)
    store = store_in(tmp_path / "out")
    store.keep("files", KEY, RECORD)
    assert [] == os.listdir(tmp_path / "outside")
    assert "a link or a file stands where a folder should be" in store.use.fault


def test_nothing_but_digits_makes_a_path(tmp_path: Path) -> None:
    for kind, key in (("../x", KEY), ("files", "../" * 21 + "x"), ("files", KEY.upper() + "/")):
        with pytest.raises(ValueError, match="no key"):
            entry_place(tmp_path, kind, key)


def test_a_folder_that_cannot_be_written_is_told_once(tmp_path: Path) -> None:
    (tmp_path / ".cache").write_text("no folder", encoding="utf-8")
    store = store_in(tmp_path)
    store.keep("files", KEY, RECORD)
    fault = store.use.fault
    store.keep("files", make_key("another"), RECORD)
    assert fault
    assert fault == store.use.fault
    assert store.take("files", KEY, tuple[str, int]) is None


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device")
def test_a_full_disk_leaves_no_half_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def full(path: str, flags: int, *mode: int) -> int:
        handle = real(path, flags, *mode)
        if str(path).endswith(".tmp"):
            os.close(handle)
            return real("/dev/full", os.O_WRONLY)
        return handle

    monkeypatch.setattr(os, "open", full)
    store = store_in(tmp_path)
    store.keep("files", KEY, RECORD)
    monkeypatch.undo()
    assert "No space left on device" == store.use.fault
    assert [] == [path for path in tmp_path.rglob("*") if path.suffix == ".tmp"]
    assert taken(tmp_path) is None


def test_half_a_letter_is_not_kept(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    store.keep("files", KEY, ("\ud800", 1))
    assert "" == store.use.fault
    assert taken(tmp_path) is None


def test_what_no_key_can_be_made_of_is_made_afresh(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    assert [3, 3] == [store.recall("sum", ("\ud800",), int, lambda: 1 + 2) for _ in range(2)]
    assert [] == list(find_entries(cache_folder(tmp_path)))


def test_a_step_is_taken_once(tmp_path: Path) -> None:
    taken: list[int] = []

    def make() -> int:
        taken.append(1)
        return 3

    for given in ((1, 2), (1, 2), (2, 1), (1, 2)):
        assert 3 == store_in(tmp_path).recall("sum", given, int, make)
    assert 2 == len(taken)


@pytest.mark.parametrize(("references", "times"), [(3, 1), (4, 2)])
def test_steps_with_more_records_than_allowed_are_taken_afresh(
    tmp_path: Path, references: int, times: int
) -> None:
    store = Store(cache_folder(tmp_path), replace(OPTIONS, max_step_records=3))
    taken: list[int] = []

    def make() -> int:
        taken.append(1)
        return 3

    for _ in range(2):
        assert 3 == recall_of(store, references)("sum", (1, 2), int, make)
    assert times == len(taken)
    assert (times == 1) == bool(list(find_entries(cache_folder(tmp_path))))


def test_many_at_once_find_whole_entries_or_none(tmp_path: Path) -> None:
    records = [(f"title {n}" * 2_000, n) for n in range(8)]
    wrong: list[object] = []

    def work() -> None:
        store = store_in(tmp_path)
        for number, record in enumerate(records * 5):
            key = make_key(number % len(records))
            found = store.take("files", key, tuple[str, int])
            if found not in (None, records[number % len(records)]):
                wrong.append(found)
            store.keep("files", key, record)
            if number % 7 == 0:
                prune(cache_folder(tmp_path), 1_000, 1_000)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [] == wrong


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    root = cache_folder(tmp_path)
    store = store_in(tmp_path)
    keys = [make_key(number) for number in range(4)]
    for age, key in enumerate(keys):
        store.keep("files", key, RECORD)
        os.utime(entry_place(root, "files", key), (1e9 - age, 1e9 - age))
    store.take("files", keys[3], tuple[str, int])
    size = list_entries(root)[0].size
    gone = prune(root, 2 * size, 1e12)
    assert [keys[2][2:], keys[1][2:]] == [entry.place.name for entry in gone]
    assert {keys[0][2:], keys[3][2:]} == {entry.place.name for entry in list_entries(root)}


def test_what_was_not_used_for_long_goes(tmp_path: Path) -> None:
    place = kept(tmp_path)
    os.utime(place, (1e9, 1e9))
    assert [place] == [entry.place for entry in prune(cache_folder(tmp_path), 10**9, 86_400)]


def test_clearing_leaves_what_is_not_ours(tmp_path: Path) -> None:
    place = kept(tmp_path)
    half = place.with_name(place.name + ".01234567.tmp")
    ours = [place, half]
    half.touch()
    others = [
        tmp_path / ".cache" / "pip",
        place.with_name("notes.txt"),
        cache_folder(tmp_path) / "x",
    ]
    for other in others:
        other.touch()
    assert [place] == [entry.place for entry in clear(cache_folder(tmp_path))]
    assert [False, False] == [one.exists() for one in ours]
    assert all(other.exists() for other in others)


def test_the_folder_says_what_it_is(tmp_path: Path) -> None:
    kept(tmp_path)
    tag = (cache_folder(tmp_path) / "CACHEDIR.TAG").read_text(encoding="utf-8")
    assert tag.startswith("Signature: 8a477f597d28d172789f06886806bc55")
    assert "*\n" == (cache_folder(tmp_path) / ".gitignore").read_text(encoding="utf-8")


def test_settings_can_want_none(tmp_path: Path) -> None:
    assert open_store(tmp_path, replace(OPTIONS, use=False)) is None


def test_marks_of_files(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_bytes(b"a")
    two.write_bytes(b"a")
    assert mark_file(one) == mark_file(two) != ABSENT
    two.write_bytes(b"b")
    assert mark_file(one) != mark_file(two)
    assert [ABSENT, ABSENT] == [mark_file(tmp_path), mark_file(tmp_path / "none")]
