"""Commands that cite."""

from citegraph.read.latex.commands import Command
from citegraph.read.latex.printing import Printer


def cite(page: Printer, index: int, known: Command) -> int:
    """Print a citation by its keys, and mark it."""
    (first, second, keys), after = page.cursor.arguments(index + 1, "oom")
    if keys is None:
        return index + 1
    before, locator = (first, second) if second is not None else (None, first)
    names = [one.strip() for one in page.source.raw(*keys).split(",")]
    _write_citation(
        page, index, tuple(filter(None, names)), page.render(before), page.render(locator)
    )
    return after


def cites(page: Printer, index: int, known: Command) -> int:
    """Print the citations of a command that takes several."""
    after = index + 1
    while True:
        following = cite(page, after - 1, known)
        if following == after:
            return after
        after = following


def _write_citation(
    page: Printer, index: int, keys: tuple[str, ...], before: str, locator: str
) -> None:
    if not keys:
        return
    marker = ", ".join(part for part in (*keys, locator) if part)
    place = page.writer.place()
    page.writer.text(f"[{before} {marker}]" if before else f"[{marker}]", page.line(index))
    page.writer.mark(place, "citation", keys, locator)
