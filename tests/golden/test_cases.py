"""Plain pairs: a document, and everything that is read out of it.

``pytest tests/golden --update-golden`` writes the outputs anew; read the difference.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from citegraph.export import render_references
from citegraph.model import Name, PartialDate, Reference
from citegraph.workflow import read_library

CASES = Path(__file__).parent / "cases"


@pytest.mark.parametrize("case", sorted(path.stem for path in CASES.glob("*.txt")))
def test_case(case: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASES)
    found = json.dumps(outcome(f"{case}.txt"), ensure_ascii=False, indent=1) + "\n"
    expected = CASES / f"{case}.json"
    if request.config.getoption("--update-golden"):
        expected.write_text(found, encoding="utf-8")
    assert expected.read_text(encoding="utf-8") == found


def outcome(name: str) -> dict[str, Any]:
    library = read_library([name])
    return {
        "references": [row(reference) for reference in library.references],
        "citations": [
            [cited.marker, [f"{t.label} {t.locator}".strip() for t in cited.targets]]
            for cited in library.citations
        ],
        "people": [[person.label, *person.forms] for person in library.people],
        "works": [[work.id, *work.references] for work in library.works],
        "gost": render_references("gost", library.references).splitlines(),
        "apa": render_references("apa", library.references).splitlines(),
        # What is only unsure depends on the weights of the confidences, not on what was read.
        "problems": [
            [found.code, str(found.location)]
            for found in library.problems
            if not found.code.startswith("unsure")
        ],
    }


def row(reference: Reference) -> dict[str, Any]:
    """The filled fields of a reference as text."""
    raw = reference.printed.raw
    fields = {
        name: value_text(getattr(reference, name))
        for name in Reference.__slots__
        if name not in ("id", "printed") and getattr(reference, name)
    }
    return {"number": raw.number, "line": raw.location.line, **fields}


def value_text(value: object) -> object:
    if isinstance(value, PartialDate):
        return value.iso
    if isinstance(value, tuple):
        return [str(one) if isinstance(one, Name) else asdict(one) for one in value]
    return value
