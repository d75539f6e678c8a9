"""Names of folders of results: what every system can hold, and nothing that leads elsewhere."""

import pytest

from citegraph.errors import UsageError
from citegraph.workflow.building import check_name, default_name

REFUSED = (
    "../x", "..", ".", "/x", "a/b", "a\\b", "C:x", "-rf", "", " ", "a ", "a.", "CON", "con.txt",
    "nul", "Aux .txt", "COM1", "COM¹", "lpt9.x", "a\nb", "a\0b", "a\x1bb", "a\u202eb", "\ud800",
    "a:b", "a*", "a?", 'a"', "a|b", "x" * 101, "я" * 101, "𐐀" * 51,
)  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_some_system_cannot_hold_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="cannot name a folder of results"):
        check_name(name)


@pytest.mark.parametrize("name", ["refs", "my refs", "лёд 2", "a.b-c_d", "console", "я" * 100])
def test_other_names_are_taken(name: str) -> None:
    assert name == check_name(name)


@pytest.mark.parametrize("source", ["CON", "x/aux.bib", "𐐀" * 60 + ".txt", "/", "a/..", "\u202e"])
def test_a_name_from_the_sources_is_always_one(source: str) -> None:
    name = default_name([source])
    assert name == check_name(name)
