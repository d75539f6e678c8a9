"""The long profile reaches every law, and there are many."""

import ast
from collections.abc import Iterator
from pathlib import Path

from hypothesis import settings

from tests.laws import LONG, examples

TESTS = Path(__file__).parents[2]
FILES = sorted(path for path in TESTS.rglob("*.py") if path.name not in ("laws.py", "conftest.py"))


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def laws(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and any(
            isinstance(one, ast.Call) and getattr(one.func, "id", "") == "given"
            for one in node.decorator_list
        ):
            yield node.name


def test_no_law_fixes_its_number_of_examples() -> None:
    fixed = [
        f"{path.relative_to(TESTS)}:{call.lineno}: say @examples(…) of tests/laws.py instead"
        for path in FILES
        for call in calls(path)
        if any(word.arg == "max_examples" for word in call.keywords)
    ]
    assert [] == fixed


def test_the_long_profile_overrules_what_a_law_asks_for() -> None:
    before = settings.get_current_profile_name()
    try:
        settings.load_profile("long")
        assert LONG == examples(7).max_examples
        assert 5 * LONG == examples(5 * LONG).max_examples
        settings.load_profile("local")
        assert 7 == examples(7).max_examples
    finally:
        settings.load_profile(before)


def test_there_are_laws() -> None:
    found = [name for path in (TESTS / "property").glob("test_*.py") for name in laws(path)]
    assert len(found) >= 100
