"""Every exporter: name -> "module:attribute", and the file that its text goes to.

A new format is one new file in this package and one row here.
"""

#: Formats of single entries: an :class:`~citegraph.export.entry_format.EntryFormat`.
ENTRY_FORMATS = {
    "apa": "citegraph.export.apa:FORMAT",
    "bibtex": "citegraph.export.bibtex:FORMAT",
    "csl-json": "citegraph.export.csl:FORMAT",
    "gost": "citegraph.export.gost:FORMAT",
    "jsonl": "citegraph.export.jsonl:FORMAT",
    "ris": "citegraph.export.ris:FORMAT",
}

#: The same for single references; a library has a table of its own instead.
REFERENCE_FORMATS = {"csv": "citegraph.export.reference_rows:FORMAT"}

#: CSV tables of a library: a function Library -> str.
LIBRARY_TABLES = {
    "citations": "citegraph.export.citations:render_citations",
    "documents": "citegraph.export.documents:render_documents",
    "merges": "citegraph.export.merges:render_merges",
    "people": "citegraph.export.people:render_people",
    "problems": "citegraph.export.problems:render_problems",
    "publishers": "citegraph.export.venues:render_publishers",
    "references": "citegraph.export.references:render_reference_table",
    "relations": "citegraph.export.relations:render_relations",
    "suggestions": "citegraph.export.suggestions:render_suggestions",
    "venues": "citegraph.export.venues:render_venues",
    "works": "citegraph.export.works:render_works",
}

#: Thesaurus files of a library for VOSviewer: a function Library -> str.
THESAURI = {
    "thesaurus-people": "citegraph.export.thesaurus:render_people_thesaurus",
    "thesaurus-venues": "citegraph.export.thesaurus:render_venues_thesaurus",
    "thesaurus-works": "citegraph.export.thesaurus:render_works_thesaurus",
}

#: The parts of a library that each table and thesaurus reads; a build gives it no more.
READS = {
    "citations": ("citations", "works"),
    "documents": ("documents",),
    "merges": ("merges",),
    "people": ("people", "works"),
    "problems": ("problems",),
    "publishers": ("publishers", "works"),
    "references": ("references", "works"),
    "relations": ("relations", "works"),
    "suggestions": ("suggestions", "works"),
    "thesaurus-people": ("people",),
    "thesaurus-venues": ("venues",),
    "thesaurus-works": ("references", "works"),
    "venues": ("venues", "works"),
    "works": ("citations", "documents", "references", "works"),
}

#: Everything that ``render_library`` takes.
LIBRARY_EXPORTERS = {**ENTRY_FORMATS, **LIBRARY_TABLES, **THESAURI}

#: The file of each of them in the folder of a build.
FILE_NAMES = {
    "apa": "library.apa.txt",
    "bibtex": "library.bib",
    "csl-json": "library.json",
    "gost": "library.gost.txt",
    "jsonl": "library.jsonl",
    "ris": "library.ris",
    "citations": "citations.csv",
    "documents": "documents.csv",
    "merges": "merges.csv",
    "people": "people.csv",
    "problems": "problems.csv",
    "publishers": "publishers.csv",
    "references": "references.csv",
    "relations": "relations.csv",
    "suggestions": "suggestions.csv",
    "venues": "venues.csv",
    "works": "works.csv",
    "thesaurus-people": "thesaurus_people.txt",
    "thesaurus-venues": "thesaurus_venues.txt",
    "thesaurus-works": "thesaurus_works.txt",
}

#: Formats of a network: a function Network -> str, or bytes. "csv" is the table of edges.
NETWORK_EXPORTERS = {
    "csv": "citegraph.export.networks.tables:render_edges",
    "cytoscape": "citegraph.export.networks.cytoscape:render_cytoscape",
    "gexf": "citegraph.export.networks.gexf:render_gexf",
    "gml": "citegraph.export.networks.gml:render_gml",
    "graphml": "citegraph.export.networks.graphml:render_graphml",
    "nodes-csv": "citegraph.export.networks.tables:render_nodes",
    "nodes-parquet": "citegraph.export.networks.parquet:render_nodes",
    "pajek": "citegraph.export.networks.pajek:render_net",
    "pajek-clusters": "citegraph.export.networks.pajek:render_clu",
    "parquet": "citegraph.export.networks.parquet:render_edges",
    "vosviewer": "citegraph.export.networks.vosviewer:render_json",
    "vosviewer-map": "citegraph.export.networks.vosviewer:render_map",
    "vosviewer-network": "citegraph.export.networks.vosviewer:render_network",
}

#: What follows the kind of the network in its file name.
NETWORK_SUFFIXES = {
    "csv": ".edges.csv",
    "cytoscape": ".cyjs",
    "gexf": ".gexf",
    "gml": ".gml",
    "graphml": ".graphml",
    "nodes-csv": ".nodes.csv",
    "nodes-parquet": ".nodes.parquet",
    "pajek": ".net",
    "pajek-clusters": ".clu",
    "parquet": ".edges.parquet",
    "vosviewer": ".vosviewer.json",
    "vosviewer-map": ".vosviewer_map.txt",
    "vosviewer-network": ".vosviewer_network.txt",
}

#: CSV tables of a history: a function History -> str.
HISTORY_TABLES = {
    "age-counts": "citegraph.export.history:render_age_counts",
    "ages": "citegraph.export.history:render_ages",
    "bursts": "citegraph.export.history:render_bursts",
    "common": "citegraph.export.history:render_common",
    "historiograph": "citegraph.export.history:render_historiograph",
    "languages": "citegraph.export.history:render_languages",
    "main-paths": "citegraph.export.history:render_main_paths",
    "multi-rpys": "citegraph.export.history:render_citing_years",
    "notes": "citegraph.export.history:render_notes",
    "rankings": "citegraph.export.history:render_rankings",
    "rpys": "citegraph.export.history:render_spectrogram",
    "sides": "citegraph.export.history:render_sides",
    "types": "citegraph.export.history:render_types",
}

#: The file of each of them.
HISTORY_FILES = {
    "age-counts": "age_counts.csv",
    "ages": "ages.csv",
    "bursts": "bursts.csv",
    "common": "common.csv",
    "historiograph": "historiograph.csv",
    "languages": "languages.csv",
    "main-paths": "main_paths.csv",
    "multi-rpys": "multi_rpys.csv",
    "notes": "notes.csv",
    "rankings": "rankings.csv",
    "rpys": "rpys.csv",
    "sides": "sides.csv",
    "types": "types.csv",
}
