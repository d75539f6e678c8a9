"""Builds the five documents once for all integration tests."""

import subprocess
import sys
from pathlib import Path

import pytest

import citegraph

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """Result of building data/refs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return citegraph.build(["data/refs"], out=tmp_path_factory.mktemp("graphs"))


@pytest.fixture
def run():
    """Run the program in a process of its own."""

    def call(*args, stdin=b"", cwd=ROOT, encoding="UTF-8"):
        done = subprocess.run(
            [sys.executable, "-m", "citegraph", *map(str, args)],
            input=stdin,
            capture_output=True,
            cwd=cwd,
            timeout=120,
            check=False,
            env={"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding, "PATH": "/usr/bin:/bin"},
        )
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return call
