"""What files that nobody vouches for are opened with stands in one place each."""

import ast
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[3] / "citegraph"
#: Names that open or parse, and the only module that may call them.
ALONE = {
    "XMLParser": "read/markup/parsing.py",
    "HTMLParser": "read/markup/parsing.py",
    "fromstring": "read/markup/parsing.py",
    "ZipFile": "read/unzip.py",
    "GzipFile": "read/contents.py",
    "PdfReader": "read/pdf/fallback.py",
}


@cache
def calls(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {
        one.attr if isinstance(one, ast.Attribute) else one.id
        for one in called
        if isinstance(one, ast.Attribute | ast.Name)
    }


@pytest.mark.parametrize(("name", "module"), ALONE.items())
def test_only_one_module_opens(name: str, module: str) -> None:
    found = [
        path.relative_to(PACKAGE).as_posix()
        for path in sorted(PACKAGE.rglob("*.py"))
        if name in calls(path)
    ]
    assert [module] == found


def test_yaml_is_read_without_making_objects() -> None:
    makers = ("Loader", "UnsafeLoader", "FullLoader", "load", "load_all", "unsafe_load")
    found = [
        (path.name, name)
        for path in sorted(PACKAGE.rglob("*.py"))
        for name in makers
        if "import yaml" in path.read_text(encoding="utf-8") and name in calls(path)
    ]
    assert [] == found
