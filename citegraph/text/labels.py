"""Short names of works and documents, and texts cut to a length."""

from citegraph.model import CitingDocument, Reference, Work
from citegraph.text.clean import collapse_spaces

_LABEL_LENGTH = 40


def shorten(text: str, length: int) -> str:
    """Return the text in one line of at most ``length`` characters and an ellipsis.

    >>> shorten("Региональная экономика и управление", 25)
    'Региональная экономика и…'
    """
    text = collapse_spaces(text)
    if len(text) <= length:
        return text
    cut = text[: length + 1]
    return f"{cut.rpartition(' ')[0] or cut[:length]}…"


def work_label(reference: Reference) -> str:
    """Return a short label: the first authors (or the title, or the container) and the year.

    A reference without any of them is shown as printed.

    >>> from citegraph.model import LabelledReference, Location, Name, RawReference
    >>> printed = LabelledReference(RawReference("a#1.1", "", Location("a")), ())
    >>> work_label(Reference("a#1.1", printed, authors=(Name("Porter", "M."), Name("Ketels"))))
    'Porter, Ketels'
    """
    names = [name.literal or name.family for name in reference.authors or reference.editors]
    shown = ", ".join(names[:2]) + ("…" if len(names) > 2 else "")
    who = shorten(shown or reference.title or reference.container, _LABEL_LENGTH)
    if not who:
        return shorten(reference.printed.raw.text, _LABEL_LENGTH) or reference.id
    return f"{who} {reference.year}" if reference.year else who


def label_of_work(work: Work) -> str:
    """Return the name that the user has given a work, else the short label of its reference."""
    return work.label or work_label(work.reference)


def document_label(document: CitingDocument) -> str:
    """Return who wrote a document and when, as far as that is known, else its title, or its file.

    >>> document_label(CitingDocument("a/thesis.pdf", "", "pdf", "", "", 1, 9, 0))
    'thesis.pdf'
    >>> document_label(CitingDocument("a.isi", "", "wos", "", "", 1, 9, 0, part="WOS:7"))
    'a.isi#WOS:7'
    """
    described = document.description
    if described and (described.authors or described.editors or described.title):
        return work_label(described)
    return shorten(document.title or document.id.rpartition("/")[2], _LABEL_LENGTH)
