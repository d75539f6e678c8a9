"""The formats in which works can be taken away; ``strings`` holds their texts."""

from collections.abc import Mapping

#: Suffix and media type of each format that the page offers, in the order of its menu.
DOWNLOADS = {
    "bibtex": ("bib", "application/x-bibtex"),
    "ris": ("ris", "application/x-research-info-systems"),
    "csl-json": ("json", "application/vnd.citationstyles.csl+json"),
}

#: Formats in which one reference can be copied, in the order of the buttons.
COPIES = ("gost", "apa", "bibtex")


def shown_formats(entries: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Return the names of the formats that the page offers, of those that there are entries in.

    >>> shown_formats({"gost": {}, "jsonl": {}, "bibtex": {}})
    ['bibtex', 'gost']
    """
    return [name for name in dict.fromkeys((*DOWNLOADS, *COPIES)) if name in entries]


def formats_table(names: list[str]) -> list[dict[str, object]]:
    """Return what the page has to know of the formats beside their texts."""
    return [_format(name) for name in names]


def _format(name: str) -> dict[str, object]:
    suffix, media_type = DOWNLOADS.get(name, ("txt", "text/plain"))
    return {
        "name": name,
        "suffix": suffix,
        "mediaType": media_type,
        "download": name in DOWNLOADS,
        "copy": name in COPIES,
    }
