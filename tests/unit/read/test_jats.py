import pytest

from citegraph.model import Document, MarkedEntry
from citegraph.read import read_bytes
from citegraph.read.source_file import Reading
from citegraph.segment import segment


def reading(inside: str, attributes: str = "") -> Reading:
    text = f'<article article-type="research-article" {attributes}>{inside}</article>'
    return read_bytes(text.encode(), "article.xml")


def article(inside: str, attributes: str = "") -> Document:
    (document,) = reading(inside, attributes).documents
    return document


def entry(ref: str) -> MarkedEntry:
    (found,) = article(f"<back><ref-list><ref id='R1'>{ref}</ref></ref-list></back>").lists
    return found.entries[0]


def fields(entry: MarkedEntry) -> list[tuple[str, str]]:
    assert entry.fields
    return [(span.field, span.text) for span in entry.fields.spans]


def test_printed_citation_keeps_its_text_and_its_fields() -> None:
    found = entry(
        "<label>[4]</label><mixed-citation publication-type='journal'><name><surname>Brook"
        "</surname>, <given-names>A.</given-names></name> (<year>2003</year>). <article-title>Low "
        "<italic>waters</italic></article-title>. <source>River Journal</source> <volume>7</volume>"
        "(<issue>2</issue>), <fpage>10</fpage>–<lpage>19</lpage>.</mixed-citation>"
    )
    assert "Brook, A. (2003). Low waters. River Journal 7(2), 10–19." == found.text
    assert ("R1", "4") == (found.key, found.number)
    assert [
        ("author", "Brook, A."),
        ("date", "2003"),
        ("title", "Low waters"),
        ("container", "River Journal"),
        ("volume", "7"),
        ("issue", "2"),
        ("pages", "10–19"),
    ] == fields(found)


@pytest.mark.parametrize(
    "citation",
    [
        "Brook A. Low waters. Delta, 2003.",
        "Brook A. Low waters and high ones // <source>River Journal</source>. <year>2003</year>",
        "<source>Low waters</source>, 3rd ed.",
    ],
)
def test_text_with_few_fields_is_left_to_be_parsed(citation: str) -> None:
    assert entry(f"<mixed-citation>{citation}</mixed-citation>").fields is None


def test_fields_without_text_are_composed() -> None:
    found = entry(
        "<element-citation publication-type='book'><person-group person-group-type='author'><name>"
        "<surname>Brook</surname><given-names>A</given-names></name><collab>River Board</collab>"
        "</person-group><person-group person-group-type='editor'><name><surname>Ford</surname>"
        "</name></person-group><source>Low waters</source><year>2003</year><month>5</month>"
        "<publisher-name>Delta Press</publisher-name><size units='pages'>88</size>"
        "<pub-id pub-id-type='doi'>10.5555/lw</pub-id></element-citation>"
    )
    assert [
        ("author", "Brook, A"),
        ("author", "River Board"),
        ("editor", "Ford"),
        ("title", "Low waters"),
        ("date", "2003-05"),
        ("page_total", "88"),
        ("publisher", "Delta Press"),
        ("doi", "10.5555/lw"),
    ] == fields(found)
    assert found.fields
    assert ("book", [False, True]) == (
        found.fields.type,
        [span.literal for span in found.fields.spans[:2]],
    )


def test_nothing_of_a_citation_is_lost() -> None:
    found = entry(
        "<element-citation><article-title>Реки</article-title><year>2001</year>"
        "<pub-id pub-id-type='pmid'>17</pub-id></element-citation>"
    )
    assert found.fields
    assert found.fields.record
    assert ("17",) == found.fields.record.values("pub-id.pmid")


@pytest.mark.parametrize("wrapped", [True, False])
def test_forms_in_a_second_language_are_a_twin_list(wrapped: bool) -> None:
    forms = (
        "<mixed-citation xml:lang='ru'>Бродов С. И. Межень. СПб., 2003.</mixed-citation>"
        "<mixed-citation xml:lang='en'>Brodov S. Mezhen’. SPb., 2003.</mixed-citation>"
    )
    ref = f"<citation-alternatives>{forms}</citation-alternatives>" if wrapped else forms
    alone = "<ref id='R1'><mixed-citation>Brook A. Low waters</mixed-citation></ref>"
    document = article(f"<ref-list>{alone}<ref id='R2'><label>2</label>{ref}</ref></ref-list>")
    first, second = document.lists
    assert ["Brook A. Low waters", "Бродов С. И. Межень. СПб., 2003."] == [
        one.text for one in first.entries
    ]
    assert [("R2", "2", "Brodov S. Mezhen’. SPb., 2003.")] == [
        (one.key, one.number, one.text) for one in second.entries
    ]
    assert [False, True] == [first.twin, second.twin]
    found = segment(document)
    assert (("article.xml#1.2", "article.xml#2.1"),) == found.twins
    assert [0, 1] == [one.twin_of for one in found.lists]


def test_form_in_the_language_of_the_article_comes_first() -> None:
    forms = "".join(
        f"<mixed-citation xml:lang='{language}'>Бродов, {language}</mixed-citation>"
        for language in ("en", "ru")
    )
    lists = article(f"<ref-list><ref id='R1'>{forms}</ref></ref-list>", "xml:lang='ru'").lists
    assert ["Бродов, ru", "Бродов, en"] == [found.entries[0].text for found in lists]


def test_several_works_of_one_number_are_entries_of_their_own() -> None:
    lists = article(
        "<ref-list><ref id='R1'><label>1</label><mixed-citation>Смит А. Реки</mixed-citation>"
        "<mixed-citation>Ли Б. Моря</mixed-citation></ref></ref-list>"
    ).lists
    assert [("R1", "1"), ("R1", "")] == [(one.key, one.number) for one in lists[0].entries]


def test_printed_number_is_taken_out_of_the_text() -> None:
    found = entry("<mixed-citation>1. Смит А. Реки</mixed-citation>")
    assert ("1", "Смит А. Реки") == (found.number, found.text)


def test_lists_inside_a_list_are_lists_of_their_own() -> None:
    ref = "<ref id='{0}'><mixed-citation>Смит А. {0}</mixed-citation></ref>"
    inner = "<ref-list><title>{0}</title>" + ref + "</ref-list>"
    lists = article(f"<ref-list>{inner.format('А')}{inner.format('Б')}</ref-list>").lists
    assert [("А", 1), ("Б", 1)] == [(found.heading, len(found.entries)) for found in lists]


def test_empty_reference_is_a_problem() -> None:
    found = reading("<ref-list><ref id='R1'><label>1</label></ref></ref-list>")
    assert ["empty-reference"] == [problem.code for problem in found.problems]


def test_citations_and_notes_are_marked() -> None:
    document = article(
        "<body><sec><label>1.</label><title>Реки</title><p>Сказано [<xref rid='R1 R2'>1, 2</xref>]"
        "<xref rid='fn1'>a</xref>, и <xref ref-type='bibr' rid='R2'/>.<fn id='fn2'><label>b</label>"
        "<p>Там же</p></fn></p></sec></body><back><fn-group><fn id='fn1'><label>a</label><p>См."
        "</p></fn></fn-group><ref-list><ref id='R1'><mixed-citation>А</mixed-citation></ref>"
        "<ref id='R2'><mixed-citation>Б</mixed-citation></ref></ref-list></back>"
    )
    heading, text = document.lines
    assert ("1. Реки", True) == (heading.text, heading.heading)
    assert "Сказано [1, 2]a, и [2].b" == text.text
    assert [
        ("1, 2", "citation", ("R1", "R2")),
        ("a", "note", ("fn1",)),
        ("[2]", "citation", ("R2",)),
        ("b", "note", ("fn2",)),
    ] == [(text.text[mark.start : mark.end], mark.kind, mark.targets) for mark in text.marks]
    assert [("fn2", "b", "Там же"), ("fn1", "a", "См.")] == [
        (note.id, note.label, note.lines[0].text) for note in document.notes
    ]


def test_article_is_described_under_its_own_names() -> None:
    document = article(
        "<front><journal-meta><journal-title>Журнал о реках</journal-title></journal-meta>"
        "<article-meta><title-group><article-title>О реках</article-title></title-group>"
        "<contrib-group><contrib contrib-type='author'><name-alternatives><name xml:lang='en'>"
        "<surname>Brodov</surname></name><name xml:lang='ru'><surname>Бродов</surname><given-names>"
        "С. И.</given-names></name></name-alternatives></contrib></contrib-group><contrib-group>"
        "<contrib><name><surname>Brodov</surname></name></contrib></contrib-group>"
        "<pub-date><year>2019</year></pub-date><elocation-id>e7</elocation-id></article-meta>"
        "</front>",
        "xml:lang='ru'",
    )
    assert document.description
    assert [
        ("author", "Бродов, С. И."),
        ("title", "О реках"),
        ("container", "Журнал о реках"),
        ("date", "2019"),
        ("pages", "e7"),
        ("language", "ru"),
    ] == fields(document.description)


def test_every_article_of_a_file_is_a_document() -> None:
    one = "<article><front/><body><p>Реки</p></body></article>"
    text = f"<pmc-articleset>{one}{one}</pmc-articleset>"
    documents = read_bytes(text.encode(), "set.xml").documents
    assert ["article 1", "article 2"] == [document.part for document in documents]


def test_entities_are_never_looked_up() -> None:
    text = (
        '<!DOCTYPE article [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yy">]>'
        "<article><body><p>&x;&y;&nbsp;Реки&mdash;моря</p></body></article>"
    )
    (document,) = read_bytes(text.encode(), "article.xml").documents
    assert ["&x;&y; Реки—моря"] == [line.text for line in document.lines]


def test_broken_text_is_read_as_far_as_it_goes() -> None:
    found = read_bytes(b"<article xml:lang='ru'><body><p>One<p>Two</body>", "article.nxml")
    assert ["broken-markup"] == [problem.code for problem in found.problems]
    assert ["One", "Two"] == [line.text for line in found.documents[0].lines]


def test_encoding_of_the_first_line_wins() -> None:
    text = "<?xml version='1.0' encoding='koi8-r'?><article xml:lang='ru'><p>Ёлки</p></article>"
    (document,) = read_bytes(text.encode("koi8-r"), "article.xml").documents
    assert ("koi8-r", "Ёлки") == (document.encoding, document.lines[0].text)
