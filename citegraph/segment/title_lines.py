"""Which lines above the text of a paper are its title."""

import re
from collections.abc import Iterator, Sequence

from citegraph.model import Document, Line
from citegraph.segment.author_lines import authors_near_title, authors_of_line, is_name
from citegraph.segment.first_page import is_body, role_match
from citegraph.segment.headings import heading_role
from citegraph.text.lines import join_lines

#: A line with more words is running text, and so are several sentences of so many words.
_MOST_WORDS = 45
_SENTENCES = 20
_LONGEST_LINE = 300
_TITLE_LINES = 8
#: So many lines of an institution, a journal or a page number may stand above the title.
_SKIPPED = 10
_FEW_WORDS = 3
_SENTENCE_END = re.compile(r"[^\W\d_]{3}[.!?]\s[A-ZА-ЯЁ]")
_BEGINS_LOWER = re.compile(r"[^\w]{0,3}[a-zа-яё]")
_OPEN, _CLOSED = '«“"', '»”"'


def title_block(document: Document, head: Sequence[Line], texts: Sequence[str]) -> range:
    """Return the lines of the title: announced, known, a heading, in capitals, or the first."""
    known = (document.title, *(value for name, value in document.properties if name == "title"))
    found = (
        _announced(head, texts)
        or next((block for title in known if (block := _printed(title, texts))), None)
        or _heading(head, texts)
        or _capitals(texts)
        or _first_block(head, texts)
        or _heading(head, texts, fewest=2)
        or range(0)
    )
    return _trimmed(_grown(found, head, texts), texts) if found else range(0)


def can_be_title(text: str, fewest: int = _FEW_WORDS) -> bool:
    """Whether a line is of a kind that titles have.

    >>> can_be_title("Floods of Small Rivers"), can_be_title("University of Small Rivers")
    (True, False)
    """
    words = [word for word in text.split() if any(char.isalpha() for char in word)]
    return (
        fewest <= len(words) <= _MOST_WORDS
        and len(text) <= _LONGEST_LINE
        and not (len(words) > _SENTENCES and _SENTENCE_END.search(text))
        and sum(char.isalpha() for char in text) > 0.6 * len(text.replace(" ", ""))
        and not heading_role(text)
        and not any(
            role_match(role, text)
            for role in ("body", "institution", "other", "author", "citation")
        )
        and not authors_of_line(text)
        and not is_name(text.replace(",", ""))
        and "@" not in text
    )


def title_text(texts: Sequence[str], block: range) -> str:
    """Return the lines of a title on one line, without «Тема:» and quotation marks around it."""
    title = join_lines(texts[block[0] : block[-1] + 1])
    lead = role_match("topic", title)
    title = title[lead.end() :] if lead else title
    title = re.sub(r"\s[Bb]y$", "", title.strip(" :.—–-")).rstrip("*.†‡ ")
    if title[:1] in _OPEN and title[-1:] in _CLOSED and not any(c in title[1:-1] for c in _OPEN):
        title = title[1:-1]
    return title


def _announced(head: Sequence[Line], texts: Sequence[str]) -> range | None:
    """The lines behind «Тема:», «на тему»."""
    for index, text in enumerate(texts):
        lead = role_match("topic", text)
        if not lead:
            continue
        rest = text[lead.end() :].strip(" :")
        start = index if rest else index + 1
        quoted = (rest or "".join(texts[start : start + 1]))[:1] in _OPEN
        stop = start + 1
        while stop < min(len(texts), start + _TITLE_LINES):
            closed = texts[stop - 1].rstrip(" .")[-1:] in _CLOSED
            apart = head[stop].number > head[stop - 1].number + 1
            if (closed if quoted else apart) or not _goes_on(texts[stop], texts[stop - 1]):
                break
            stop += 1
        topic = texts[start:stop]
        if topic and can_be_title(" ".join([rest, *topic[1:]] if rest else topic), fewest=2):
            return range(start, stop)
    return None


def _goes_on(text: str, before: str) -> bool:
    return text.isupper() == before.isupper() and can_be_title(text, fewest=1)


def _printed(title: str, texts: Sequence[str]) -> range | None:
    """The lines that print a title which the reader or the file tells."""
    known = "".join(title.split()).casefold()
    if not known or not can_be_title(title):
        return None
    for index in range(len(texts)):
        for length in range(1, _TITLE_LINES + 1):
            block = join_lines(texts[index : index + length])
            if "".join(block.split()).casefold() == known:
                return range(index, min(index + length, len(texts)))
    return None


def _heading(head: Sequence[Line], texts: Sequence[str], fewest: int = _FEW_WORDS) -> range | None:
    below = [*texts[1:], ""]
    marked = (
        i
        for i, line in enumerate(head)
        if line.heading and can_be_title(texts[i], fewest) and not _names_body(texts[i], below[i])
    )
    index = next(marked, None)
    return None if index is None else range(index, index + 1)


def _capitals(texts: Sequence[str]) -> range | None:
    for run in _runs_of_capitals(texts):
        # The name of an institution goes over several lines: what stands above its end is of it.
        last = max((i for i in run if role_match("institution", texts[i])), default=run[0] - 1)
        kept = [i for i in run if i > last]
        stop = next((i for i in kept if not can_be_title(texts[i], fewest=1)), run[-1] + 1)
        block = range(last + 1, stop)
        whole = " ".join(texts[block[0] : stop]) if block else ""
        if block and can_be_title(whole) and len(block) <= _TITLE_LINES:
            return block
    return None


def _runs_of_capitals(texts: Sequence[str]) -> Iterator[range]:
    start: int | None = None
    for index, text in enumerate([*texts, ""]):
        if text.isupper():
            start = index if start is None else start
        elif start is not None:
            yield range(start, index)
            start = None


def _first_block(head: Sequence[Line], texts: Sequence[str]) -> range:
    """The first lines that can be a title, up to the authors or a gap."""
    passed = False
    for index, text in enumerate(texts):
        below = "".join(texts[index + 1 : index + 2])
        if not can_be_title(text) or _BEGINS_LOWER.match(text) or _names_body(text, below):
            passed = _is_passed(text, below, passed=passed)
            if index < _SKIPPED and passed:
                continue
            return range(0)
        for stop in range(index + 1, min(index + _TITLE_LINES, len(texts) + 1)):
            apart = stop == len(texts) or head[stop].number > head[stop - 1].number + 1
            if apart or _is_other(texts[stop]) or authors_between(head, texts, stop):
                block = range(index, stop)
                whole = can_be_title(" ".join(texts[index:stop]))
                return block if whole else range(index, index + 1)
        goes_on = text.endswith("-") or _BEGINS_LOWER.match(below)
        return range(0) if goes_on else range(index, index + 1)
    return range(0)


def _is_other(text: str) -> bool:
    roles = ("body", "institution", "author", "other")
    return bool(authors_of_line(text)) or any(role_match(role, text) for role in roles)


def _is_passed(text: str, below: str, *, passed: bool) -> bool:
    """Whether a line above a title says nothing of it; ``passed`` is that of the line before."""
    if _BEGINS_LOWER.match(text):
        return passed
    if is_body(text) or authors_of_line(text) or "www." in text or _names_body(text, below):
        return True
    return passed and len(text.split()) < _FEW_WORDS and not heading_role(text)


def _names_body(text: str, below: str) -> bool:
    """Whether the name of an institution goes on below a line."""
    goes_on = text.isupper() and below.isupper() or _BEGINS_LOWER.match(below)
    return bool(goes_on and role_match("institution", below))


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
            and can_be_title(texts[index], fewest=1)
            and not authors_between(head, texts, index)
        )

    while start > 0 and stop - start < _TITLE_LINES and alike(start - 1, start):
        start -= 1
    while stop < len(head) and stop - start < _TITLE_LINES and alike(stop, stop - 1):
        stop += 1
    return range(start, stop)


def authors_between(
    head: Sequence[Line], texts: Sequence[str], index: int, *, sure: bool = False
) -> tuple[str, ...]:
    """Return the people of a line that has figures behind its names, or stands above an address.

    A line of two or three words alone is a name only above the name of an institution.
    """
    text = texts[index]
    if is_body(text) or text.isupper() and not authors_of_line(text):
        return ()
    below = "".join(texts[index + 1 : index + 2])
    sure = sure or bool(head[index].marks) or role_match("institution", below) is not None
    return authors_near_title(text, sure=sure or "@" in below)


def _trimmed(block: range, texts: Sequence[str]) -> range:
    """The block without lines of other kinds at its ends."""
    start, stop = block[0], block[-1] + 1
    while stop - start > 1 and is_body(texts[start]):
        start += 1
    while stop - start > 1 and is_body(texts[stop - 1]):
        stop -= 1
    return range(start, stop)
