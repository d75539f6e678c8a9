import pytest

from citegraph.parse.persons import split_persons

GROUPS = {
    "Абрамов Е.А., Белов Э.А. и др.": ["Абрамов Е.А.", "Белов Э.А."],
    "Е. А. Абрамова, Э. А. Белов": ["Е. А. Абрамова", "Э. А. Белов"],
    "Abramov, G., Belov, C.D., & Vetrov, Ö.": ["Abramov, G.", "Belov, C.D.", "Vetrov, Ö."],
    "Abramov JH, Belov C, Vetrov DD.": ["Abramov JH", "Belov C", "Vetrov DD."],
    "Susanne Berg, Itxaso del-Monte": ["Susanne Berg", "Itxaso del-Monte"],
    "Berg, Susanne/Monte, Itxaso": ["Berg, Susanne", "Monte, Itxaso"],
    "Berg, Susanne and Mark Hill": ["Berg, Susanne", "Mark Hill"],
    "A. Peter, Berg and Mark Hill": ["A. Peter, Berg", "Mark Hill"],
    "Berg, J. Peter": ["Berg, J. Peter"],
    "Абрамов Е. А. Белов Э. А.": ["Абрамов Е. А.", "Белов Э. А."],
    "R. Th. A. J. Berg and S. M. Hill (eds)": ["R. Th. A. J. Berg", "S. M. Hill"],
    "Ministry of Science and Education": ["Ministry of Science and Education"],
    "Абрамов, Фатих": ["Абрамов, Фатих"],
    "Berg, M. u. P. Hill": ["Berg, M.", "P. Hill"],
    "Berg, L., St. John, P.": ["Berg, L.", "St. John, P."],
    "": [],
    ",;.": [],
}


@pytest.mark.parametrize(("group", "expected"), GROUPS.items())
def test_groups_are_cut_into_single_names(group: str, expected: list[str]) -> None:
    assert expected == [group[start:end] for start, end in split_persons(group)]
