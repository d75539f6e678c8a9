"""The other field that a doubtful one may be."""

from dataclasses import replace

from citegraph.model import Span
from citegraph.parse import default_options
from citegraph.parse.draft import Draft
from citegraph.parse.rivals import doubted_below, name_rivals
from citegraph.parse.tokens import tokenize

TEXT = "Rings Wheels"
SPAN = Span("title", TEXT, 0, len(TEXT), 0.3)


def rival(*, bound: float = 0.5, second: float = 0.35, changed: bool = False) -> str:
    draft = Draft(TEXT, tokenize(TEXT), ["title", "title"], [0.9, 0.5])
    if changed:
        draft.tagged[1] = "container"
    asked = []

    def ask(i: int, label: str) -> tuple[str, float]:
        asked.append((i, label))
        return "author", second

    (span,) = name_rivals(draft, (SPAN,), bound, ask)
    assert asked in ([], [(1, "title")])
    return span.rival


def test_the_second_best_label_of_the_weakest_token() -> None:
    assert "author" == rival()


def test_no_rival_that_is_far_behind_and_none_of_a_sure_field() -> None:
    assert "" == rival(second=0.1)
    assert "" == rival(bound=0.2)


def test_what_the_tagger_said_before_a_rule_changed_it() -> None:
    assert "container" == rival(changed=True)


def test_the_weakest_field_of_a_doubtful_reference_is_doubted() -> None:
    options = default_options()
    bound = options.field_bound
    sure = replace(SPAN, confidence=0.9)
    assert bound == doubted_below([sure], options.reference_bound, options)
    assert 0.9 < doubted_below([sure], 0.0, options) < 0.91
    assert bound == doubted_below([], 0.0, options)
