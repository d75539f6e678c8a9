"""Builds and decisions killed at random moments: what is there afterwards is whole.

``CITEGRAPH_KILLS`` (200) builds are killed, in turn of two variants of the same sources, and so
many writers of decisions; ``CITEGRAPH_FOLDER`` is a folder on the disk that is to be tried.
"""

import os
import tempfile
from pathlib import Path

from bench._crashing import Tally, build_at_once, kill_builds, prepare
from bench._killed_decisions import kill_writers

KILLS = int(os.environ.get("CITEGRAPH_KILLS", "200"))
ROUNDS = max(1, KILLS // 20)


def main() -> str:
    """Return the table of what was killed, what was there, and every fault."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("CITEGRAPH_FOLDER")) as place:
        crash = prepare(Path(place))
        tally = kill_builds(crash, KILLS)
        at_once = build_at_once(crash, ROUNDS)
        decided = kill_writers(Path(place) / "decided", KILLS)
    lines = [*_builds(tally), "", *decided.lines(), ""]
    lines += [f"Two builds at once, {ROUNDS} rounds; faults: {len(at_once)}", *at_once[:40]]
    return "\n".join(lines)


def _builds(tally: Tally) -> list[str]:
    moments = sorted(tally.moments)
    spread = [moments[len(moments) * part // 4] for part in (1, 2, 3)] if moments else []
    return [
        f"Builds: {len(tally.moments)} begun, {tally.killed} killed "
        f"({', '.join(f'{how} {count}' for how, count in sorted(tally.kills.items()))})",
        f"moments in s (quartiles; a whole build takes {tally.seconds:.1f} s): "
        + ", ".join(f"{one:.2f}" for one in spread),
        "results after each: "
        + ", ".join(f"{what} {count}" for what, count in sorted(tally.results.items())),
        f"most folders and files left by killed builds at one time: {tally.most_left}",
        f"children of a killed program ended within {tally.slowest_child:.2f} s",
        f"builds resumed and compared with uninterrupted ones: {tally.resumed}",
        f"faults: {len(tally.faults)}",
        *(f"  {one}" for one in tally.faults[:40]),
    ]
