import pytest

from citegraph.errors import UsageError
from citegraph.workflow.building import check_name, default_name


@pytest.mark.parametrize(
    ("sources", "name"),
    [
        (["data/refs"], "refs"),
        (["list.txt"], "list"),
        (["мои статьи"], "мои-статьи"),
        (["a", "b"], "library"),
        (["/"], "library"),
        (["--x"], "x"),
        (["..."], "library"),
    ],
)
def test_default_name(sources: list[str], name: str) -> None:
    assert name == default_name(sources)


@pytest.mark.parametrize("name", ["refs", "мои статьи", "a.b-c_d", "2026"])
def test_good_names(name: str) -> None:
    assert name == check_name(name)


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "a\\b", "CON", "lpt1.x", "x" * 101, "a "])
def test_bad_names(name: str) -> None:
    with pytest.raises(UsageError, match="cannot name a folder"):
        check_name(name)
