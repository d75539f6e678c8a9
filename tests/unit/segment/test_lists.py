import pytest

from citegraph.model import Document, Line, Segmentation
from citegraph.segment import segment
from tests.documents import document

SMITH = "Смит А. Исследование о богатстве народов. М.: Эксмо, 2007. 960 с."
PORTER = "Porter M. On Competition. Boston: Harvard Business School Press, 1998. 576 p."
COASE = "Coase R. The nature of the firm // Economica. 1937. V. 4, No 5. P. 386-405."
KUTSENKO = "Kutsenko E. Pilot clusters. Forsait [Foresight], 2015, vol.9, no.1, pp.32-55."


def found(text: str) -> Segmentation:
    return segment(document(text))


def texts(text: str) -> list[str]:
    return [raw.text for raw in found(text).references]


@pytest.mark.parametrize("number", ["{}. ", "{}.", "{}) ", "[{}] ", "{}\t", "({}) "])
def test_styles_of_numbers(number: str) -> None:
    entries = [SMITH, PORTER, COASE]
    text = "\n".join(number.format(i) + entry for i, entry in enumerate(entries, start=1))
    assert entries == texts("Заголовок\n\nТекст статьи.\n\n" + text)
    assert ["1", "2", "3"] == [raw.number for raw in found(text).references]


def test_repeated_and_left_out_numbers_keep_every_entry() -> None:
    entries = [SMITH, PORTER, COASE, KUTSENKO, SMITH]
    numbers = [1, 2, 3, 3, 5]
    text = "\n\n".join(f"{n}. {entry}" for n, entry in zip(numbers, entries, strict=True))
    result = found(text)
    assert entries == [raw.text for raw in result.references]
    assert ["numbering-fault"] == [problem.code for problem in result.problems]
    assert "number 3 is printed twice; number 4 is not printed" in result.problems[0].message


def test_a_misprinted_number_stands_for_the_one_that_is_left_out() -> None:
    entries = [f"Brook A. Rivers of town {i}. Example Press, 199{i}. 31{i} p." for i in range(1, 7)]
    numbers = [1, 2, 3, 14, 5, 6]
    text = "\n".join(f"[{n}] {entry}" for n, entry in zip(numbers, entries, strict=True))
    result = segment(document(f"References\n{text}"))
    assert ["1", "2", "3", "4", "5", "6"] == [raw.number for raw in result.references]
    assert entries == [raw.text for raw in result.references]


def test_a_number_without_an_entry_is_told_and_is_no_entry() -> None:
    result = found(f"References\n[1] {SMITH}\n[2]\n[3] [3] {PORTER}\n[4] {COASE}\n")
    assert [SMITH, PORTER, COASE] == [raw.text for raw in result.references]
    (problem,) = result.problems
    assert "nothing is printed behind number 2" in problem.message


def test_the_first_number_may_be_misread() -> None:
    text = "References\n[I] Brook A. Rivers. London, 1995.\n[2] Hill J. Roads. London, 1996.\n"
    assert ["Brook A. Rivers. London, 1995.", "Hill J. Roads. London, 1996."] == texts(text)


def test_a_title_may_begin_with_a_figure() -> None:
    text = "References\n1 Hill J. Roads. 1996. 20 p.\n2 3D maps of rivers. 1997. 31 p.\n"
    assert ["Hill J. Roads. 1996. 20 p.", "3D maps of rivers. 1997. 31 p."] == texts(text)


def test_number_at_a_line_start_that_does_not_count_on_is_text() -> None:
    text = f"Литература\n1. {SMITH}\n2. Porter M. On Competition. Boston, Harvard Press,\n" + (
        "1998. 576 p.\n"
    )
    text += f"28. Not an entry\n3. {COASE}"
    result = texts(text)
    assert 3 == len(result)
    assert result[1].endswith("1998. 576 p. 28. Not an entry")


def test_lines_of_an_entry_are_joined_and_placed() -> None:
    text = f"References\n1. {SMITH}\n2. Иванов И. И. Энерго-\nнезависимая память.\nМ., 2001.\n"
    raw = found(text).references[1]
    assert "Иванов И. И. Энергонезависимая память. М., 2001." == raw.text
    assert (3, 5) == (raw.location.line, raw.end_line)


def test_heading_that_a_contents_page_repeats_is_not_the_list() -> None:
    text = "Содержание\nВведение 3\nСписок литературы\nПриложение\n\nТекст.\n"
    text += f"Список литературы\n1. {SMITH}\n2. {PORTER}\n"
    result = found(text)
    assert [[SMITH, PORTER]] == [[raw.text for raw in one.references] for one in result.lists]


def test_text_after_the_list_does_not_join_the_last_entry() -> None:
    text = f"Литература\n1. {SMITH}\n2. {PORTER}\nСведения об авторах\nИванов Иван, к.э.н.\n"
    assert [SMITH, PORTER] == texts(text)


def test_a_reference_that_breaks_off_goes_on_below_a_gap() -> None:
    text = "Текст статьи.\n\nReferences\n[1] Ann Brook, How deep is a river?, Journal of\n\n"
    assert ["Ann Brook, How deep is a river?, Journal of Rivers 5 (2019) 133–161."] == texts(
        f"{text}Rivers 5 (2019) 133–161.\n"
    )


def test_twin_lists_are_two_lists() -> None:
    text = f"Литература\n1. {SMITH}\n2. {COASE}\n\nReferences\n1. {PORTER}\n2. {KUTSENKO}\n"
    result = found(text)
    assert [("Литература", 2), ("References", 2)] == [
        (one.heading, len(one.references)) for one in result.lists
    ]
    assert ["a.txt#1.1", "a.txt#1.2", "a.txt#2.1", "a.txt#2.2"] == [
        raw.id for raw in result.references
    ]


def test_entries_glued_on_one_line_are_split() -> None:
    text = f"Литература\n1. {SMITH}\n2. {PORTER} 3. {COASE}\n4. {KUTSENKO}\n"
    assert [SMITH, PORTER, COASE, KUTSENKO] == texts(text)
    assert ["dot", "dot", "glued", "dot"] == [raw.rule for raw in found(text).references]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_unnumbered_list_below_a_heading(gap: str) -> None:
    entries = [SMITH, PORTER, COASE, KUTSENKO]
    assert entries == texts("Текст.\n\nЛитература\n" + gap.join(entries))


def test_unnumbered_entries_over_several_lines() -> None:
    text = "References\nPorter M. On Competition. Boston: Harvard Business\nSchool Press, 1998.\n"
    text += "Coase R. The nature of the firm // Economica.\n1937. V. 4. P. 386-405.\n"
    assert 2 == len(texts(text))


def test_bare_references_without_heading_or_numbers() -> None:
    assert [SMITH, PORTER] == texts(f"{SMITH}\n{PORTER}\n")


def test_enumeration_in_running_text_is_no_list() -> None:
    text = "Задачи:\n1. Изучить рынок.\n2. Описать кластеры.\n3. Сделать выводы.\n"
    result = found(text)
    assert () == result.lists
    assert "no-reference-list" == result.problems[0].code


def test_double_spaced_text_keeps_entries_whole() -> None:
    text = (
        "Литература\n\n1. Смит А. Исследование о богатстве народов. М.:\n\nЭксмо, 2007. 960 с.\n\n"
    )
    text += "2. Porter M. On Competition. Boston: Harvard Press,\n\n1998. 576 p.\n\n"
    result = texts(text)
    assert [SMITH, "Porter M. On Competition. Boston: Harvard Press, 1998. 576 p."] == result


@pytest.mark.parametrize("per_line", [1, 4, 5, 8, 40])
def test_many_entries_glued_on_every_line(per_line: int) -> None:
    entries = [SMITH, PORTER, COASE, KUTSENKO] * 10
    numbered = [f"{i}. {entry}" for i, entry in enumerate(entries, start=1)]
    lines = [" ".join(numbered[i : i + per_line]) for i in range(0, 40, per_line)]
    assert entries == texts("Литература\n" + "\n".join(lines))


@pytest.mark.parametrize("heading", ["Литература: ", "Список литературы. ", "References: "])
def test_first_entry_on_the_line_of_the_heading(heading: str) -> None:
    result = found(f"Текст статьи.\n\n{heading}1. {SMITH}\n2. {PORTER}\n")
    assert [SMITH, PORTER] == [raw.text for raw in result.references]
    assert [3, 4] == [raw.location.line for raw in result.references]


def test_number_one_inside_an_entry_opens_no_new_list() -> None:
    text = f"Литература\n1. {SMITH}\n2. Coase R. The nature of the firm // Economica. No.\n"
    text += f"1. P. 386-405. 1937.\n3. {PORTER}\n4. {KUTSENKO}\n"
    result = found(text)
    assert [4] == [len(one.references) for one in result.lists]


def test_one_entry_a_line_without_authors_at_the_start() -> None:
    entries = [SMITH, "Hymnal: all texts, see http://www.hymns.example/texts/", PORTER]
    assert entries == texts("Литература\n" + "\n".join(entries))


def test_empty_document_says_so() -> None:
    empty = Document("a.docx", "docx", "", "", (Line("", 1), Line(" ", 2)))
    assert "no-text" == segment(empty).problems[0].code


DASHED = [
    "Smith, J. 1998. Growth of Towns: A Survey. London: Example Press.",
    "———. 2005. Towns Compared. London: Example Press.",
    "———, and A. Brown. 2007. Urban Change. London: Example Press.",
    "--- (2006) Rivers. London: Example Press.",
    "______. Rivers of the South. London: Example Press, 2010.",
    "—. Rivers of the North. London: Example Press, 2008.",
    "— Rivers of the East. London: Example Press, 2009.",
]


def test_lines_that_stand_for_the_author_begin_entries() -> None:
    assert DASHED == texts("References\n" + "\n".join(DASHED))


def test_lines_that_stand_for_the_author_begin_entries_of_wrapped_print() -> None:
    text = (
        "References\n"
        "Smith, J. 1998. Growth of Towns and Their Rivers: A Survey of the Last Hundred\n"
        "Years. London: Example Press.\n"
        "———. 2005. Towns Compared, and What Has Been Written of Their Growth Since Then by\n"
        "Others. London: Example Press.\n"
        "Taylor, A. 2001. Rivers and Trade: Of Towns That Have Lived by the Water for Long\n"
        "— Then and Now. London: Example Press.\n"
    )
    assert ["Smit", "———.", "Tayl"] == [entry[:4] for entry in texts(text)]


def test_years_that_stand_for_the_author_of_the_entry_before_begin_entries() -> None:
    """The dash before them may be a drawn line, which is no text."""
    text = (
        "References\n"
        "Smith, J. 1998. Growth of Towns and Their Rivers: A Survey of the Last Hundred\n"
        "Years. J. Towns 12: 31-47.\n"
        ". 2001. On Roads. J. Towns 15: 3-9.\n"
        "2005. Towns Compared, and what has been written of their growth since then by\n"
        "others. J. Towns 17: 5-19.\n"
        "Taylor, A. 2001. Rivers and Trade: Of Towns That Have Lived by the Water for Long.\n"
        "J. Rivers 4: 7-12.\n"
    )
    assert ["Smit", ". 20", "2005", "Tayl"] == [entry[:4] for entry in texts(text)]


def test_a_dash_between_areas_begins_no_entry() -> None:
    text = "Литература\nСмит А. О богатстве народов.\n— Москва : Эксмо, 2007. — 960 с.\n"
    text += "Орлова М. П. Рынок труда.\n— М.: Восход, 2005. — 320 с.\n"
    assert 2 == len(texts(text))


def test_footnotes_that_repeat_are_a_list() -> None:
    entries = [SMITH, "Там же. С. 15.", "Там же, с. 17.", "Смит А. Указ. соч. С. 4.", "Ibid."]
    text = "\n".join(f"{i}. {entry}" for i, entry in enumerate(entries, start=1))
    assert entries == texts("Текст статьи о рынке.\n\n" + text)


def printed(numbers: range) -> str:
    return "\n".join(
        f"{i}. Brook B. On river {i} and its banks. Omsk: Riverside Press, 20{i:02}. {i}0 p."
        for i in numbers
    )


def test_a_list_that_leaves_out_many_numbers_keeps_what_follows() -> None:
    segmentation = found(f"Литература\n{printed(range(1, 4))}\n{printed(range(20, 30))}\n")
    assert [*range(1, 4), *range(20, 30)] == [
        int(raw.number) for one in segmentation.lists for raw in one.references
    ]


def test_a_list_whose_beginning_is_lost_is_found() -> None:
    assert [*range(15, 30)] == [int(raw.number) for raw in found(printed(range(15, 30))).references]


def test_references_behind_an_entry_without_end_are_told() -> None:
    long = f"3. Hill A. {'word ' * 3_000}"
    last = printed(range(4, 6))
    segmentation = found(f"Литература\n{printed(range(1, 3))}\n{long}\n{last}\n")
    kept = " ".join(raw.text for raw in segmentation.references)
    told = {one.code: one for one in segmentation.problems}
    assert "On river 5" in kept or "left-out-entries" in told


def test_sections_below_a_list_are_not_told_as_left_out() -> None:
    text = f"Литература\n{printed(range(1, 5))}\nПриложение\n1. Первое.\n2. Второе.\n"
    assert "left-out-entries" not in [one.code for one in found(text).problems]
