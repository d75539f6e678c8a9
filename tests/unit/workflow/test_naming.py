"""What people call things becomes names that last."""

from pathlib import Path

import pytest

from citegraph.errors import UsageError
from citegraph.model import Library
from citegraph.text import fingerprint
from citegraph.workflow import read_library
from citegraph.workflow.decided_states import states_of
from citegraph.workflow.deciding import append_decisions, new_decision, withdrawals
from citegraph.workflow.decisions import read_table
from citegraph.workflow.naming import Naming

BOOK = "Смит А. Исследование о природе и причинах богатства народов. М.: Эксмо, 2007. 960 с."
PAPER = "Смит А. Рынок труда // Вопросы экономики. 2009. № 3. С. 10-20."
OTHER = "Porter M. The competitive advantage of nations. New York: Free Press, 1990."
LIST = f"Литература\n1. {BOOK}\n2. {PAPER}\n3. {OTHER}\n4. Там же. С. 15.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "list.txt").write_text(LIST, encoding="utf-8")
    return tmp_path


@pytest.fixture
def library(folder: Path) -> Library:
    return read_library([folder])


def test_work_is_known_by_id_place_fingerprint_and_text(library: Library) -> None:
    naming = Naming(library)
    (work,) = [one for one in library.works if one.reference.printed.raw.text == BOOK]
    names = (work.id, work.references[0], fingerprint(BOOK), BOOK.upper())
    sides = {naming.one(name) for name in names}
    (side,) = sides
    assert "work" == side.kind
    assert side.name.startswith(f"{fingerprint(BOOK)} Смит 2007 Исследование о природе")


def test_reference_that_repeats_one_means_that_one(library: Library) -> None:
    (repeat,) = [one for one in library.references if one.refers_to]
    assert fingerprint(OTHER) == Naming(library).one(repeat.id).name.split()[0]


def test_person_and_venue_are_known_by_id_and_printed_name(library: Library) -> None:
    naming = Naming(library)
    (person,) = [one for one in library.people if "Porter M." in one.forms]
    mention = person.mentions[0].id
    assert "Porter, M." == naming.one(person.id).name
    assert ("person", "Porter M") == (naming.one("Porter M").kind, naming.one("Porter M").name)
    assert f"{fingerprint(OTHER)}@author.1 Porter M." == naming.one(mention).name
    assert "Вопросы экономики" == naming.one(library.venues[0].id).name


@pytest.mark.parametrize(
    ("left", "right", "message"),
    [
        ("Nobody", "Porter M.", "nothing in the sources is «Nobody»"),
        ("Portr M.", "Смит А.", "near it: Porter M."),
        ("Вопросы экономики", "Porter M.", "is a venue and «Porter M.» a person"),
        ("Porter M", "porter, m.", "print the same"),
    ],
)
def test_what_cannot_be_meant_is_told(
    library: Library, left: str, right: str, message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        Naming(library).pair(left, right)


def test_states_say_what_applies(folder: Path, library: Library) -> None:
    path = folder / "decisions.tsv"
    rows = [
        new_decision(fingerprint(BOOK), fingerprint(PAPER), "same", "work"),
        new_decision("Porter M.", "Смит А.", "same", "person"),
        new_decision("Nobody", "Porter M.", "different", "person"),
        new_decision("list.txt#9", library.works[0].id, "same", "citation"),
    ]
    added = append_decisions(path, rows)
    append_decisions(path, withdrawals(added[1:2]))
    states = [state for _, state in states_of(read_table(path)[0], Naming(library).references)]
    assert ["applies", "withdrawn, or a later row says otherwise"] == states[:2]
    assert "nothing here is «Nobody»" in states[2]
    assert ["applies", "withdraws what is above"] == states[3:]


def test_withdrawn_citation_names_its_file_as_the_table_does(folder: Path) -> None:
    path = folder / "decisions.tsv"
    row = new_decision("list.txt#9", "work", "same", "citation")
    append_decisions(path, [row])
    append_decisions(path, withdrawals(read_table(path)[0]))
    assert 2 == path.read_text(encoding="utf-8").count("\nlist.txt#9\twork\t")


def test_decisions_hold_after_files_moved_and_lists_changed(folder: Path) -> None:
    (folder / "decisions.tsv").write_text(
        "left\tright\tverdict\tkind\n" f"{fingerprint(BOOK)}\t{fingerprint(OTHER)}\tsame\twork\n",
        encoding="utf-8",
    )
    (folder / "list.txt").unlink()
    shuffled = f"References\n\n[1] {OTHER}\n[2] {PAPER}\n[3] {BOOK}\n".replace(
        "природе", "при-\nроде"
    )
    (folder / "moved.txt").write_text(shuffled, encoding="utf-8")
    library = read_library([folder])
    (work,) = [one for one in library.works if len(one.references) == 2]
    assert ("moved.txt#1.1", "moved.txt#1.3") == tuple(
        id.rpartition("/")[2] for id in work.references
    )
    assert [] == [one for one in library.problems if "decision" in one.code]
