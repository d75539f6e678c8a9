"""Runs the program in a process of its own."""

import subprocess
import sys
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).parents[2]


class Run(Protocol):
    """Exit code, standard output and standard error of a call."""

    def __call__(
        self, *args: str | Path, stdin: bytes = b"", encoding: str = "UTF-8"
    ) -> tuple[int, str, str]:
        """Call the program with these arguments in the folder of the project."""


def run_program(
    *args: str | Path, stdin: bytes = b"", encoding: str = "UTF-8"
) -> tuple[int, str, str]:
    """Return exit code, standard output and standard error of ``citegraph ARGS``."""
    done = subprocess.run(
        [sys.executable, "-m", "citegraph", *map(str, args)],
        input=stdin,
        capture_output=True,
        cwd=ROOT,
        timeout=120,
        check=False,
        env={"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding, "PATH": "/usr/bin:/bin"},
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()
