"""Files that the user names beside the sources cost no more than they may, whatever they are."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from citegraph.config import load_configuration
from citegraph.errors import CitegraphError
from citegraph.evaluate.citations import score_citations
from citegraph.evaluate.gold_files import numbered_lines
from citegraph.given_files import read_given
from citegraph.parse.teaching.model_file import is_model, read_model
from citegraph.resolve.works.weights import weights
from citegraph.workflow.teaching import train

READERS: tuple[Callable[[Path], object], ...] = (
    load_configuration,
    read_model,
    is_model,
    lambda path: list(numbered_lines(path)),
    lambda path: score_citations([path], path.parent),
    lambda path: weights(str(path)),
    lambda path: train([path]),
)
PIPES = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")


def test_a_file_is_read_up_to_its_bound(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 10)
    assert b"x" * 10 == read_given(path, 10)
    with pytest.raises(OSError, match="it has more than 9 bytes"):
        read_given(path, 9)


@PIPES
@pytest.mark.parametrize("reader", READERS)
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(
    tmp_path: Path, reader: Callable[[Path], object]
) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    said: list[object] = []

    def read() -> None:
        try:
            said.append(reader(path))
        except CitegraphError as error:
            said.append(error)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    thread.join(60)
    assert not thread.is_alive()
    (one,) = said
    # Empty settings, say, would be taken for those that were meant.
    assert isinstance(one, CitegraphError) or one in (False, [])


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no device without end here")
@pytest.mark.parametrize("reader", [one for one in READERS if one is not is_model])
def test_a_device_without_end_is_refused(reader: Callable[[Path], object]) -> None:
    with pytest.raises(CitegraphError, match=r"^/dev/zero"):
        reader(Path("/dev/zero"))


@PIPES
def test_a_pipe_that_is_written_to_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    ends = os.open(path, os.O_RDWR)  # as of «--config <(…)»: there before it is read
    os.write(ends, b"[read]\nmax_wait = 7\n")
    threading.Timer(0.2, os.close, (ends,)).start()
    assert 7 == load_configuration(path).read.max_wait
