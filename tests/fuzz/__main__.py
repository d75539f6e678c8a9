"""Run fuzz targets for some time: ``python -m tests.fuzz [TARGET …] [--seconds N]``.

Prints for each target what was done and what was found; the exit code is 1 when anything was.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.fuzz.dictionaries import for_libfuzzer, read_tokens
from tests.fuzz.findings import FOLDER, Check, minimise
from tests.fuzz.seeds import corpus_seeds, own_seeds
from tests.fuzz.table import TARGETS

_UNITS = re.compile(r"^stat::number_of_executed_units:\s+(\d+)", re.MULTILINE)
_COVERED = re.compile(r"\bcov: (\d+) ft: (\d+) corp: (\d+)")
#: An input that takes so many seconds ends the process, and so does so much memory.
_WALL_SECONDS, _MEGABYTES = 120, 2_500


@dataclass(slots=True)
class Run:
    """What was done: executions, CPU seconds, and how often the process did not survive."""

    executions: int = 0
    cpu: float = 0.0
    deaths: int = 0
    covered: str = ""


def main() -> int:
    """Run the targets named, one after another, and tell of each."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=int, default=60, help="for each target (default: 60)")
    parser.add_argument("--corpus", type=Path, help="folder that keeps what covers more")
    parser.add_argument("--findings", type=Path, default=FOLDER, help="default: %(default)s")
    parser.add_argument("--minimise", type=int, default=20, help="seconds for each finding")
    parser.add_argument("--seed", type=int, default=0, help="of chance; 0: another each time")
    given = parser.parse_args()
    if unknown := sorted(set(given.targets) - set(TARGETS)):
        parser.error(f"no target {unknown[0]}; there are: {', '.join(TARGETS)}")
    if find_spec("atheris") is None:
        parser.error(
            "atheris is missing: pip install -e '.[fuzz]' (Linux on x86-64, Python 3.11 to 3.13)"
        )
    found = 0
    for name in given.targets or TARGETS:
        with _folders(name, given.corpus) as (corpus, seeds):
            folder = given.findings / name
            folder.mkdir(parents=True, exist_ok=True)
            before = _inputs(folder)
            run = _fuzz(name, given.seconds, corpus, seeds, folder, given.seed)
            new = sorted(_inputs(folder) - before)
        rate = run.executions / run.cpu if run.cpu else 0.0
        _say(
            f"{name}: {run.executions:,} executions in {run.cpu:.0f} CPU seconds "
            f"({rate:,.0f} a second), {run.covered}, {len(new)} findings"
        )
        for path in new:
            _tell(name, path, given.minimise)
        found += len(new)
    return 1 if found else 0


@contextmanager
def _folders(name: str, kept: Path | None) -> Iterator[tuple[Path, Path]]:
    """Yield the folder of the corpus that grows, and that of the seeds."""
    with tempfile.TemporaryDirectory(prefix="citegraph-seeds-") as held:
        corpus = kept / name if kept else Path(held) / "corpus"
        seeds = Path(held) / "seeds"
        corpus.mkdir(parents=True, exist_ok=True)
        seeds.mkdir()
        longest = TARGETS[name].longest
        sources = (own_seeds(name), corpus_seeds(name))
        inputs = {data for source in sources for _, data in source if len(data) <= longest}
        for number, data in enumerate(sorted(inputs)):
            (seeds / f"{number:05d}").write_bytes(data)
        yield corpus, seeds


def _fuzz(name: str, seconds: int, corpus: Path, seeds: Path, findings: Path, seed: int) -> Run:
    """Run libFuzzer, again where it did not survive, until the time is over."""
    run = Run()
    end = time.monotonic() + seconds
    words = findings.parent / f"{name}-{os.getpid()}.dict"
    words.write_text(for_libfuzzer(read_tokens(TARGETS[name].dictionaries)), encoding="ascii")
    while (left := int(end - time.monotonic())) > 0 and run.deaths < 20:
        command = [
            sys.executable, "-m", "tests.fuzz.running", name,
            "--findings", str(findings), "--seeds", str(seeds), str(corpus), str(seeds),
            f"-max_total_time={left}", f"-max_len={TARGETS[name].longest}", f"-dict={words}",
            f"-timeout={_WALL_SECONDS}", f"-report_slow_units={_WALL_SECONDS}",
            f"-rss_limit_mb={_MEGABYTES}", "-print_final_stats=1",
            f"-artifact_prefix={findings}/", "-verbosity=1", f"-seed={seed}",
        ]  # fmt: skip
        log, code, cpu = _call(command)
        run.cpu += cpu
        run.executions += sum(map(int, _UNITS.findall(log)))
        if covered := _COVERED.findall(log):
            run.covered = "{} places, {} features, {} inputs".format(*covered[-1])
        if code == 0:
            break
        run.deaths += 1
        (findings / f"death-{os.getpid()}-{run.deaths}.txt").write_text(log[-8_000:])
        if not run.executions:
            raise SystemExit(f"{name} does not start:\n{log[-3_000:]}")
    words.unlink(missing_ok=True)
    return run


def _call(command: list[str]) -> tuple[str, int, float]:
    """Return what a process says, its exit code and its CPU seconds, children included."""
    begin = os.times()
    with tempfile.TemporaryFile() as log:
        code = subprocess.run(command, stdout=log, stderr=log, check=False).returncode
        log.seek(0)
        text = log.read().decode("utf-8", "replace")
    done = os.times()
    cpu = done.children_user + done.children_system - begin.children_user - begin.children_system
    return text, code, cpu


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _inputs(folder: Path) -> set[Path]:
    return {path for path in folder.iterdir() if path.suffix != ".txt"}


def _tell(name: str, path: Path, seconds: float) -> None:
    """Make a finding small, and say what it is and how it becomes a case of the tests."""
    check: Check = import_module(TARGETS[name].module(name)).check
    if not path.name.startswith(("timeout-", "oom-", "crash-", "slow-unit-")):
        path.write_bytes(minimise(check, path.read_bytes(), seconds))
    told = path.with_name(f"{path.name}.txt")
    last = told.read_text(encoding="utf-8").strip().splitlines()[-1] if told.exists() else ""
    _say(f"  {path}: {last[:300]}")
    _say(f"    {path.read_bytes()[:200]!r}")
    _say(f"    mend it, and keep a case in words of your own: tests/fuzz/cases/{name}/WHAT-IT-IS")


if __name__ == "__main__":
    sys.exit(main())
