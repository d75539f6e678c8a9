"""Laws of people where affiliations, co-authors and years may part a name."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from citegraph.model import (
    LabelledReference,
    Location,
    Name,
    PartialDate,
    RawReference,
    Reference,
)
from citegraph.resolve import default_options, resolve

PEOPLE = st.builds(
    Name,
    family=st.sampled_from(["Wang", "Wang", "Zhang", "Иванов", "Ivanov", "Ruchyova"]),
    given=st.sampled_from(["W.", "Wei", "Wei", "Weiping", "И. И.", "I.", "I. I.", ""]),
    affiliation=st.sampled_from(["", "", "Univ Porto", "IBM", "Kazan Fed Univ; IBM"]),
    orcid=st.sampled_from(["", "", "", "0000-0001-0000-0001", "0000-0002-0000-0002"]),
)
TITLES = st.sampled_from(["", "Ecology of mountain rivers", "Quantum optics devices"])


@st.composite
def records(draw: st.DrawFn) -> list[Reference]:
    found = []
    for position in range(draw(st.integers(0, 12))):
        id = f"a.bib#1.{position:02d}"
        year = draw(st.sampled_from([1900, 2000, 2001]))
        found.append(
            Reference(
                id,
                LabelledReference(RawReference(id, "", Location("a.bib", position)), ()),
                title=draw(TITLES) and f"{draw(TITLES)} {position}",
                authors=tuple(draw(st.lists(PEOPLE, max_size=3))),
                container=draw(st.sampled_from(["", "Rivers"])),
                issued=PartialDate(year),
            )
        )
    return found


@given(records(), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_order_does_not_matter(references: list[Reference], random: Random) -> None:
    shuffled = list(references)
    random.shuffle(shuffled)
    assert resolve(references, default_options()) == resolve(shuffled, default_options())


@given(records())
@settings(deadline=None)
def test_merges_lead_through_every_person(references: list[Reference]) -> None:
    found = resolve(references, default_options())
    merges = [one for one in found.merges if one.kind == "person"]
    mentions = sorted(mention.id for one in found.people for mention in one.mentions)
    assert len(mentions) == len(set(mentions))
    assert len(mentions) - len(found.people) == len(merges)
    person_of = {mention.id: one.id for one in found.people for mention in one.mentions}
    assert all(person_of[one.left] == person_of[one.right] for one in merges)
    assert all(0.0 <= one.score <= 1.0 and one.evidence for one in merges)


@given(records())
@settings(deadline=None)
def test_questions_say_whether_the_two_are_one_now(references: list[Reference]) -> None:
    found = resolve(references, default_options())
    person_of = {mention.id: one.id for one in found.people for mention in one.mentions}
    for one in found.uncertain:
        if one.kind == "person":
            assert one.joined == (person_of[one.left] == person_of[one.right])
            assert one.gain > 0.0
            assert one.evidence


@given(records())
@settings(deadline=None)
def test_no_person_has_two_orcids(references: list[Reference]) -> None:
    for one in resolve(references, default_options()).people:
        assert len({m.name.orcid for m in one.mentions if m.name.orcid}) <= 1
