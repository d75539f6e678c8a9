"""The table of fuzz targets: one row a target, one module each.

Nothing here imports citegraph, so that its modules can be instrumented when they are imported.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """What is fuzzed: the laws in a sentence, the modules that coverage is measured in, seeds.

    ``focus`` are prefixes of module names; ``samples`` patterns of files of this checkout,
    ``corpora`` patterns of files in the archives beside it. ``pieces`` names how a mutation cuts
    an input ("lines", "words", "tags", "values", "parts" of a ZIP archive); ``dictionaries`` are
    files of the folder of this name. Inputs are at most ``longest`` bytes.
    """

    laws: str
    focus: tuple[str, ...]
    samples: tuple[str, ...] = ()
    corpora: tuple[str, ...] = ()
    pieces: str = "lines"
    dictionaries: tuple[str, ...] = ()
    longest: int = 2_048

    def module(self, name: str) -> str:
        """The module with the function ``check`` of the target called so."""
        return f"tests.fuzz.targets.{name}"


_READ = ("citegraph.read.files", "citegraph.read.encoding", "citegraph.read.recognition")
_TEXTS = ("tests/golden/cases/*.txt", "data/refs/*.txt")
_RECORDS = "every record is an entry or a problem; spans lie in the text; lines exist"

TARGETS = {
    "bibtex": Target(
        _RECORDS,
        (*_READ, "citegraph.read.bibtex", "citegraph.text.latex", "citegraph.text.name_lists"),
        ("tests/samples/bibtex/*",),
        ("*.bib",),
        dictionaries=("bibtex",),
    ),
    "tagged": Target(
        _RECORDS,
        (*_READ, "citegraph.read.ris", "citegraph.read.nbib", "citegraph.read.enw",
         "citegraph.read.wos", "citegraph.read.tagged_fields"),
        ("tests/samples/ris/*", "tests/samples/nbib/*", "tests/samples/enw/*",
         "tests/samples/wos/*"),
        ("*.ris", "*.nbib", "*.enw", "*.isi"),
        dictionaries=("tagged",),
    ),
    "json_records": Target(
        _RECORDS,
        (*_READ, "citegraph.read.json_items", "citegraph.read.json_records",
         "citegraph.read.csl_json", "citegraph.read.crossref", "citegraph.read.openalex",
         "citegraph.read.record_values"),
        ("tests/samples/csl-json/*", "tests/samples/crossref/*", "tests/samples/openalex/*"),
        ("*.json",),
        "values",
        ("json",),
    ),
    "xml_records": Target(
        _RECORDS,
        (*_READ, "citegraph.read.jats", "citegraph.read.tei", "citegraph.read.mods",
         "citegraph.read.marcxml", "citegraph.read.pubmed_xml", "citegraph.read.endnote_xml",
         "citegraph.read.endnote_values", "citegraph.read.zotero_rdf",
         "citegraph.read.docx.word_sources", "citegraph.read.docx.sources_file",
         "citegraph.read.markup", "citegraph.read.xml_records", "citegraph.read.declared_encoding"),
        ("tests/samples/jats/*", "tests/samples/tei/*", "tests/samples/mods/*",
         "tests/samples/marcxml/*", "tests/samples/pubmed/*", "tests/samples/endnote/*",
         "tests/samples/zotero-rdf/*", "tests/samples/word-sources/*"),
        ("*.xml",),
        "tags",
        ("xml",),
        4_096,
    ),
    "html": Target(
        "nothing raises; lines exist; marks lie in their lines",
        (*_READ, "citegraph.read.html", "citegraph.read.markup"),
        ("tests/samples/html/*",),
        (),
        "tags",
        ("html",),
        4_096,
    ),
    "docx": Target(
        "nothing raises; lines exist; marks lie in their lines",
        ("citegraph.read.docx", "citegraph.read.unzip", "citegraph.read.markup"),
        ("tests/samples/docx/*",),
        (),
        "parts",
        ("docx",),
        16_384,
    ),
    "pdf": Target(
        "pages of any print become lines; files of any bytes cost themselves alone",
        ("citegraph.read.pdf",),
        (),
        (),
        "lines",
        ("pdf",),
    ),
    "latex": Target(
        _RECORDS,
        (*_READ, "citegraph.read.latex", "citegraph.text.latex"),
        ("tests/samples/latex/*",),
        (),
        dictionaries=("latex",),
    ),
    "plain_text": Target(
        "nothing raises; every letter of the file is in a line, whatever its encoding",
        (*_READ, "citegraph.read.markdown", "citegraph.read.plain_text",
         "citegraph.read.plausibility"),
        ("tests/samples/markdown/*", "tests/samples/text/*", *_TEXTS),
        (),
        dictionaries=("markdown",),
    ),
    "tables": Target(
        _RECORDS,
        (*_READ, "citegraph.read.scopus_csv", "citegraph.read.record_table",
         "citegraph.read.rows", "citegraph.read.exports", "citegraph.read.wos_tab",
         "citegraph.read.elibrary", "citegraph.read.elibrary_source",
         "citegraph.read.citing_records", "citegraph.read.affiliations"),
        ("tests/samples/scopus-csv/*", "tests/samples/table/*", "tests/samples/elibrary/*",
         "tests/samples/wos-tab/*"),
        ("*.csv",),
        dictionaries=("tables",),
    ),
    "graphs": Target(
        "nodes and edges are read or told; lines exist; the network of them is drawn",
        ("citegraph.read.graphs", "citegraph.network.given"),
        (),
        (),
        "tags",
        ("graphs", "xml"),
    ),
    "segment": Target(
        "no printed letter is lost; citations point at what is there or say why not",
        ("citegraph.segment", "citegraph.text.lines"),
        ("tests/samples/text/*", "tests/samples/markdown/*", *_TEXTS),
        (),
        "words",
        ("segment",),
        1_024,
    ),
    "parse": Target(
        "one record a reference; spans lie in the text in order and do not overlap",
        ("citegraph.parse", "citegraph.text.back_references", "citegraph.normalize"),
        _TEXTS,
        (),
        "words",
        ("references",),
        400,
    ),
    "normalize": Target(
        "values of any fields are made, stable, and within their bounds",
        ("citegraph.normalize", "citegraph.text", "citegraph.read.cited_strings"),
        (),
        (),
        "words",
        ("references",),
        400,
    ),
    "cited_strings": Target(
        "spans lie in the text; nothing of a field is lost by splitting it",
        ("citegraph.read.cited_strings",),
        (),
        ("*.isi",),
        "words",
        ("references",),
        600,
    ),
    "export_round_trip": Target(
        "a record comes back from BibTeX, RIS and CSL-JSON with all that it held",
        ("citegraph.export", "citegraph.read.bibtex", "citegraph.text.latex"),
        ("tests/samples/bibtex/*", "tests/samples/ris/*", "tests/samples/csl-json/*"),
        ("*.bib", "*.ris"),
        "lines",
        ("bibtex", "tagged"),
        1_024,
    ),
    "network_export": Target(
        "every format of networks is well formed and gives back its nodes and edges",
        ("citegraph.export.networks", "citegraph.export.csv_table", "citegraph.export.plain"),
        (),
        (),
        "lines",
        ("graphs",),
        400,
    ),
    "decisions": Target(
        "rows are decisions or problems; what is appended is read back, and nothing before it "
        "changes",
        ("citegraph.workflow.decisions", "citegraph.workflow.decision_rows",
         "citegraph.workflow.decision_text",
         "citegraph.workflow.deciding", "citegraph.resolve.contradictions"),
        (),
        (),
        "lines",
        ("decisions",),
        1_024,
    ),
    "settings": Target(
        "a settings file is read, or one CitegraphError says what is wrong",
        ("citegraph.config", "citegraph.settings"),
        ("citegraph/*/defaults.toml",),
        (),
        "lines",
        ("settings",),
    ),
}  # fmt: skip
