"""The report: one HTML page with tables and figures, the figures as files, a text on methods.

``render`` makes it of :class:`Findings`; ``sections/`` turn these into blocks (text, tables,
pictures), ``figures/`` draw the pictures, ``page`` and ``report.html.j2`` put the page together;
``texts.toml`` and ``method.toml`` hold what it says.
"""

from citegraph.report.options import ReportOptions, default_options
from citegraph.report.records import Findings

__all__ = ["Findings", "ReportOptions", "default_options"]
