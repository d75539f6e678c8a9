from citegraph.model import Document
from citegraph.read import read_bytes

NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"'


def read(text: str, header: str = "") -> Document:
    whole = f"<TEI {NAMESPACE}><teiHeader>{header}</teiHeader><text>{text}</text></TEI>"
    (document,) = read_bytes(whole.encode(), "text.xml").documents
    return document


RECORD = (
    "<biblStruct {0}><analytic><title level='a'>Low waters</title><author><persName><forename>A"
    "</forename><surname>Brook</surname></persName></author></analytic><monogr><title level='j'>"
    "River Journal</title><imprint><biblScope unit='volume'>7</biblScope><biblScope unit='page' "
    "from='10' to='19'/><date when='2003-05'/></imprint></monogr>{1}</biblStruct>"
)
FIELDS = [
    ("author", "Brook, A"),
    ("title", "Low waters"),
    ("container", "River Journal"),
    ("volume", "7"),
    ("date", "2003-05"),
    ("pages", "10-19"),
]


def test_record_is_composed() -> None:
    record = RECORD.format("xml:id='b0' n='3'", "")
    entry = read(f"<listBibl>{record}</listBibl>").lists[0].entries[0]
    assert entry.fields
    assert ("b0", "3", "article-journal") == (entry.key, entry.number, entry.fields.type)
    assert FIELDS == [(span.field, span.text) for span in entry.fields.spans]


def test_printed_text_of_a_record_counts_where_it_was_kept() -> None:
    note = "<note type='raw_reference'>Brook A. Low waters // River Journal. 2003.</note>"
    entry = read(f"<listBibl>{RECORD.format('', note)}</listBibl>").lists[0].entries[0]
    assert ("Brook A. Low waters // River Journal. 2003.", None) == (entry.text, entry.fields)


def test_description_is_that_of_the_source() -> None:
    header = f"<fileDesc><sourceDesc>{RECORD.format('', '')}</sourceDesc></fileDesc>"
    document = read("<body><p>Текст</p></body>", header)
    assert document.description
    assert document.description.fields
    assert FIELDS == [(span.field, span.text) for span in document.description.fields.spans]
    assert ["Low waters", "Текст"] == [line.text for line in document.lines]


def test_heading_of_a_list_is_told_with_the_list() -> None:
    document = read(
        "<body><div><head>Реки</head><p>А</p></div></body><back><div><head>Литература</head>"
        "<listBibl><bibl>Смит А. Реки</bibl><bibl/></listBibl></div></back>"
    )
    assert [("Литература", 1)] == [(one.heading, len(one.entries)) for one in document.lists]
    assert [("Реки", True), ("А", False)] == [(line.text, line.heading) for line in document.lines]


def test_citations_notes_and_pages_are_kept() -> None:
    document = read(
        "<body><pb n='5'/><p>Сказано <ref type='bibr' target='#b0 #b1'>[1, 2]</ref><note n='1'>Там "
        "же</note>, не <ref type='figure' target='#f'>тут</ref>, <hi rend='sup'>3</hi>.</p>"
        "<pb n='6'/><list rend='numbered'><item>Раз</item></list></body>"
    )
    text, item = document.lines
    assert [
        ("[1, 2]", "citation", ("b0", "b1")),
        ("1", "note", ("note-1",)),
        ("3", "superscript", ()),
    ] == [(text.text[mark.start : mark.end], mark.kind, mark.targets) for mark in text.marks]
    assert [(5, "Сказано [1, 2]1, не тут, 3."), (6, "1. Раз")] == [
        (line.page, line.text) for line in (text, item)
    ]
    assert ["Там же"] == [line.text for note in document.notes for line in note.lines]
