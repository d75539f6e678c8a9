"""Invented papers with running text, citations and a list, as PDF, Word and text files.

The references are those of an invented library: works cited again and again, each paper printing
them in the style of its language. Nothing in the files depends on when they are made.
"""

import io
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape

from bench._libraries import library
from citegraph.model import Reference
from citegraph.parse.synthesis.invention import person, phrase
from tests.word_files import paragraph, word_file

#: Works that a paper cites.
CITED = 30
#: What the files are, each in its share: reviewers mostly hold PDF files.
KINDS = ("pdf", "pdf", "pdf", "docx", "txt")
#: As long as real papers: the median of twenty is 35,000 characters.
_PARAGRAPHS = 80
_WIDTH, _HEIGHT, _MARGIN, _LEADING = 595, 842, 70, 14
_COLUMNS = 88
_FONT = "DejaVuSans"
_HEADINGS = {"ru": "Список литературы", "en": "References"}


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper before it is a file: its paragraphs, and its list under a heading."""

    title: str
    author: str
    text: tuple[str, ...]
    heading: str
    list: tuple[str, ...]

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """All of it in order."""
        return (self.title, self.author, *self.text, self.heading, *self.list)


def write_papers(folder: Path, count: int, seed: int = 1) -> tuple[Path, ...]:
    """Write so many papers into a folder, and return their files in order."""
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(
        write_paper(folder / f"paper-{number:04d}.{KINDS[number % len(KINDS)]}", paper)
        for number, paper in enumerate(papers(count, seed))
    )


def write_paper(path: Path, paper: Paper) -> Path:
    """Write a paper as what its suffix says."""
    if path.suffix == ".pdf":
        path.write_bytes(_pdf(paper))
    elif path.suffix == ".docx":
        path.write_bytes(word_file("".join(paragraph(escape(one)) for one in paper.paragraphs)))
    else:
        path.write_text("\n\n".join(paper.paragraphs) + "\n", encoding="utf-8")
    return path


def papers(count: int, seed: int = 1) -> list[Paper]:
    """Return so many papers, each citing 30 works out of one library."""
    chance = Random(seed)
    made = library(count * CITED, seed)
    lists: list[dict[int, Reference]] = [{} for _ in range(count)]
    for one in sorted(made.references, key=lambda reference: reference.id):
        work = made.work_of[one.id]
        free = chance.sample(range(count), min(8, count))
        chosen = min(free, key=lambda number: (work in lists[number], len(lists[number])))
        lists[chosen].setdefault(work, one)
    return [
        _paper(list(cited.values()), Random(f"{seed} {number}"))
        for number, cited in enumerate(lists)
    ]


def _paper(cited: Sequence[Reference], chance: Random) -> Paper:
    language = chance.choice(("ru", "ru", "en"))
    entries = sorted(map(_gost if language == "ru" else _apa, cited))
    author = person(language, chance)
    return Paper(
        phrase(language, "title", chance).capitalize(),
        f"{' '.join(author.given)} {author.family}",
        tuple(_paragraph(language, len(entries), chance) for _ in range(_PARAGRAPHS)),
        _HEADINGS[language],
        tuple(f"{number}. {entry}" for number, entry in enumerate(entries, start=1)),
    )


def _paragraph(language: str, cited: int, chance: Random) -> str:
    """Five sentences, every second with a citation."""
    sentences = []
    for number in range(5):
        words = " ".join(phrase(language, "title", chance).lower() for _ in range(2))
        mark = f" [{chance.randint(1, cited)}, {'с' if language == 'ru' else 'p'}. {number + 7}]"
        sentences.append(f"{words.capitalize()}{mark if number % 2 else ''}.")
    return " ".join(sentences)


def _gost(one: Reference) -> str:
    people = ", ".join(f"{name.family} {name.given}" for name in one.authors)
    pages = f" – С. {one.pages}." if one.pages else f" – {one.page_total} с." * bool(one.page_total)
    if not one.container:
        return f"{people} {one.title}. – М.: Наука, {one.year}.{pages}"
    parts = [f" – Т. {one.volume}." * bool(one.volume), f" – № {one.issue}." * bool(one.issue)]
    doi = f" – DOI: {one.doi}." * bool(one.doi)
    return f"{people} {one.title} // {one.container}. – {one.year}.{''.join(parts)}{pages}{doi}"


def _apa(one: Reference) -> str:
    people = ", ".join(f"{name.family}, {name.given}" for name in one.authors)
    doi = f" https://doi.org/{one.doi}" * bool(one.doi)
    if not one.container:
        return f"{people} ({one.year}). {one.title}. London: Press."
    volume = f", {one.volume}" * bool(one.volume) + f"({one.issue})" * bool(one.issue)
    pages = f", {one.pages}" * bool(one.pages)
    return f"{people} ({one.year}). {one.title}. {one.container}{volume}{pages}.{doi}"


def _pdf(paper: Paper) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    _register_font()
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=(_WIDTH, _HEIGHT), invariant=1)
    lines = [line for one in paper.paragraphs for line in (*textwrap.wrap(one, _COLUMNS), "")]
    most = (_HEIGHT - 2 * _MARGIN) // _LEADING
    for start in range(0, len(lines), most):
        canvas.setFont(_FONT, 9)
        canvas.drawCentredString(_WIDTH / 2, _MARGIN / 2, str(start // most + 1))
        for row, line in enumerate(lines[start : start + most]):
            canvas.drawString(_MARGIN, _HEIGHT - _MARGIN - row * _LEADING, line)
        canvas.showPage()
    canvas.save()
    return held.getvalue()


def _register_font() -> None:
    """Make a font known that has Cyrillic letters: the one that matplotlib brings."""
    import matplotlib
    from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames, registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    if _FONT not in getRegisteredFontNames():
        fonts = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
        registerFont(TTFont(_FONT, fonts / f"{_FONT}.ttf"))
