"""What stands above the text of a paper: its title, authors, DOI and year."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citegraph.model import Document, Line
from citegraph.segment.author_lines import authors_of_line, labelled_author
from citegraph.segment.first_page import role_match
from citegraph.segment.headings import heading_role
from citegraph.segment.numbering import list_number
from citegraph.text.clean import collapse_spaces
from citegraph.text.lines import join_lines

#: So many filled lines of a document can be its front matter.
_LINES = 80
#: A line with more words is running text.
_MOST_WORDS = 45
_LONGEST_LINE = 300
_TITLE_LINES = 8
#: So many lines of an institution, a journal or a page number may stand above the title.
_SKIPPED = 6
#: Authors stand within so many lines of the title.
_NEAR_TITLE = 6
_DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>«»]{2,120}")
_YEAR = re.compile(
    r"©\s?(?:[^\W\d]{1,30}[ .,]{1,3}){0,4}((?:19|20)\d\d)\b"
    r"|^[^\W\d][^\W\d .-]{2,20}(?:[ -][^\W\d]{2,15})?[ ,.–—◊-]{1,5}((?:19|20)\d\d)(?:\s?г\.?)?$"
    r"|^((?:19|20)\d\d)(?:\s?г\.?)?$"
    r"|[.,]\s[–—-]?\s?((?:19|20)\d\d)[.,]\s[–—-]?\s?(?:№|Т\.|Vol\.|Вып\.)"
)
_MARKS = re.compile(r"[*#_]{1,6}")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a first page says; ``line`` is that of the title, None when there is none."""

    title: str = ""
    authors: tuple[str, ...] = ()
    doi: str = ""
    year: str = ""
    line: int | None = None
    page: int | None = None


def find_front_matter(document: Document) -> FrontMatter:
    """Return the title, the authors, the DOI and the year on the first page of a document."""
    head = list(_head(document.lines))
    texts = [_unmarked(line) for line in head]
    block = _title_block(document, head, texts)
    doi = next((found[0].rstrip(".,;)") for text in texts if (found := _DOI.search(text))), "")
    year = next((_first(found) for text in texts if (found := _YEAR.search(text))), "")
    if not block:
        return FrontMatter(doi=doi, year=year)
    block = _grown(block, head, texts)
    first = head[block[0]]
    title = join_lines(texts[block[0] : block[-1] + 1]).rstrip("*.†‡ ")
    return FrontMatter(title, _authors(texts, block), doi, year, first.number, first.page)


def cited_as(document: Document) -> tuple[str, Line] | None:
    """Return the reference that a paper prints for those who cite it, and its line.

    It follows «Для цитирования:» or "For citation:", on that line or below it.
    """
    lines = document.lines
    for index, line in enumerate(lines):
        text = _unmarked(line)
        found = role_match("citation", text) if len(text) < _LONGEST_LINE * 4 else None
        if not found:
            continue
        rest = text[found.end() :].lstrip(" :.")
        parts = [rest] if rest else []
        for below in lines[index + 1 : index + 7]:
            if parts and (not below.text.strip() or document.paragraphs):
                break
            text = _unmarked(below)
            if heading_role(text) or any(role_match(one, text) for one in ("end", "citation")):
                break
            if text:
                parts.append(text)
        if parts:
            return join_lines(parts), line
    return None


def _head(lines: Sequence[Line]) -> Iterator[Line]:
    """The filled lines before the abstract, the text or a list."""
    count = 0
    for line in lines:
        text = _unmarked(line)
        if not text:
            continue
        count += 1
        if count > _LINES or role_match("end", text) or heading_role(text) == "list":
            return
        if list_number(line.text) and count > 1 and len(text) > _LONGEST_LINE:
            return
        yield line


def _title_block(document: Document, head: Sequence[Line], texts: Sequence[str]) -> range:
    """The lines of the title: what the format calls so, a heading, capitals, the first line."""
    known = "".join(document.title.split()).casefold()
    for index in range(len(texts)):
        # A title that the reader found may stand on several lines.
        if known and _can_be_title(document.title):
            for length in range(1, _TITLE_LINES + 1):
                block = join_lines(texts[index : index + length])
                if "".join(block.split()).casefold() == known:
                    return range(index, min(index + length, len(texts)))
    for index, line in enumerate(head):
        if line.heading and _can_be_title(texts[index]):
            return range(index, index + 1)
    capitals = [text.isupper() and _can_be_title(text, fewest=1) for text in texts]
    for index, upper in enumerate(capitals):
        if upper:
            stop = next((i for i in range(index, len(texts)) if not capitals[i]), len(texts))
            if _can_be_title(" ".join(texts[index:stop])) and stop - index <= _TITLE_LINES:
                return range(index, stop)
    return _first_block(head, texts)


def _grown(block: range, head: Sequence[Line], texts: Sequence[str]) -> range:
    """The block with the lines next to it that are set like it: a title takes several lines."""
    start, stop = block[0], block[-1] + 1

    def alike(index: int, beside: int) -> bool:
        one, other = head[index], head[beside]
        return (
            abs(one.number - other.number) == 1
            and one.page == other.page
            and texts[index].isupper() == texts[beside].isupper()
            and (texts[index].isupper() or one.heading and other.heading)
            and _can_be_title(texts[index], fewest=1)
        )

    while start > 0 and stop - start < _TITLE_LINES and alike(start - 1, start):
        start -= 1
    while stop < len(head) and stop - start < _TITLE_LINES and alike(stop, stop - 1):
        stop += 1
    return range(start, stop)


def _first_block(head: Sequence[Line], texts: Sequence[str]) -> range:
    """The first lines that can be a title, up to the authors or a gap."""
    for index, text in enumerate(texts):
        if not _can_be_title(text):
            passed = role_match("body", text) or authors_of_line(text) or "www." in text
            if index < _SKIPPED and passed:
                continue
            return range(0)
        for stop in range(index + 1, min(index + _TITLE_LINES, len(texts) + 1)):
            apart = stop == len(texts) or head[stop].number > head[stop - 1].number + 1
            if apart or authors_of_line(texts[stop]) or role_match("body", texts[stop]):
                block = range(index, stop)
                return (
                    block if _can_be_title(" ".join(texts[index:stop])) else range(index, index + 1)
                )
        return range(index, index + 1)
    return range(0)


def _can_be_title(text: str, fewest: int = 3) -> bool:
    words = [word for word in text.split() if any(char.isalpha() for char in word)]
    return (
        fewest <= len(words) <= _MOST_WORDS
        and len(text) <= _LONGEST_LINE
        and sum(char.isalpha() for char in text) > 0.6 * len(text.replace(" ", ""))
        and not heading_role(text)
        and not any(role_match(role, text) for role in ("body", "other", "author", "citation"))
        and not authors_of_line(text)
        and "@" not in text
    )


def _authors(texts: Sequence[str], block: range) -> tuple[str, ...]:
    """The names on the lines nearest to the title, above or below."""
    below = range(block[-1] + 1, min(block[-1] + 1 + _NEAR_TITLE, len(texts)))
    above = range(block[0] - 1, max(block[0] - 1 - _NEAR_TITLE, -1), -1)
    for side in (below, above):
        found: list[str] = []
        for index in side:
            names = () if role_match("other", texts[index]) else authors_of_line(texts[index])
            if names:
                found = [*found, *names] if side is below else [*names, *found]
            elif found and not role_match("body", texts[index]):
                break
        if found:
            return tuple(dict.fromkeys(found))
    for text in texts:
        lead = role_match("author", text)
        name = labelled_author(text[lead.end() :]) if lead else ""
        if name:
            return (name,)
    return ()


def _unmarked(line: Line) -> str:
    """The text without Markdown's marks, which often stand in a plain text too."""
    return collapse_spaces(_MARKS.sub("", line.text)) if line.text else ""


def _first(found: re.Match[str]) -> str:
    return next(filter(None, found.groups()), "")
