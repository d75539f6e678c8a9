"""A folder is built again in a process of its own, which can fail, crash or be ended."""

import os
import time
from pathlib import Path

import pytest

from citegraph.config import load_configuration
from citegraph.workflow.progress import Progress
from citegraph.workflow.serving import Served
from citegraph.workflow.serving.rebuilding import BuildState, Rebuilder, Work, build_again

LIST = "Литература\n1. Смит А. Богатство народов. М.: Эксмо, 2007.\n2. Porter M. Clusters. 1998.\n"


def finish(served: Served, progress: Progress) -> None:
    """Tell a stage and be done."""
    progress("write", 1, 1)
    served.page.write_text("new", encoding="utf-8")


def crash(served: Served, progress: Progress) -> None:
    """End as a process does that the system kills."""
    os._exit(3)


def stumble(served: Served, progress: Progress) -> None:
    """Fail in a way that nobody thought of."""
    raise ZeroDivisionError("by zero")


def stay(served: Served, progress: Progress) -> None:
    """Go on for longer than anybody waits."""
    served.page.write_text("begun", encoding="utf-8")
    time.sleep(600)


def served_in(folder: Path) -> Served:
    return Served(folder, (str(folder),), load_configuration())


@pytest.mark.parametrize(
    ("work", "status", "message"),
    [
        (finish, "done", ""),
        (crash, "failed", "ended from outside"),
        (stumble, "failed", "ZeroDivisionError: by zero"),
    ],
)
def test_end_of_a_build_is_told(tmp_path: Path, work: Work, status: str, message: str) -> None:
    rebuilder = Rebuilder(served_in(tmp_path), work)
    assert rebuilder.start()
    rebuilder.wait()
    state = rebuilder.state()
    assert (status, 1) == (state.status, state.number)
    assert message in state.message
    assert rebuilder.start()
    rebuilder.close()


def test_second_build_waits_and_an_end_is_final(tmp_path: Path) -> None:
    served = served_in(tmp_path)
    rebuilder = Rebuilder(served, stay)
    assert rebuilder.start()
    assert not rebuilder.start()
    while not served.page.exists():
        time.sleep(0.01)
    rebuilder.close()
    assert "failed" == rebuilder.state().status
    assert not rebuilder.start()


def test_close_without_a_build(tmp_path: Path) -> None:
    rebuilder = Rebuilder(served_in(tmp_path))
    rebuilder.close()
    assert BuildState() == rebuilder.state()


def test_folder_is_built_again_with_its_own_settings(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "a.txt").write_text(LIST, encoding="utf-8")
    served = Served(tmp_path / "out" / "my map", (str(tmp_path / "papers"),), load_configuration())
    stages: list[str] = []
    build_again(served, lambda stage, done, total: stages.append(stage))
    assert served.page.is_file()
    assert {"read", "write"} <= set(stages)
