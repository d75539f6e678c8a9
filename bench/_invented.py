"""Invented references in the styles of Russian and international lists, as many as wanted."""

from collections.abc import Iterator
from itertools import count
from random import Random

_RUSSIAN = "Белов Громова Лесников Крылатова Озёров Полевая Семёнов Тихомирова Шубин Яровая".split()
_WESTERN = "Hill Woods Marsh Fields Brook Stone Rivers Lake Winter Summers".split()
_RUSSIAN_WORDS = (
    "развитие региональной экономики анализ устойчивых сетей история культуры методы оценки "
    "качества образования модель взаимодействия рынка труда проблемы управления знаниями"
).split()
_WESTERN_WORDS = (
    "regional growth network analysis methods knowledge policy innovation labour market history "
    "education quality model measures change evidence sustainable systems"
).split()
_JOURNALS = ("Вестник университета", "Вопросы развития", "Экономика региона", "Труды института")
_MAGAZINES = ("Journal of Regional Growth", "Policy Review", "Annals of Networks", "Knowledge")
_STYLES = (
    "{ru} {i}.{j}. {rt} // {rj}. – {y}. – № {n}. – С. {p}–{q}.",
    "{ru}, {i}. {j}. {rt} : монография / {i}. {j}. {ru}. — Москва : Наука, {y}. — {q} с.",
    "{ru} {i}.{j}., {ru2} {j}.{i}. {rt}: учеб. пособие. М.: Эксмо, {y}. {q} с.",
    "{rt} [Электронный ресурс]. URL: https://example.org/{y}/{n} (дата обращения: {n}.05.{y}).",
    "{en}, {a}. {b}., & {en2}, {b}. ({y}). {et}. {ej}, {n}({v}), {p}–{q}. "
    "https://doi.org/10.1000/x{p}",
    "{en} {a}{b}, {en2} {b}. {et}. {ej}. {y};{n}({v}):{p}-{q}.",
    "{en}, {a}. {et}. In: {en2}, {b}. (ed.) {et2}. London: Press, {y}, pp. {p}-{q}.",
    "{i}. {j}. {ru}, «{rt}», {rj}, т. {n}, вып. {v}, с. {p}–{q}, {y}",
)


def references(seed: int = 1) -> Iterator[str]:
    """Yield references without end, hardly two of them alike."""
    random = Random(seed)
    for number in count():
        first = random.randrange(1, 900)
        yield _STYLES[number % len(_STYLES)].format(
            ru=random.choice(_RUSSIAN),
            ru2=random.choice(_RUSSIAN),
            en=random.choice(_WESTERN),
            en2=random.choice(_WESTERN),
            i=random.choice("АВЕИМН"),
            j=random.choice("БГДКПС"),
            a=random.choice("ABCDEJ"),
            b=random.choice("KLMNPR"),
            rt=_title(random, _RUSSIAN_WORDS),
            et=_title(random, _WESTERN_WORDS),
            et2=_title(random, _WESTERN_WORDS),
            rj=random.choice(_JOURNALS),
            ej=random.choice(_MAGAZINES),
            y=random.randrange(1960, 2025),
            n=random.randrange(1, 30),
            v=random.randrange(1, 9),
            p=first,
            q=first + random.randrange(1, 40),
        )


def _title(random: Random, words: list[str]) -> str:
    return " ".join(random.sample(words, random.randrange(4, 11))).capitalize()
