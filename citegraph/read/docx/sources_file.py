"""Lists of sources that Word saves as XML (Sources.xml)."""

from citegraph.read.docx.word_sources import source_entry
from citegraph.read.listing import listing
from citegraph.read.markup.walk import line_of
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.xml_records import as_declared, record_elements


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read the sources of Word: one list."""
    file = as_declared(file)
    found, problems = record_elements(file, "Source")
    entries = [source_entry(one, file.format, line_of(one)) for one in found]
    return listing(file, entries, problems, "expected are sources of Word (b:Source)")
