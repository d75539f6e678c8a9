"""The texts of all works in each format that can be downloaded or copied."""

from collections.abc import Mapping

from citegraph.model import Library

#: Suffix and media type of each format that the page offers, in the order of its menu.
DOWNLOADS = {
    "bibtex": ("bib", "application/x-bibtex"),
    "ris": ("ris", "application/x-research-info-systems"),
    "csl-json": ("json", "application/vnd.citationstyles.csl+json"),
}

#: Formats in which one reference can be copied, in the order of the buttons.
COPIES = ("gost", "apa", "bibtex")


def formats_table(
    library: Library, entries: Mapping[str, Mapping[str, str]]
) -> list[dict[str, object]]:
    """Return the formats with the texts of all works; those that ``entries`` lacks are left out."""
    names = [name for name in dict.fromkeys((*DOWNLOADS, *COPIES)) if name in entries]
    return [_format(name, library, entries[name]) for name in names]


def _format(name: str, library: Library, texts: Mapping[str, str]) -> dict[str, object]:
    suffix, media_type = DOWNLOADS.get(name, ("txt", "text/plain"))
    return {
        "name": name,
        "suffix": suffix,
        "mediaType": media_type,
        "download": name in DOWNLOADS,
        "copy": name in COPIES,
        "texts": [texts.get(work.id, "") for work in library.works],
    }
