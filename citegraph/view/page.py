"""The whole page: data, texts, scripts and styles in one HTML file that needs no network."""

from collections.abc import Mapping, Sequence

from citegraph.model import Library, Network
from citegraph.text.search import search_rules
from citegraph.version import __version__
from citegraph.view.assets import (
    content_policy,
    drawing_library,
    explorer_script,
    explorer_style,
)
from citegraph.view.carrier import fill_template
from citegraph.view.escape import plain_text
from citegraph.view.library_data import library_data
from citegraph.view.positions import positions
from citegraph.view.texts import interface_texts, shown_kinds

#: Parts of the manifest that the page shows; what changes from run to run (times) is not here.
SHOWN_MANIFEST = ("version", "sources", "skipped", "counts", "options")

#: Suffix and media type of each format that the page offers, in the order of its menu.
DOWNLOADS = {
    "bibtex": ("bib", "application/x-bibtex"),
    "ris": ("ris", "application/x-research-info-systems"),
    "csl-json": ("json", "application/vnd.citationstyles.csl+json"),
}

#: Formats in which one reference can be copied, in the order of the buttons.
COPIES = ("gost", "apa", "bibtex")


def render_page(
    library: Library,
    networks: Sequence[Network],
    entries: Mapping[str, Mapping[str, str]],
    manifest: Mapping[str, object],
    title: str,
) -> str:
    r"""Return the HTML of the explorer, to be written as UTF-8 with ``\n`` line ends.

    ``entries`` maps a format of :data:`DOWNLOADS` or :data:`COPIES` to work id -> the text of
    its entry; what is missing is not offered. The networks can be switched in the page in the
    given order; those of a kind that it has no words for are left out. The same arguments give
    the same text. Nothing in the arguments can run as a script: data stand in JSON blocks, and
    the page's policy admits its own two scripts by their hashes.

    Raises :class:`KeyError` when a network names an item that the library does not have.
    """
    known = positions(library)
    networks = [network for network in networks if network.kind in shown_kinds()]
    scripts = (drawing_library(), explorer_script())
    style = explorer_style()
    variables = {
        "policy": content_policy(scripts, (style,)),
        "library_script": scripts[0],
        "explorer_script": scripts[1],
        "style": style,
        "page_title": plain_text(title),
        "version": __version__,
        "texts": interface_texts(),
        "search": search_rules(),
        "library": library_data(library, known),
        "networks": [_heading(network) for network in networks],
        "downloads": _downloads(library, entries),
        "copies": _copies(library, entries),
        "manifest": {key: manifest[key] for key in SHOWN_MANIFEST if key in manifest},
    }
    return fill_template(networks, known, variables)


def _heading(network: Network) -> dict[str, object]:
    return {
        "kind": network.kind,
        "itemKind": network.item_kind,
        "explanation": network.explanation,
        "communities": [[one.number, one.label, one.size] for one in network.communities],
    }


def _downloads(
    library: Library, entries: Mapping[str, Mapping[str, str]]
) -> list[dict[str, object]]:
    return [
        {
            "format": name,
            "suffix": suffix,
            "mediaType": media_type,
            "entries": _texts(library, entries[name]),
        }
        for name, (suffix, media_type) in DOWNLOADS.items()
        if name in entries
    ]


def _copies(library: Library, entries: Mapping[str, Mapping[str, str]]) -> list[dict[str, object]]:
    """Return the formats to copy; the texts of a download are already in the page."""
    return [
        {
            "format": name,
            "entries": None if name in DOWNLOADS else _texts(library, entries[name]),
        }
        for name in COPIES
        if name in entries
    ]


def _texts(library: Library, entries: Mapping[str, str]) -> list[str]:
    return [entries.get(work.id, "") for work in library.works]
