"""Entries that repeat one that is not known: a problem each, and no work on the map."""

from pathlib import Path

from citegraph.workflow import read_library

LIST = """Литература

1. Белова Е. А. Рост городов. М.: Восход, 2007. 200 с.
2. Смирнов П. А. Указ. соч. С. 17.
3. Там же. С. 20.
4. Орлов И. И. Реки и мосты // Городской вестник. 2010. № 2. С. 3–9.
5. Там же. С. 5.
"""


def test_unknown_repeats_are_problems_and_no_works(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(LIST, encoding="utf-8")
    library = read_library([path])
    assert ["Рост городов", "Реки и мосты"] == sorted(
        (work.reference.title for work in library.works), reverse=True
    )
    assert 3 == len(library.references)
    gone = [one.replaces for one in library.problems if one.replaces]
    assert 2 == len(gone)
    assert 5 == len(library.references) + len(gone)
