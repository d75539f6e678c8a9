import pytest

from citegraph.parse.draft import Draft
from citegraph.parse.tokens import tokenize

TEXT = "Белов А. Рост / под ред. Громова // Форсайт. 2014. С. 5"


@pytest.fixture
def draft() -> Draft:
    tokens = tokenize(TEXT)
    return Draft(TEXT, tokens, ["author"] * 2 + ["title"] * (len(tokens) - 2), [0.5] * len(tokens))


def test_runs_follow_every_change_of_labels(draft: Draft) -> None:
    last = len(draft.tokens)
    assert [(0, 2, "author"), (2, last, "title")] == draft.runs()
    draft.set(last - 1, last, "pages")
    assert [(0, 2, "author"), (2, last - 1, "title"), (last - 1, last, "pages")] == draft.runs()
    draft.labels[0] = "other"
    assert (0, 1, "other") == draft.runs()[0]
    draft.labels = ["title"] * last
    assert [(0, last, "title")] == draft.runs()


def test_runs_of_a_loop_stay_while_it_changes_labels(draft: Draft) -> None:
    seen = []
    for start, end, label in draft.runs():
        seen.append(label)
        draft.clear(start, end)
    assert ["author", "title"] == seen


def test_tokens_inside_characters(draft: Draft) -> None:
    start = TEXT.index("Рост")
    assert range(2, 3) == draft.inside(start, start + 1)
    assert range(3, 3) == draft.inside(start + 1, start + 4)
    assert range(0, len(draft.tokens)) == draft.inside(0, len(TEXT))
    assert 0 == len(draft.inside(len(TEXT), len(TEXT) + 5))


def test_slash_is_the_single_one(draft: Draft) -> None:
    assert "под" == draft.tokens[draft.slash()].text


def test_terms(draft: Draft) -> None:
    editor = draft.words.index("ред")
    assert draft.is_term(editor, "volume", "editor")
    assert not draft.is_term(editor, "volume")
    assert not draft.is_term(0, "editor")


def test_no_token_is_no_term() -> None:
    tokens = tokenize("с. 5 с.")
    draft = Draft("с. 5 с.", tokens, ["pages"] * 3, [0.5] * 3)
    assert [False, True, False] == [draft.is_term(i, "pages") for i in (-1, 2, 3)]


def test_long_words_are_read_but_not_remembered() -> None:
    text = "Щ" * 500 + "."
    assert ["щ" * 500] == Draft(text, tokenize(text), ["title"], [1.0]).words
