"""The page of a report: sections and drawings in one HTML file that needs nothing else."""

import base64
import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from citegraph.report.cleaning import shown
from citegraph.report.records import Cell, Column, Section
from citegraph.report.words import Words
from citegraph.version import __version__

_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure on the page: a ``data:`` address, its size in CSS pixels, the files it is in."""

    address: str
    width: int
    height: int
    files: tuple[str, ...] = ()


def render_page(
    title: str, sections: Sequence[Section], drawings: Mapping[str, Drawing], words: Words
) -> str:
    r"""Return the page as HTML, to be written as UTF-8 with ``\n`` line ends.

    ``drawings`` has every picture of the sections, by name. There is no script; the policy of
    the page admits its own style and images in ``data:`` addresses, and nothing else. All text
    is escaped.
    """
    # Only here is a template filled: jinja2 takes its time to load.
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True,
    )  # fmt: skip
    environment.filters["line"] = lambda text: shown(str(text), _LONGEST)
    environment.filters["cell"] = lambda cell, column: cell_text(cell, column, words)
    environment.filters["class"] = _class
    style = page_style()
    page: str = environment.from_string(_text("report.html.j2")).render(
        language=words.language,
        policy=content_policy(style),
        style=style,
        title=words("report-of", name=shown(title, 200)),
        version=__version__,
        words=words,
        sections=sections,
        drawings=drawings,
        counter=_Counter(),
    )
    return page


def cell_text(cell: Cell, column: Column, words: Words) -> str:
    """Return a cell as it is printed; numbers as the language writes them, but years bare.

    >>> cell_text(1998, Column("Year", "year"), Words("en"))
    '1998'
    >>> cell_text(1998, Column("Works", "number"), Words("en"))
    '1,998'
    """
    if cell is None:
        return ""
    if isinstance(cell, str):
        return shown(cell, _LONGEST)
    if column.kind == "percent":
        return words.percent(cell)
    return str(cell) if column.kind == "year" else words.number(cell)


def content_policy(style: str) -> str:
    """Return a Content-Security-Policy that admits one style and ``data:`` images alone.

    Source: W3C Content Security Policy Level 3, hash sources.

    >>> content_policy("")[:60]
    "default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JC"
    """
    digest = hashlib.sha256(style.encode("utf-8")).digest()
    code = base64.b64encode(digest).decode("ascii")
    return (
        f"default-src 'none'; style-src 'sha256-{code}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


@cache
def page_style() -> str:
    """Return the style sheet of the page."""
    return _text("assets/report.css")


class _Counter:
    """Numbers figures and tables as they come."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def next(self, kind: str) -> int:
        self._counts[kind] += 1
        return self._counts[kind]


def _class(column: Column) -> str:
    # Only fixed words come out of here; quotation marks would be escaped, so there are none.
    return " class=number" if column.kind != "text" else ""


def _text(name: str) -> str:
    text = files(__package__).joinpath(*name.split("/")).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")
