"""The sections of a report in their order: name -> "module:function".

A section is a function of the :class:`~citegraph.report.records.Findings`, the
:class:`~citegraph.report.words.Words` of a language and the
:class:`~citegraph.report.options.ReportOptions` that returns a
:class:`~citegraph.report.records.Section`.
"""

SECTIONS = {
    "sources": "citegraph.report.sections.sources:make",
    "indicators": "citegraph.report.sections.indicators:make",
    "spectrogram": "citegraph.report.sections.spectrogram:make",
    "ages": "citegraph.report.sections.ages:make",
    "languages": "citegraph.report.sections.languages:make",
    "cited": "citegraph.report.sections.cited:make",
    "bursts": "citegraph.report.sections.bursts:make",
    "historiograph": "citegraph.report.sections.historiograph:make",
    "paths": "citegraph.report.sections.paths:make",
    "common": "citegraph.report.sections.common_sources:make",
    "networks": "citegraph.report.sections.networks:make",
    "method": "citegraph.report.sections.method:make",
    "run": "citegraph.report.sections.run:make",
}

#: Tables of :attr:`~citegraph.report.records.Findings.tables` with all rows of a section. Those of
#: networks are named by the network: «cocitation.nodes».
TABLES = {
    "spectrogram": ("rpys", "multi-rpys"),
    "ages": ("age-counts", "ages"),
    "languages": ("languages", "types"),
    "cited": ("rankings",),
    "bursts": ("bursts",),
    "historiograph": ("historiograph",),
    "paths": ("main-paths",),
    "common": ("common", "sides"),
}
