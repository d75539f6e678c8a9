"""What is wrong with a PDF file, said so that its owner can do something about it."""

from collections.abc import Iterable, Iterator, Sequence

from citegraph.model import Problem
from citegraph.read.options import ReadOptions
from citegraph.read.pdf.page import PageLines
from citegraph.read.pdf.rescue import Pages
from citegraph.read.pdf.streams import damaged_streams
from citegraph.read.source_file import Reading, SourceFile

_OCR = "run text recognition (OCR) on the file first"
_AGAIN = "save the file again, e.g. print it to a new PDF"
_ONCE_MORE = "download the file once more, or export it again"
# Of the characters of a page, a larger share without a meaning is a fault of the fonts.
_UNMAPPED = 0.3
# So many bytes may follow the end of a file.
_AFTER_END = 4_096


def unreadable(file: SourceFile, found: Pages) -> Reading | None:
    """Return the reading of a file that gives no text, or None where there is some."""
    if found.error == "password":
        return file.unreadable(
            "encrypted",
            "the PDF file is locked with a password",
            "save a copy without the password",
        )
    if found.error == "failed":
        return file.unreadable(
            "reader-failed",
            "the process that reads PDF files ended with an error before it opened the file",
            "install citegraph again; «python -m citegraph.read.pdf.child 1000» shows the error",
        )
    if found.error:
        return file.unreadable(
            "broken-pdf",
            "the PDF file is damaged and cannot be opened",
            _ONCE_MORE,
        )
    if not found.count:
        return file.unreadable("no-pages", "the PDF file has no pages", _ONCE_MORE)
    if any(page.letters for page in found.pages):
        return None
    if not found.pages:
        return file.unreadable("too-slow", "no page could be read in time", _AGAIN)
    if all(page.fault for page in found.pages):
        return file.unreadable(
            "broken-pdf",
            "none of its pages can be read",
            _ONCE_MORE,
        )
    return file.unreadable(
        "no-text-layer",
        f"{_count(found.count)} without any text: a scan, or pictures of text",
        _OCR,
    )


def find_faults(file: SourceFile, found: Pages, options: ReadOptions) -> tuple[Problem, ...]:
    """Return the problems of a file that gives text."""
    return tuple(
        file.problem(code, message, advice)
        for code, message, advice in (
            *_page_faults(found.pages),
            *_lost_pages(found, options),
            *_cut_off(file.data),
            *_damaged(file.data),
        )
    )


def _damaged(data: bytes) -> Iterator[tuple[str, str, str]]:
    count = damaged_streams(data)
    if count:
        counted = "1 part of the file is" if count == 1 else f"{count} parts of the file are"
        yield "damaged-stream", f"{counted} damaged; text may be missing", _ONCE_MORE


def _page_faults(pages: Sequence[PageLines]) -> Iterator[tuple[str, str, str]]:
    pictures = [page.number for page in pages if not page.letters and page.pictures]
    if pictures:
        yield "no-text-layer", f"{_pages(pictures)} without text: scanned, or pictures", _OCR
    broken = [page.number for page in pages if page.fault == "broken"]
    if broken:
        yield "broken-page", f"{_pages(broken)} damaged; left out", _ONCE_MORE
    long = [page.number for page in pages if page.fault == "too-long"]
    if long:
        yield "long-page", f"{_pages(long)} with too many characters; the rest left out", _AGAIN
    odd = [page.number for page in pages if page.unmapped > _UNMAPPED * max(page.letters, 1)]
    if odd:
        yield (
            "garbled-text",
            f"{_pages(odd)} in fonts that do not say which letters they show",
            _OCR,
        )


def _lost_pages(found: Pages, options: ReadOptions) -> Iterator[tuple[str, str, str]]:
    saved = [number for number, good in found.rescued if good]
    if saved:
        yield "pdf-rescued", f"{_pages(saved)} read in a simpler way after a failure", _AGAIN
    lost = [number for number, good in found.rescued if not good]
    if lost:
        yield "broken-page", f"{_pages(lost)} could not be read; left out", _AGAIN
    read = len(found.pages)
    if found.late:
        yield (
            "too-slow",
            f"only {read} of {_count(found.count)} were read within the bounds of time and memory",
            "raise max_seconds or max_megabytes under [read] in your settings file",
        )
    elif read < found.count:
        yield (
            "too-many-pages",
            f"only the first {read} of {_count(found.count)} were read",
            "split the file, or raise pdf_pages under [read] in your settings file",
        )


def _cut_off(data: bytes) -> Iterator[tuple[str, str, str]]:
    if len(data) - data.rfind(b"%%EOF") > _AFTER_END + 5 or b"%%EOF" not in data:
        yield (
            "cut-off",
            "the PDF file does not end as it should: its end may be missing",
            _ONCE_MORE,
        )


def _count(pages: int) -> str:
    return f"{pages:,} page{'s' if pages != 1 else ''}"


def _pages(numbers: Iterable[int]) -> str:
    """Return page numbers in words.

    >>> _pages([3]), _pages([1, 2, 3, 7])
    ('page 3', 'pages 1–3, 7')
    """
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)
    single = len(runs) == 1 and len(runs[0]) == 1
    return f"page{'' if single else 's'} {shown}"
