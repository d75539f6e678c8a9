"""What two references are compared by, folded once for each reference."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citegraph.model import Name, Reference
from citegraph.resolve.index_cuts import is_indexed, shortens
from citegraph.resolve.nobody import is_nobody
from citegraph.resolve.venues.names import venue_words
from citegraph.resolve.works.kinds import container_kind, is_column, notice_kind, ordinals
from citegraph.resolve.works.wording import LazyWording, printed_text
from citegraph.text import (
    Script,
    cyrillic_share,
    letters_and_digits,
    looks_transliterated,
    script_of,
    surname_key,
    title_key,
    title_words,
)
from citegraph.text.roman import from_roman

_NUMBER = re.compile(r"\d+")
_ADDRESS_OR_DATE = re.compile(r"https?:\S+|www\.\S+|\b\d\d?\.\d\d\.\d{4}\b")
_URL_PREFIX = re.compile(r"^(?:[a-z]+://)?(?:www\.)?")
#: A title with no more references than this for each year comes back as a column does.
REFERENCES_PER_YEAR = 3
#: A reference with so large a share of Cyrillic letters is printed in Russian.
_CYRILLIC_TEXT = 0.4
_ROMAN = re.compile(r"\b[IVX]{1,6}\b")
#: Numbers in small letters are numbers where a word before them says so: «part ii».
_SMALL_ROMAN = re.compile(r"\b(?:part|pt\.?|vol\.?|volume|book|chapter|case) ([ivx]{1,6})\b")
_SHORTEST_NAME = 4
#: Words of names are compared by so many letters.
NAME_STEM = 6
#: Types that tell what a reference without a container is.
_KINDS = frozenset({"thesis", "report"})
#: Languages whose words have endings as transliterated Russian ones; records name them.
_NEVER_TRANSLITERATED = frozenset("da de es fi fr id it nb nl nn no pl pt sl sv tr".split())
#: A title of so many characters may have been cut off by an index.
_CUT_OFF = 17
_PARTED_TYPES = frozenset({"chapter", "paper-conference", "article-journal", "entry-encyclopedia"})


@dataclass(frozen=True, slots=True)
class Title:
    """A title as it is compared: its folded words, run together in ``key``, and its numbers.

    ``years`` counts the different years printed with this title in all references; ``indexed``
    says that ``printed`` is what a citation index made of it.
    """

    key: str
    words: frozenset[str]
    russian: bool
    numbers: tuple[str, ...]
    years: int = 1
    printed: str = ""
    indexed: bool = False
    is_column: bool = False


@dataclass(frozen=True, slots=True)
class Description:
    """The comparable side of a reference; numbers are without leading zeros and spaces."""

    reference: Reference
    titles: tuple[Title, ...]
    words: tuple[str, ...]
    authors: tuple[Name, ...]
    author_keys: tuple[str, ...]
    author_scripts: tuple[Script, ...]
    author_set: frozenset[str]
    name_words: frozenset[str]
    year: int | None
    volume: str
    issue: str
    part: str
    edition: str
    first_page: str
    last_page: str
    doi: str
    isbn: str
    url: str
    venue: str
    venue_words: frozenset[str]
    container_key: str
    kind: str
    notice: str
    contained: bool
    page_total: str
    numbers: frozenset[str]
    cyrillic: bool
    native_container: bool
    wording: LazyWording


def describe_all(
    references: Sequence[Reference], venue_of: Mapping[str, str], years: Mapping[str, int]
) -> list[Description]:
    """Return the comparable side of each reference.

    ``venue_of`` names its venue if it has one; ``years`` comes from :func:`years_of_titles`.
    """
    return [_describe(reference, venue_of, years) for reference in references]


def years_of_titles(references: Sequence[Reference]) -> dict[str, int]:
    """How many years print each title; 1 when it is one work cited over and over.

    A column or an editorial comes about once a year; a work that many references print
    with one of a few (mistaken) years does not.
    """
    printed: dict[str, Counter[int]] = defaultdict(Counter)
    for reference in references:
        if reference.year:
            printed[title_key(reference.title)][reference.year] += 1
    return {
        key: len(years) if years.total() <= REFERENCES_PER_YEAR * len(years) else 1
        for key, years in printed.items()
    }


def _describe(
    reference: Reference, venue_of: Mapping[str, str], years: Mapping[str, int]
) -> Description:
    first_page, last_page = _pages(reference.pages)
    authors = tuple(name for name in reference.authors if not is_nobody(name))
    author_keys = tuple(author_key(name) for name in authors)
    return Description(
        reference=reference,
        titles=_titles(reference, years),
        words=tuple(dict.fromkeys(title_words(reference.title))),
        authors=authors,
        author_keys=author_keys,
        author_scripts=tuple(script_of(name.family) for name in authors),
        author_set=frozenset(author_keys),
        name_words=_name_words(authors),
        year=reference.year,
        volume=_number(reference.volume),
        issue=_number(reference.issue),
        part=_number(reference.part),
        edition="".join(_NUMBER.findall(reference.edition)),
        first_page=first_page,
        last_page=last_page,
        doi=reference.doi,
        isbn=letters_and_digits(reference.isbn),
        url=_url(reference.url),
        venue=venue_of.get(reference.id, ""),
        venue_words=frozenset(venue_words(reference.container)),
        container_key=" ".join(sorted(venue_words(reference.container))),
        kind=_kind(reference),
        notice=notice_kind(reference.title),
        contained=bool(reference.container or last_page) or reference.type in _PARTED_TYPES,
        page_total=_number(reference.page_total),
        numbers=_printed_numbers(reference),
        cyrillic=cyrillic_share(printed_text(reference)) >= _CYRILLIC_TEXT,
        native_container=_is_russian(reference.container),
        wording=LazyWording(reference, author_keys),
    )


def same_container(left: Description, right: Description) -> bool:
    """Whether both are in one venue, or one is an index's short form of the other's container."""
    if left.venue and left.venue == right.venue:
        return True
    one, other = left.reference, right.reference
    short, long = (other, one) if is_indexed(other) else (one, other)
    return is_indexed(short) and bool(long.container) and shortens(short.container, long.container)


def author_key(name: Name) -> str:
    """Return the key of a surname or of a body's name.

    >>> author_key(Name(family="Цителадзе")) == author_key(Name(family="Tsiteladze"))
    True
    """
    return title_key(name.literal) if name.literal else surname_key(name.family or name.given)


def _titles(reference: Reference, years: Mapping[str, int]) -> tuple[Title, ...]:
    found = []
    indexed = is_indexed(reference)
    for text in (reference.title, reference.translated_title):
        key = title_key(text)
        if key:
            numbers = _title_numbers(text)
            words = frozenset(title_words(text))
            russian = _is_russian(_uncut(text) if indexed else text)
            russian = russian and reference.language not in _NEVER_TRANSLITERATED
            found.append(
                Title(
                    key,
                    words,
                    russian,
                    numbers,
                    years.get(key, 1),
                    text,
                    indexed,
                    is_column(text),
                )
            )
    return tuple(found)


def _name_words(authors: Sequence[Name]) -> frozenset[str]:
    """All words of names but initials, so that given and family names in the wrong order meet."""
    words = (word for name in authors for word in title_words(f"{name.given} {name.family}"))
    return frozenset(word[:NAME_STEM] for word in words if len(word) >= _SHORTEST_NAME)


def _kind(reference: Reference) -> str:
    """What the container says of itself; without one, what the reference is."""
    found = container_kind(reference.container) if reference.container else ""
    if found or reference.container:
        return found
    return reference.type if reference.type in _KINDS else ""


def _uncut(text: str) -> str:
    """A title of an index without its last word, which may be cut so that it ends like Russian."""
    return text if len(text) < _CUT_OFF else text.rpartition(" ")[0]


def _is_russian(text: str) -> bool:
    return cyrillic_share(text) >= 0.5 or looks_transliterated(text)


def _printed_numbers(reference: Reference) -> frozenset[str]:
    """All numbers of the printed text but those of its address and of the date of access.

    Numbers stay as they are when a reference is translated.
    """
    text = _ADDRESS_OR_DATE.sub(" ", reference.printed.raw.text)
    found = {number.lstrip("0") for number in _NUMBER.findall(text)} - {""}
    accessed, issued = reference.accessed, reference.issued
    if accessed and (not issued or accessed.year != issued.year):
        found.discard(str(accessed.year))
    return frozenset(found)


def _title_numbers(text: str) -> tuple[str, ...]:
    """Arabic and Roman numbers, ordinals: what tells Part I from Part II, or first from second."""
    arabic = _NUMBER.findall(text)
    printed = _ROMAN.findall(text) + [one.upper() for one in _SMALL_ROMAN.findall(text)]
    roman = (str(from_roman(number)) for number in printed)
    return tuple(sorted({*arabic, *roman, *ordinals(text)}))


def _number(text: str) -> str:
    """The first number of «1 (1)», «№ 05» or «Т. II» in Arabic digits, or the text itself."""
    found = _NUMBER.search(text)
    if found:
        return found.group().lstrip("0") or "0"
    roman = _ROMAN.search(text)
    return str(from_roman(roman.group())) if roman else letters_and_digits(text)


def _pages(text: str) -> tuple[str, str]:
    first, _, last = text.partition("-")
    first, last = _number(first), _number(last)
    if last and len(last) < len(first) and last.isdigit():
        last = first[: len(first) - len(last)] + last
    return first, last


def _url(text: str) -> str:
    return _URL_PREFIX.sub("", text.strip().lower()).rstrip("/")
