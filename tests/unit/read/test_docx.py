import json
from dataclasses import replace

import pytest

from citegraph.model import Document, Line, Mark
from citegraph.read import Reading, default_options, read_bytes
from tests.word_files import (
    field,
    in_list,
    level,
    numbering,
    paragraph,
    run,
    word_file,
    zip_file,
)

RAISED = '<w:vertAlign w:val="superscript"/>'
ENTRY = "Ольхин П. Р. Лёд малых рек. М., 1987"


def read(data: bytes, name: str = "a.docx") -> Document:
    reading = read_bytes(data, name)
    assert not reading.problems
    (document,) = reading.documents
    return document


def texts(body: str, **parts: str) -> list[str]:
    return [line.text for line in read(word_file(body, {}, **parts)).lines]


def marked(line: Line, kind: str) -> list[tuple[str, tuple[str, ...], str]]:
    return [
        (line.text[mark.start : mark.end], mark.targets, mark.locator)
        for mark in line.marks
        if mark.kind == kind
    ]


def bookmark(name: str, inner: str) -> str:
    return f'<w:bookmarkStart w:id="1" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="1"/>'


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (run("а") + run("б"), "аб"),
        ("<w:r><w:t>а</w:t><w:tab/><w:t>б</w:t></w:r>", "а\tб"),
        ("<w:r><w:t>а</w:t><w:br/><w:t>б</w:t></w:r>", "а б"),
        ("<w:r><w:t>юго</w:t><w:noBreakHyphen/><w:t>запад</w:t></w:r>", "юго-запад"),
        ("<w:r><w:t>ле</w:t><w:softHyphen/><w:t>до\u00adстав</w:t></w:r>", "ледостав"),
        (f"<w:ins>{run('новое')}</w:ins><w:del><w:r><w:delText>старое</w:delText></w:r></w:del>",
         "новое"),
        (f"<w:moveFrom>{run('а')}</w:moveFrom><w:moveTo>{run('б')}</w:moveTo>", "б"),
        (f"<w:hyperlink>{run('ссылка')}</w:hyperlink>", "ссылка"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('поле')}</w:sdtContent></w:sdt>", "поле"),
        (run("тайное", "<w:vanish/>") + run("явное", '<w:vanish w:val="0"/>'), "явное"),
        ('<w:r><w:sym w:font="Symbol" w:char="F062"/></w:r>' + run("-распад"), "β-распад"),
        ("<m:oMath><m:r><m:t>E=m</m:t></m:r></m:oMath>", "E=m"),
        (field("PAGEREF _Toc1", "7"), "7"),
        (field('SEQ Рисунок', field("PAGE", "3") + run(" из 9")), "3 из 9"),
    ],
)  # fmt: skip
def test_text_of_a_paragraph(content: str, text: str) -> None:
    assert [text] == texts(paragraph(content))


def test_tables_and_content_controls_are_read_in_order() -> None:
    cell = f"<w:tc><w:tcPr/>{paragraph('в ячейке')}</w:tc>"
    gone = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('удалено')}</w:tc></w:tr>"
    body = (
        paragraph("до")
        + f"<w:tbl><w:tblPr/><w:tr>{cell}{cell}</w:tr>{gone}</w:tbl>"
        + f"<w:sdt><w:sdtContent>{paragraph('после')}</w:sdtContent></w:sdt>"
    )
    found = read(word_file(body))
    assert ["до", "в ячейке", "в ячейке", "после"] == [line.text for line in found.lines]
    assert [1, 2, 3, 4] == [line.number for line in found.lines]
    assert found.paragraphs


def test_a_text_box_is_read_once_and_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('в рамке')}</w:txbxContent>"
    drawing = (
        f"<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    body = paragraph(run("до") + f"<w:r>{drawing}</w:r>" + run(" и после")) + paragraph("дальше")
    assert ["до и после", "в рамке", "дальше"] == texts(body)


def test_pages_are_known_where_word_noted_them() -> None:
    end = "<w:r><w:lastRenderedPageBreak/></w:r>"
    body = paragraph("а") + paragraph(run("б") + end + run("в")) + paragraph("") + paragraph("г")
    assert [1, 1, 2, 2] == [line.page for line in read(word_file(body)).lines]
    assert [None] == [line.page for line in read(word_file(paragraph("а"))).lines]


def test_a_page_break_parts_a_paragraph() -> None:
    end = '<w:r><w:br w:type="page"/><w:lastRenderedPageBreak/></w:r>'
    body = paragraph(run("конец.") + end + run("Литература")) + paragraph(end + run("1. а"))
    lines = read(word_file(body)).lines
    assert [("конец.", 1, 1), ("Литература", 1, 2), ("1. а", 2, 3)] == [
        (line.text, line.number, line.page) for line in lines
    ]


def test_items_after_line_breaks_are_lines_when_their_numbers_count_on() -> None:
    held = "<w:t>Литература</w:t><w:br/><w:t>1. Ольхин</w:t><w:br/><w:t>П. Р.</w:t><w:br/>"
    body = paragraph(f"<w:r>{held}</w:r>" + run("[2] Ясенев", RAISED))
    assert ["Литература", "1. Ольхин П. Р.", "[2] Ясенев"] == texts(body)
    lines = read(word_file(body)).lines
    assert [(), (), (Mark(0, 10, "superscript"),)] == [line.marks for line in lines]
    other = "<w:r><w:t>в 1990</w:t><w:br/><w:t>3. было</w:t><w:br/><w:t>7. стало</w:t></w:r>"
    assert ["в 1990 3. было 7. стало"] == texts(paragraph(other))


def style(id: str, name: str, properties: str = "", based_on: str = "", more: str = "") -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{id}" {more}><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based_on}"/><w:pPr>{properties}</w:pPr></w:style>'
    )


def of_style(id: str) -> str:
    return f'<w:pStyle w:val="{id}"/>'


STYLES = (
    style("a", "Normal", '<w:ind w:left="200"/>', more='w:default="1"')
    + style("1", "heading 1", based_on="a")
    + style("x", "Моя глава", '<w:outlineLvl w:val="1"/>', "a")
    + style("y", "Подглава", based_on="x")
    + style("z", "Не глава", '<w:outlineLvl w:val="9"/>', "1")
    + style("t", "Title", based_on="a")
    + style("c", "toc 1", based_on="a")
    + style("r", "Источники", in_list() + '<w:ind w:hanging="100"/>', "a")
)


@pytest.mark.parametrize(
    ("properties", "heading"),
    [
        (of_style("1"), True),
        (of_style("x"), True),
        (of_style("y"), True),
        (of_style("z"), False),
        (of_style("t"), True),
        (of_style("c"), False),
        (of_style("Heading2"), False),
        ('<w:outlineLvl w:val="0"/>', True),
        ("", False),
    ],
)
def test_headings(properties: str, heading: bool) -> None:
    (line,) = read(word_file(paragraph("О реках", properties), styles=STYLES)).lines
    assert heading is line.heading


def test_title_is_the_paragraph_of_that_style() -> None:
    body = paragraph("Глава", of_style("1")) + paragraph("О реках", of_style("t"))
    assert "О реках" == read(word_file(body, styles=STYLES)).title
    assert "Глава" == read(word_file(paragraph("Глава", of_style("1")), styles=STYLES)).title
    assert "a" == read(word_file(paragraph("12"))).title


def test_indent_is_that_of_the_first_line() -> None:
    body = (
        paragraph("а")
        + paragraph("б", '<w:ind w:left="400" w:firstLine="40"/>')
        + paragraph("в", of_style("r"))
        + paragraph("г", of_style("r") + '<w:ind w:left="600"/>')
    )
    lines = read(word_file(body, styles=STYLES)).lines
    assert [10, 22, 5, 25] == [line.indent for line in lines]


def labels(body: str, number: str, styles: str = "") -> list[str]:
    return texts(body, numbering=number, styles=styles)


def test_generated_numbers_are_printed_and_told() -> None:
    part = numbering(level("%1."), level("%1.%2)", "lowerLetter"))
    body = "".join(
        paragraph("x", in_list(level=at)) for at in (0, 1, 1, 0, 1)
    ) + paragraph("y")  # fmt: skip
    assert ["1. x", "1.a) x", "1.b) x", "2. x", "2.a) x", "y"] == labels(body, part)
    lines = read(word_file(body, numbering=part)).lines
    assert [True] * 5 + [False] == [line.numbered for line in lines]


@pytest.mark.parametrize(
    ("format", "text", "printed"),
    [
        ("decimal", "[%1]", "[1] x"),
        ("decimalZero", "%1", "01 x"),
        ("upperRoman", "%1.", "I. x"),
        ("russianLower", "%1)", "а) x"),
        ("bullet", "•", "x"),
        ("none", "", "x"),
        ("decimal", "", "x"),
        ("ideographDigital", "%1.", "1. x"),
    ],
)
def test_formats_of_numbers(format: str, text: str, printed: str) -> None:
    body = paragraph("x", in_list())
    (line,) = read(word_file(body, numbering=numbering(level(text, format)))).lines
    assert printed == line.text
    assert line.numbered is (printed != "x")


def test_numbers_of_a_style_and_none_at_all() -> None:
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = paragraph("x", of_style("r")) + paragraph("x", of_style("r") + none)
    body += paragraph("x", of_style("r"))
    assert ["1. x", "x", "2. x"] == labels(body, numbering(level("%1.")), STYLES)


def test_level_of_a_style_that_is_tied_to_one() -> None:
    part = numbering(level("%1."), level("%1.%2.", more='<w:pStyle w:val="r"/>'))
    body = paragraph("x", in_list()) + paragraph("x", of_style("r"))
    assert ["1. x", "1.1. x"] == labels(body, part, STYLES)


def test_lists_of_one_kind_count_on_until_one_starts_anew() -> None:
    more = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3">'
        '<w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
        "</w:lvlOverride></w:num>"
    )
    body = "".join(paragraph("x", in_list(number)) for number in (1, 2, 3, 3, 1))
    assert ["1. x", "2. x", "5. x", "6. x", "7. x"] == labels(body, numbering(level("%1.")) + more)


def test_a_level_that_never_restarts_counts_on() -> None:
    part = numbering(level("%1."), level("%2.", more='<w:lvlRestart w:val="0"/>'))
    body = "".join(paragraph("x", in_list(level=at)) for at in (0, 1, 0, 1))
    assert ["1. x", "1. x", "2. x", "2. x"] == labels(body, part)


def test_legal_numbers_and_circles_of_styles() -> None:
    part = numbering(level("%1.", "upperRoman"), level("%1.%2", more="<w:isLgl/>"))
    body = "".join(paragraph("x", in_list(level=at)) for at in (0, 0, 1))
    assert ["I. x", "II. x", "2.1 x"] == labels(body, part)
    circle = style("p", "p", based_on="q") + style("q", "q", based_on="p")
    assert ["x"] == labels(paragraph("x", of_style("p")), part, circle)


def test_a_list_may_take_its_form_from_a_list_style() -> None:
    part = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="s"/></w:abstractNum>'
        + numbering(level("(%1)"))
        + '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )
    styles = (
        '<w:style w:type="numbering" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        "</w:pPr></w:style>"
    )
    body = paragraph("x", in_list(2)) + paragraph("x", in_list(1))
    assert ["(1) x", "(2) x"] == labels(body, part, styles)


def note(id: int, content: str) -> str:
    return f'<w:footnote w:id="{id}">{paragraph("<w:r><w:footnoteRef/></w:r>" + run(content))}' + (
        "</w:footnote>"
    )


def note_sign(id: int, custom: str = "") -> str:
    follows = f' w:customMarkFollows="1"/><w:t>{custom}</w:t>' if custom else "/>"
    return f'<w:r><w:rPr>{RAISED}</w:rPr><w:footnoteReference w:id="{id}"{follows}</w:r>'


def test_notes_have_their_sign_in_the_text() -> None:
    body = paragraph(run("лёд") + note_sign(3) + run(", вода") + note_sign(2) + note_sign(9))
    found = read(word_file(body, footnotes=note(2, " Там же.") + note(3, ENTRY) + note(4, "-")))
    (line,) = found.lines
    assert "лёд¹, вода²" == line.text
    assert [("¹", ("footnote-3",), ""), ("²", ("footnote-2",), "")] == marked(line, "note")
    assert [("footnote-3", "1", ENTRY, 2), ("footnote-2", "2", "Там же.", 3)] == [
        (one.id, one.label, one.lines[0].text, one.lines[0].number) for one in found.notes
    ]


def test_signs_of_notes_follow_the_settings() -> None:
    settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="2"/></w:footnotePr>'
    body = paragraph(run("лёд") + note_sign(1) + note_sign(2, "*") + note_sign(3))
    notes = "".join(note(id, "x") for id in (1, 2, 3))
    found = read(word_file(body, footnotes=notes, settings=settings))
    assert ["b", "*", "c"] == [one.label for one in found.notes]
    assert "лёдb*c" == found.lines[0].text


def test_notes_may_count_on_every_page() -> None:
    rule = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr></w:sectPr>'
    end = "<w:r><w:lastRenderedPageBreak/></w:r>"
    body = paragraph(run("лёд") + note_sign(1) + end + note_sign(2)) + rule
    found = read(word_file(body, footnotes=note(1, "x") + note(2, "y")))
    assert [("1", 1), ("1", 2)] == [(one.label, one.lines[0].page) for one in found.notes]


def test_raised_runs_are_marked_as_one() -> None:
    styles = f'<w:style w:type="character" w:styleId="s"><w:rPr>{RAISED}</w:rPr></w:style>'
    raised = run("1", RAISED) + run(",2", '<w:rStyle w:val="s"/>')
    body = paragraph(run("вода") + raised + run(" и 3", '<w:vertAlign w:val="subscript"/>'))
    (line,) = read(word_file(body, styles=styles)).lines
    assert [("1,2", (), "")] == marked(line, "superscript")


def test_cross_references_to_entries_are_citations() -> None:
    body = (
        paragraph(run("лёд [") + field(r" REF _Ref7 \r \h ", "1") + run(", с. 5]"))
        + paragraph(run("в главе ") + field(r" REF _Ref8 \r \h ", "1"))
        + paragraph(run("формула ") + field(r" REF _Ref9 \h ", "(5)"))
        + paragraph(run("см. ") + field(r" REF _Ref7 \h ", "Ольхин"))
        + paragraph(bookmark("_Ref8", run("Глава о льдах")), in_list() + of_style("1"))
        + paragraph(bookmark("_Ref9", run("(5)")))
        + paragraph(bookmark("_Ref7", run(ENTRY)) + bookmark("_GoBack", run("")), in_list())
    )
    lines = read(word_file(body, numbering=numbering(level("%1.")), styles=STYLES)).lines
    found = [marked(line, "citation") for line in lines]
    assert [[("1", ("_Ref7",), "")], [], [], [], [], [], []] == found
    assert [("", ("_Ref7",), "")] == marked(lines[-1], "anchor")
    assert 3 == lines[-1].marks[0].start, "after the number"


def test_links_to_entries_are_citations_too() -> None:
    instruction = "HYPERLINK \\l &quot;e1&quot;"
    simple = f'<w:fldSimple w:instr="{instruction}">{run("[1]")}</w:fldSimple>'
    link = f'<w:hyperlink w:anchor="e1">{run("[1–3]")}</w:hyperlink>'
    entry = bookmark("e1", run("[1] " + ENTRY))
    body = paragraph(link) + paragraph(simple) + paragraph(entry)
    lines = read(word_file(body)).lines
    assert [("[1–3]", ("e1",), "")] == marked(lines[0], "citation")
    assert [("[1]", ("e1",), "")] == marked(lines[1], "citation")


def test_second_sign_of_a_note() -> None:
    body = paragraph(run("лёд") + bookmark("_RefN", note_sign(1)) + field("NOTEREF _RefN", "1"))
    (line,) = read(word_file(body, footnotes=note(1, "x"))).lines
    assert [("¹", ("footnote-1",), ""), ("1", ("footnote-1",), "")] == marked(line, "note")


ITEM = {
    "id": 7,
    "uris": ["http://zotero.org/users/1/items/ABCD2345"],
    "itemData": {
        "id": 7,
        "type": "article-journal",
        "title": "Freezing of small streams",
        "author": [{"family": "Birch", "given": "T."}, {"literal": "River Board"}],
        "container-title": "River Notes",
        "issued": {"date-parts": [["2004", 3]]},
        "custom": {"a": 1},
    },
    "locator": "15",
    "label": "page",
}
OTHER = {"id": "ITEM-1", "uris": ["http://www.mendeley.com/documents/?uuid=1-a"], "itemData": {}}


def csl(*items: object) -> str:
    held = json.dumps({"citationID": "x", "citationItems": items})
    return f"ADDIN ZOTERO_ITEM CSL_CITATION {held} "


def test_citations_of_reference_managers_carry_their_records() -> None:
    body = paragraph(field(csl(ITEM, OTHER), "(Birch, 2004)")) + paragraph(
        field(csl({**ITEM, "locator": ""}, OTHER), "(там же)")
    )
    found = read(word_file(body))
    assert [
        ("(Birch, 2004)", ("1-a",), ""),
        ("(Birch, 2004)", ("ABCD2345",), "p. 15"),
    ] == sorted(marked(found.lines[0], "citation"))
    assert [("(там же)", ("ABCD2345", "1-a"), "")] == marked(found.lines[1], "citation")
    (works,) = found.lists
    assert "csl-citation" == works.rule
    assert ["ABCD2345", "1-a"] == [entry.key for entry in works.entries]
    entry = works.entries[0]
    assert entry.fields
    assert entry.fields.record
    assert "article-journal" == entry.fields.type
    assert ("custom", '{"a":1}') in entry.fields.record.fields
    assert [
        ("author", "Birch, T."),
        ("author", "River Board"),
        ("title", "Freezing of small streams"),
        ("container", "River Notes"),
        ("date", "2004-03"),
    ] == [(span.field, span.text) for span in entry.fields.spans]


@pytest.mark.parametrize("name", ["ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY", "BIBLIOGRAPHY"])
def test_a_printed_bibliography_is_the_list_and_citations_lead_to_it(name: str) -> None:
    start = field(name, "").replace('<w:r><w:fldChar w:fldCharType="end"/></w:r>', "")
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    body = (
        paragraph(field(csl(ITEM), "[1]"))
        + paragraph(start + run("1. " + ENTRY))
        + paragraph(run("2. Birch T. Freezing of Small Streams, 2004") + end)
    )
    found = read(word_file(body))
    assert () == found.lists
    assert [[], [], [("", ("ABCD2345",), "")]] == [marked(one, "anchor") for one in found.lines]


SOURCES = """<b:Sources
xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:Tag>Оль87</b:Tag><b:SourceType>Book</b:SourceType><b:Author><b:Author><b:NameList>
<b:Person><b:Last>Ольхин</b:Last><b:First>Пётр</b:First><b:Middle>Р.</b:Middle></b:Person>
</b:NameList></b:Author><b:Editor><b:Corporate>Речной совет</b:Corporate></b:Editor></b:Author>
<b:Title>Лёд малых рек</b:Title><b:Year>1987</b:Year><b:City>М.</b:City></b:Source>
<b:Source><b:Tag>x</b:Tag><b:Title>Другое</b:Title></b:Source></b:Sources>"""


def test_sources_of_word() -> None:
    body = paragraph(field(r"CITATION Оль87 \l 1049 \p 14 ", "(Ольхин, 1987, с. 14)"))
    reading = read_bytes(word_file(body, {"customXml/item1.xml": SOURCES}), "a.docx")
    assert [("unused-source", "note")] == [(one.code, one.level) for one in reading.problems]
    (found,) = reading.documents
    assert [("(Ольхин, 1987, с. 14)", ("Оль87",), "p. 14")] == marked(found.lines[0], "citation")
    (entry,) = found.lists[0].entries
    assert "Оль87" == entry.key
    assert entry.fields
    assert "book" == entry.fields.type
    assert [
        ("author", "Ольхин, Пётр Р."),
        ("editor", "Речной совет"),
        ("title", "Лёд малых рек"),
        ("date", "1987"),
        ("place", "М."),
    ] == [(span.field, span.text) for span in entry.fields.spans]


def test_properties_without_what_programs_fill_in() -> None:
    core = (
        '<p xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/">'
        "<dc:title>Документ1</dc:title><dc:creator>О. Рябинина</dc:creator>"
        "<t:created>2019-03-04T10:00:00Z</t:created><dc:language>ru-RU</dc:language></p>"
    )
    found = read(word_file(paragraph("а"), {"docProps/core.xml": core}))
    assert (("author", "О. Рябинина"), ("year", "2019"), ("language", "ru-RU")) == found.properties


def test_strict_files_are_read() -> None:
    usual = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = (
        f'<w:document xmlns:w="{usual.decode()}"><w:body>{paragraph("лёд")}</w:body></w:document>'
    )
    strict = text.replace(usual.decode(), "http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert "лёд" == read(zip_file({"word/document.xml": strict})).lines[0].text


def refused(reading: Reading) -> str:
    assert () == reading.documents
    (problem,) = reading.problems
    assert "error" == problem.level
    assert problem.advice
    return problem.code


def test_what_is_no_word_file_says_so() -> None:
    old = b"\xd0\xcf\x11\xe0" + bytes(600)
    assert "old-office" == refused(read_bytes(old, "a.docx"))
    locked = old + "EncryptedPackage".encode("utf-16-le")
    assert "encrypted" == refused(read_bytes(locked, "a.docx"))
    assert "no-document" == refused(read_bytes(zip_file({"a.txt": "x"}), "a.docx"))
    broken = zip_file({"word/document.xml": "<w:document"})
    assert "damaged-part" == refused(read_bytes(broken, "a.docx"))
    assert "damaged-archive" == refused(read_bytes(b"PK\x03\x04" + bytes(99), "a.docx"))
    assert "binary-file" == refused(read_bytes(b"\x89PNG\r\n", "a.docx"))


def test_a_broken_part_is_left_out_and_told() -> None:
    reading = read_bytes(word_file(paragraph("лёд"), {"word/styles.xml": "<a"}), "a.docx")
    assert ["damaged-part"] == [one.code for one in reading.problems]
    assert "лёд" == reading.documents[0].lines[0].text


def test_files_inserted_into_the_text_are_told() -> None:
    reading = read_bytes(word_file(paragraph("лёд") + '<w:altChunk w:id="r9"/>'), "a.docx")
    assert ["inserted-file"] == [one.code for one in reading.problems]
    assert reading.documents


def test_bombs_are_not_unpacked() -> None:
    options = replace(default_options(), max_unpacked_bytes=5_000_000, max_ratio=100)
    flat = word_file(paragraph(" " * 2_000_000))
    assert "too-large" == refused(read_bytes(flat, "a.docx", options))
    assert read_bytes(flat, "a.docx", replace(options, max_ratio=10_000)).documents
    large = word_file(paragraph(" " * 6_000_000))
    assert "too-large" == refused(read_bytes(large, "a.docx", options))
    many = zip_file({str(number): "" for number in range(9)})
    assert "too-large" == refused(read_bytes(many, "a.docx", replace(options, max_members=8)))


def test_entities_are_not_resolved() -> None:
    text = word_file(paragraph("а&e;"))
    declared = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
    plain = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    body = f"{declared}{plain}<w:body>{paragraph('а&e;б')}</w:body></w:document>"
    for codec in ("utf-8", "utf-16"):
        wide = zip_file({"word/document.xml": body.encode(codec)})
        assert "damaged-part" == refused(read_bytes(wide, "a.docx"))
    broken = read_bytes(text, "a.docx")
    assert ["а"] == [line.text for document in broken.documents for line in document.lines]
    assert ["damaged-part"] == [problem.code for problem in broken.problems]


def test_broken_text_is_read_as_far_as_it_goes() -> None:
    body = paragraph("Реки") + paragraph("Озёра").replace("</w:t>", "") + paragraph("Моря")
    found = read_bytes(word_file(body), "a.docx")
    shown = " ".join(line.text for document in found.documents for line in document.lines)
    assert all(word in shown for word in ("Реки", "Озёра", "Моря"))
    assert ["damaged-part"] == [problem.code for problem in found.problems]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_halves_of_characters_in_broken_text_are_read_as_lost_ones(codec: str) -> None:
    plain = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    body = f"<?xml version='1.0'?>{plain}<w:body>{paragraph('Реки &#xD800;')}</w:body>"
    part = zip_file({"word/document.xml": body.encode(codec)})
    lines = read_bytes(part, "a.docx").documents[0].lines
    assert ["Реки \ufffd"] == [line.text for line in lines]


def test_deep_and_endless_markup_takes_no_time() -> None:
    deep = "<w:smartTag>" * 200 + run("а") + "</w:smartTag>" * 200
    assert ["а"] == texts(paragraph(deep))
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    assert ["а" * 3_000] == texts(paragraph((begin + separate + run("а")) * 3_000))
    assert [""] == texts(paragraph(run("", "") + begin * 3_000 + run("а")))
