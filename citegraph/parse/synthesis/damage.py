"""What happens to printed references on their way: each kind a function that keeps the labels.

A kind takes a reference and a generator and returns the reference, damaged or, where it offers
nothing to damage, as it was. Shares stand in ``defaults.toml``.
"""

import re
from collections.abc import Callable
from functools import cache
from random import Random

from citegraph.knowledge import table
from citegraph.parse.synthesis.options import SynthesisOptions
from citegraph.parse.synthesis.printed import Printed

_DASHES = ("-", "–", "—", "−", "‒")
_MISREAD = (("rn", "m"), ("l", "1"), ("O", "0"), ("и", "н"), ("ш", "щ"), ("е", "с"), ("fi", "ﬁ"))
_NOTES = (
    " (in Russian)", " – ISSN 1818-1234", " [Б. и.]", " (РИНЦ)", " Google Scholar", " *",
    " PMID: 123456", " [CrossRef]", " (VAK)", " Scopus", " Дата публикации", " 2 экз.",
)  # fmt: skip


def leading_number(line: Printed, chance: Random) -> Printed:
    """Put a number of the list before the reference: «12. », "[7] "."""
    number = chance.randint(1, 99)
    form = chance.choice(("{}. ", "[{}] ", "{} ", "{}) ", "{}.", "({}) ", "{}.\t"))
    return line.edited([(0, 0, form.format(number))])


def lost_space(line: Printed, chance: Random) -> Printed:
    """Lose one to three spaces after punctuation."""
    return _some(line, r"(?<=[.,:;])\s", "", chance)


def lost_stop(line: Printed, chance: Random) -> Printed:
    """Lose one to three full stops or commas."""
    return _some(line, r"[.,](?= )", "", chance)


def doubled_space(line: Printed, chance: Random) -> Printed:
    """Put a space before punctuation, or double one."""
    return _some(line, r"(?=[,.:;] )", " ", chance)


def other_dash(line: Printed, chance: Random) -> Printed:
    """Print other dashes."""
    return _some(line, r"[-–—]", chance.choice(_DASHES), chance)


def line_wrap(line: Printed, chance: Random) -> Printed:
    """Break a long word with a hyphen and a space, as joined lines of a page do."""
    return _some(
        line, r"(?<=[a-zа-я]{3})(?=[a-zа-я]{3})", chance.choice(("- ", "-", "\xad")), chance, 1
    )


def homoglyph(line: Printed, chance: Random) -> Printed:
    """Replace letters by such of the other alphabet as look like them."""
    pairs = _homoglyphs()
    places = [i for i, char in enumerate(line.text) if char in pairs]
    chosen = sorted(chance.sample(places, min(len(places), chance.randint(1, 4))))
    return line.edited([(i, i + 1, pairs[line.text[i]]) for i in chosen])


def misread(line: Printed, chance: Random) -> Printed:
    """Misread letters as optical character recognition does."""
    old, new = chance.choice(_MISREAD)
    return _some(line, re.escape(old), new, chance, 2)


def glued_note(line: Printed, chance: Random) -> Printed:
    """Add a remark at the end."""
    return line.edited([(len(line.text), len(line.text), chance.choice(_NOTES))])


def lost_quote(line: Printed, chance: Random) -> Printed:
    """Lose a quotation mark."""
    return _some(line, r"[«»“”„\"]", "", chance, 1)


def lost_part(line: Printed, chance: Random) -> Printed:
    """Lose a whole field other than the title, with the punctuation after it."""
    fields = [i for i, span in enumerate(line.spans) if span[2] not in ("title", "author")]
    if not fields:
        return line
    i = chance.choice(fields)
    start = line.spans[i][0]
    end = line.spans[i + 1][0] if i + 1 < len(line.spans) else line.spans[i][1]
    return line.edited([(start, end, "")])


def ligature(line: Printed, chance: Random) -> Printed:
    """Damage a ligature: "specifi c", "Th e"."""
    return _some(line, r"(?<=fi|fl|ff|Th)(?=[a-z])", " ", chance, 1)


def glued_words(line: Printed, chance: Random) -> Printed:
    """Lose the space between two words or a word and a number."""
    return _some(line, r"(?<=\w) (?=[A-ZА-Я\d])", "", chance, 1)


def capitals(line: Printed, chance: Random) -> Printed:
    """Print the title in capitals."""
    del chance
    return line.edited(
        [(start, end, line.text[start:end].upper()) for start, end, label in line.spans
         if label == "title" and len(line.text[start:end].upper()) == end - start]
    )  # fmt: skip


KINDS: dict[str, Callable[[Printed, Random], Printed]] = {
    kind.__name__: kind
    for kind in (
        capitals, lost_part, lost_quote, lost_space, lost_stop, doubled_space, other_dash,
        line_wrap, homoglyph, misread, ligature, glued_words, glued_note, leading_number,
    )
}  # fmt: skip


def damaged(line: Printed, options: SynthesisOptions, chance: Random) -> Printed:
    """Return the reference with each kind of damage in its share."""
    for name, kind in KINDS.items():
        if chance.random() < options.damage.get(name, 0):
            line = kind(line, chance)
    return line


def _some(line: Printed, pattern: str, new: str, chance: Random, most: int = 3) -> Printed:
    """Replace one to ``most`` matches of a pattern."""
    found = list(re.finditer(pattern, line.text))
    if not found:
        return line
    chosen = chance.sample(found, min(len(found), chance.randint(1, most)))
    chosen.sort(key=lambda match: match.start())
    return line.edited([(match.start(), match.end(), new) for match in chosen])


@cache
def _homoglyphs() -> dict[str, str]:
    pairs: dict[str, str] = {}
    for row in table("homoglyphs"):
        first, second = list(row.values())[:2]
        pairs.setdefault(first, second)
        pairs.setdefault(second, first)
    return pairs
