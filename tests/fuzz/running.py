"""One target under atheris, in a process of its own: ``python -m tests.fuzz.running``.

A broken law is written down and the run goes on; what ends the process (memory, time, a crash of
a C library) is found by the process that started it.
"""

import argparse
import logging
import sys
import time
import traceback
from contextlib import redirect_stderr
from importlib import import_module
from io import StringIO
from pathlib import Path

from tests.fuzz.dictionaries import read_tokens
from tests.fuzz.findings import Check, file_name, signature
from tests.fuzz.mutation import Mutator
from tests.fuzz.table import TARGETS

#: CPU seconds that an input may take: so many, and so many more a byte. Python that measures
#: coverage takes several times as long as other Python.
_SECONDS, _SECONDS_A_BYTE = 2.0, 0.002
_ROOT = Path(__file__).resolve().parents[2]


class TooSlow(AssertionError):
    """An input took longer than its length allows."""


class Recorder:
    """Calls a check, and keeps one input of each kind that breaks a law."""

    def __init__(self, check: Check, folder: Path) -> None:
        self._check = check
        self._folder = folder
        self._known = {path.name for path in folder.iterdir()}

    def __call__(self, data: bytes) -> None:
        """Check one input; raises nothing that is a finding."""
        try:
            self._timed(data)
        except Exception as error:
            self._keep(data, error)

    def _timed(self, data: bytes) -> None:
        bound = _SECONDS + _SECONDS_A_BYTE * len(data)
        begin = time.process_time()
        self._check(data)
        if time.process_time() - begin > bound:
            begin = time.process_time()
            self._check(data)
            if (taken := time.process_time() - begin) > bound:
                raise TooSlow(f"slow: {taken:.1f} s for {len(data)} bytes")

    def _keep(self, data: bytes, error: Exception) -> None:
        name = file_name(signature(error))
        if name not in self._known:
            self._known.add(name)
            (self._folder / name).write_bytes(data)
            told = "".join(traceback.format_exception(error)[-12:])
            (self._folder / f"{name}.txt").write_text(told, encoding="utf-8", errors="replace")


def _modules(focus: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Return the modules of the package that coverage is measured in, and the others."""
    inside: list[str] = []
    outside: list[str] = []
    for path in sorted((_ROOT / "citegraph").rglob("*.py")):
        parts = path.relative_to(_ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        within = any(name == one or name.startswith(f"{one}.") for one in focus)
        (inside if within else outside).append(name)
    return inside, outside


def main(arguments: list[str]) -> None:
    """Fuzz a target until libFuzzer says that it is time; does not return."""
    parser = argparse.ArgumentParser()
    parser.add_argument("target", choices=sorted(TARGETS))
    parser.add_argument("--findings", type=Path, required=True)
    parser.add_argument("--seeds", type=Path, required=True)
    given, options = parser.parse_known_args(arguments)
    import atheris

    target = TARGETS[given.target]
    inside, outside = _modules(target.focus)
    logging.disable(logging.NOTSET)
    with redirect_stderr(StringIO()):  # it tells every module that it instruments
        with atheris.instrument_imports(["citegraph"], outside, enable_loader_override=False):
            for name in inside:
                import_module(name)
            check: Check = import_module(target.module(given.target)).check
            check(b"")
    recorder = Recorder(check, given.findings)
    donors = [path.read_bytes() for path in sorted(given.seeds.iterdir())]
    tokens = read_tokens(target.dictionaries)
    # The function is another one once the run has begun.
    mutator = Mutator(
        target.pieces, donors, tokens, lambda data, most: bytes(atheris.Mutate(data, most))
    )
    atheris.Setup(
        [sys.argv[0], *options],
        recorder,
        custom_mutator=mutator.mutate,
        custom_crossover=mutator.cross,
        internal_libfuzzer=True,
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
