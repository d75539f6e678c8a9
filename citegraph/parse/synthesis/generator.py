"""The seeded generator: works, layouts and damage in their shares."""

from collections.abc import Iterator, Sequence
from functools import cache
from random import Random

from citegraph.parse.synthesis.borrowing import complete
from citegraph.parse.synthesis.damage import damaged
from citegraph.parse.synthesis.invention import invent
from citegraph.parse.synthesis.layout import Row, rows
from citegraph.parse.synthesis.line import Line
from citegraph.parse.synthesis.options import SynthesisOptions, default_options
from citegraph.parse.synthesis.printed import Printed
from citegraph.parse.synthesis.works import Work
from citegraph.parse.synthesis.writer import write
from citegraph.parse.training.corpora import Example


def synthesize(
    pool: Sequence[Work], count: int, options: SynthesisOptions | None = None
) -> Iterator[Example]:
    """Yield ``count`` printed references with labels; the same ones for the same arguments.

    ``pool`` holds the works of the corpora; a share of works is invented instead.
    """
    for printed in references(pool, count, options or default_options()):
        yield printed.example()


def references(pool: Sequence[Work], count: int, options: SynthesisOptions) -> Iterator[Printed]:
    """Yield printed references with the spans of their fields."""
    chance = Random(options.seed)
    families, shares = list(options.families), list(options.families.values())
    by_language: dict[str, list[Work]] = {}
    for work in pool:
        by_language.setdefault(work.language, []).append(work)
    for _ in range(count):
        (family,) = chance.choices(families, shares)
        (row,) = chance.choices(rows(family), _shares(family))
        yield reference(row, by_language, options, chance)


@cache
def _shares(family: str) -> tuple[int, ...]:
    return tuple(row.share for row in rows(family))


def reference(
    row: Row, pool: dict[str, list[Work]], options: SynthesisOptions, chance: Random
) -> Printed:
    """Return one printed reference in a layout."""
    languages = [name for name in options.languages if row.suits(name)]
    (language,) = chance.choices(languages, [options.languages[name] for name in languages])
    work = _work(language, pool, options, chance)
    other = _work("en", pool, options, chance)
    line = Line(language, chance)
    write(line, work, other, row.layout)
    return damaged(line.printed(), options, chance)


def _work(
    language: str, pool: dict[str, list[Work]], options: SynthesisOptions, chance: Random
) -> Work:
    known = pool.get(language)
    if not known or chance.random() < options.invented.get(language, 0.5):
        return invent(language, chance)
    work = complete(chance.choice(known), chance)
    if chance.random() < options.short_titles:
        words = work.get("title").split()[: chance.randint(1, 3)]
        short = " ".join(words).strip(" ,.:;–—-(") or "Essay"
        work = Work(language, work.authors, work.editors, {**work.values, "title": short})
    return work
