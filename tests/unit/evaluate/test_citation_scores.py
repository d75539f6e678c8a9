"""Scores of citations against marked ones."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from citegraph.errors import CitegraphError
from citegraph.evaluate.citations import render_citation_scores, score_citations

PAPER = """Порты росли [1], реки мелели [2; 3]. Так и в [9].

Литература
1. Белов А. Рост рынка // Форсайт. 2014. № 2. С. 3–5.
2. Hill J. Ports of the North. London: Quay Press, 1998. 210 p.
3. Дуров С. П. Реки. М.: Русло, 2003. 88 с.
"""


def gold(folder: Path, *rows: Mapping[str, object]) -> list[Path]:
    (folder / "papers").mkdir()
    (folder / "papers" / "abc__paper.txt").write_text(PAPER, encoding="utf-8")
    path = folder / "gold.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return [path]


def test_scores(tmp_path: Path) -> None:
    rows = [
        {"file": "abc", "page": None, "labels": ["1"]},
        {"file": "abc", "page": None, "labels": ["Hill"], "entries": ["Hill J."]},
        {"file": "abc", "page": None, "labels": ["1"]},
        {"file": "abc", "page": None, "labels": ["9"], "entries": [""]},
    ]
    (score,) = score_citations(gold(tmp_path, *rows), tmp_path / "papers")
    assert (3, 3, 2, 1, 1) == (score.gold, score.found, score.right, score.open, score.left_open)
    assert ("1 on page None",) == score.missed
    assert 1 == len(score.wrong)
    shown = render_citation_scores([score], faults=True)
    assert "abc            3       3   0.667      0.667" in shown


def test_document_that_cites_nothing(tmp_path: Path) -> None:
    (score,) = score_citations(gold(tmp_path, {"file": "abc", "labels": []}), tmp_path / "papers")
    assert (0, 3, 1.0, 0.0) == (score.gold, score.found, score.recall, score.precision)


@pytest.mark.parametrize("row", [{"file": "abc"}, {"labels": ["1"]}, {"file": "xyz", "labels": []}])
def test_faulty_rows(tmp_path: Path, row: Mapping[str, object]) -> None:
    with pytest.raises(CitegraphError):
        score_citations(gold(tmp_path, row), tmp_path / "papers")
