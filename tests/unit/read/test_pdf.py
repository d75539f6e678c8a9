from collections import Counter, defaultdict
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdfium2 import PdfDocument
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from citegraph.model import Document
from citegraph.read import Reading, default_options, read_bytes
from citegraph.text.lines import join_lines
from tests.pdf_files import HEIGHT, deflated, pdf, picture, raw_pdf, text

OPTIONS = default_options()
SAMPLES = Path(__file__).parents[2] / "samples"
LEFT = [f"Left column row {word} goes on with" for word in "one two three four five six".split()]
RIGHT = [f"Right column row {word} goes on with" for word in "one two three four five six".split()]
BODY = [f"This is row {word} of the running text on the page" for word in "a b c d e f".split()]


def read(data: bytes, **options: float) -> Reading:
    return read_bytes(data, "paper.pdf", replace(OPTIONS, **options))  # type: ignore[arg-type]


def document(data: bytes) -> Document:
    (found,) = read(data).documents
    return found


def texts(data: bytes) -> list[str]:
    return [line.text for line in document(data).lines if line.text]


def codes(reading: Reading) -> list[str]:
    return [problem.code for problem in reading.problems]


def as_seen(words: str) -> str:
    """Text in Windows-1251 as a font that knows Latin letters only shows it."""
    return words.encode("cp1251").decode("cp1252")


def test_columns_are_read_one_after_the_other_below_what_reaches_over_both() -> None:
    across = ["A title that reaches over both of the columns of the page"]
    page = [text(40, 50, *across), text(40, 90, *LEFT, size=8), text(215, 90, *RIGHT, size=8)]
    assert [*across, *LEFT, *RIGHT] == texts(pdf(page))


def test_hanging_numbers_of_the_right_column_stay_with_it() -> None:
    names = "Hill Marsh Brook Stone Lake Woods".split()
    expected = []
    page = []
    for side, x in enumerate((30, 215)):
        for row, name in enumerate(names):
            number, y = 6 * side + row + 1, 90 + 24 * row
            first, second = (
                f"{name} J. Growth of small rivers and",
                "of the lakes of the north. 1998.",
            )
            page += [text(x, y, f"{number}.", size=8), text(x + 22, y, first, second, size=8)]
            expected += [f"{number}. {first}", second]
    assert expected == texts(pdf(page))


def test_columns_are_read_in_parts_above_and_below_what_reaches_over_both() -> None:
    across = ["A figure with a caption that reaches over both of the columns"]
    left, right = LEFT[::-1], RIGHT[::-1]
    page = [
        text(40, 90, *LEFT, size=8),
        text(215, 90, *RIGHT, size=8),
        text(40, 200, *across),
        text(40, 250, *left, size=8),
        text(215, 250, *right, size=8),
    ]
    assert [*LEFT, *RIGHT, *across, *left, *right] == texts(pdf(page))


def test_columns_go_on_beside_figures_where_the_gutter_is_known() -> None:
    first = [text(40, 90, *LEFT * 3, size=8), text(215, 90, *RIGHT * 3, size=8)]
    labels = [text(230 + 30 * (i % 2), 95 + 23 * i, f"{i}.5 mm", size=6) for i in range(8)]
    caption = [
        "Fig. 1. Growth of the small rivers of the",
        "north and of their lakes in the spring",
    ]
    rows = [f"On the second page row {number} goes on" for number in range(18)]
    second = [text(40, 90, *rows, size=8), *labels, text(215, 280, *caption, size=8)]
    lines = texts(pdf(first, second))[len(LEFT) * 6 :]
    assert rows == lines[: len(rows)]
    assert caption == lines[-2:]


def test_gutter_of_a_table_below_does_not_part_the_text_above() -> None:
    rows = [f"Sample {word} of clay" for word in "one two three four five six".split()]
    title = ["Table 1. Clay and sand of the banks of some rivers of the north and the south, all"]
    page = [
        *(text(40, 90, *LEFT * 3, size=8), text(215, 90, *RIGHT * 3, size=8)),
        text(40, 290, *title, size=8),
        *(text(40 + 110 * i, 310, *rows, size=7) for i in range(3)),
    ]
    assert [*LEFT * 3, *RIGHT * 3, *title] == texts(pdf(page))[:37]


def test_three_columns_are_read_one_after_the_other() -> None:
    columns = [[f"Of {side} {word} it is said" for word in LEFT[0].split()] for side in "abc"]
    columns = [2 * column for column in columns]
    page = [text(20 + 125 * i, 90, *column, size=9) for i, column in enumerate(columns)]
    assert [line for column in columns for line in column] == texts(pdf(page))


def test_columns_on_lines_of_their_own_and_a_narrow_gutter_are_parted() -> None:
    page = [text(40, 90, *LEFT, size=9), text(205, 95, *RIGHT, size=9)]
    assert [*LEFT, *RIGHT] == texts(pdf(page))


@pytest.mark.parametrize("justified", [True, False])
def test_short_columns_are_told_from_a_table_by_their_edges(justified: bool) -> None:
    whole = "of a row that is as long as this"
    lines = [whole, "short", "short too", whole, whole, whole]
    if justified:
        lines[1] = lines[2] = whole
    left, right = ([f"{side} {n} {end}" for n, end in enumerate(lines)] for side in "ab")
    left[5], right[5] = "a 5 ends", "b 5 ends"
    across = ["This row of text goes on over the whole width of the page and its columns"]
    page = [text(40, 50, *across * 3), text(40, 90, *left, size=8), text(215, 90, *right, size=8)]
    assert justified == ([*left, *right] == texts(pdf(page))[3:])


def test_table_of_numbers_is_no_column() -> None:
    names = text(40, 90, *(f"Row {i}" for i in range(8)))
    values = text(300, 90, *(f"{i}0" for i in range(8)))
    assert [f"Row {i} {i}0" for i in range(8)] == texts(pdf([names, values]))


def test_lines_have_pages_running_numbers_and_indents() -> None:
    first = [text(50, 60, "1. Hill J. Growth of rivers"), text(64, 72, "and lakes. 1998.")]
    second = [text(50, 60, "2. Marsh T. Floods"), text(64, 72, "of rivers. 2001.")]
    lines = document(pdf(first, second)).lines
    assert [(1, 1, 0.0), (2, 1, 14.0), (3, 2, 0.0), (4, 2, 14.0)] == [
        (line.number, line.page, line.indent) for line in lines
    ]


def test_blank_line_stands_where_a_gap_is_wide_and_not_inside_a_sentence() -> None:
    page = [
        text(50, 60, *BODY),
        text(50, 60 + 12 * 6 + 14, "Another paragraph begins below the gap."),
        text(50, 60 + 12 * 7 + 30, "A line as wide as all the lines of this column, which goes"),
        text(50, 60 + 12 * 8 + 48, "on below a formula."),
    ]
    found = [line.text for line in document(pdf(page)).lines]
    assert 6 == found.index("")
    assert found[-3:] == [
        "",
        "A line as wide as all the lines of this column, which goes",
        "on below a formula.",
    ]


def test_no_letter_of_the_samples_is_lost() -> None:
    """What PDFium reads stands in the lines and notes, running heads and feet apart."""
    for path in sorted((SAMPLES / "pdf").glob("*.pdf")):
        found = document(path.read_bytes())
        kept: dict[int, Counter[str]] = defaultdict(Counter)
        for line in (*found.lines, *(line for note in found.notes for line in note.lines)):
            kept[line.page or 0].update(filter(str.isalpha, line.text))
        with PdfDocument(path) as pages:
            for number, page in enumerate(pages, start=1):
                printed = page.get_textpage().get_text_range()
                letters = Counter(filter(str.isalpha, printed))
                lost = (letters - kept[number]).total()
                heads = max(map(len, printed.splitlines()), default=0)
                assert lost <= heads, (path.name, number)
                assert lost <= 0.05 * letters.total(), (path.name, number)


def test_line_end_hyphens_are_left_for_joining() -> None:
    page = [text(50, 60, "An inde-", "pendent memory and a semi-", "Markov chain")]
    assert "An independent memory and a semi-Markov chain" == join_lines(texts(pdf(page)))


def test_running_heads_and_page_numbers_are_dropped() -> None:
    pages = []
    for number in range(11, 17):
        name = "Annals of Rivers. 2014. Vol. 2" if number % 2 else "P. Lugov. Floods of rivers"
        head = text(50, 30, f"{number}  {name}", size=8)
        pages.append([head, text(50, 60, *(f"{chr(86 + number)}{line}" for line in BODY))])
    expected = [f"{chr(86 + number)}{line}" for number in range(11, 17) for line in BODY]
    assert expected == texts(pdf(*pages))


def test_head_that_changes_with_the_chapter_is_known_by_its_page_number() -> None:
    pages = [
        [text(50, 30, f"{name} {number}", size=8), text(50, 60, *(name + line for line in BODY))]
        for number, name in enumerate(("Lakes", "Hills", "Rivers", "Floods"), start=107)
    ]
    pages += [[text(50, 30, str(number), size=8), text(50, 60, *BODY)] for number in (111, 112)]
    assert not [line for line in texts(pdf(*pages)) if line[-1].isdigit()]


def test_numbers_at_the_foot_that_do_not_count_the_pages_stay() -> None:
    pages = [[text(50, 60, "Words of a table"), text(50, 500, str(value))] for value in (7, 90, 4)]
    assert 3 == sum(line.isdigit() for line in texts(pdf(*pages)))


def test_head_of_a_table_that_goes_on_with_the_next_page_is_no_running_head() -> None:
    caption = "Table 2. Growth of the small rivers of the north"
    pages = [[text(40, 60, f"Page {word} begins so", *BODY)] for word in "one two".split()]
    pages += [[text(40, 60, caption, *(f"{i}{n} mm" for n in range(6)))] for i in (2, 3)]
    pages += [[text(40, 60, f"Page {word} begins so", *BODY)] for word in "five six".split()]
    assert 2 == texts(pdf(*pages)).count(caption)


def test_line_of_text_that_ends_with_a_number_is_no_page_number() -> None:
    pages = [[text(180, 560, str(number)), text(40, 60, *BODY)] for number in range(1, 11)]
    ends = {4: "The sum of the two is 17", 9: "The sum of all of them is 22"}
    for number, end in ends.items():
        pages[number - 1] = [text(40, 60, *BODY), text(40, 560, end)]
    assert [*ends.values()] == [line for line in texts(pdf(*pages)) if "sum" in line]


def test_heading_that_opens_pages_far_apart_is_no_running_head() -> None:
    pages = [[text(50, 60, f"Chapter of the book, page {chr(97 + i)}")] for i in range(9)]
    for index in (2, 7):
        pages[index] = [text(50, 40, "References"), *pages[index]]
    assert 2 == texts(pdf(*pages)).count("References")


def test_numbers_of_lines_in_the_margin_are_dropped() -> None:
    names = "Hill Marsh Brook Stone Lake Woods Field Moor Glen Dale".split()
    rows = [
        [f"and {name} says {page} of a sentence that goes on" for name in names]
        for page in ("much", "little")
    ]
    pages = [
        [text(20, 60, *map(str, range(first, first + 10)), size=8), text(60, 60, *some, size=8)]
        for first, some in zip((1, 11), rows, strict=True)
    ]
    last = [text(20, 60, "21", "22", size=8), text(60, 60, "References", "Hill J. Growth.", size=8)]
    assert [*rows[0], *rows[1], "References", "Hill J. Growth."] == texts(pdf(*pages, last))


def test_numbers_of_a_list_stay() -> None:
    names = "Hill Marsh Brook Stone Lake Woods Field Moor Glen Dale".split()
    numbers = [str(number) for number in range(1, 11)]
    page = [text(20, 60, *numbers), text(60, 60, *(f"{name} J. Growth. 1998." for name in names))]
    assert ["1 Hill J. Growth. 1998.", "2 Marsh J. Growth. 1998."] == texts(pdf(page))[:2]


def test_raised_figure_is_a_mark_of_its_footnote() -> None:
    page = [
        text(50, 60, *BODY),
        text(50, 132, "Floods pass in hours"),
        text(50 + 95, 128, "1", size=6),
        text(50, 300, "1", size=5),
        text(54, 302, "Hill J. Growth. 1998. P. 7.", size=8),
    ]
    found = document(pdf(page))
    (note,) = found.notes
    assert ("1", ["Hill J. Growth. 1998. P. 7."]) == (note.label, [x.text for x in note.lines])
    (mark,) = [mark for line in found.lines for mark in line.marks]
    assert ("note", (note.id,)) == (mark.kind, mark.targets)
    assert "Hill" not in " ".join(line.text for line in found.lines)


def test_footnote_inside_a_list_in_small_print_is_parted_from_it() -> None:
    page = [
        text(50, 60, *BODY * 3),
        text(50, 280, "as was shown"),
        text(112, 276, "4", size=6),
        text(50, 320, "Hill 1998 - Hill J. Growth. 1998.", "Lake 2001 - Lake M. Ice.", size=8),
        text(50, 360, "4", size=5),
        text(54, 362, "See also the work of Marsh.", size=8),
    ]
    found = document(pdf(page))
    assert ["See also the work of Marsh."] == [x.text for note in found.notes for x in note.lines]
    assert "Lake 2001 - Lake M. Ice." == found.lines[-1].text


def test_list_in_small_print_is_not_taken_for_footnotes() -> None:
    page = [
        text(50, 60, *BODY * 2),
        text(50, 204, "as was shown"),
        text(112, 200, "7", size=6),
        text(50, 300, "1 Hill J. Growth. 1998.", "2 Lake M. Ice. 2001.", size=8),
    ]
    found = document(pdf(page))
    assert () == found.notes
    assert "2 Lake M. Ice. 2001." == found.lines[-1].text
    assert ["superscript"] == [mark.kind for line in found.lines for mark in line.marks]


def test_list_in_small_print_does_not_go_on_with_a_note_of_the_page_before() -> None:
    first = [
        text(50, 100, *BODY),
        text(200, 97, "1", size=6),
        text(50, 330, "1", size=5),
        text(54, 332, "The mean was estimated during the", size=7),
    ]
    entries = [f"[{n}] Marsh J. Growth of town {n}. Journal of Towns, 199{n}." for n in range(1, 7)]
    found = document(pdf(first, [text(50, 60, *BODY), text(50, 200, *entries, size=7)]))
    assert entries == [line.text for line in found.lines if line.text.startswith("[")]


def test_larger_and_bold_short_lines_are_headings() -> None:
    page = [
        text(50, 60, "Introduction to rivers", size=10, font="Helvetica-Bold"),
        text(50, 90, *BODY),
        text(50, 200, "Hill J. and others", font="Helvetica-Bold"),
        text(150, 200, "wrote of this in the last volume of their work", size=10),
    ]
    assert ["Introduction to rivers"] == [x.text for x in document(pdf(page)).lines if x.heading]


def test_title_is_what_the_first_page_prints_largest() -> None:
    page = [
        text(50, 40, "Annals of Rivers", size=12),
        text(50, 70, "Floods of small rivers", "and how they are measured", size=16),
        text(50, 120, *BODY),
    ]
    found = document(pdf(page, title="Microsoft Word - floods.doc", author="Lugov P. A."))
    assert "Floods of small rivers and how they are measured" == found.title
    assert (("author", "Lugov P. A."),) == found.properties


def test_letters_of_windows_1251_are_read() -> None:
    words = "Список литературы. Белов И. И. О реках № 5"
    page = [text(50, 60, as_seen(words)), text(50, 72, "Growth of rivers")]
    assert [words, "Growth of rivers"] == texts(pdf(page))


def test_accents_of_western_languages_stay() -> None:
    words = "Größe für Übung; été à la française"
    assert [words] == texts(pdf([text(50, 60, words)]))


def test_gutter_as_narrow_as_a_space_is_seen_where_many_rows_begin_at_it() -> None:
    left = [f"The left one has its row {number:02} here and goes on" for number in range(16)]
    right = [f"The right one has row {number:02} and goes on" for number in range(16)]
    across = ["The title is as wide as the page and has no word that ends between its columns"]
    width = stringWidth(left[0], "Helvetica", 8)
    page = [
        text(30, 60, *across, size=8),
        text(30, 90, *left, size=8),
        text(30 + width + 3.5, 90, *right, size=8),
    ]
    assert [*across, *left, *right] == texts(pdf(page))


def test_letters_of_mathematics_beyond_two_bytes_are_kept() -> None:
    names = b"1 beginbfchar <50> <D835DC43> endbfchar"
    data = raw_pdf(
        b"BT /F1 10 Tf 40 400 Td (P = 1, P = 2) Tj ET",
        font="<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 5 0 R>>",
        extra=b"<</Length %d>>stream\n%s\nendstream" % (len(names), names),
    )
    assert ["\U0001d443 = 1, \U0001d443 = 2"] == texts(data)
    assert [] == codes(read(data))


def test_letter_spaced_word_is_closed_up() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        for index, letter in enumerate("Rivers"):
            canvas.drawString(50 + 11 * index, HEIGHT - 60, letter)
        canvas.drawString(150, HEIGHT - 60, "of the north")

    assert ["Rivers of the north"] == texts(pdf([draw]))


def test_turned_page_is_read() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rotate(90)
        canvas.setFont("Helvetica", 10)
        canvas.drawString(50, -60, "The first line")
        canvas.drawString(50, -72, "and the second")

    assert ["The first line", "and the second"] == texts(pdf([draw]))


def test_scan_is_a_problem_with_its_pages() -> None:
    reading = read(pdf([picture], [picture]))
    assert ((), ["no-text-layer"]) == (reading.documents, codes(reading))
    assert "2 pages" in reading.problems[0].message


def test_scanned_pages_are_named() -> None:
    reading = read(pdf([text(50, 60, "Words")], [picture], [picture]))
    assert ["no-text-layer"] == codes(reading)
    assert "pages 2–3" in reading.problems[0].message
    assert reading.documents


@pytest.mark.parametrize(("password", "expected"), [("secret", ["encrypted"]), ("", [])])
def test_locked_file_is_a_problem_and_an_empty_password_opens(
    password: str, expected: list[str]
) -> None:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf([text(50, 60, "Words")]))))
    writer.encrypt(password, owner_password="owner", algorithm="RC4-128")
    target = BytesIO()
    writer.write(target)
    reading = read(target.getvalue())
    assert expected == codes(reading)
    assert bool(reading.documents) is not bool(expected)


def test_bounds_are_problems() -> None:
    data = pdf([text(50, 60, "First")], [text(50, 60, "Second")])
    reading = read(data, pdf_pages=1)
    assert ["too-many-pages"] == codes(reading)
    assert ["First"] == [line.text for line in reading.documents[0].lines]
    reading = read(pdf([text(50, 60, "First words")]), pdf_page_characters=5)
    assert ["long-page"] == codes(reading)


def test_file_without_pages_or_sense_is_a_problem() -> None:
    assert ["no-pages"] == codes(read(raw_pdf(b"", pages=0)))
    assert ["broken-pdf"] == codes(read(b"%PDF-1.4\n" + bytes(range(256)) * 4))


def test_end_that_is_missing_is_said() -> None:
    data = pdf([text(50, 60, "Words")]).replace(b"%%EOF", b"")
    reading = read(data)
    assert (["cut-off"], ["Words"]) == (
        codes(reading),
        [x.text for x in reading.documents[0].lines],
    )


def test_bomb_is_a_problem_and_the_next_file_is_read() -> None:
    bomb = deflated(b"BT /F1 10 Tf (a) Tj ET" + b" " * (220 << 20), times=2)
    reading = read(raw_pdf(bomb, "/Filter[/FlateDecode/FlateDecode]"), max_megabytes=200)
    assert ((), ["broken-pdf"]) == (reading.documents, codes(reading))
    assert ["Words"] == texts(pdf([text(50, 60, "Words")]))


def test_file_that_takes_too_long_is_given_up() -> None:
    content = deflated(b"BT /F1 10 Tf " + b"(abcdefgh) Tj 1 1 Td " * 1_000_000 + b"ET")
    reading = read(raw_pdf(content, "/Filter/FlateDecode"), max_seconds=0.5)
    assert ((), ["too-slow"]) == (reading.documents, codes(reading))
