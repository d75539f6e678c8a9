"""Help must not wait for graph, matrix or page libraries."""

import subprocess
import sys

import pytest

HEAVY = ("networkx", "scipy", "numpy", "pyvis", "rich", "pycrfsuite", "bibtexparser", "rapidfuzz")
SCRIPT = """
import sys
from citegraph.cli import application
try:
    application.citegraph.main({args!r}, standalone_mode=True)
except SystemExit:
    pass
print(sorted(set(sys.modules) & set({heavy!r})), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "args", [["--help"], ["build", "--help"], ["train", "--help"], ["evaluate", "--help"]]
)
def test_help_imports_nothing_heavy(args: list[str]) -> None:
    script = SCRIPT.format(args=args, heavy=HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert "Usage:" in done.stdout
    assert "[]" == done.stderr.strip()


def test_import_of_the_package_is_light() -> None:
    script = f"import sys, citegraph; print(sorted(set(sys.modules) & set({HEAVY!r})))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert "[]" == done.stdout.strip()
