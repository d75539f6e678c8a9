"""Fields that a format marks."""

from citegraph.model import LabelledReference, Location, RawReference, Reference
from citegraph.normalize import normalize
from citegraph.text.composition import FieldValue, compose


def reference(*values: FieldValue, type: str = "book") -> Reference:
    """What is made of a record with these values."""
    entry = compose(values, type=type)
    assert entry.fields
    raw = RawReference("a#1.1", entry.text, Location("a.bib", 1), marked=entry.fields)
    return normalize(LabelledReference(raw, entry.fields.spans))[0]


def test_names_are_taken_as_listed() -> None:
    found = reference(
        FieldValue("author", "B. Jay, Barney"),
        FieldValue("author", "van der Berg, Jan, Jr."),
        FieldValue("author", "Рек, институт", literal=True),
        FieldValue("editor", "Петрова, А."),
    )
    assert ["B. Jay, Barney", "van der Berg, Jan, Jr.", "Рек, институт"] == [
        str(name) for name in found.authors
    ]
    assert ("van der", "Berg") == (found.authors[1].particle, found.authors[1].family)
    assert ["Петрова, А."] == [str(name) for name in found.editors]


def test_texts_stay_whole() -> None:
    found = reference(
        FieldValue("title", "«О реках» : очерк = On rivers"),
        FieldValue("container", "Труды : сборник"),
        FieldValue("publisher", "Русло"),
    )
    assert "«О реках» : очерк = On rivers" == found.title
    assert ("Труды : сборник", "") == (found.container, found.container_subtitle)


def test_dates_languages_and_pages() -> None:
    found = reference(
        FieldValue("date", "2001-05/2002"),
        FieldValue("accessed", "2016-07-08"),
        FieldValue("language", "ngerman"),
        FieldValue("pages", "10--20"),
        FieldValue("title", "Rivers"),
    )
    assert ("2001-05/2002", "2016-07-08") == (
        found.issued.iso if found.issued else "",
        found.accessed.iso if found.accessed else "",
    )
    assert ("de", "10-20", "book") == (found.language, found.pages, found.type)


def test_a_type_that_says_nothing_is_found_by_the_fields() -> None:
    found = reference(FieldValue("title", "Rivers"), FieldValue("url", "http://a.b"), type="")
    assert "webpage" == found.type
