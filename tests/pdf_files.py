"""PDF files made for tests: pages of text at given places, and raw objects."""

import io
import zlib
from collections.abc import Callable, Iterable, Sequence

from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 400, 600
Draw = Callable[[Canvas], None]


def text(x: float, y: float, *lines: str, size: float = 10, font: str = "Helvetica") -> Draw:
    """Lines of text from (x, y) down, points from the left and from the top."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont(font, size)
        for index, line in enumerate(lines):
            canvas.drawString(x, HEIGHT - y - 1.2 * size * index, line)

    return draw


def picture(canvas: Canvas) -> None:
    """A grey picture over the page, as a scan is."""
    from reportlab.lib.utils import ImageReader

    grey = io.BytesIO(b"P5 8 8 255\n" + bytes(range(64)))
    canvas.drawImage(ImageReader(grey), 0, 0, WIDTH, HEIGHT)


def pdf(*pages: Iterable[Draw], title: str = "", author: str = "") -> bytes:
    """A PDF file of pages, each drawn by some functions."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(WIDTH, HEIGHT), invariant=1)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    for page in pages:
        for draw in page:
            draw(canvas)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def raw_pdf(
    content: bytes, filters: str = "", pages: int = 1, font: str = "", extra: bytes = b""
) -> bytes:
    """A PDF file written object by object: one content stream for all of its pages.

    ``extra`` is an object of its own, the one after the pages.
    """
    kids = " ".join(f"{4 + index} 0 R" for index in range(pages))
    font = font or "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {pages}/Kids[{kids}]>>".encode(),
        b"<<%s/Length %d>>stream\n%s\nendstream" % (filters.encode(), len(content), content),
    ]
    objects += [
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Contents 3 0 R"
        f"/Resources<</Font<</F1 {font}>>>>>>".encode()
    ] * pages
    return _with_table([*objects, *([extra] if extra else [])])


def _with_table(objects: Sequence[bytes]) -> bytes:
    body = b"%PDF-1.4\n"
    table = b"0000000000 65535 f \n"
    for number, item in enumerate(objects, start=1):
        table += b"%010d 00000 n \n" % len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    size = len(objects) + 1
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(body))
    return body + b"xref\n0 %d\n%s" % (size, table) + trailer


def deflated(data: bytes, times: int = 1) -> bytes:
    """Data compressed some times over."""
    for _ in range(times):
        data = zlib.compress(data, 1)
    return data
