"""The child process that reads PDF files: ``python -m citegraph.read.pdf.child MEGABYTES``.

A hostile or damaged file can make PDFium end its process, fill the memory or never come back;
so that happens here. Requests come on standard input, each a line of JSON with the number of
the bytes that follow; answers go to standard output, a line of JSON for every page. The child
ends when its standard input does, and when its parent is gone.
"""

import json
import os
import sys
from typing import Any, BinaryIO, Protocol

from citegraph.processes.bounds import end_with_parent, limit_memory, limit_seconds
from citegraph.read.pdf.columns import Columns
from citegraph.read.pdf.layout import lay_out
from citegraph.read.pdf.letters import Letters
from citegraph.read.pdf.line_numbers import without_line_numbers
from citegraph.read.pdf.page import PageLines, Unreadable

_LONGEST_PROPERTY = 2_000


class _File(Protocol):
    count: int

    def close(self) -> None: ...

    def properties(self) -> dict[str, str]: ...

    def pages(self, first: int, last: int, most: int) -> Any: ...


#: Exit code of a child that a file needed too much memory for.
_NO_MEMORY = 3


def main(megabytes: int) -> None:
    """Answer requests until there are no more."""
    limit_memory(megabytes)
    end_with_parent()
    source = os.fdopen(os.dup(0), "rb")
    sink = os.fdopen(os.dup(1), "wb")
    # What the libraries print must not get between the answers.
    os.dup2(2, 1)
    while header := source.readline():
        request = json.loads(header)
        data = source.read(request["bytes"])
        limit_seconds(request["seconds"])
        try:
            _answer(request, data, sink)
        except MemoryError:
            os._exit(_NO_MEMORY)
        limit_seconds(0)


def _answer(request: dict[str, Any], data: bytes, sink: BinaryIO) -> None:
    try:
        file = _open(request["engine"], data)
    except Unreadable as error:
        _send(sink, {"error": str(error)})
        return
    last = min(file.count, request["last"])
    properties = {name: text[:_LONGEST_PROPERTY] for name, text in file.properties().items()}
    _send(sink, {"count": file.count, "properties": properties})
    letters, columns = Letters(), Columns()
    pages = map(letters.repair, file.pages(request["first"], last, request["characters"]))
    for page in without_line_numbers(pages):
        _send(sink, {"page": _packed(lay_out(page, columns))})
    file.close()
    _send(sink, {"end": True})


def _open(engine: str, data: bytes) -> _File:
    if engine == "pypdf":
        from citegraph.read.pdf.fallback import PypdfFile

        return PypdfFile(data)
    from citegraph.read.pdf.pdfium import PdfiumFile

    return PdfiumFile(data)


def _packed(page: PageLines) -> list[Any]:
    return [page.number, page.lines, page.letters, page.unmapped, page.pictures, page.fault]


def _send(sink: BinaryIO, message: dict[str, Any]) -> None:
    sink.write(json.dumps(message, separators=(",", ":")).encode() + b"\n")
    sink.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]))
