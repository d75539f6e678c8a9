"""The adapters that measure other parsers, on stand-ins for the programs."""

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from bench import _parsers, parse

LINES = ["Gray A. Wheels. 1950.", "Stone B. Axles. 1951."]
FAKE = """#!{python}
import json, sys
lines = open(sys.argv[-1], encoding="utf-8").read().splitlines()
items = [{{"title": line, "issued": "1950-02"}} for line in lines]
print(json.dumps(items[:{most}]))
"""


def install_anystyle(folder: Path, monkeypatch: pytest.MonkeyPatch, most: int = 99) -> None:
    program = folder / "anystyle"
    program.write_text(FAKE.format(python=sys.executable, most=most), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


def test_anystyle_dates_become_dates_of_csl(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_anystyle(tmp_path, monkeypatch)
    assert _parsers.PARSERS["AnyStyle"][0]()
    items, seconds = _parsers.run_anystyle(LINES)
    assert LINES == [item["title"] for item in items]
    assert {"raw": "1950-02"} == items[0]["issued"]
    assert seconds > 0


def test_a_parser_that_loses_lines_is_not_scored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_anystyle(tmp_path, monkeypatch, most=1)
    with pytest.raises(ValueError, match="2 lines but 1 items"):
        _parsers.run_anystyle(LINES)


def test_parts_of_refextract_are_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("refextract")
    parts = [
        {"author": ["A. Gray and B. Stone"], "journal_title": ["Wheels"], "journal_year": ["1950"]},
        {"journal_title": ["Other"], "journal_page": ["5-9"]},
    ]
    setattr(module, "extract_references_from_string", lambda line: parts)  # noqa: B010
    monkeypatch.setitem(sys.modules, "refextract", module)
    (item,), _ = _parsers.run_refextract(["Gray"])
    assert ("Wheels", "5-9", {"raw": "1950"}) == tuple(
        item[key] for key in ("container-title", "page", "issued")
    )
    assert ["A. Gray", "B. Stone"] == [name["literal"] for name in item["author"]]


def test_what_is_not_installed_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    row = {"id": "a", "raw": LINES[0], "fields": {"title": ["Wheels"], "year": ["1950"]}}
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps(row) + "\n", encoding="utf-8")
    monkeypatch.setenv("CITEGRAPH_PARSE_GOLD", str(gold))
    table = parse.main()
    assert "| AnyStyle | gold.jsonl | not installed |" in table
    assert "| citegraph | gold.jsonl | 1 |" in table
