"""A section that no tool reads is ignored silently: only known names may stand in setup.cfg."""

import configparser
import re
from pathlib import Path

from tests.front_end import FRONT_END
from tests.oldest_versions import oldest, requirements

ROOT = Path(__file__).parents[3]
KNOWN = (
    r"metadata",
    r"options(\.packages\.find|\.package_data|\.entry_points|\.extras_require)?",
    r"tool:pytest",
    r"flake8",
    r"isort",
    r"mypy(-[\w.*]+)?",
    r"coverage:(run|report)",
    r"importlinter(:contract:[\w-]+)?",
)


def read_setup() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def test_every_section_is_known_to_a_tool() -> None:
    unknown = [
        name
        for name in read_setup().sections()
        if not any(re.fullmatch(known, name) for known in KNOWN)
    ]
    assert [] == unknown


def test_the_import_order_is_exhaustive() -> None:
    contract = read_setup()["importlinter:contract:layers"]
    assert "true" == contract["exhaustive"]


def test_pyproject_holds_the_build_system_only() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert ["[build-system]"] == re.findall(r"^\[.*\]$", text, re.MULTILINE)


def test_every_library_has_a_lower_bound() -> None:
    setup = read_setup()
    wanted = setup["options"]["install_requires"].strip().splitlines()
    assert [] == [line for line in wanted if ">=" not in line]


def test_every_data_file_is_installed() -> None:
    patterns = read_setup()["options.package_data"]["*"].split()
    packages = [path.parent for path in (ROOT / "citegraph").rglob("__init__.py")]
    installed = {
        path for folder in packages for pattern in patterns for path in folder.glob(pattern)
    }
    data = {
        path
        for path in (ROOT / "citegraph").rglob("*")
        if path.is_file()
        and path.suffix not in (".py", ".tmp")
        and path.parent.name != "__pycache__"
        and not path.is_relative_to(FRONT_END)
    }
    assert set() == data - installed


def test_every_library_has_a_lower_and_an_upper_bound() -> None:
    needed = list(requirements(ROOT / "setup.cfg"))
    assert [] == [one.name for one in needed if not re.search("<", str(one.specifier))]
    assert len(needed) == len({oldest(one) for one in needed})
