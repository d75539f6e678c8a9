from collections.abc import Callable
from dataclasses import replace

from citegraph.model import Location, RawReference
from citegraph.parse import Parser
from citegraph.parse.draft import Draft
from citegraph.parse.teaching.corrected import CorrectedReference
from citegraph.parse.teaching.layer import Layer
from citegraph.parse.teaching.learning import Learnt, learn, train_layer
from citegraph.parse.teaching.lessons import corrected_spans, find_habits, lesson
from citegraph.parse.teaching.options import default_options
from citegraph.parse.teaching.ordinary import ordinary_references
from tests.unit.parse.teaching.conftest import NEW, TAUGHT

OPTIONS = default_options()
GOST = "Белов А. А. Рост рынка // Форсайт. 2014. № 2. С. 3–5."


def opened(learnt: Learnt) -> Layer:
    assert learnt.layer is not None
    return Layer(learnt.layer)


def titles(layer: Layer, draft: Draft) -> list[str]:
    spans = corrected_spans(layer, draft)
    return [span.text for span in spans if "title" in span.field]


def test_a_convention_that_the_rules_decide_is_learnt(
    learnt: Learnt, settle: Callable[[str], Draft]
) -> None:
    assert ["Rost derevni [Growth of a village]"] == titles(opened(learnt), settle(NEW))


def test_what_was_right_stays_right(learnt: Learnt, settle: Callable[[str], Draft]) -> None:
    draft = settle(GOST)
    before = [(span.field, span.text) for span in corrected_spans(None, draft)]
    after = [(span.field, span.text) for span in corrected_spans(opened(learnt), draft)]
    assert before == after


def test_labels_that_were_never_corrected_are_left_alone(
    learnt: Learnt, settle: Callable[[str], Draft]
) -> None:
    assert learnt.layer is not None
    assert ("translated_title",) == learnt.layer.changes
    deaf = Layer(replace(learnt.layer, changes=("note",)))
    assert ["Rost derevni", "Growth of a village"] == titles(deaf, settle(NEW))


def test_the_draft_itself_stays(learnt: Learnt, settle: Callable[[str], Draft]) -> None:
    draft = settle(NEW)
    labels = list(draft.labels)
    titles(opened(learnt), draft)
    assert labels == draft.labels


def test_scores_are_of_references_that_were_not_seen(learnt: Learnt) -> None:
    assert learnt.after is not None
    assert 0 == learnt.before.whole
    assert learnt.after.whole >= len(TAUGHT) - 1
    assert learnt.before.fields["title"].f1 < 0.1 < learnt.after.fields["title"].f1


def test_changes_of_other_references_are_counted(learnt: Learnt) -> None:
    assert (1, (NEW,)) == (learnt.others, learnt.others_changed)
    assert OPTIONS.tried == learnt.tried
    assert all("[" in text for text in learnt.changed)


def test_habits_are_cases_corrected_alike_wherever_they_occur(
    corrected: list[CorrectedReference], settle: Callable[[str], Draft]
) -> None:
    taught = [lesson(settle(one.text), one) for one in corrected]
    assert "translated_title" in find_habits(taught, OPTIONS)
    assert [] == find_habits(taught[:2], OPTIONS)
    kept = [lesson(settle(one.text), replace(one, spans=())) for one in corrected[:1]]
    assert "title" not in find_habits([*taught, *kept], OPTIONS)


def test_the_same_corrections_give_the_same_bytes(
    learnt: Learnt, corrected: list[CorrectedReference], settle: Callable[[str], Draft]
) -> None:
    few = replace(OPTIONS, ordinary=60)
    taught = [lesson(settle(one.text), one) for one in corrected]
    assert train_layer(taught, [], few) == train_layer(taught, [], few)


def test_one_corrected_reference_is_enough(
    corrected: list[CorrectedReference], settle: Callable[[str], Draft]
) -> None:
    few = replace(OPTIONS, ordinary=60, tried=60)
    found = learn(corrected[:1], [], settle, few, lambda stage, done, total: None)
    assert found.after is None
    assert found.layer


def test_progress_reaches_its_total(
    corrected: list[CorrectedReference], settle: Callable[[str], Draft]
) -> None:
    told: list[tuple[str, int, int]] = []
    few = replace(OPTIONS, ordinary=60, tried=60, folds=2)
    learn(corrected[:2], [], settle, few, lambda *state: told.append(state))
    assert [("teach", done, 4) for done in (0, 1, 2, 3, 4)] == told


def test_a_text_of_no_words_passes_the_layer(
    learnt: Learnt, settle: Callable[[str], Draft]
) -> None:
    assert () == corrected_spans(opened(learnt), settle("…"))


def test_a_long_text_passes_the_layer(learnt: Learnt, settle: Callable[[str], Draft]) -> None:
    assert corrected_spans(opened(learnt), settle("Белов А., " * 10_000))


def test_ordinary_references_are_of_all_kinds_and_parsed(parser: Parser) -> None:
    made = ordinary_references(160, seed=3)
    assert 160 == len(set(made))
    parsed = [parser.parse(RawReference("x", text, Location("f"))) for text in made]
    assert sum(bool(found.first("title")) for found in parsed) > 140
    assert {"author", "editor", "container", "url", "genre", "edition"} <= {
        span.field for found in parsed for span in found.spans
    }
