"""Reference parsers that can be measured side by side: lines in, CSL-JSON items out.

A parser that is not installed is left out; nothing is installed for it. AnyStyle is the command
``anystyle`` of the gem anystyle-cli; refextract the Python package of that name.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

Item = dict[str, Any]
#: Items, one for each line, and CPU seconds without start-up.
Result = tuple[list[Item], float]
_ROOT = Path(__file__).parents[1]
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d")


def run_citegraph(lines: Sequence[str]) -> Result:
    """Parse with ``citegraph parse --lines``."""
    command = [sys.executable, "-m", "citegraph", "parse", "--lines", "--to", "csl-json"]
    return _run_command(lambda path: [*command, str(path)], lines)


def run_anystyle(lines: Sequence[str]) -> Result:
    """Parse with ``anystyle parse``."""
    program = shutil.which("anystyle") or "anystyle"
    command = [program, "--stdout", "--format", "csl", "parse"]
    items, seconds = _run_command(lambda path: [*command, str(path)], lines)
    return [_with_date(item) for item in items], seconds


def run_refextract(lines: Sequence[str]) -> Result:
    """Parse line by line with the function of refextract; its parts are joined to one item."""
    from importlib import import_module

    extract = import_module("refextract").extract_references_from_string
    extract(lines[0])
    started = time.process_time()
    found = [extract(line) for line in lines]
    seconds = time.process_time() - started
    return [_joined(parts) for parts in found], seconds


#: Name -> (whether it is installed, how it is run).
PARSERS: dict[str, tuple[Callable[[], bool], Callable[[Sequence[str]], Result]]] = {
    "citegraph": (lambda: True, run_citegraph),
    "AnyStyle": (lambda: shutil.which("anystyle") is not None, run_anystyle),
    "refextract": (lambda: find_spec("refextract") is not None, run_refextract),
}


def _run_command(command: Callable[[Path], list[str]], lines: Sequence[str]) -> Result:
    """Run a command on a file of lines; what one line costs is taken for its start-up."""
    with tempfile.TemporaryDirectory() as folder:
        one, every = Path(folder, "one.txt"), Path(folder, "every.txt")
        one.write_text(f"{lines[0]}\n", encoding="utf-8")
        every.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        _, start = _timed(command(one))
        output, seconds = _timed(command(every))
    items = json.loads(output)
    if len(items) != len(lines):
        raise ValueError(f"{command(one)[0]}: {len(lines)} lines but {len(items)} items")
    return items, max(seconds - start, 1e-9)


def _timed(command: list[str]) -> tuple[str, float]:
    """Output of a command, and its user and system seconds."""
    before = os.times()
    done = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True)
    after = os.times()
    seconds = after.children_user - before.children_user
    return done.stdout, seconds + after.children_system - before.children_system


def _with_date(item: Item) -> Item:
    """Return the item with its date as CSL has it; AnyStyle prints it as text."""
    issued = item.get("issued")
    return {**item, "issued": {"raw": issued}} if isinstance(issued, str) else item


def _joined(parts: Sequence[dict[str, list[str]]]) -> Item:
    """One CSL item of what refextract found in one line: the first value of everything."""
    first = {key: values[0] for part in reversed(parts) for key, values in part.items() if values}
    year = _YEAR.search(" ".join((first.get("year", ""), first.get("journal_year", ""))))
    names = re.split(r",?\s+and\s+|;\s+", first["author"]) if "author" in first else []
    item: Item = {
        "title": first.get("title"),
        "author": [{"literal": name} for name in names],
        "container-title": first.get("journal_title"),
        "volume": first.get("journal_volume"),
        "page": first.get("journal_page"),
        "publisher": first.get("publisher"),
        "URL": first.get("url"),
        "DOI": first.get("doi"),
        "issued": {"raw": year.group()} if year else None,
    }
    return {key: value for key, value in item.items() if value}
