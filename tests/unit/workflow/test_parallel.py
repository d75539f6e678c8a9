import os
from collections.abc import Iterator

import pytest

from citegraph.errors import CitegraphError
from citegraph.workflow.parallel import available_cores, map_in_order


def test_one_job_takes_a_chunk_only_when_its_result_is_wanted() -> None:
    taken = []

    def chunks() -> Iterator[str]:
        for chunk in ("a", "bc"):
            taken.append(chunk)
            yield chunk

    results = map_in_order(len, chunks())
    assert 1 == next(results)
    assert ["a"] == taken


def test_several_jobs_keep_the_order() -> None:
    chunks = ["x" * (number % 7) for number in range(40)]
    assert list(map(len, chunks)) == list(map_in_order(len, chunks, 2))


def test_no_more_chunks_are_read_than_wait_for_a_process() -> None:
    read = 0

    def chunks() -> Iterator[str]:
        nonlocal read
        for _ in range(1000):
            read += 1
            yield "x"

    results = map_in_order(len, chunks(), 2)
    next(results)
    assert read < 10
    results.close()


def test_a_single_chunk_starts_no_process() -> None:
    # A lambda cannot be sent to one.
    assert [3] == list(map_in_order(lambda chunk: len(chunk), ["abc"], 2))
    assert [] == list(map_in_order(lambda chunk: len(chunk), [], 2))


def test_a_process_that_ends_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(CitegraphError, match="try again with fewer jobs"):
        list(map_in_order(os._exit, [1, 1, 1], 2))


def test_an_error_of_the_work_comes_through() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        list(map_in_order(int, ["1", "x", "2"], 2))


def test_there_is_a_core() -> None:
    assert available_cores() >= 1
