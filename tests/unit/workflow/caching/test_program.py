"""The mark of the program covers all code that decides what is kept."""

import subprocess
import sys
from pathlib import Path

import pytest

import citegraph
from citegraph.workflow.caching.program import PARSING, READING, _files

ROOT = Path(citegraph.__file__).parent
#: What decides nothing: where things are kept, how processes talk, options (which are in the key).
ASIDE = (
    "config",
    "errors.py",
    "export/options.py",
    "history/options.py",
    "network/options.py",
    "recall.py",
    "report/options.py",
    "resolve/options.py",
    "version.py",
    "workflow/caching",
    "workflow/parallel.py",
    "workflow/progress.py",
)
SCRIPT = """
import sys
from importlib import import_module
from pathlib import Path
for name in {names!r}:
    import_module(name)
for name, module in sorted(sys.modules.items()):
    if name.partition(".")[0] == "citegraph" and module.__file__:
        print(module.__file__)
"""


def modules(*rooms: str) -> list[str]:
    files = (path for room in rooms for path in (ROOT / room).rglob("*.py"))
    return [
        ".".join(("citegraph", *path.relative_to(ROOT).with_suffix("").parts))
        for path in files
        if path.stem not in ("__init__", "__main__", "child")
        and "training" not in path.parts
        and "synthesis" not in path.parts
    ]


@pytest.mark.parametrize(
    ("rooms", "names"),
    [
        (READING, ["citegraph.workflow.supervising.tasks", *modules("read", "segment")]),
        (PARSING, modules("parse", "normalize")),
    ],
    ids=["reading", "parsing"],
)
def test_what_is_loaded_is_in_the_mark(rooms: tuple[str, ...], names: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(names=names)],
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=120,
    )
    loaded = {Path(line).relative_to(ROOT).as_posix() for line in done.stdout.splitlines()}
    marked = {path.relative_to(ROOT).as_posix() for path in _files(ROOT, rooms)}
    left = {
        name
        for name in loaded - marked
        if not name.startswith(ASIDE) and not name.endswith("__init__.py")
    }
    assert set() == left
    assert len(loaded & marked) > 50
