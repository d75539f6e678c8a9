"""The explorer: one HTML file with the map, the list and the evidence behind them.

``page`` puts it together: ``tables`` say what the library holds, ``carrier`` adds nodes and edges,
``block`` packs all of it; ``texts`` holds what the page says, ``assets`` the scripts and styles
that ``frontend`` is bundled into, ``explorer.html.j2`` is the frame. ``live`` tells a page that a
server hands out where decisions can be written.
"""

from citegraph.view.block import read_page_data
from citegraph.view.live import make_live
from citegraph.view.page import render_page
from citegraph.view.tables.formats import COPIES, DOWNLOADS

__all__ = ["COPIES", "DOWNLOADS", "make_live", "read_page_data", "render_page"]
