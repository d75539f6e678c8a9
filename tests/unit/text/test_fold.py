"""Surname keys: all spellings meet, different names stay apart."""

import gzip
import json
import re

import pytest

from citegraph.knowledge import table
from citegraph.text import SYSTEMS, surname_key, transliterate
from tests.shared import shared

SPELLINGS = [
    "Алексеев Alekseev Alexeev Alekseyev Alexeyev Aleksejev",
    "Цибуля Tsibulya Tsiboulia Cibulja Tsibulia Czibulya",
    "Поплавский Poplavski Poplavskii Poplavskij Poplavskiy Poplavsky",
    "Соловьев Соловьёв Solovev Soloviev Solovyov Solov'ev Solov’ev Solovyev Solovjev",
    "Рыжов Ryzhov Ryjov Ryžov",
    "Фияксель Fiyaksel’ Fiyaksel Fijaksel Fiiaksel",
    "Исланкина Islankina",
    "Цителадзе Tsiteladze Citeladze",
    "Щукин Shchukin Schukin Shhukin Ŝukin Ščukin",
    "Харитонов Kharitonov Haritonov",
    "Юдин Yudin Judin Iudin Ûdin",
    "Яковлев Yakovlev Jakovlev Iakovlev",
    "Кузнецов Kuznetsov Kuznecov Kouznetsov",
    "Горбачев Gorbachev Gorbačev Gorbatchev",
    "Филиппов Filippov Filipov Philippov",
    "Марков Markov Markow Markoff",
    "Чебышев Чебышёв Chebyshev Tschebyscheff Tchebycheff Čebyšev Chebyshov",
    "Пушкин Pushkin Pouchkine Puškin",
    "Жуков Zhukov Joukov Žukov",
    "Харченко Kharchenko Xarchenko",
    "Дорохов Dorokhov Dorochov Doroxov",
    "Лихачев Likhachev Lichaczew Lihachev",
    "Горбачёв Gorbatschow Gorbačov Gorbachyov",
    "Прокофьев Prokofiev Prokofieff Prokofief Prokof'ev",
    "Сёмин Сьомин Syomin Semin",
    "Бернштейн Bernstein Bernshtein Bernshteyn",
    "Вайнберг Вейнберг Weinberg Vainberg Vaynberg",
    "Гончаренко Honcharenko Goncharenko",
    "Зеленський Zelenskyi Zelensky Zelenskyj",
    "Їжак Yizhak Ïzhak",
    "Янкоўскі Jankoŭski Yankouski Янковский",
    "Лукашэнка Lukašenka Лукашенко Lukashenko",
    "Қасымов Касымов Qasymov Kassymov",
    "Өмірбеков Omirbekov",
    "Димитър Dimitar",
    "Пещеров Peshterov",
    "Йовович Jovović Jovovic Yovovich",
    "Ђорђевић Đorđević Djordjevic Джорджевич",
    "Краљ Kralj",
    "Акопян Hakopyan Akopian",
    "Гасанов Hasanov Gasanov",
    "Мержеевский Mierzejewski",
    "Сухово-Кобылин Sukhovo-Kobylin Soukhovo-Kobyline",
    "фон-Нейман Нейман",
    "дель-Палачио Палачио del'-Palachio",
    "I͡Ur'ev Юрьев Yuryev Jur'ev Ûrʹev",
]
RUSSIAN = (
    "Абдрахманов Алёшин Анохин Белых Вьюгин Горячева Дьяченко Ежов Жёлтиков Захарьин Иорданский "
    "Зарицкая Кузнецов Лихачёв Мацкевич Мышкин Объедков Подъяпольский Рыжикова Сытин Тихомиров "
    "Уманцев Фёдоров Хохлов Цветаев Чайковский Шишкин Щукина Эдельман Юрьев Ясенев Житченко"
)
DIFFERENT = [
    ("Иванов", "Иванова"),
    ("Ivanov", "Иванова"),
    ("Hansen", "Hansson"),
    ("Liu", "Lu"),
    ("Yang", "Ang"),
    ("Попов", "Потапов"),
    ("Портер", "Поттер"),
    ("Cho", "Хо"),
    ("Wei", "Wai"),
    ("Lei", "Li"),
    ("Хромов", "Громов"),
    ("Хлебников", "Глебников"),
    ("Чайкин", "Хайкин"),
    ("Тер-Петросян", "Петросян"),
    ("Штерн", "Шерн"),
    ("Вълчев", "Влчев"),
    ("Xu", "Hu"),
]


@pytest.mark.parametrize("names", SPELLINGS)
def test_spellings_share_a_key(names: str) -> None:
    assert 1 == len({surname_key(name) for name in names.split()})


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_different_names_have_different_keys(left: str, right: str) -> None:
    assert surname_key(left) != surname_key(right)


def test_homoglyphs_do_not_matter() -> None:
    assert surname_key("Соколов") == surname_key("Coкoлoв")


@pytest.mark.parametrize("row", table("surname_fold"), ids=lambda row: row["pattern"])
def test_examples_have_what_a_rule_asks_for(row: dict[str, str]) -> None:
    assert row["has"] in row["example"]
    assert not row["only"] or re.search(row["only"], row["example"])


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("name", RUSSIAN.split())
def test_every_system_of_transliteration_keeps_the_key(name: str, system: str) -> None:
    assert surname_key(name) == surname_key(transliterate(name, system))


@pytest.mark.parametrize("text", ["中文", "ь", "12", "!", "Ω", "de", "von der", "-", "'"])
def test_a_key_is_never_empty(text: str) -> None:
    assert surname_key(text)


def test_recall_and_precision_on_published_pairs() -> None:
    path = shared("gold/identity/npe-author-pairs.dev.jsonl.gz")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row["clean"]]
    pairs = {(row["surname_cyr"].casefold(), row["surname_lat"].casefold()) for row in rows}
    found = {
        (left, right)
        for left in {left for left, _ in pairs}
        for right in {right for _, right in pairs}
        if surname_key(left) == surname_key(right)
    }
    assert len(pairs & found) / len(pairs) >= 0.97
    assert len(pairs & found) / len(found) >= 0.99
