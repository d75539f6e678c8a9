"""The explorer: one HTML file with the map, the list and the evidence behind them.

``page`` puts it together: ``library_data`` and ``carrier`` make the tables of data,
``texts.toml`` holds what the page says, ``assets`` joins the scripts and styles of
``assets/``, ``explorer.html.j2`` is the frame.
"""

from citegraph.view.live import make_live
from citegraph.view.page import COPIES, DOWNLOADS, render_page

__all__ = ["COPIES", "DOWNLOADS", "make_live", "render_page"]
