"""A report as files: page, figures, the text on methods."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pkgutil import resolve_name

from citegraph.report.figures.canvas import data_address, draw, drawing, png_bytes, svg_text
from citegraph.report.options import ReportOptions
from citegraph.report.page import Drawing, render_page
from citegraph.report.records import Findings, Picture, Section
from citegraph.report.sections.method import method_text
from citegraph.report.sections.table import SECTIONS, TABLES
from citegraph.report.words import Words

#: The files of a report beside its figures.
PAGE, METHOD = "report.html", "method.txt"
_FOLDER = "figures"
#: Pixels of CSS in an inch.
_CSS_INCH = 96

#: Called with (done, total) as figures are drawn.
Drawn = Callable[[int, int], None]


def render_report(
    findings: Findings, options: ReportOptions, drawn: Drawn = lambda done, total: None
) -> Iterator[tuple[str, str | bytes]]:
    """Yield name and content of every file: figures as they are drawn, then the page.

    The same arguments give the same bytes. Nothing in the findings can run as a script, steer
    the page or be read as a formula.
    """
    words = Words(options.language)
    sections = make_sections(findings, words, options)
    pictures = [
        block for section in sections for block in section.blocks if isinstance(block, Picture)
    ]
    drawings: dict[str, Drawing] = {}
    drawn(0, len(pictures))
    for done, picture in enumerate(pictures, start=1):
        made, files = _draw(picture, words, options)
        drawings[picture.name] = made
        yield from files.items()
        drawn(done, len(pictures))
    yield PAGE, render_page(findings.title, sections, drawings, words)
    yield METHOD, method_text(findings, words)


def make_sections(findings: Findings, words: Words, options: ReportOptions) -> tuple[Section, ...]:
    """Return all sections in the order of their table."""
    made = []
    for name, target in SECTIONS.items():
        section: Section = resolve_name(target)(findings, words, options)
        made.append(replace(section, files=tuple(_files(name, findings))))
    return tuple(made)


def _files(section: str, findings: Findings) -> Iterator[str]:
    for name in TABLES.get(section, ()):
        if name in findings.tables:
            yield findings.tables[name]
    if section == "networks":
        for network in findings.networks:
            if f"{network.kind}.nodes" in findings.tables:
                yield findings.tables[f"{network.kind}.nodes"]


def _draw(
    picture: Picture, words: Words, options: ReportOptions
) -> tuple[Drawing, Mapping[str, str | bytes]]:
    """Return a picture for the page, and the files that it is saved in."""
    files: dict[str, str | bytes] = {}
    with drawing():
        figure = draw(picture.figure, picture.data, words)
        svg = svg_text(figure, picture.caption)
        if options.figures in ("svg", "both"):
            files[f"{_FOLDER}/{picture.name}.svg"] = svg
        if options.figures in ("png", "both"):
            files[f"{_FOLDER}/{picture.name}.png"] = png_bytes(figure, options.dots)
    width, height = (round(inches * _CSS_INCH) for inches in figure.get_size_inches())
    return Drawing(data_address(svg), width, height, tuple(files)), files
