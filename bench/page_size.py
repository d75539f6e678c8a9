"""Size of the data in the page, and the time to make it, for generated libraries."""

import time
import zlib
from base64 import b64encode
from json import dumps

from citegraph.export import entries
from citegraph.model import Library
from citegraph.view import COPIES, DOWNLOADS, read_page_data, render_page
from tests.browser.generated_library import make_library

SIZES = (500, 2_000, 10_000)
#: Parts of the data that are shown by themselves.
_PARTS = ("works", "nodes", "edges", "networks", "citations", "merges", "people", "mentions")


def main() -> str:
    """Return a table of sizes in kB beside a page without data, and CPU seconds of render_page."""
    empty = len(render_page(Library((), (), (), (), ()), [], {}, {}, "").encode())
    head = ("works", "references", "nodes", "edges", "data, kB", "CPU, s", *_PARTS)
    rows = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    return "\n".join([*rows, *(_row(works, empty) for works in SIZES)])


def _row(works: int, empty: int) -> str:
    library, networks = make_library(works)
    names = dict.fromkeys((*DOWNLOADS, *COPIES))
    texts = {name: entries(name, library) for name in names}
    start = time.process_time()
    html = render_page(library, networks, texts, {}, "")
    seconds = time.process_time() - start
    data = read_page_data(html)
    cells = [
        len(library.works),
        len(library.references),
        sum(len(network.nodes) for network in networks),
        sum(len(network.edges) for network in networks),
        (len(html.encode()) - empty) // 1000,
        f"{seconds:.1f}",
        *(_size(data[part]) // 1000 for part in _PARTS),
    ]
    return f"| {' | '.join(map(str, cells))} |"


def _size(part: object) -> int:
    text = dumps(part, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return len(b64encode(zlib.compress(text, 9)))
