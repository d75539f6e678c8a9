"""Links inside a page, and the notes that some of them lead to."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from citegraph.read.markup.walk import Element, attribute, elements, local_name

_NOTE_ROLES = frozenset(("doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote"))
_NOTE_BLOCKS = frozenset(("footnotes", "endnotes", "doc-endnotes", "doc-footnotes", "fn-group"))
_WORD_NOTE = re.compile(r"(?:ftn|edn|sdfootnote|sdendnote)\d{1,5}")
_BACKLINKS = frozenset(
    (
        "mw-cite-backlink",
        "mw-linkback-text",
        "mw-editsection",
        "reversefootnote",
        "footnote-back",
        "footnote-backref",
        "doc-backlink",
    )
)
_DOI = re.compile(r"https?://(?:dx\.)?doi\.org/(10\.\d{4,9}/[^\s?#]{1,300})", re.IGNORECASE)


def words(element: Element, *names: str) -> frozenset[str]:
    """Return the words in these attributes of an element, in lower case."""
    return frozenset(word for name in names for word in attribute(element, name).casefold().split())


def is_backlink(element: Element) -> bool:
    """Whether an element only leads from a note or reference back to the text."""
    return not _BACKLINKS.isdisjoint(words(element, "class", "role"))


def names_of(element: Element) -> list[str]:
    """Return what links can call an element: its id, and the name of an ``a``."""
    names = [element.get("id"), element.get("name") if local_name(element) == "a" else None]
    return [name.strip() for name in names if name and name.strip()]


def find_notes(root: Element) -> dict[Element, tuple[str, ...]]:
    """Return the elements that are footnotes or endnotes, each with the names of it."""
    found: dict[Element, tuple[str, ...]] = {}
    for element in _note_elements(root):
        names = names_of(element)
        if _WORD_NOTE.fullmatch(element.get("id") or ""):
            names += [name for one in elements(element, "a") for name in names_of(one)]
        if names:
            found[element] = tuple(names)
    return found


def _note_elements(root: Element) -> Iterator[Element]:
    for element in elements(root, "section", "div", "aside", "ol", "ul", "li", "p"):
        said = words(element, "class", "role", "type")
        if not _NOTE_ROLES.isdisjoint(said) or _WORD_NOTE.fullmatch(element.get("id") or ""):
            yield element
        elif not _NOTE_BLOCKS.isdisjoint(said):
            yield from elements(element, "li")


class Links:
    """The links of a page to its own places."""

    def __init__(self, root: Element) -> None:
        self._pages = _own_addresses(root)
        hrefs = (element.get("href") for element in elements(root, "a"))
        self.targets = frozenset(filter(None, map(self.target, hrefs)))
        self.notes = find_notes(root)
        self._note_ids = {name: names[0] for names in self.notes.values() for name in names}

    def target(self, href: str | None) -> str:
        """Return the name of the place in this page that an address means, or ""."""
        page, _, name = (href or "").strip().partition("#")
        return unquote(name) if name and (not page or page in self._pages) else ""

    def note(self, target: str) -> str:
        """Return the id of the note at a place, "" when no note stands there."""
        return self._note_ids.get(target, "")


def doi_of(href: str | None) -> str:
    """Return the DOI that an address leads to, or "".

    >>> doi_of("https://doi.org/10.1000%2F182")
    '10.1000/182'
    """
    found = _DOI.match(unquote((href or "").strip()))
    return found[1] if found else ""


def _own_addresses(root: Element) -> frozenset[str]:
    links = (one.get("href") for one in elements(root, "link") if "canonical" in words(one, "rel"))
    metas = (
        one.get("content") for one in elements(root, "meta") if one.get("property") == "og:url"
    )
    return frozenset(address.strip() for address in (*links, *metas) if address)
