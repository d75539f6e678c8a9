"""Help must not wait for graph, matrix or page libraries."""

import subprocess
import sys

import pytest

HEAVY = (
    "bibtexparser",
    "duckdb",
    "graspologic_native",
    "jinja2",
    "lxml",
    "matplotlib",
    "narwhals",
    "networkx",
    "numba",
    "numpy",
    "pyarrow",
    "pycrfsuite",
    "pylatexenc",
    "pymorphy3",
    "pypdf",
    "pypdfium2",
    "pyvis",
    "rapidfuzz",
    "rich",
    "scipy",
    "yaml",
)
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
    "args",
    [
        ["--help"],
        *(
            [*name.split(), "--help"]
            for name in (
                "build",
                "report",
                "history",
                "network",
                "cocite",
                "batch parse",
                "read",
                "train",
                "evaluate",
                "decide",
            )
        ),
    ],
)
def test_help_imports_nothing_heavy(args: list[str]) -> None:
    script = SCRIPT.format(args=args, heavy=HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert "Usage:" in done.stdout
    assert "[]" == done.stderr.strip()


@pytest.mark.parametrize(
    ("name", "needed"),
    # Names are compared from the first document on.
    [("citegraph", []), ("citegraph.read", []), ("citegraph.segment", ["rapidfuzz"])],
)
def test_import_of_a_package_is_light(name: str, needed: list[str]) -> None:
    script = f"import sys, {name}; print(sorted(set(sys.modules) & set({HEAVY!r})))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert str(needed) == done.stdout.strip()
