"""A new user finds a person in either script, who cites, a cluster, its BibTeX: in six actions."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bibtexparser.entrypoint import parse_string

from bench.explorer_path import NAMES, path

pytestmark = pytest.mark.browser

MOST_ACTIONS = 6


@pytest.mark.parametrize("language", NAMES)
def test_a_person_and_the_references_of_a_cluster_are_six_actions_away(
    refs: Path, open_page: Callable[..., Any], tmp_path: Path, language: str
) -> None:
    page = open_page(refs / "index.html", language=language, ready="#map canvas").page
    page.locator("#search-box").focus()
    seen = []
    for step in path(NAMES[language], tmp_path):
        step.act(page)
        step.seen(page)
        seen.append(page.locator("#panel-details").inner_text())
    assert MOST_ACTIONS >= 1 + len(seen)
    typed, person, *_ = seen
    assert "Исланкина Е. А." not in typed.splitlines()
    assert "Исланкина Е. А." in person
    assert "Development of Network Interactions" in person
    written = parse_string((tmp_path / "cluster.bib").read_text(encoding="utf-8"))
    assert not written.failed_blocks
    whole = parse_string((refs / "library.bib").read_text(encoding="utf-8"))
    keys = {entry.key for entry in written.entries}
    assert keys < {entry.key for entry in whole.entries}
    assert {"islankina2014teoreticheskie", "islankina2015glocalization"} & keys
