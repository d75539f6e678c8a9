"""Laws of comparing two works or people, of keys, and of one record for each work."""

import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import citegraph
from citegraph.config import load_configuration
from citegraph.export import stream_kept
from citegraph.model import Name
from citegraph.workflow.resolving import ResolvedEntries, resolve_entries
from tests.laws import examples

CONFIG = load_configuration(None)
ANY_TEXT = st.text(st.characters(), max_size=30)
NAMES = st.sampled_from(
    (
        "Иванов И. А.", "Ivanov I.A.", "Иванов И.", "Иванова И. А.", "Ivanov, Ivan", "I. Ivanov",
        "Портер М.", "Porter, Michael E.", "Щукина Ю.", "Shchukina, Yulia", "van der Berg J.", "ЦБ",
        "Gauthier, P.", "Готье П.", "Kim, Min-Soo", "Smith JH, Jr.", "OECD", "Lake, Ann", "Ли",
    )
)  # fmt: skip
PARTS = st.fixed_dictionaries({"family": ANY_TEXT, "given": ANY_TEXT})
NAME_RECORDS = st.builds(Name, family=ANY_TEXT, given=ANY_TEXT, particle=ANY_TEXT, suffix=ANY_TEXT)
PEOPLE = st.one_of(NAMES, ANY_TEXT, PARTS, NAME_RECORDS)
TITLES = st.sampled_from(
    (
        "Предисловие", "Реки и озёра северного края", "Reki i ozera severnogo kraia", "Rivers",
        "Rivers and lakes of the northern land", "Physics. Part 1", "Physics. Part 2", "О",
    )
)  # fmt: skip
VENUES = st.sampled_from(("", "Форсайт", "Forsait", "J. Limnol.", "Journal of Limnology"))
WORKS = st.fixed_dictionaries(
    {"title": TITLES},
    optional={
        "author": st.lists(NAMES, max_size=3),
        "year": st.sampled_from((1999, 2000, "2001", "", None)),
        "container-title": VENUES,
        "volume": st.sampled_from(("", "1", "2")),
        "page": st.sampled_from(("", "1-9", "5", "12-19")),
        "DOI": st.sampled_from(("", "10.1234/a", "10.1234/b")),
        "type": st.sampled_from(("", "book", "article-journal", "thesis", "chapter")),
    },
)
ODD_WORKS = st.dictionaries(
    st.sampled_from(("title", "author", "year", "journal", "pages", "doi", "volume", "issued")),
    st.one_of(ANY_TEXT, st.integers(), st.floats(), st.none(), st.booleans()),
)
FEW = examples(60)


@given(PEOPLE, PEOPLE)
@examples(300)
def test_people_may_be_exchanged(one: Any, other: Any) -> None:
    found, turned = citegraph.same_person(one, other), citegraph.same_person(other, one)
    assert 0.0 <= found.score <= 1.0
    assert (found.same, found.score) == (turned.same, turned.score)


@given(st.one_of(WORKS, ODD_WORKS), st.one_of(WORKS, ODD_WORKS))
@examples(300)
def test_works_may_be_exchanged(one: Any, other: Any) -> None:
    found, turned = citegraph.same_work(one, other), citegraph.same_work(other, one)
    assert 0.0 <= found.score <= 1.0
    assert (found.same, found.score) == (turned.same, turned.score)


@given(st.text(min_size=1, max_size=60), st.text(max_size=60))
@FEW
def test_printed_texts_may_be_exchanged(one: str, other: str) -> None:
    found, turned = citegraph.same_work(one, other), citegraph.same_work(other, one)
    assert (found.same, found.score) == (turned.same, turned.score)


@given(WORKS)
@examples(200)
def test_a_work_is_itself(work: dict[str, Any]) -> None:
    assert citegraph.same_work(work, dict(work)).same


@given(NAMES)
def test_a_person_is_itself(name: str) -> None:
    assert citegraph.same_person(name, name).same


@given(ANY_TEXT)
@examples(300)
def test_a_key_is_empty_for_blank_text_alone(text: str) -> None:
    assert bool(citegraph.surname_key(text)) == bool(text.strip())


def resolved(folder: Path, text: str) -> ResolvedEntries:
    path = folder / "library.json"
    path.write_text(text, encoding="utf-8")
    return resolve_entries([str(path)], CONFIG)


@given(st.lists(WORKS, min_size=1, max_size=8))
@FEW
def test_every_record_has_one_name_and_one_work(works: list[dict[str, Any]]) -> None:
    items = [{**work, "id": f"k{n % 3}"} for n, work in enumerate(works)]
    with tempfile.TemporaryDirectory() as folder:
        found = resolved(Path(folder), json.dumps(items))
    assert len(works) == len(found.references)
    assert len(works) == len({found.names[one.id] for one in found.references})
    assert {one.id for one in found.references} == set(found.work_of)


#: Works of which no two are alike, each in two spellings.
CATALOGUE = (
    ("Реки северного края", "Reki severnogo kraia", "Иванов, И. А.", "Ivanov, I.A."),
    ("Рынок труда в городах", "Rynok truda v gorodakh", "Щукина, Ю.", "Shchukina, Yu."),
    ("A history of weirs and dams", "A history of Weirs & Dams", "Lake, Ann", "Lake, A."),
    ("Growth of sea towns", "Growth of Sea Towns.", "Porter, Michael E.", "Porter, M."),
)  # fmt: skip


@st.composite
def records(draw: st.DrawFn) -> dict[str, Any]:
    """A record of a work of the catalogue in one of its spellings; some fields are left out."""
    number, spelling = draw(st.integers(0, len(CATALOGUE) - 1)), draw(st.integers(0, 1))
    row = CATALOGUE[number]
    rest = {"container-title": f"Journal {number}", "volume": f"1{number}", "page": f"{number}1-99"}
    kept = draw(st.sets(st.sampled_from(sorted(rest))))
    return {
        "type": "article-journal",
        "title": row[spelling],
        "author": [dict(zip(("family", "given"), row[2 + spelling].split(", "), strict=True))],
        "issued": {"date-parts": [[1999 + number]]},
        **{name: rest[name] for name in sorted(kept)},
    }


@given(st.lists(records(), min_size=1, max_size=8))
@FEW
def test_what_has_one_record_for_each_work_stays_as_it_is(works: list[dict[str, Any]]) -> None:
    items = [{**work, "id": f"k{n}"} for n, work in enumerate(works)]
    with tempfile.TemporaryDirectory() as folder:
        once = "".join(stream_kept("csl-json", resolved(Path(folder), json.dumps(items)).library))
        twice = "".join(stream_kept("csl-json", resolved(Path(folder), once).library))
    assert [one["id"] for one in json.loads(once)] == [one["id"] for one in json.loads(twice)]
