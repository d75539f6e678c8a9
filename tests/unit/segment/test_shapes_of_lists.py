"""Lists as documents print them: invented entries in every print that a list may have."""

import pytest

from citegraph.model import Document, Line, Segmentation
from citegraph.segment import segment
from tests.documents import document

ENTRIES = [
    "Белова Е. А. Рост городов у больших рек // Вопросы учёта. 2014. № 3. С. 45–58.",
    "Гордеева Н. П. Ярмарки и дороги : учебное пособие / Н. П. Гордеева. – М. : Восход, 2009. – "
    "212 с.",
    "Зайцев О. О. Цены на зерно в северных уездах // Форсайт. 2016. Т. 10, № 2. С. 5–17.",
    "Лунин С. С. Мосты. – СПб. : Заря, 1998. – 96 с.",
    "Brook A. Towns and their rivers // Journal of Towns. 2011. Vol. 4. P. 12–31.",
    "Hill J. Wheels in the old world. London : Example Press, 2003. 310 p.",
]
BODY = "Город растёт у реки, и об этом пишут много лет. Здесь сказано, что рост идёт вдоль дорог.\n"
WIDTH = 60


def found(text: str) -> Segmentation:
    return segment(document(text))


def texts(result: Segmentation) -> list[list[str]]:
    return [[raw.text for raw in one.references] for one in result.lists]


def wrapped(entry: str, first: str = "", rest: str = "") -> list[str]:
    lines, line = [], first
    for word in entry.split():
        if len(line) + len(word) + 1 > WIDTH and line.strip():
            lines.append(line)
            line = rest
        line += word if not line.strip() else f" {word}"
    return [*lines, line]


def printed(*lines: tuple[str, float | None], page: int = 1, paragraphs: bool = False) -> Document:
    made = tuple(
        Line(text, number, None if paragraphs else page, indent=indent)
        for number, (text, indent) in enumerate(lines, start=1)
    )
    return Document("a.pdf", "pdf", "", "", made, paragraphs=paragraphs)


@pytest.mark.parametrize(
    ("first", "rest"), [("", "    "), ("    ", "")], ids=["hanging", "first line"]
)
def test_two_left_edges_tell_the_entries(first: str, rest: str) -> None:
    lines = [line for entry in ENTRIES for line in wrapped(entry, first, rest)]
    assert [ENTRIES] == texts(found(f"{BODY}\nЛитература\n" + "\n".join(lines)))


@pytest.mark.parametrize(("first", "rest"), [(0.0, 21.3), (28.4, 0.0)])
def test_left_edges_in_points(first: float, rest: float) -> None:
    lines: list[tuple[str, float | None]] = [(BODY.strip(), 0.0), ("Литература", 150.0)]
    for entry in ENTRIES:
        start, *others = wrapped(entry)
        lines += [(start, first), *((line, rest) for line in others)]
    lines += [("Сведения об авторах", 120.0), ("Орлова Мария, доцент", 0.0)]
    assert [ENTRIES] == texts(segment(printed(*lines)))


def test_wrapped_print_without_indents() -> None:
    lines = [line for entry in ENTRIES for line in wrapped(entry)]
    assert [ENTRIES] == texts(found(f"{BODY}\nЛитература\n" + "\n".join(lines)))


@pytest.mark.parametrize("number", ["{} ", "{}. ", "{}.", "[{}] ", "{}) "])
def test_wrapped_numbered_entries(number: str) -> None:
    lines = [
        line
        for position, entry in enumerate(ENTRIES, start=1)
        for line in wrapped(number.format(position) + entry)
    ]
    result = found(f"{BODY}\nЛитература\n" + "\n".join(lines))
    assert [ENTRIES] == texts(result)
    assert ["1", "2", "3", "4", "5", "6"] == [raw.number for raw in result.references]


def test_numbers_with_one_space_are_believed_below_a_heading_only() -> None:
    text = "\n".join(f"{i} {entry}" for i, entry in enumerate(ENTRIES, start=1))
    rules = {raw.rule for raw in found(f"{BODY}\nReferences\n{text}").references}
    assert {"space"} == rules
    assert "space" not in {raw.rule for raw in found(f"{BODY}\n{BODY}\n{text}").references}


def test_a_change_of_style_of_the_numbers_goes_on_with_the_list() -> None:
    numbers = ["1. ", "2. ", "3. ", "[4] ", "[5] ", "[6] "]
    text = "\n".join(number + entry for number, entry in zip(numbers, ENTRIES, strict=True))
    assert [ENTRIES] == texts(found(f"Литература\n{text}"))


@pytest.mark.parametrize("second", [["4", "5", "6"], ["1", "2", "3"]], ids=["go on", "restart"])
def test_groups_of_a_list_are_one_list(second: list[str]) -> None:
    first = "\n".join(f"{i}. {entry}" for i, entry in enumerate(ENTRIES[:3], start=1))
    rest = "\n".join(f"{n}. {entry}" for n, entry in zip(second, ENTRIES[3:], strict=True))
    text = f"Литература\nНормативные правовые акты\n{first}\nНаучная литература\n{rest}\n"
    assert [ENTRIES] == texts(found(f"{BODY}\n{text}"))


def test_groups_without_numbers() -> None:
    text = "Литература\nНа русском языке\n" + "\n".join(ENTRIES[:4])
    text += "\nНа английском языке\n" + "\n".join(ENTRIES[4:])
    assert [ENTRIES] == texts(found(f"{BODY}\n{text}"))


def test_several_lists_one_a_section() -> None:
    text = f"1.1 Реки\n{BODY}Литература\n[1] {ENTRIES[0]}\n\n1.2 Дороги\n{BODY}"
    text += f"Литература\n[1] {ENTRIES[1]}\n[2] {ENTRIES[2]}\n\n1.3 Мосты\n{BODY}"
    assert [[ENTRIES[0]], ENTRIES[1:3]] == texts(found(text))


def test_the_real_list_stands_in_the_middle() -> None:
    contents = "Содержание\nВведение ..... 3\nСписок литературы ..... 40\nПриложение А ..... 45\n\n"
    text = "\n".join(f"{i}. {entry}" for i, entry in enumerate(ENTRIES, start=1))
    after = "Приложение А\n1. Вопрос первый\n2. Вопрос второй\n3. Вопрос третий\n" + 40 * BODY
    result = found(f"{contents}{BODY}\nСписок литературы\n{text}\n{after}")
    assert [ENTRIES] == texts(result)


def test_a_heading_over_two_lines() -> None:
    text = "\n".join(f"{i}. {entry}" for i, entry in enumerate(ENTRIES, start=1))
    result = found(f"{BODY}\nСПИСОК ИСПОЛЬЗОВАННЫХ\nИСТОЧНИКОВ\n{text}")
    assert ["СПИСОК ИСПОЛЬЗОВАННЫХ ИСТОЧНИКОВ"] == [one.heading for one in result.lists]


def test_samples_are_no_list_of_the_document() -> None:
    text = "\n".join(f"{i}. {entry}" for i, entry in enumerate(ENTRIES, start=1))
    assert [] == texts(found(f"{BODY}\nПримеры библиографических описаний\n\n{text}\n\n{BODY}"))


def test_a_standard_on_references_shows_samples_only() -> None:
    title = "БИБЛИОГРАФИЧЕСКАЯ ССЫЛКА\nОбщие требования и правила составления\n\n"
    samples = "Затекстовые ссылки:\n" + "\n".join(ENTRIES)
    assert [ENTRIES] == texts(found(f"{BODY}\n{samples}"))
    assert [] == texts(found(f"{title}{BODY}\n{samples}"))
    own = "\n".join(f"{i}. {entry}" for i, entry in enumerate(ENTRIES, start=1))
    assert [ENTRIES] == texts(found(f"{title}{BODY}\nБиблиография\n{own}"))


@pytest.mark.parametrize(
    "labels",
    [
        ["Белова 2014 — ", "ЯиД — ", "Зайцев 2016 — ", "Лунин 1998 — ", "Brook 2011 — ", "ВКЛ — "],
        ["[Бел14] ", "[Гор09] ", "[Зай16] ", "[Лун98] ", "[Bro11] ", "[Hil03] "],
    ],
    ids=["dashes", "brackets"],
)
def test_labels_become_keys(labels: list[str]) -> None:
    lines = [
        line
        for label, entry in zip(labels, ENTRIES, strict=True)
        for line in wrapped(label + entry)
    ]
    result = found(f"{BODY}\nЛитература\n" + "\n".join(lines))
    assert [ENTRIES] == texts(result)
    assert [label.strip(" —[]") for label in labels] == [raw.key for raw in result.references]
    assert [raw.key for raw in result.references] == [raw.number for raw in result.references]


def test_entries_with_bullets() -> None:
    text = "\n".join(f"• {entry}" for entry in ENTRIES)
    assert [ENTRIES] == texts(found(f"{BODY}\nЛитература\n{text}"))


@pytest.mark.parametrize(
    "rest",
    ["http://towns.example/rivers", "2.7 : справочник / О. О. Зайцев. – М., 2011. – 20 с."],
)
def test_a_paragraph_that_goes_on_with_the_entry_before(rest: str) -> None:
    lines: list[tuple[str, float | None]] = [("Список литературы", None)]
    lines += [(f"{i}. {entry}", None) for i, entry in enumerate(ENTRIES[:2], start=1)]
    lines += [("3. Портал городов [Электронный ресурс]. – Режим доступа:", None), (rest, None)]
    lines += [(f"4. {ENTRIES[3]}", None), ("Таблица 1. Цены", None), ("Хлеб", None)]
    result = segment(printed(*lines, paragraphs=True))
    assert [1, 1, 2, 1] == [
        (raw.end_line or 0) - (raw.location.line or 0) + 1 for raw in result.references
    ]
    assert result.references[2].text.endswith(rest)
    assert ENTRIES[3] == result.references[3].text


def test_a_wrong_number_of_the_word_processor_begins_no_entry() -> None:
    made = [
        Line("Литература", 1),
        Line("1. Белова Е. А. Рост городов / Е. А. Белова,", 2, numbered=True),
        Line("A. С. Орлова // Форсайт. 2014. № 3. С. 45–58.", 3, numbered=True),
        Line(f"2. {ENTRIES[3]}", 4, numbered=True),
    ]
    result = segment(Document("a.docx", "docx", "", "", tuple(made), paragraphs=True))
    assert [(2, 3), (4, 4)] == [(raw.location.line, raw.end_line) for raw in result.references]


@pytest.mark.parametrize(
    "after",
    [
        "Поступила в редакцию 12.05.2016 г.",
        "The article was submitted to the editors 12.05.2016",
        "Сведения об авторах",
        "ИНФОРМАЦИЯ ОБ АВТОРЕ",
        "Приложение А Анкета жителя",
        "Для цитирования: Белова Е. А. Рост // Учёт. 2020. № 1. С. 3–9.",
        "For citation: Belova E. A. Growth. Records, 2020, no. 1, pp. 3–9.",
        "Рис. 1. Города у реки",
        "Резюме",
        "Орлова Мария Петровна, кандидат исторических наук, доцент",
    ],
)
def test_what_follows_is_not_of_the_last_entry(after: str) -> None:
    numbered = "\n".join(f"{i}. {entry}" for i, entry in enumerate(ENTRIES, start=1))
    for text in (numbered, "\n".join(ENTRIES)):
        assert [ENTRIES] == texts(found(f"{BODY}\nЛитература\n{text}\n{after}\n{BODY}"))


def test_page_numbers_inside_an_entry_are_left_out() -> None:
    lines = [Line("Литература", 1, 1)]
    lines += [Line(f"{i}. {entry}", i + 1, 1) for i, entry in enumerate(ENTRIES[:5], start=1)]
    lines += [Line("6. Hill J. Wheels in the old", 7, 1), Line("27", 8, 1)]
    lines += [Line("world. London : Example Press, 2003. 310 p.", 9, 2)]
    result = segment(Document("a.pdf", "pdf", "", "", tuple(lines)))
    assert [ENTRIES] == texts(result)


def test_a_volume_at_the_end_of_the_last_entry_is_no_number() -> None:
    text = "References\n1. Hill J. Wheels. London, 2003. 310 p.\n2. Brook A. Towns. 2001. 96 p.\n"
    text += "3. Coal R. The firm // Economics. 1937. V. 4. P. 386–405.\n"
    assert 3 == len(found(text).references)


def test_linguistic_examples_are_no_list() -> None:
    text = "\n".join(f"({i}) Река шла у города (Н. В. Белов, 1900)." for i in range(1, 9))
    assert [] == texts(found(f"{BODY}\n{text}\n{BODY}"))


def test_prose_below_a_heading_of_lists_is_none() -> None:
    prose = "В 1998 году город вырос, а в 2003 году стал портом. " * 6
    assert [] == texts(found(f"{BODY}\nИсточники\n{prose}\n\n{prose}\n\n{prose}\n"))


def test_authors_and_years_are_enough_below_a_heading() -> None:
    entries = ["South, James (2003) Growth", "Gorvan, Tim (2006) Shallows", "Oak, Ann (1994) Hay"]
    lines = [f"{entry} and everything that is told of it, from then\n    on." for entry in entries]
    result = texts(found(f"{BODY}\nReferences\n" + "\n".join(lines)))
    assert [entries] == [[entry.partition(" and")[0] for entry in one] for one in result]


def test_any_marked_heading_amid_references_heads_a_group() -> None:
    lines = ["Литература", *ENTRIES[:3], "О рынках прошлого", *ENTRIES[3:], "Итоги", BODY, BODY]
    marked = ("Литература", "О рынках прошлого", "Итоги")
    made = [Line(text, i, heading=text in marked) for i, text in enumerate(lines, start=1)]
    read = Document("a.html", "html", "", "", tuple(made), paragraphs=True)
    assert [ENTRIES] == texts(segment(read))


def test_own_publications_are_a_list_of_their_own_kind() -> None:
    text = f"Список литературы\n1. {ENTRIES[0]}\n2. {ENTRIES[1]}\n"
    text += f"Список публикаций соискателя\n1. {ENTRIES[2]}\n"
    assert [True, False] == [one.cited for one in found(text).lists]


def test_tables_after_an_unnumbered_list_are_cut_off() -> None:
    table = "\n".join(["Table 1", *(f"Town {name} AB_00{i}" for i, name in enumerate("ABCDEFGH"))])
    assert [ENTRIES] == texts(found("References\n" + "\n".join(ENTRIES) + "\n" + table))
