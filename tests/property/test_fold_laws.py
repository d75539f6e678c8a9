"""Laws of the folds."""

from hypothesis import given
from hypothesis import strategies as st

from citegraph.text import (
    initials,
    initials_agree,
    repair_homoglyphs,
    search_key,
    surname_key,
    surname_similarity,
    title_key,
    transliterate,
)

RUSSIAN = st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", min_size=1, max_size=20)
NAMES = st.text("абвгдежийклмнорстуэюяabcdefghijklmnoprstuvwyz'- ", max_size=20)


@given(st.text(max_size=60))
def test_keys_of_visible_text_are_never_empty(text: str) -> None:
    assert bool(text.strip()) == bool(surname_key(text)) or not text.strip()
    if any(char.isalnum() for char in text):
        assert search_key(text)
        assert title_key(text)


@given(st.text(max_size=60))
def test_search_key_is_stable(text: str) -> None:
    assert search_key(search_key(text)) == search_key(search_key(search_key(text)))


@given(RUSSIAN)
def test_case_does_not_matter(name: str) -> None:
    assert surname_key(name) == surname_key(name.upper()) == surname_key(name.capitalize())


@given(RUSSIAN)
def test_transliteration_leaves_no_russian_letter(text: str) -> None:
    assert not set(transliterate(text)) & set("абвгдежзийклмнопрстуфхцчшщъыьэюяё")


@given(NAMES, NAMES)
def test_similarity_is_symmetric_and_bounded(left: str, right: str) -> None:
    similarity = surname_similarity(left, right)
    assert 0.0 <= similarity <= 1.0
    assert similarity == surname_similarity(right, left)


@given(NAMES)
def test_a_name_is_most_similar_to_itself(name: str) -> None:
    assert 1.0 == surname_similarity(name, name)


@given(NAMES, NAMES)
def test_initials_agreement_is_symmetric(left: str, right: str) -> None:
    one, other = initials(left), initials(right)
    assert initials_agree(one, other) == initials_agree(other, one)
    assert "contradicted" != initials_agree(one, one)


@given(st.text(max_size=40))
def test_repairing_twice_changes_nothing(text: str) -> None:
    assert repair_homoglyphs(text) == repair_homoglyphs(repair_homoglyphs(text))
