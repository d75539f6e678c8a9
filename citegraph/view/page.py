"""The whole page: data, texts, scripts and styles in one HTML file that needs no network."""

from collections.abc import Mapping, Sequence

from citegraph.model import Library, Network
from citegraph.recall import Recall, afresh
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
from citegraph.view.tables.formats import formats_table, shown_formats
from citegraph.view.tables.items import Items, item_kind
from citegraph.view.tables.library import library_tables
from citegraph.view.tables.networks import heading
from citegraph.view.tables.places import find_places
from citegraph.view.texts import interface_texts

#: Parts of the manifest that the page shows; what changes from run to run (times) is not here.
SHOWN_MANIFEST = ("version", "sources", "skipped", "counts", "options")


def render_page(
    library: Library,
    networks: Sequence[Network],
    entries: Mapping[str, Mapping[str, str]],
    manifest: Mapping[str, object],
    title: str,
    recall: Recall = afresh,
) -> str:
    r"""Return the HTML of the explorer, to be written as UTF-8 with ``\n`` line ends.

    ``entries`` maps a format of :mod:`citegraph.view.tables.formats` to work id -> the text of
    its entry; what is missing is not offered. The networks can be switched in the page in the
    given order. The same arguments give the same text. Nothing in the arguments can run as a
    script: data stand in a block of letters and digits, and the page's policy admits its own two
    scripts by their hashes. ``recall`` may remember steps.

    Raises :class:`KeyError` when a network names an item that the library does not have.
    """
    places = find_places(library)
    items = Items(library, networks, places)
    formats = shown_formats(entries)
    scripts = (drawing_library(), explorer_script())
    style = explorer_style()
    data = {
        "title": title,
        "version": __version__,
        "manifest": {key: manifest[key] for key in SHOWN_MANIFEST if key in manifest},
        "texts": interface_texts(),
        "search": search_rules(),
        **library_tables(library, places, [entries[name] for name in formats], recall),
        **items.tables(),
        "formats": formats_table(formats),
        "networks": [{**heading(network), "itemKind": item_kind(network)} for network in networks],
    }
    variables = {
        "policy": content_policy(scripts, (style,)),
        "library_script": scripts[0],
        "explorer_script": scripts[1],
        "style": style,
        "page_title": plain_text(title),
        "version": __version__,
    }
    return fill_template(networks, items, data, variables)
