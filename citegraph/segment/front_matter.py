"""What stands above the text of a paper: its title, authors, DOI and year."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from citegraph.model import Document, Line
from citegraph.segment.author_lines import (
    authors_near_title,
    authors_of_line,
    labelled_author,
)
from citegraph.segment.first_page import is_body, role_match
from citegraph.segment.headings import heading_role
from citegraph.segment.numbering import list_number
from citegraph.segment.title_lines import authors_between, title_block, title_text
from citegraph.text.clean import collapse_spaces
from citegraph.text.lines import join_lines

#: So many filled lines of a document can be its front matter.
_LINES = 80
_LONGEST_LINE = 300
#: Authors stand within so many lines of the title, and fill no more than the second number.
_NEAR_TITLE = 6
_AUTHOR_LINES = 4
#: A name stands within so many lines below «Выполнил» or «Научный руководитель».
_BELOW_ROLE = 3
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
    every = list(_head(document.lines))
    head = _below_cover(every)
    texts = [_unmarked(_without_raised(line)) for line in head]
    block = title_block(document, head, texts)
    doi = next((one[0].rstrip(".,;)") for line in every if (one := _DOI.search(line.text))), "")
    year = next((_first(found) for text in texts if (found := _YEAR.search(text))), "")
    if not block:
        return FrontMatter(doi=doi, year=year)
    first = head[block[0]]
    title = title_text(texts, block)
    return FrontMatter(title, _authors(head, texts, block), doi, year, first.number, first.page)


def _below_cover(head: list[Line]) -> list[Line]:
    """The lines behind a page that a repository of papers puts before them."""
    pages = {line.page for line in head if role_match("cover", line.text)}
    rest = [line for line in head if line.page not in pages]
    return rest if None not in pages and rest else head


def _without_raised(line: Line) -> Line:
    """A line of names without the signs of their addresses."""
    raised = {
        place
        for mark in line.marks
        if mark.kind in ("superscript", "note")
        for place in range(mark.start, mark.end)
    }
    text = "".join(char for place, char in enumerate(line.text) if place not in raised)
    return replace(line, text=text) if raised else line


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


def _authors(head: Sequence[Line], texts: Sequence[str], block: range) -> tuple[str, ...]:
    """The names on the lines nearest to the title, above or below."""
    others = _lines_of_others(texts)
    below = range(block[-1] + 1, min(block[-1] + 1 + _NEAR_TITLE, len(texts)))
    above = range(block[0] - 1, max(block[0] - 1 - _NEAR_TITLE, -1), -1)
    for side in (below, above):
        found: list[str] = []
        for index in side:
            names = () if index in others else authors_of_line(texts[index])
            next_to = index == side[0] or (found and abs(index - side[0]) < _AUTHOR_LINES)
            if not names and next_to and index not in others:
                names = authors_between(head, texts, index, sure=bool(found))
            if names:
                found = [*found, *names] if side is below else [*names, *found]
            elif found and not is_body(texts[index]):
                break
        if found:
            return tuple(dict.fromkeys(found))
    return _labelled(texts)


def _lines_of_others(texts: Sequence[str]) -> frozenset[int]:
    """The lines of people who are not authors: «Научный руководитель» and the name below it."""
    found = set()
    for index, text in enumerate(texts):
        if role_match("other", text):
            found.add(index)
            for below in range(index + 1, min(index + 1 + _BELOW_ROLE, len(texts))):
                if role_match("author", texts[below]):
                    break
                found.add(below)
                if authors_of_line(texts[below]):
                    break
    return frozenset(found)


def _labelled(texts: Sequence[str]) -> tuple[str, ...]:
    """The names behind or below «Выполнил:», «Автор:»."""
    for index, text in enumerate(texts):
        lead = role_match("author", text)
        if not lead:
            continue
        for part in (text[lead.end() :], *texts[index + 1 : index + 1 + _BELOW_ROLE]):
            if part != text[lead.end() :] and role_match("other", part):
                break
            names = authors_of_line(part.strip(" :.")) or authors_near_title(
                part.strip(" :."), sure=False
            )
            name = labelled_author(part)
            if names or name:
                return names or (name,)
    return ()


def _unmarked(line: Line) -> str:
    """The text without Markdown's marks, which often stand in a plain text too."""
    return collapse_spaces(_MARKS.sub("", line.text)) if line.text else ""


def _first(found: re.Match[str]) -> str:
    return next(filter(None, found.groups()), "")
