"""docs/reliability.md names every bound with the value that it has."""

import re
from pathlib import Path

import pytest

from citegraph.config import load_configuration

ROOT = Path(__file__).parents[3]
ROW = re.compile(r"^\| `\[(\w+)\] (\w+)` \| ([\d,.]+) \|.*\| ([^|]+) \|$", re.MULTILINE)
PAGE = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
#: Keys that bound something and begin otherwise than with "max_".
OTHERS = {("read", "pdf_pages"), ("read", "pdf_page_characters"), ("segment", "longest_list")}


def documented() -> dict[tuple[str, str], str]:
    return {(stage, key): value for stage, key, value, _ in ROW.findall(PAGE)}


def defined() -> dict[tuple[str, str], float]:
    stages = load_configuration().as_mapping()
    return {
        (stage, key): value
        for stage in ("read", "segment", "parse")
        for key, value in stages[stage].items()
        if key.startswith("max_") or (stage, key) in OTHERS
    }


def test_every_bound_is_documented_with_its_value() -> None:
    assert {
        place: f"{value:,g}" if isinstance(value, float) else f"{value:,}"
        for place, value in defined().items()
    } == documented()


@pytest.mark.parametrize(
    "code",
    sorted(
        set(
            re.findall(r"`([a-z]+(?:-[a-z]+)+)`", "".join(codes for *_, codes in ROW.findall(PAGE)))
        )
    ),
)
def test_problem_of_a_bound_is_explained(code: str) -> None:
    explained = (ROOT / "docs" / "problems.md").read_text(encoding="utf-8")
    assert f"\n| `{code}` |" in explained
