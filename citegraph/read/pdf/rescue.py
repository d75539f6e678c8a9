"""All pages of a file, also of one that the child process does not survive."""

import time
from dataclasses import dataclass

from citegraph.read.options import ReadOptions
from citegraph.read.pdf.page import PageLines
from citegraph.read.pdf.worker import Answer, Request, ask

#: So many pages may end the child before the rest of the file is given up.
_DEATHS = 5
#: Of the time that a file may take by the clock, what its pages may take.
_SHARE = 0.9


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a file that could be read; ``count`` is how many it has.

    ``error`` is "password" or "broken"; ``late`` says that time ran out before the end;
    ``rescued`` are the pages that PDFium did not survive, with whether pypdf read them.
    """

    count: int
    pages: tuple[PageLines, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    error: str = ""
    late: bool = False
    rescued: tuple[tuple[int, bool], ...] = ()


def read_pages(data: bytes, options: ReadOptions) -> Pages:
    """Read the pages of a file with PDFium; those that it does not survive with pypdf."""
    reader = _Reader(data, options)
    answer = reader.ask("pdfium", 1, options.pdf_pages)
    if answer.error == "password":
        return Pages(0, error="password")
    if not answer.count:
        return _by_pypdf(reader, answer)
    pages = list(answer.pages)
    rescued: list[tuple[int, bool]] = []
    properties = tuple(sorted(answer.properties.items()))
    last = min(answer.count, options.pdf_pages)
    count = answer.count
    while answer.died == "crash" and len(pages) < last and len(rescued) < _DEATHS:
        lost = len(pages) + 1
        found = reader.ask("pypdf", lost, lost).pages
        good = bool(found) and found[0].letters > 0
        rescued.append((lost, good))
        pages.append(found[0] if good else PageLines(lost, fault="crash"))
        answer = reader.ask("pdfium", lost + 1, last) if lost < last else Answer()
        pages += answer.pages
    late = len(pages) < last
    return Pages(count, tuple(pages), properties, late=late, rescued=tuple(rescued))


def _by_pypdf(reader: "_Reader", failed: Answer) -> Pages:
    """Read a file that PDFium cannot open, or that has no pages for it."""
    answer = reader.ask("pypdf", 1, reader.options.pdf_pages)
    if answer.error == "password":
        return Pages(0, error="password")
    if not answer.count:
        return Pages(0, error=answer.error or failed.error or ("broken" if failed.died else ""))
    pages = tuple(answer.pages)
    late = len(pages) < min(answer.count, reader.options.pdf_pages)
    return Pages(answer.count, pages, late=late, rescued=tuple((p.number, True) for p in pages))


class _Reader:
    """Asks for pages of one file within the time that a file has."""

    def __init__(self, data: bytes, options: ReadOptions) -> None:
        self.options = options
        self._data = data
        self._asked = False
        self._start = time.monotonic()

    def ask(self, engine: str, first: int, last: int) -> Answer:
        # Processor time of a first child; what one that crashed has used is told by the clock.
        gone = time.monotonic() - self._start
        seconds = self.options.max_seconds - (gone if self._asked else 0.0)
        wait = _SHARE * self.options.max_wait - gone
        if min(seconds, wait) <= 0:
            return Answer(died="time")
        self._asked = True
        characters = self.options.pdf_page_characters
        request = Request(engine, first, last, characters, seconds, wait)
        return ask(self._data, request, self.options.max_megabytes)
