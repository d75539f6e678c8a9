"""Cited works of which a database tells nothing but the id."""

import json
from pathlib import Path

from citegraph.workflow.library import read_library

ADDRESS = "https://openalex.org/"


def test_same_id_in_two_records_is_one_work(tmp_path: Path) -> None:
    works = [
        {
            "id": ADDRESS + id,
            "title": title,
            "type": "article",
            "publication_year": 2014,
            "referenced_works": [f"{ADDRESS}W8", f"{ADDRESS}W9"],
        }
        for id, title in (("W1", "Floods of southern rivers"), ("W2", "Ice on northern lakes"))
    ]
    path = tmp_path / "works.json"
    path.write_text(json.dumps({"results": works}), encoding="utf-8")
    library = read_library([path])
    cited = {work.reference.url: len(work.cited_by) for work in library.works if work.cited_by}
    assert {f"{ADDRESS}W8": 2, f"{ADDRESS}W9": 2} == cited
    assert {"only-identifiers"} == {problem.code for problem in library.problems}
