"""Which entry a citation leads to, and why to none."""

from dataclasses import replace

import pytest

from citegraph.model import CitationTarget, InTextCitation, Line, Mark, Segmentation
from citegraph.segment import segment
from tests.documents import document

NUMBERED = """
Литература
1. Белов А. Рост рынка // Форсайт. 2014. № 2. С. 3–5.
2. Hill J. Ports of the North. London: Quay Press, 1998. 210 p.
3. Дуров С. П. Реки. М.: Русло, 2003. 88 с.
"""
DATED = """
References
Белов А. Рост рынка // Форсайт. 2014. № 2. С. 3–5.

Hill J. Ports of the North. London: Quay Press, 1998. 210 p.

Hill J., Brook T. Harbours. London: Quay Press, 1998. 310 p.

Дуров С. П. Реки. М.: Русло, 2003a. 88 с.

Дуров С. П. Озера. М.: Русло, 2003b. 90 с.

Стратегия речных портов до 2030 года. М., 2013. 40 с.

OECD. River transport outlook. Paris: OECD Publishing, 2005. 120 p.

Lake P. Ferries (in press). River Journal, vol. 3, pp. 4–9.
"""


def segmented(text: str) -> Segmentation:
    return segment(document(text))


def links(text: str) -> list[tuple[str, list[str]]]:
    """Each marker with the beginnings of the entries, or the reasons why there is none."""
    found = segmented(text)
    raws = {raw.id: raw.text for raw in found.references}
    return [(one.marker, [_end(target, raws) for target in one.targets]) for one in found.citations]


def _end(target: CitationTarget, raws: dict[str, str]) -> str:
    return raws[target.reference][:7] if target.reference else f"- {target.unlinked}"


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("[2]", ["Hill J."]),
        ("[ 2 ]", ["Hill J."]),
        ("[2 ]", ["Hill J."]),
        ("[2℄", ["Hill J."]),
        ("[1–3]", ["Белов А", "Hill J.", "Дуров С"]),
        ("[1]–[3]", ["Белов А", "Hill J.", "Дуров С"]),
        ("[1, 2]-[3]", ["Белов А", "Hill J.", "Дуров С"]),
        ("[1,\n3]", ["Белов А", "Дуров С"]),
        ("[см.: 3, с. 2]", ["Дуров С"]),
        ("[Цит. по: 1, с. 3]", ["Белов А"]),
        ("[1, 2 и др.]", ["Белов А", "Hill J."]),
        ("[4]", ["- number 4 is beyond the list of 3"]),
        ("(1, с. 25)", ["Белов А"]),
        ("/3, с. 3/", ["Дуров С"]),
    ],
)
def test_numbers_lead_to_entries(printed: str, entries: list[str]) -> None:
    text = f"Сказано так {printed}, и это верно.\n{NUMBERED}"
    assert [(printed.replace("\n", " "), entries)] == links(text)


def test_place_behind_the_bracket() -> None:
    (one,) = segmented(f"Сказано ([2], стр. 7) так.\n{NUMBERED}").citations
    assert ("стр. 7", "[2], стр. 7") == (one.targets[0].locator, one.marker)


def test_number_that_lost_its_bracket() -> None:
    assert [("3]", ["Дуров С"])] == links(f"Показатель Херста 3] известен.\n{NUMBERED}")


@pytest.mark.parametrize(
    "printed",
    [
        "по формуле (3)",
        "на отрезке [1, 2]",
        "x ∈ [1, 3]",
        "a[1] и b[2]",
        "шаги: 'steps': [2, 3],",
        "M = [1]",
        "в 1990 году [1990]",
        "05/07/2003",
        "[1 км]",
        "[Электронный ресурс]",
        "[и] другие",
        "1) первое; 2) второе",
        "версия 2.3",
        "\nint x = buffer[2];\n",
        "\nprint([1, 2])\n",
    ],
)
def test_false_friends(printed: str) -> None:
    assert [] == links(f"Сказано {printed} так.\n{NUMBERED}")


def test_what_a_formula_prints_is_no_citation_in_its_words() -> None:
    assert [] == links(f"A = B × [1],\nгде [1] - единичная матрица.\n{NUMBERED}")


def test_a_number_belongs_to_the_next_list() -> None:
    other = NUMBERED.replace("Белов А. Рост рынка", "Ручьёв Б. Паводки").replace("Реки", "Озёра")
    text = f"Глава первая [1].\n{NUMBERED}\nГлава вторая [1].\n{other}\nПриложение 1\nИтог [3].\n"
    assert [["Белов А"], ["Ручьёв "], ["Дуров С"]] == [entries for _, entries in links(text)]


def test_second_of_a_repeated_number_stands_for_the_number_left_out() -> None:
    text = NUMBERED.replace("3. Дуров", "2. Дуров") + "4. Ивин О. Л. Мели. М.: Русло, 2005. 70 с.\n"
    assert [("[2]", ["Hill J."]), ("[3]", ["Дуров С"])] == links(f"Да [2], нет [3].\n{text}")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("(Hill, 1998)", ["Hill J."]),
        ("(Hill 1998: 12)", ["Hill J."]),
        ("(Hill, 1998, p. 12; Белов, 2014)", ["Hill J.", "Белов А"]),
        ("(see Hill and Brook, 1998)", ["Hill J."]),
        ("(Дуров, 2003a)", ["Дуров С"]),
        ("[Дуров 2003а, б]", ["Дуров С", "Дуров С"]),
        ("(OECD, 2005)", ["OECD. R"]),
        ("[Стратегия речных портов, 2013]", ["Стратег"]),
        ("(Lake, in press)", ["Lake P."]),
        ("(Belov, 2014)", ["Белов А"]),
        ("[Белов, с. 4]", ["Белов А"]),
    ],
)
def test_names_and_years_lead_to_entries(printed: str, entries: list[str]) -> None:
    assert [(printed, entries)] == links(f"Сказано так {printed}.\n{DATED}")


MANY = """
References
Brook, T., Hill, J. & Marsh, A. 2003a Ports of the east. Quay Press, 210 p.

Hill, J. & Lake, P. 2004 Origins of towns. J. Towns 63, 37–60.

Hill, J., Brook, T., Lake, P. & Marsh, A. 2004 Roads of the north. J. Towns 64, 7–11.

Lake, P., Hill, J. & Brook, T. 2003b Ferries of the south. J. Towns 62, 1–9.

Lake, P. et al. 2003a Reciprocal roads. J. Towns 61, 3–5.

Mu¨ller, M. & Plohl, A. 2002 Mills of the west. J. Towns 60, 5–8.
"""


@pytest.mark.parametrize(
    ("printed", "entry"),
    [
        ("(Hill et al. 2004)", "Hill, J., Brook"),
        ("(Hill & Lake 2004)", "Hill, J. & Lake"),
        ("(Lake et al. 2003a)", "Lake, P. et al."),
        ("(Lake et al. 2003b)", "Lake, P., Hill"),
        ("(Müller & Plohl 2002)", "Mu¨ller, M."),
        ("(Mu¨ller & Plohl 2002)", "Mu¨ller, M."),
        ("(water mills, Müller & Plohl 2002)", "Mu¨ller, M."),
        ("Hence, Hill and Lake (2004) say", "Hill, J. & Lake"),
        ("the Hill-Lake (2004) model", "Hill, J. & Lake"),
    ],
)
def test_the_first_person_letters_and_others_choose_the_entry(printed: str, entry: str) -> None:
    found = segmented(f"So much is known {printed} of it.\n{MANY}")
    raws = {raw.id: raw.text for raw in found.references}
    (one,) = found.citations
    assert [entry] == [raws[target.reference][: len(entry)] for target in one.targets]


def test_text_between_two_entries_keeps_its_citations() -> None:
    """A list at the foot of two columns goes on below the text of the second column."""
    between = (
        "Methods\nAll was done as described [1] by them.\nNothing was left out.\nAll is well.\n"
    )
    lines = NUMBERED.splitlines(keepends=True)
    text = "".join([*lines[:3], "Заключение\n", between, *lines[3:]])
    assert [("[2]", ["Hill J."]), ("[1]", ["Белов А"])] == links(f"Сказано [2] так.\n{text}")


@pytest.mark.parametrize(
    ("printed", "marker"),
    [
        ("по мнению А. Белова (2014), рост", "А. Белова (2014)"),
        ("у Белова [2014: 15] рост", "Белова [2014: 15]"),
        ("as Hill (1998, p. 5) says", "Hill (1998, p. 5)"),
        ("Hill and Brook (1998) say", "Hill and Brook (1998)"),
        ("by Hill's (1998) rule", "Hill's (1998)"),
        ("Белову (2014) вторит", "Белову (2014)"),
    ],
)
def test_names_in_the_sentence(printed: str, marker: str) -> None:
    found = links(f"Сказано так: {printed} так.\n{DATED}")
    assert [marker] == [one for one, _ in found]
    assert all(not entry.startswith("-") for _, entries in found for entry in entries)


def test_people_tell_works_of_one_year_apart() -> None:
    found = segmented(
        f"Здесь (Hill, 1998), там (Hill & Brook, 1998) и (Hill et al., 1998).\n{DATED}"
    )
    titles = {raw.id: raw.text.partition(". ")[2][:5] for raw in found.references}
    cited = [titles[one.targets[0].reference] for one in found.citations]
    assert cited[1] == cited[2] != cited[0]


def test_letters_choose_by_order_where_none_are_printed() -> None:
    plain = DATED.replace("2003a", "2003").replace("2003b", "2003")
    found = segmented(f"Здесь (Дуров, 2003b), там (Дуров, 2003).\n{plain}")
    texts = {raw.id: raw.text for raw in found.references}
    first, second = found.citations
    assert "Озера" in texts[first.targets[0].reference]
    assert second.targets[0].unlinked.startswith("two entries fit: «Дуров С. П. Реки")


@pytest.mark.parametrize(
    "printed", ["(Москва, 2003)", "(в 2003 году)", "(1998)", "(Моряк. Роман (1998))", "(май 2014)"]
)
def test_other_brackets_with_years(printed: str) -> None:
    assert [] == links(f"Сказано так {printed}.\n{DATED}")


def test_unknown_people_count_where_others_lead_to_entries() -> None:
    text = "Да (Hill, 1998), (Белов, 2014), (OECD, 2005), а также (Smith, 1999).\n" + DATED
    assert ("(Smith, 1999)", ["- no entry of Smith 1999"]) == links(text)[-1]
    assert 4 == len(links(text.replace("(Smith, 1999)", "(Smith, 1999), (Москва, 2003)")))


def test_labels_of_the_list() -> None:
    listed = (
        "References\n[HIL98] J. Hill. Ports. Quay Press, 1998.\n\n[BEL14] A. Belov. Growth. 2014.\n"
    )
    found = links(f"Known [HIL98, BEL14] and [HIL98, p. 3], but [XYZ77] is not [ed.].\n{listed}")
    assert ["[HIL98, BEL14]", "[HIL98, p. 3]", "[XYZ77]"] == [marker for marker, _ in found]
    assert 2 == len(found[0][1])
    assert ["- no entry has the label XYZ77"] == found[2][1]


def test_repeated_citations() -> None:
    text = f"Да [2, с. 3]. Нет [Там же, с. 15]. И так [1; 3]. И там [Там же].\n{NUMBERED}"
    found = links(text)
    assert ("[Там же, с. 15]", ["Hill J."]) == found[1]
    assert ("[Там же]", ["- the citation before it names several works"]) == found[3]


def test_repeated_citation_without_one_before() -> None:
    assert [] == links(f"Роман (Там же) и [Там же] тоже.\n{NUMBERED}")


def marked(text: str, marks: list[Mark]) -> tuple[InTextCitation, ...]:
    """Citations of a document whose first line has the marks."""
    read = document(f"{text}\n{NUMBERED}")
    first = replace(read.lines[0], marks=tuple(marks))
    return segment(replace(read, lines=(first, *read.lines[1:]))).citations


def raised(text: str, *printed: str) -> list[str]:
    marks = [Mark(text.index(one), text.index(one) + len(one), "superscript") for one in printed]
    return [cited.marker for cited in marked(text, marks) if cited.form == "superscript"]


def test_raised_numbers_of_a_numbered_list() -> None:
    assert ["1,2", "3"] == raised("Ports of the North1,2 are old3.", "1,2", "3")


def test_pieces_of_a_raised_number_are_one() -> None:
    text = "Ports of the North1–3 are old."
    marks = [Mark(18, 19, "superscript"), Mark(19, 20, "superscript"), Mark(20, 21, "superscript")]
    (one,) = marked(text, marks)
    assert ("1–3", ["1", "2", "3"]) == (one.marker, [target.label for target in one.targets])


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("площадь 5 км2 велика", "2"),
        ("при 103 знаках", "3"),
        ("где x2 мало", "2"),
        ("1 Сноска", "1"),
    ],
)
def test_powers_and_signs_of_notes(text: str, printed: str) -> None:
    assert [] == raised(text, printed)


def test_raised_numbers_are_powers_where_brackets_cite() -> None:
    assert [] == raised("Порты [1] и [2] росли3 долго.", "3")


def test_marks_of_one_bracket_are_one_citation() -> None:
    marks = [Mark(13, 14, "citation", ("1",)), Mark(15, 16, "citation", ("3",))]
    (one,) = marked("Сказано так [1–3] верно.", marks)
    assert ("marked", "[1–3]") == (one.form, one.marker)
    assert ["1", "2", "3"] == [target.label for target in one.targets]
    assert all(target.reference for target in one.targets)


def test_mark_with_an_unknown_key() -> None:
    (one,) = marked("Сказано так [?] верно.", [Mark(13, 14, "citation", ("hill98",))])
    assert "no entry has the key hill98" == one.targets[0].unlinked


def test_anchor_in_an_entry() -> None:
    read = document(f"Сказано так [2] верно.\n{NUMBERED}")
    lines = list(read.lines)
    lines[0] = replace(lines[0], marks=(Mark(13, 14, "citation", ("_Ref7",)),))
    entry = next(index for index, line in enumerate(lines) if line.text.startswith("2."))
    lines[entry] = replace(lines[entry], marks=(Mark(0, 0, "anchor", ("_Ref7",)),))
    (one,) = segment(replace(read, lines=tuple(lines))).citations
    assert one.targets[0].reference.endswith("#1.2")


def test_problems_sum_up_what_is_open() -> None:
    listed = NUMBERED + "".join(
        f"{i}. Ивин О. Л. Мели, ч. {i}. М.: Русло, 2005. 70 с.\n" for i in range(4, 10)
    )
    found = segmented(f"Да [1], [2], [3], [4–5], [47].\n{listed}")
    problems = {problem.code: problem.message for problem in found.problems}
    assert (
        "1 of 5 citations in the text leads to no entry: number 47 is beyond the list of 9"
        == problems["unlinked-citations"]
    )
    assert problems["uncited-entries"].endswith("4 of 9 entries are cited nowhere in the text: 6-9")


def test_citations_without_a_list_say_so() -> None:
    (one,) = segmented("Сказано так [2, с. 3], и это верно.\n").citations
    assert "no list" == one.targets[0].unlinked


def test_lines_of_paragraphs_are_counted() -> None:
    read = document(f"Введение\nОдин [1]. Два [2].\nТри [3].\n{NUMBERED}")
    lines = (Line("Введение", 1, heading=True), *read.lines[1:])
    found = segment(replace(read, paragraphs=True, lines=lines)).citations
    assert [(2, 2), (3, 2), (4, 3)] == [(one.sentence, one.paragraph) for one in found]
    assert {("Введение", 1)} == {(one.section, one.chapter) for one in found}
    assert sorted(one.position for one in found) == [one.position for one in found]
