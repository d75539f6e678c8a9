"""Where a work is printed, and what cannot be printed in two spots or under two numbers."""

import re
from collections.abc import Sequence

from citegraph.resolve.index_cuts import is_indexed
from citegraph.resolve.works.authors import shared_authors
from citegraph.resolve.works.descriptions import Description
from citegraph.resolve.works.titles import Match

_NUMBER = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")
#: Documents that their number alone tells apart.
_NUMBERED = frozenset({"legislation", "bill", "regulation", "standard", "patent", "treaty"})
#: An equal title of fewer letters is borne by textbooks of many authors, or is that of a column.
_SHORT_TITLE = 30
_COLUMN = 50
_FIRST_WORD = 4


def is_one_spot(left: Description, right: Description) -> bool:
    """Whether the DOI is the same, or the year, the volume (or issue) and the first page are."""
    if left.doi and left.doi == right.doi:
        return True
    one, other = ((item.year, item.volume or item.issue, item.first_page) for item in (left, right))
    return all(one) and one == other


def number_apart(left: Description, right: Description, match: Match) -> tuple[str, str]:
    """Two laws, standards, patents or reports of one series by their numbers."""
    one, other = left.reference.document_number, right.reference.document_number
    if not one or not other or _begins(_NUMBER.findall(one), _NUMBER.findall(other)):
        return "", ""
    numbered = {left.reference.type, right.reference.type} <= _NUMBERED
    if numbered or _series(one) == _series(other):
        return "number of the document", f"{one} | {other}"
    return "", ""


def _begins(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one of two numbers only goes on («ГОСТ 7.1» and «7.1-2003»)."""
    short, long = sorted(
        ([number.lstrip("0") for number in found] for found in (one, other)), key=len
    )
    return long[: len(short)] == short


def _series(number: str) -> str:
    return "".join(_LETTERS.findall(number)).casefold()


def issue_apart(left: Description, right: Description, match: Match) -> tuple[str, str]:
    """A title as short as that of a column, signed by nobody, in two issues and on other pages."""
    if left.authors and right.authors:
        return "", ""
    if match.left and match.right and max(len(match.left.key), len(match.right.key)) > _COLUMN:
        return "", ""
    if not left.venue or left.venue != right.venue or (left.doi and left.doi == right.doi):
        return "", ""
    spots = [(item.volume, item.issue, item.first_page) for item in (left, right)]
    if not all(issue and page for _, issue, page in spots):
        return "", ""
    if spots[0][0] != spots[1][0] or any(spots[0][n] == spots[1][n] for n in (1, 2)):
        return "", ""
    return "another issue and page", " | ".join(f"{issue}, {page}" for _, issue, page in spots)


def author_apart(left: Description, right: Description, match: Match) -> tuple[str, str]:
    """Chapters under the title of their book, and textbooks of one name: nobody signs both.

    It counts where nothing tells the work but the short title of a book, or one that an index cut
    off; or a DOI, which may be that of the whole issue, with other pages and no title.
    """
    if not left.author_keys or not right.author_keys or left.name_words & right.name_words:
        return "", ""
    _, one, other = match
    if one is None or other is None:
        misprinted = left.doi and left.doi == right.doi and _pages_differ(left, right)
        told = not misprinted
    else:
        books = not left.contained and not right.contained
        short = books and one.key == other.key and len(one.key) < _SHORT_TITLE
        told = not (short or (one.indexed and other.indexed)) or _is_told(left, right)
    if told or shared_authors(left, right):
        return "", ""
    return "another author", f"{left.authors[0]} | {right.authors[0]}"


def _pages_differ(left: Description, right: Description) -> bool:
    return bool(left.first_page and right.first_page and left.first_page != right.first_page)


def _is_told(left: Description, right: Description) -> bool:
    """Whether an identifier or a number of pages says that it is one work."""
    values = ((one.isbn, one.url, one.page_total, one.first_page) for one in (left, right))
    return is_one_spot(left, right) or any(
        mine and mine == its for mine, its in zip(*values, strict=True)
    )


def source_apart(left: Description, right: Description, match: Match) -> tuple[str, str]:
    """In an index, a book and an article in what begins in another way."""
    if not is_indexed(left.reference) or not is_indexed(right.reference):
        return "", ""
    if bool(left.titles) == bool(right.titles) or is_one_spot(left, right):
        return "", ""
    one, other = ((item.reference.title or item.reference.container) for item in (left, right))
    if not one or not other or one[:_FIRST_WORD].casefold() == other[:_FIRST_WORD].casefold():
        return "", ""
    return "another source", f"{one} | {other}"
