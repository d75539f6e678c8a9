"""An invented thesis as a PDF file: running text with citations, notes, heads and a long list."""

import io
import textwrap
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from bench._invented import references

_WIDTH, _HEIGHT = 595, 842
_LINES = 40
_COLUMNS = 84
_REFERENCES = 300
_WORDS = (
    "развитие экономики региона зависит от того как устойчивы сети предприятий и насколько полны "
    "данные которые собирают исследователи качества образования труда и управления знаниями"
).split()


def write_thesis(path: Path, pages: int, seed: int = 1) -> None:
    """Write a thesis of so many pages, the last of them its list of 300 references."""
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(_WIDTH, _HEIGHT), invariant=1)
    listed = _list_lines(seed)
    for page, lines in enumerate(_text_pages(Random(seed), pages - len(listed) // _LINES - 1), 2):
        _draw(canvas, page, lines, note=page % 3 == 0)
    rest = iter(listed)
    for page in range(pages - len(listed) // _LINES, pages + 1):
        _draw(canvas, page, list(islice(rest, _LINES)), note=False)
    canvas.save()
    path.write_bytes(target.getvalue())


def _text_pages(random: Random, pages: int) -> Iterator[list[str]]:
    for _ in range(pages):
        lines: list[str] = []
        while len(lines) < _LINES:
            words = random.choices(_WORDS, k=random.randrange(60, 160))
            for place in range(12, len(words), 30):
                words[
                    place
                ] += f" [{random.randrange(1, _REFERENCES)}, с. {random.randrange(1, 90)}]"
            lines += textwrap.wrap(" ".join(words).capitalize() + ".", _COLUMNS)
        yield lines[:_LINES]


def _list_lines(seed: int) -> list[str]:
    found = ["Список литературы", ""]
    for number, text in enumerate(islice(references(seed), _REFERENCES), start=1):
        found += textwrap.wrap(f"{number}. {text}", _COLUMNS)
    return found


def _draw(canvas: "object", page: int, lines: list[str], *, note: bool) -> None:
    """Draw a page; its letters are Windows-1251, of which the font says nothing."""
    from reportlab.pdfgen.canvas import Canvas

    assert isinstance(canvas, Canvas)
    canvas.setFont("Times-Roman", 9)
    canvas.drawCentredString(_WIDTH / 2, _HEIGHT - 40, str(page))
    canvas.setFont("Times-Roman", 12)
    top = _HEIGHT - 70
    for index, line in enumerate(lines):
        canvas.drawString(70, top - 16 * index, _seen(line))
    if note:
        last = 70 + 6.2 * len(lines[20])
        canvas.setFont("Times-Roman", 7)
        canvas.drawString(last, top - 16 * 20 + 4, "1")
        canvas.drawString(70, 62, "1")
        canvas.setFont("Times-Roman", 10)
        canvas.drawString(75, 58, _seen("Подробнее об этом см. работы предшественников."))
    canvas.showPage()


def _seen(text: str) -> str:
    return text.encode("cp1251", "replace").decode("cp1252", "replace")
