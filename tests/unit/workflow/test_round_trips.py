"""From one format to another and back: what people put into their records comes back."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from citegraph.config import load_configuration
from citegraph.export import open_entry, stream_entries
from citegraph.workflow.converting import read_entries
from citegraph.workflow.references import make_of_raws

SUFFIXES = {"bibtex": ".bib", "ris": ".ris", "csl-json": ".json"}


def converted(folder: Path, text: str, *formats: str) -> str:
    """The text after it has been written in each format in turn, from the first one on."""
    first, *others = formats
    for number, format in enumerate(others):
        path = folder / f"{number}{SUFFIXES[first]}"
        path.write_text(text, encoding="utf-8")
        found = read_entries([str(path)], load_configuration())
        made = make_of_raws(found.raws, partial(open_entry, format))
        text = "".join(stream_entries(format, (one for some in made for one, _ in some)))
        first = format
    return text


BIB = r"""@article{hill,
  author = {Hill, John and {World Water Body} and {OECD}},
  title = {Hills},
  file = {:C\:/papers/x_y.pdf:PDF},
  year = {2001},
}"""


@pytest.mark.parametrize("over", ["ris", "csl-json"])
def test_bodies_and_files_of_bibtex_come_back(tmp_path: Path, over: str) -> None:
    back = converted(tmp_path, BIB, "bibtex", over, "bibtex")
    assert "Hill, John and {World Water Body} and " in back
    assert r"file = {:C\:/papers/x_y.pdf:PDF}" in back


@pytest.mark.parametrize("over", ["ris", "bibtex"])
def test_marks_and_seasons_of_csl_come_back(tmp_path: Path, over: str) -> None:
    item: dict[str, Any] = {
        "id": "a",
        "type": "article-journal",
        "title": "Hills <i>and</i> rivers",
        "author": [{"literal": "World Water Body"}],
        "issued": {"raw": "Spring 1999"},
        "custom": {"shelf": [1, {"row": "z"}]},
    }
    (back,) = json.loads(converted(tmp_path, json.dumps([item]), "csl-json", over, "csl-json"))
    assert item["title"] == back["title"]
    assert item["author"] == back["author"]
    assert item["issued"] == back["issued"]
    assert item["custom"]["shelf"] == back["custom"]["shelf"]


def test_what_was_changed_on_the_way_stays_changed(tmp_path: Path) -> None:
    item = {"id": "a", "type": "book", "title": "<b>Hills</b>", "issued": {"raw": "Spring 1999"}}
    ris = converted(tmp_path, json.dumps([item]), "csl-json", "ris")
    changed = ris.replace("TI  - Hills", "TI  - Dales").replace("PY  - 1999", "PY  - 2001")
    (back,) = json.loads(converted(tmp_path, changed, "ris", "csl-json"))
    assert "Dales" == back["title"]
    assert {"date-parts": [[2001]]} == back["issued"]
