"""What `pip install` brings: the bundle of the page, and nothing that it is made of."""

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
_ASSETS = {
    f"citegraph/view/assets/{name}" for name in ("LICENSES.txt", "explorer.css", "explorer.js")
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what is packed, so that the build leaves nothing in the checkout."""
    copy = tmp_path_factory.mktemp("tree")
    for name in ("setup.cfg", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    ignored = shutil.ignore_patterns("__pycache__", "node_modules")
    shutil.copytree(ROOT / "citegraph", copy / "citegraph", ignore=ignored)
    (copy / "citegraph" / "view" / "frontend" / "node_modules").mkdir()
    (copy / "citegraph" / "view" / "frontend" / "node_modules" / "a.js").touch()
    return copy


def _pack(tree: Path, kind: str) -> Path:
    code = f"from setuptools.build_meta import build_{kind} as build; print(build('packed'))"
    command = [sys.executable, "-W", "ignore", "-c", code]
    subprocess.run(command, cwd=tree, check=True, capture_output=True)
    return next((tree / "packed").glob({"wheel": "*.whl", "sdist": "*.tar.gz"}[kind]))


def test_wheel_has_the_bundle_without_its_sources(tree: Path) -> None:
    with ZipFile(_pack(tree, "wheel")) as wheel:
        names = set(wheel.namelist())
    assert _ASSETS == {name for name in names if "/view/assets/" in name}
    assert {"citegraph/view/explorer.html.j2", "citegraph/view/texts/ru.toml"} <= names
    assert [] == [name for name in names if "frontend" in name or "node_modules" in name]


def test_source_archive_has_the_bundle_without_the_packages(tree: Path) -> None:
    with tarfile.open(_pack(tree, "sdist")) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert names >= _ASSETS
    assert [] == [name for name in names if "node_modules" in name or "frontend" in name]
