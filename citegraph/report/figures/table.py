"""Every figure: name -> "module:function".

A figure is a function of a plain record (in the same file) and the
:class:`~citegraph.report.words.Words` of a language that returns a matplotlib ``Figure``.
"""

FIGURES = {
    "bars": "citegraph.report.figures.bars:draw",
    "columns": "citegraph.report.figures.columns:draw",
    "lineage": "citegraph.report.figures.lineage:draw",
    "map": "citegraph.report.figures.network_map:draw",
    "spans": "citegraph.report.figures.spans:draw",
    "spectrogram": "citegraph.report.figures.spectrogram:draw",
    "stacks": "citegraph.report.figures.stacks:draw",
}
