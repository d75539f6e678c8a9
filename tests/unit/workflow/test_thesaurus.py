"""Thesaurus files of VOSviewer go out and come back."""

from pathlib import Path

import pytest

from citegraph.errors import CitegraphError
from citegraph.export import render_library
from citegraph.model import Library
from citegraph.model.decision import DecisionKind
from citegraph.text import fingerprint
from citegraph.workflow import read_library
from citegraph.workflow.deciding import append_decisions, new_decision
from citegraph.workflow.thesaurus import read_thesaurus, thesaurus_decisions

LIST = """Литература
1. Смит А. Рынок труда // Вопросы экономики. 2009. № 3. С. 10-20.
2. Smith A. Labour market // Voprosy ekonomiki. 2009. № 3. P. 10-20.
3. Porter M. Clusters // Foresight. 2010. № 1. P. 5-9.
4. Портер Майкл. Сети // Форсайт. 2011. № 2. С. 6-8.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "list.txt").write_text(LIST, encoding="utf-8")
    return tmp_path


def people(library: Library) -> dict[tuple[str, ...], str]:
    return {person.forms: person.label for person in library.people}


def venues(library: Library) -> dict[tuple[str, ...], str]:
    return {venue.forms: venue.label for venue in library.venues}


def take_over(folder: Path, text: str, kind: DecisionKind) -> Library:
    path = folder.parent / "thesaurus.txt"
    path.write_text(text, encoding="utf-8")
    rows = list(thesaurus_decisions(read_thesaurus(path).pairs, kind))
    append_decisions(folder / "decisions.tsv", rows)
    return read_library([folder])


def test_names_with_one_replacement_are_one_and_shown_so(folder: Path) -> None:
    text = "Label\tReplace by\nporter m\tPorter, Michael\nПортер Майкл\tPorter, Michael\nthe\t\n"
    found = people(take_over(folder, text, "person"))
    assert "Porter, Michael" == found["Porter M.", "Портер Майкл"]
    assert ("the",) == read_thesaurus(folder.parent / "thesaurus.txt").ignored


def test_round_trip_changes_nothing(folder: Path) -> None:
    rows = [
        new_decision("Porter M.", "Портер Майкл", "same", "person"),
        new_decision("Porter M.", "Портер, М.", "rename", "person"),
        new_decision("Foresight", "Форсайт", "same", "venue"),
    ]
    append_decisions(folder / "decisions.tsv", rows)
    before = read_library([folder])
    (folder / "decisions.tsv").unlink()
    take_over(folder, render_library("thesaurus-people", before), "person")
    after = take_over(folder, render_library("thesaurus-venues", before), "venue")
    assert (people(before), venues(before)) == (people(after), venues(after))
    assert [] == [one for one in after.problems if "decision" in one.code]
    for name in ("thesaurus-people", "thesaurus-venues", "thesaurus-works"):
        assert render_library(name, before) == render_library(name, after)


def test_form_of_two_people_has_no_row(folder: Path) -> None:
    (folder / "list.txt").write_text(LIST.replace("Портер Майкл", "Porter M."), encoding="utf-8")
    texts = (folder / "list.txt").read_text(encoding="utf-8").splitlines()
    mentions = [f"{fingerprint(text[3:])}@author.1" for text in texts[3:5]]
    row = new_decision(mentions[0], mentions[1], "different", "person")
    append_decisions(folder / "decisions.tsv", [row])
    library = read_library([folder])
    assert 2 == sum("Porter M." in person.forms for person in library.people)
    assert "Porter M." not in render_library("thesaurus-people", library)


def test_works_lead_to_their_fullest_reference(folder: Path) -> None:
    append_decisions(
        folder / "decisions.tsv",
        [new_decision(LIST.splitlines()[3][3:], LIST.splitlines()[4][3:], "same", "work")],
    )
    library = read_library([folder])
    row = f"{LIST.splitlines()[3][3:]}\t{LIST.splitlines()[4][3:]}"
    assert row in render_library("thesaurus-works", library).splitlines()


def test_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "map.txt"
    path.write_text("id\tlabel\tx\ty\n", encoding="utf-8")
    with pytest.raises(CitegraphError, match="is no thesaurus of VOSviewer"):
        read_thesaurus(path)
