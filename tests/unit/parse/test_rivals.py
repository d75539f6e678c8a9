"""The other field that a doubtful one may be."""

from citegraph.model import Span
from citegraph.parse.draft import Draft
from citegraph.parse.rivals import name_rivals
from citegraph.parse.tokens import tokenize

TEXT = "Rings Wheels"
SPAN = Span("title", TEXT, 0, len(TEXT), 0.3)


def rival(*, bound: float = 0.5, second: float = 0.35, changed: bool = False) -> str:
    draft = Draft(TEXT, tokenize(TEXT), ["title", "title"], [0.9, 0.5])
    if changed:
        draft.tagged[1] = "container"
    asked = []

    def likely(i: int) -> list[tuple[float, str]]:
        asked.append(i)
        return [(0.5, "title"), (second, "author"), (0.1, "other")]

    (span,) = name_rivals(draft, (SPAN,), bound, likely)
    assert asked in ([], [1])
    return span.rival


def test_the_second_best_label_of_the_weakest_token() -> None:
    assert "author" == rival()


def test_no_rival_that_is_far_behind_and_none_of_a_sure_field() -> None:
    assert "" == rival(second=0.1)
    assert "" == rival(bound=0.2)


def test_what_the_tagger_said_before_a_rule_changed_it() -> None:
    assert "container" == rival(changed=True)
