"""Documents made of text, for tests."""

from citegraph.model import Document
from citegraph.read.files import read_bytes


def document(text: str | bytes, name: str = "a.txt") -> Document:
    """Return the document of a file with this content; it must be readable."""
    data = text.encode() if isinstance(text, str) else text
    (found,) = read_bytes(data, name).documents
    return found
