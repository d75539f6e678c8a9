"""The same inputs and options give the same bytes wherever and whenever they are read.

``python -m bench repeat`` tries every difference alone, with all commands.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bench._worlds import all_at_once, differing, make_locales, results

ROOT = Path(__file__).parents[2]
#: What asks for the time or the place; a clock that only measures makes no result.
_TODAY = re.compile(r"\b(?:date\.today|datetime\.now|utcnow|time\.time|localtime|setlocale)\(")
#: New rows of decisions bear the date of the day; that is an input of later builds. What was not
#: used for long leaves the cache, on which no result depends.
_DATED = {
    "cli/cache.py",
    "workflow/caching/pruning.py",
    "workflow/deciding.py",
    "workflow/serving/table.py",
}


@pytest.mark.skipif(sys.platform == "win32", reason="locales and masks are those of Unix")
def test_other_places_times_and_orders_give_the_same_bytes(tmp_path: Path) -> None:
    locales = make_locales(tmp_path / "locales")
    first, other, _ = all_at_once()
    expected = results(tmp_path / "first", first, "fast", locales, ())
    assert {"build/papers/index.html", "review/printed", "cocite/pairs.csv"} <= set(expected)
    codes = [path.read_text() for path in (tmp_path / "first" / "out").glob("*/code")]
    assert {"0\n"} == set(codes)
    found = results(tmp_path / "other", other, "fast", locales, ())
    assert [] == differing(expected, found)


def test_no_result_depends_on_the_day() -> None:
    package = ROOT / "citegraph"
    found = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if _TODAY.search(path.read_text(encoding="utf-8"))
    }
    assert _DATED == found


@pytest.mark.skipif(sys.platform == "win32", reason="there names of files are Unicode")
@pytest.mark.parametrize("flags", [(), ("-I",)], ids=["", "-I"])
def test_names_of_files_are_utf8_in_every_locale(tmp_path: Path, flags: tuple[str, ...]) -> None:
    path = tmp_path / "список литературы.txt"
    path.write_text("Литература\n1. Портер М. Сети // Форсайт. 2011. № 2. С. 6-8.\n", "utf-8")
    start = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from citegraph.cli import main; main()"
    done = subprocess.run(
        [sys.executable, *flags, "-c", start, "segment", "--to", "jsonl", path.name],
        cwd=tmp_path,
        env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        check=True,
    )
    assert path.name in done.stdout.decode("utf-8")
