"""Records and articles in XML."""

from collections.abc import Callable

from lxml import etree

from tests.fuzz.records import check_records

_FORMATS = (
    "endnote", "mods", "marcxml", "word-sources", "pubmed", "zotero-rdf", "jats", "tei",
)  # fmt: skip


def _elements(name: str) -> Callable[[str], int]:
    """Count elements of a name that hold text, not inside of others of it, in sound XML."""

    def count(text: str) -> int:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            root = etree.fromstring(text.encode(), parser)
        except (etree.XMLSyntaxError, ValueError):
            return 0
        found = root.iter(f"{{*}}{name}")
        return sum(not any(e.tag == name for e in one.iterancestors()) for one in found)

    return count


_COUNTS = {
    "endnote": _elements("record"),
    "mods": _elements("mods"),
    "pubmed": _elements("PubmedArticle"),
    "word-sources": _elements("Source"),
}


def check(data: bytes) -> None:
    """Read an input as the format that its beginning fits."""
    check_records(data, _FORMATS, _COUNTS)
