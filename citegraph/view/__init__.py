"""The explorer: one HTML file with the map, the list and the evidence behind them.

<<<<<<< HEAD
``page`` puts it together: ``tables`` say what the library holds, ``carrier`` adds nodes and edges,
``block`` packs all of it; ``texts`` holds what the page says, ``assets`` the
scripts and styles that ``frontend`` is bundled into, ``explorer.html.j2`` is the frame.
"""

from citegraph.view.block import read_page_data
=======
``page`` puts it together: ``tables`` and ``formats`` say what the library holds, ``carrier`` adds
nodes and edges, ``block`` packs all of it; ``texts`` holds what the page says, ``assets`` the
scripts and styles that ``frontend`` is bundled into, ``explorer.html.j2`` is the frame. ``live`` is
what a server adds to the page that it sends.
"""

from citegraph.view.block import read_page_data
from citegraph.view.formats import COPIES, DOWNLOADS
from citegraph.view.live import make_live
>>>>>>> main
from citegraph.view.page import render_page
from citegraph.view.tables.formats import COPIES, DOWNLOADS

__all__ = ["COPIES", "DOWNLOADS", "make_live", "read_page_data", "render_page"]
