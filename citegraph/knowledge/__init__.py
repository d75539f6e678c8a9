"""Tables of facts about languages and styles, and the one function that reads them.

Every table is a TSV file whose first line names the columns; lines that begin
with ``#`` are comments. Sources and licences stand in ``SOURCES.md``.
"""

import csv
from functools import cache
from importlib.resources import files


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    r"""Rows of ``knowledge/<name>.tsv`` as mappings from column to text.

    >>> table("headings")[0]["example"]
    'СПИСОК ЛИТЕРАТУРЫ'
    """
    path = files(__name__).joinpath(*f"{name}.tsv".split("/"))
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = (line for line in lines if line.strip() and not line.startswith("#"))
    return tuple(csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE))
