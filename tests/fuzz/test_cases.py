"""Seeds and inputs that once broke a law: checked without atheris."""

from importlib import import_module
from pathlib import Path

import pytest

from tests.fuzz.dictionaries import read_tokens
from tests.fuzz.findings import Check, breaks, signature
from tests.fuzz.laws import BrokenLaw
from tests.fuzz.mutation import Mutator
from tests.fuzz.seeds import CASES, cases, own_seeds
from tests.fuzz.table import TARGETS

#: Mutations of each target that the tests try.
_TRIED = 25


def check_of(name: str) -> Check:
    """The check of a target."""
    check: Check = import_module(TARGETS[name].module(name)).check
    return check


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_break_no_law(name: str) -> None:
    check = check_of(name)
    seeds = dict(own_seeds(name))
    assert seeds
    for data in (b"", *seeds.values()):
        check(data)


@pytest.mark.parametrize(
    ("name", "case"), [(name, case) for name in TARGETS for case, _ in cases(name)]
)
def test_what_was_found_stays_mended(name: str, case: str) -> None:
    check_of(name)(dict(cases(name))[case])


@pytest.mark.parametrize("name", TARGETS)
def test_mutations_break_no_law(name: str) -> None:
    target, check = TARGETS[name], check_of(name)
    donors = [data for _, data in own_seeds(name)]
    mutator = Mutator(
        target.pieces, donors, read_tokens(target.dictionaries), lambda data, most: data[:most]
    )
    for seed in range(_TRIED):
        one, other = donors[seed % len(donors)], donors[seed * 7 % len(donors)]
        changed = mutator.mutate(one, target.longest, seed)
        assert changed == mutator.mutate(one, target.longest, seed)
        assert len(changed) <= target.longest
        check(changed)
        check(mutator.cross(one, other, target.longest, seed))


def test_every_case_belongs_to_a_target() -> None:
    folders = {path.name for path in CASES.iterdir() if path.is_dir()}
    assert set() == folders - set(TARGETS)


def test_every_target_is_a_row_of_the_table() -> None:
    files = {path.stem for path in Path(__file__).with_name("targets").glob("*.py")}
    assert set(TARGETS) == files


def test_every_target_is_in_the_docs() -> None:
    page = (Path(__file__).parents[2] / "docs" / "reliability.md").read_text(encoding="utf-8")
    assert [] == [name for name in TARGETS if f"`{name}`" not in page]


def test_a_broken_law_is_found() -> None:
    def check(data: bytes) -> None:
        if b"x" in data:
            raise BrokenLaw("no x: it is there")

    assert breaks(check, b"a") == ""
    assert breaks(check, b"x").startswith("BrokenLaw no x ")
    with pytest.raises(BrokenLaw) as caught:
        check(b"x")
    assert signature(caught.value).startswith("BrokenLaw no x ")
