"""Every code of a problem is explained in docs/problems.md, and nothing else is."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[3]
DOCUMENT = ROOT / "docs" / "problems.md"
#: What makes a problem, or what becomes one, with the place of the code among its arguments.
MAKERS = {
    "Problem": 0,
    "UnreadableError": 0,
    "UnzipError": 0,
    "_tell": 0,
    "_unreadable": 0,
    "problem": 0,
    "unreadable": 0,
    "_problem": None,  # second, or third, as the place of the problem comes first
}
CODE = re.compile(r"[a-z]+(?:-[a-z]+)*")


def codes_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in MAKERS:
                place = MAKERS[name]
                yield from literals(node.args[:3] if place is None else node.args[:1])
        elif isinstance(node, ast.Return | ast.Yield) and isinstance(node.value, ast.Tuple):
            # Code, message and advice of a problem whose place is added later.
            parts = node.value.elts
            if len(parts) > 2 or any(isinstance(one, ast.Starred) for one in parts):
                yield from (code for code in literals(parts[:1]) if "-" in code)


def literals(arguments: list[ast.expr]) -> Iterator[str]:
    for argument in arguments:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            if CODE.fullmatch(argument.value):
                yield argument.value


USED = {code for path in (ROOT / "citegraph").rglob("*.py") for code in codes_in(path)}


def explained() -> list[str]:
    text = DOCUMENT.read_text(encoding="utf-8")
    return re.findall(r"^\| `([a-z-]+)` \|", text, re.MULTILINE)


def test_codes_are_found() -> None:
    assert {"broken-record", "encrypted", "empty-link", "odd-year", "damaged-archive"} <= USED


def test_every_code_is_explained_once() -> None:
    assert sorted(USED) == sorted(explained())
