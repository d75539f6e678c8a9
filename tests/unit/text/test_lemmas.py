"""Dictionary forms of words of titles."""

import subprocess
import sys

import pytest

from citegraph.text import lemma


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        ("кластер кластера кластеры кластеров Кластерам", "кластер"),
        ("сеть сети сетей сетями", "сеть"),
        ("развивающихся развивающимися", "развивающийся"),
        ("учёный ученых", "ученый"),
        ("вузов вузы", "вуз"),
        ("большой больших большие", "большой"),
        ("основной основных основного", "основной"),
        ("network networks Networks", "network"),
        ("hypothesis hypotheses", "hypothesis"),
        ("boxes box", "box"),
        ("country countries", "country"),
        ("formula formulas formulae", "formula"),
        ("schema schemas", "schema"),
        ("algoritm", "algoritm"),
    ],
)
def test_forms_of_one_word_have_one_lemma(forms: str, expected: str) -> None:
    assert {expected} == {lemma(form) for form in forms.split()}


@pytest.mark.parametrize(
    "word", ["gaas", "economics", "bias", "class", "virus", "basis", "news", "мсфо", "gis", "lens"]
)
def test_words_that_are_no_plurals_stay(word: str) -> None:
    assert word == lemma(word)


@pytest.mark.parametrize(
    "word", ["", "-", "s", "ß", "漢字", "а-", "wörter", "1990s", "я" * 100_000]
)
def test_anything_is_a_word(word: str) -> None:
    assert word == lemma(word)


def test_a_program_without_russian_words_does_not_load_the_dictionary() -> None:
    code = (
        "import sys, citegraph.text; citegraph.text.lemma('x'); print('pymorphy3' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "False" == done.stdout.strip()
