import pytest

from citegraph.model import Document, Mark
from citegraph.read import read_bytes


def page(body: str, head: str = "") -> Document:
    text = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    (document,) = read_bytes(text.encode(), "page.html").documents
    return document


def texts(body: str) -> list[str]:
    return [line.text for line in page(body).lines]


def marked(document: Document, kind: str) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (line.text[mark.start : mark.end], mark.targets)
        for line in document.lines
        for mark in line.marks
        if mark.kind == kind
    ]


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ("", ["1. Реки", "2. Моря"]),
        ("start=9", ["9. Реки", "10. Моря"]),
        ("reversed", ["2. Реки", "1. Моря"]),
        ("type=a", ["a. Реки", "b. Моря"]),
        ("type=I start=4", ["IV. Реки", "V. Моря"]),
        ("style='list-style-type: none'", ["Реки", "Моря"]),
    ],
)
def test_numbers_of_a_list_are_those_that_are_shown(attributes: str, expected: list[str]) -> None:
    document = page(f"<ol {attributes}><li>Реки<li>Моря</ol>")
    assert expected == [line.text for line in document.lines]
    assert {"none" not in attributes} == {line.numbered for line in document.lines}


def test_value_of_an_item_goes_on_from_there() -> None:
    assert ["7. Реки", "8. Моря"] == texts("<ol><li value=7>Реки<li>Моря</ol>")


def test_number_that_the_author_printed_himself_is_not_generated_again() -> None:
    (line,) = page("<ol><li>[1] Реки и моря</ol>").lines
    assert ("[1] Реки и моря", False) == (line.text, line.numbered)


def test_items_without_numbers_and_nested_lists() -> None:
    body = "<ul><li>Реки<ol><li>Малые<li>Большие</ol><li>Моря</ul>"
    assert ["Реки", "1. Малые", "2. Большие", "Моря"] == texts(body)


def test_item_is_one_line() -> None:
    items = "<li><p>Реки</p><p>Их тома</p><li>Моря<br>и озёра"
    assert ["1. Реки Их тома", "2. Моря и озёра"] == texts(f"<ol>{items}</ol>")


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("<td>1.<td>Смит А. Реки", ["1.\tСмит А. Реки"]),
        ("<td>1.<td><p>Смит А. Реки<br>Ч. 2", ["1.\tСмит А. Реки Ч. 2"]),
        ("<td><p>Меню<p>Архив<td><p>Реки<p>Моря", ["Меню", "Архив", "Реки", "Моря"]),
        ("<td><td>Реки", ["Реки"]),
    ],
)
def test_row_is_one_line_unless_it_lays_out_columns(row: str, expected: list[str]) -> None:
    assert expected == texts(f"<table><tr>{row}</table>")


def test_label_of_a_definition_stands_before_it() -> None:
    assert ["[1]\tСмит А. Реки", "Паводок", "Подъём воды"] == texts(
        "<dl><dt>[1]<dd>Смит А. Реки<dt>Паводок<dd>Подъём воды</dl>"
    )


def test_label_on_a_line_of_its_own_stands_before_its_item() -> None:
    items = "<li style='list-style-type:none'><span>2.</span> <div><p>Реки</p></div>"
    assert ["2. Реки"] == texts(f"<ol>{items}</ol>")


def test_what_latexml_says_twice_is_read_once() -> None:
    document = page(
        "<p>Реки<span class='ltx_note'><sup class='ltx_note_mark'>1</sup>"
        "<span class='ltx_note_outer'><span class='ltx_note_content'><sup class='ltx_note_mark'>1"
        "</sup>Там же</span></span></span> (<a href='#b1'>Смит, 2001</a>).</p><ul><li id=b1>"
        "<span class='ltx_tag_bibitem'>Смит (2001)</span><span>Смит А. Реки, 2001</span></ul>"
    )
    assert ["Реки1 (Смит, 2001).", "Смит А. Реки, 2001"] == [line.text for line in document.lines]
    assert [("1", "Там же")] == [(note.label, note.lines[0].text) for note in document.notes]
    assert [("Смит, 2001", ("b1",))] == marked(document, "citation")


def test_breaks_part_lines_but_not_headings() -> None:
    assert ["1. Реки", "2. Моря"] == texts("<p>1. Реки<br>2. Моря</p>")
    assert ["О реках и морях"] == texts("<h1>О реках<br>и морях</h1>")


def test_lines_of_preformatted_text_are_kept() -> None:
    lines = page("<pre>1. Реки\n2. Моря</pre>").lines
    assert [("1. Реки", 1), ("2. Моря", 2)] == [(line.text, line.number) for line in lines]


def test_what_no_reader_sees_is_left_out() -> None:
    unseen = "<script>[1]</script><nav>Меню</nav><style>p{}</style><div role=navigation>А</div>"
    assert ["Реки"] == texts(f"{unseen}<!-- нет --><p>Реки</p>")


def test_links_inside_the_page_cite_and_their_targets_are_named() -> None:
    document = page("<p>Сказано [<a href='#r-1'>1</a>].</p><ol><li id='r-1'>Смит А. Реки</ol>")
    assert [("1", ("r-1",))] == marked(document, "citation")
    assert (Mark(0, 0, "anchor", ("r-1",)),) == document.lines[1].marks


def test_whole_address_of_the_page_itself_cites_too() -> None:
    head = "<link rel=canonical href='https://rivers.example/a'>"
    links = "<a href='https://rivers.example/a#r1'>1</a> <a href='https://b.example#r1'>2</a>"
    body = f"<p>{links}<p id='r1'>Смит А. Реки"
    assert [("1", ("r1",))] == marked(page(body, head), "citation")


@pytest.mark.parametrize(
    "body",
    [
        "<p>Реки<a href='#fn1'><sup>1</sup></a></p><section class='footnotes'><ol>"
        "<li id='fn1'>Там же. <a href='#b' class='footnote-back'>↩</a></li></ol></section>",
        "<p>Реки<a href='#_ftn1' name='_ftnref1'>[1]</a></p><div id='ftn1'>"
        "<p><a href='#_ftnref1' name='_ftn1'>[1]</a> Там же.</p></div>",
    ],
)
def test_footnotes_are_notes(body: str) -> None:
    document = page(body)
    (note,) = document.notes
    assert ("1", ["Там же."]) == (note.label, [line.text for line in note.lines])
    assert [(note.id,)] == [targets for _, targets in marked(document, "note")]
    assert 1 == len(document.lines)


@pytest.mark.parametrize(
    "target",
    [
        "",
        "<h2 id=x>Реки</h2>",
        "<section id=x><h2>Реки</h2></section>",
        "<figure id=x>Рис. 1</figure>",
        "<p>Как сказано выше, <span id=x>реки</span>",
    ],
)
def test_links_to_other_places_cite_nothing(target: str) -> None:
    assert [] == marked(page(f"<p>См. <a href='#x'>2</a></p>{target}"), "citation")


def test_blocks_of_one_line_are_told_apart() -> None:
    assert [1, 2, 3] == [line.number for line in page("<p>А<p>Б<p>В").lines]


def test_superscripts_are_marked() -> None:
    assert [("2", ())] == marked(page("<p>осенью<sup>2</sup> тоже"), "superscript")


def test_doi_that_only_a_link_holds_is_printed() -> None:
    link = "<a href='https://doi.org/10.5555/a.1'>Crossref</a>"
    assert ["Реки. Crossref https://doi.org/10.5555/a.1"] == texts(f"<p>Реки. {link}</p>")
    assert ["Реки. 10.5555/A.1 Crossref"] == texts(f"<p>Реки. 10.5555/A.1 {link}</p>")


@pytest.mark.parametrize("encoding", ["windows-1251", "KOI8-R", "cp866"])
def test_encoding_that_the_page_names_wins(encoding: str) -> None:
    text = f"<html><meta charset='{encoding}'><p>Ёлки и сосны</p></html>"
    reading = read_bytes(text.encode(encoding), "page.htm")
    assert ["Ёлки и сосны"] == [line.text for line in reading.documents[0].lines]
    assert () == reading.problems


def test_encoding_that_the_bytes_contradict_does_not() -> None:
    text = "<html><meta charset='windows-1251'><p>Ёлки и сосны</p></html>"
    assert "Ёлки и сосны" == read_bytes(text.encode(), "page.html").documents[0].lines[0].text


def fields(document: Document) -> list[tuple[str, str]]:
    assert document.description
    assert document.description.fields
    return [(span.field, span.text) for span in document.description.fields.spans]


def test_page_is_described_by_its_metadata() -> None:
    head = """<meta name="DC.Title" content="О реках"><meta name="citation_title" content="О реках">
        <meta name="citation_authors" content="Ручьёв А. Б.; Бродов С. И.">
        <meta name="citation_journal_title" content="Журнал о реках">
        <meta name="citation_date" content="2019/5/4"><meta name="citation_firstpage" content="14">
        <meta name="citation_lastpage" content="21"><meta name="DC.Identifier" content="17">"""
    expected = [
        ("author", "Ручьёв А. Б."),
        ("author", "Бродов С. И."),
        ("title", "О реках"),
        ("container", "Журнал о реках"),
        ("date", "2019-05-04"),
        ("pages", "14-21"),
    ]
    assert expected == fields(page("<h1>Журнал</h1>", head))
    assert "О реках" == page("<h1>Журнал</h1>", head).title


def test_page_is_described_by_schema_org() -> None:
    head = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "А"},
        {"@type": "ScholarlyArticle", "headline": "О реках", "author": [{"name": "Ручьёв А. Б."}],
        "datePublished": "2019", "sameAs": "https://doi.org/10.5555/a.1", "isPartOf": {"@type":
        "PublicationIssue", "issueNumber": "2", "isPartOf": {"name": "Журнал о реках"}}}]}
        </script>"""
    expected = [
        ("author", "Ручьёв А. Б."),
        ("title", "О реках"),
        ("container", "Журнал о реках"),
        ("issue", "2"),
        ("date", "2019"),
        ("doi", "https://doi.org/10.5555/a.1"),
    ]
    assert expected == fields(page("", head))


def test_ordinary_page_gives_hints_only() -> None:
    document = page("<p>Реки", "<title>О реках</title><meta name=author content='Смит А.'>")
    assert document.description is None
    assert (("title", "О реках"), ("author", "Смит А.")) == document.properties


def test_cited_works_of_the_metadata_are_a_list() -> None:
    head = """<meta name="citation_reference" content="citation_title=О реках; citation_author=Смит,
        А.; citation_author=Ли, Б.; citation_year=2001"><meta name="citation_reference"
        content="Смит А. О морях. М., 2002">"""
    marked_entry, free = page("", head).lists[0].entries
    assert marked_entry.fields
    assert ["Смит, А.", "Ли, Б."] == [
        span.text for span in marked_entry.fields.spans if span.field == "author"
    ]
    assert ("Смит А. О морях. М., 2002", None) == (free.text, free.fields)


def test_cited_works_as_quarto_writes_them() -> None:
    cited = "citation_title=О реках;,citation_author=А. Смит;,citation_journal_title=undefined;"
    (entry,) = page("", f"<meta name='citation_reference' content='{cited}'>").lists[0].entries
    assert "А. Смит. О реках" == entry.text


def test_marks_that_are_never_closed_cost_no_text() -> None:
    assert ["а " * 999 + "а"] == texts("<p>" + "<font><b>а " * 1_000)


def test_deep_nesting_is_said() -> None:
    reading = read_bytes(b"<html>" + b"<div>" * 5_000 + b"x", "page.html")
    assert ["deep-markup"] == [problem.code for problem in reading.problems]


@pytest.mark.parametrize("opening", ["<!-- x", "<script>", "<STYLE type=a>", "<textarea>"])
def test_a_mark_that_does_not_end_swallows_nothing_and_is_told(opening: str) -> None:
    text = f"<html><body><p>Реки</p>\n<p>Моря {opening}</p>\n<p>Озёра</p></body></html>"
    reading = read_bytes(text.encode(), "page.html")
    shown = " ".join(line.text for line in reading.documents[0].lines)
    assert all(word in shown for word in ("Реки", "Моря", "Озёра"))
    told = [(one.code, one.location.line) for one in reading.problems if one.location]
    assert [("broken-markup", 2)] == told


def test_comments_and_scripts_that_end_are_not_told() -> None:
    text = "<p>Реки<!-- <li>a --><script>'<li>' < 1</SCRIPT ><ol><li>Моря</ol>"
    reading = read_bytes(f"<html>{text}".encode(), "page.html")
    assert () == reading.problems


def test_items_in_an_attribute_that_does_not_end_are_told() -> None:
    text = '<html><ol><li>Реки</li>\n<li><a href="x>Моря</a></li>\n<li>Озёра</li></ol>'
    (told,) = read_bytes(text.encode(), "page.html").problems
    assert "broken-markup" == told.code
    assert told.message.startswith("1 of 3")
