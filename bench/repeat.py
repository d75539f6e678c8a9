"""The same inputs in other locales, time zones, orders of files …: the same bytes.

``CITEGRAPH_FILES`` is a folder of more files (papers, lists, exports) to be read too.
"""

import os
import tempfile
from pathlib import Path

from bench._worlds import all_at_once, differing, make_locales, one_by_one, results


def main() -> str:
    """Return a row for every world: how many files were compared, and those that differ."""
    more = os.environ.get("CITEGRAPH_FILES")
    others = sorted(path for path in Path(more).rglob("*") if path.is_file()) if more else []
    lines = ["| world | files | differ |", "|---|---|---|"]
    with tempfile.TemporaryDirectory() as folder:
        locales = make_locales(Path(folder) / "locales")
        first: dict[str, str] = {}
        for number, world in enumerate([*one_by_one(), *all_at_once()[1:]]):
            found = results(Path(folder) / str(number), world, "all", locales, others)
            first = first or found
            other = differing(first, found)
            other += (
                [] if found["kernel.scipy/a.csv"] == found["kernel.numba/a.csv"] else ["kernel"]
            )
            lines.append(f"| {world.name} | {len(found)} | {', '.join(other[:12]) or 'none'} |")
    return "\n".join(lines)
