"""The table of documents: what each is, how it was read, and what it cites."""

from citegraph.export.csv_table import joined, render_table
from citegraph.model import CitingDocument, Library

_COLUMNS = (
    "id",
    "file",
    "part",
    "work",
    "same_as",
    "told_by",
    "title",
    "authors",
    "year",
    "language",
    "doi",
    "format",
    "encoding",
    "lists",
    "references",
    "citations",
    "sha256",
)


def render_documents(library: Library) -> str:
    """Return documents.csv, sorted by id.

    ``work`` is the id of the document in works.csv ("" where only its file name is known);
    ``same_as`` the id of another document of the same paper, which cites for both;
    ``told_by`` says what told its title and authors: "description" (the format of the file),
    "for-citation" (how it asks to be cited), "first-page", "properties" (of the file), or
    "title" (only that).
    """
    documents = sorted(library.documents, key=lambda document: document.id)
    return render_table(_COLUMNS, ({**_facts(one), **_itself(one)} for one in documents))


def _facts(document: CitingDocument) -> dict[str, str | int]:
    names = "id file part work same_as title format encoding lists references citations sha256"
    return {name: getattr(document, name) for name in names.split()}


def _itself(document: CitingDocument) -> dict[str, str | int | None]:
    known = document.description
    if known is None:
        return dict.fromkeys(("told_by", "authors", "year", "language", "doi"), "")
    return {
        "told_by": known.printed.raw.rule,
        "authors": joined(known.authors),
        "year": known.year,
        "language": known.language,
        "doi": known.doi,
    }
