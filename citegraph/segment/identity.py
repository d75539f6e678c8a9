"""What a document is as a work, so that a citation of it by another can be told."""

from collections.abc import Sequence
from dataclasses import replace

from citegraph.model import Document, MarkedEntry, RawReference
from citegraph.segment.author_lines import authors_near_title, several_people
from citegraph.segment.front_matter import FrontMatter, cited_as, find_front_matter
from citegraph.segment.marked import ITSELF, make_reference
from citegraph.segment.signs import reference_signs
from citegraph.text.composition import FieldValue, compose

#: How far each source of a description is to be trusted.
_CONFIDENCE = {"for-citation": 0.95, "first-page": 0.8, "properties": 0.7, "title": 0.5}
#: Formats whose properties the author writes; in others a year is that of the file.
_WRITTEN = frozenset(("latex", "markdown", "html"))
_SIGNS = 2
_LONGEST = 1_000
_WORDS_OF_A_TEXT = 50


def describe_itself(document: Document, filled: Sequence[range] = ()) -> RawReference | None:
    """Return the description of a document; None where only its file name is known.

    The format's own description comes first, then what the paper prints under «Для
    цитирования», then its first page, then title and author among the properties of the file.
    ``rule`` says which ("description", "for-citation", "first-page", "properties", "title"). What
    has a title and no text outside the lists, which fill the line ranges ``filled``, is a list
    that somebody made, not a work.
    """
    if document.description is not None:
        return make_reference(document, document.description, "description", (ITSELF, 1))
    printed = cited_as(document)
    if printed and len(printed[0]) <= _LONGEST and reference_signs(printed[0]) >= _SIGNS:
        text, line = printed
        return _described(document, MarkedEntry(text, line.number, line.page), "for-citation")
    front = find_front_matter(document)
    properties = dict(reversed(document.properties))
    doi = front.doi or properties.get("doi", "")
    if not front.authors and properties.get("title") and _authors(document):
        return _described(document, _entry(document, _written(document, front), doi), "properties")
    if not front.title:
        return None
    rule = "first-page" if front.authors or doi else "title"
    if rule == "title" and _is_bare_list(document, filled):
        return None
    return _described(document, _entry(document, front, doi), rule)


def _is_bare_list(document: Document, filled: Sequence[range]) -> bool:
    listed = {index for part in filled for index in part}
    words = 0
    for index, line in enumerate(document.lines):
        if index not in listed:
            words += len(line.text.split())
            if words >= _WORDS_OF_A_TEXT:
                return False
    return True


def _entry(document: Document, front: FrontMatter, doi: str) -> MarkedEntry:
    authors = front.authors or _authors(document)
    values = [FieldValue("author", author) for author in authors]
    values += [FieldValue("title", _sentence_case(front.title))]
    values += [FieldValue("date", front.year), FieldValue("doi", doi)]
    made = compose(values)
    return MarkedEntry(made.text, front.line, front.page, fields=made.fields)


def _authors(document: Document) -> tuple[str, ...]:
    """The authors among the properties; a single word is the name of an account.

    What the person wrote is believed, of what a program put there only names of people.
    """
    values = [value for name, value in document.properties if name == "author" and " " in value]
    if document.format in _WRITTEN:
        return tuple(values)
    return tuple(
        author
        for value in values
        for author in authors_near_title(value, sure=several_people(value))
    )


def _written(document: Document, front: FrontMatter) -> FrontMatter:
    """The front matter with what the properties say."""
    known = dict(reversed(document.properties))
    year = known.get("year", "") if document.format in _WRITTEN else ""
    return replace(front, title=known["title"], year=front.year or year)


def _sentence_case(title: str) -> str:
    """A title in capitals is set as a sentence; which names it holds is not known."""
    return title.capitalize() if title.isupper() else title


def _described(document: Document, entry: MarkedEntry, rule: str) -> RawReference:
    return make_reference(document, entry, rule, (ITSELF, 1), _CONFIDENCE[rule])
