"""What is printed before a citation."""

from citegraph.model import Document, InTextCitation
from citegraph.text.lines import join_lines


def text_before(document: Document, cited: InTextCitation, length: int) -> str:
    """Return the running text before a marker, about ``length`` characters, without the marker.

    A quotation of several sentences names its author before the first of them.
    """
    before: list[str] = []
    size = 0
    for line in reversed(document.lines):
        if cited.location.line is None or line.number > cited.location.line:
            continue
        text = line.text[: cited.column] if line.number == cited.location.line else line.text
        before.append(text)
        size += len(text)
        if size >= length:
            break
    return join_lines(reversed(before))[-length:]
