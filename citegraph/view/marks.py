"""Texts without what is known already: its place is taken by marks, single private-use characters.

A BibTeX entry repeats the fields of its work; with marks for them hundreds of entries are one
template. ``frontend/src/data/marks.ts`` fills the marks in again. What comes out is compared with
the text when it is made; a text that would not come out is kept as it is.

A mark is U+E000 + 8 × the place of the known text + how it is written: see :data:`WRITINGS`. U+F8FF
is a hole: a number that nothing tells, kept beside the template.
"""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

_FIRST = 0xE000
HOLE = "\uf8ff"
_BREAK = "\uf8fe"
_MARK = re.compile("[\ue000-\uf8ff]")
#: What private-use characters or halves of characters are in is kept as it is.
_FOREIGN = re.compile("[\ue000-\uf8ff\ud800-\udfff]")
_ESCAPED = re.compile(r'["\\\x00-\x1f]')
_LATEX = re.compile(r"[%#&_$]")
_WORD = re.compile(r"\d+(?:\.\d+)*|\w+\.?")
_PARTS = re.compile("[ .]+")
#: Numbers, and words up to so many characters, are looked for as whole words only.
_SHORT = 3


def _initials(given: str) -> str:
    return " ".join(f"{part[0]}." for part in _PARTS.split(given) if part)


#: How a known text may be written: as it is, in JSON, in LaTeX, with an en dash, with two hyphens,
#: as initials, what stands before its first hyphen, what stands behind it.
WRITINGS: tuple[Callable[[str], str], ...] = (
    lambda text: text,
    lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    lambda text: _LATEX.sub(r"\\\g<0>", text),
    lambda text: text.replace("-", "–"),
    lambda text: text.replace("-", "--"),
    _initials,
    lambda text: text.partition("-")[0],
    lambda text: text.partition("-")[2],
)
_AS_IS, _JSON_TEXT, _LATEX_TEXT, _DASH, _HYPHENS, _INITIALS, _BEFORE, _BEHIND = range(8)
_MOST = (ord(_BREAK) - _FIRST) // len(WRITINGS)
#: Characters that are looked through for the known texts of a work: of one by 3,000 authors, whose
#: entries are long, the first known texts alone are looked for.
_EFFORT = 20_000_000


@dataclass(frozen=True, slots=True)
class Known:
    """A text that the page has anyway; ``field`` says what it is ("pages", "author given")."""

    text: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with marks, and what fills its holes, in order."""

    template: str
    holes: tuple[str, ...] = ()


def mark(texts: Sequence[str], known: Sequence[Known]) -> list[Marked | None]:
    r"""Return the texts with marks; None for one that has to be kept as it is.

    >>> known = [Known("Porter", "author family"), Known("16-27", "pages")]
    >>> marked = mark(["Porter: 16–27, 4", "\ue000"], known)
    >>> marked
    [Marked(template='\ue000: \ue00b, \uf8ff', holes=('4',)), None]
    >>> fill(marked[0], ["Porter", "16-27"])
    'Porter: 16–27, 4'
    """
    plain = [text if not _FOREIGN.search(text) else "" for text in texts]
    joined = _BREAK.join(plain)
    long, short = _forms(known[: _EFFORT // (len(joined) + 1)])
    for form in sorted(long, key=len, reverse=True):
        if form in joined:
            joined = _marked(joined, form, long[form])
    values = [one.text for one in known]
    made: list[Marked | None] = []
    for text, part in zip(texts, joined.split(_BREAK), strict=True):
        one = _with_short(part, short)
        made.append(one if fill(one, values) == text else None)
    return made


def fill(marked: Marked, known: Sequence[str]) -> str:
    """Return the text of a template."""
    holes = iter(marked.holes)

    def filled(found: re.Match[str]) -> str:
        if found[0] == HOLE:
            return next(holes)
        place, writing = divmod(ord(found[0]) - _FIRST, len(WRITINGS))
        return WRITINGS[writing](known[place])

    return _MARK.sub(filled, marked.template)


def _forms(known: Sequence[Known]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return the marks for each way in which a known text may be written: long ones and short."""
    long: dict[str, list[str]] = {}
    short: dict[str, list[str]] = {}
    for place, one in enumerate(known[:_MOST]):
        for writing in _writings(one):
            form = WRITINGS[writing](one.text)
            if form and not _FOREIGN.search(form):
                table = short if _is_short(form) else long
                table.setdefault(form, []).append(chr(_FIRST + len(WRITINGS) * place + writing))
    return long, short


def _is_short(form: str) -> bool:
    return form.isdigit() or len(form) == 1 or (len(form) <= _SHORT and bool(_WORD.fullmatch(form)))


def _writings(one: Known) -> Iterator[int]:
    """Yield the ways in which a known text is written otherwise than it is."""
    yield _AS_IS
    if _ESCAPED.search(one.text):
        yield _JSON_TEXT
    if _LATEX.search(one.text):
        yield _LATEX_TEXT
    if one.field == "pages" and "-" in one.text:
        yield from (_DASH, _HYPHENS, _BEFORE, _BEHIND)
    if one.field.endswith(" given"):
        yield _INITIALS


def _marked(joined: str, form: str, marks: Sequence[str]) -> str:
    """Put marks for a text; where several things are called so, one after the other."""
    if len(marks) == 1:
        return joined.replace(form, marks[0])
    parts = []
    for part in joined.split(_BREAK):
        for one in marks[:-1]:
            part = part.replace(form, one, 1)
        parts.append(part.replace(form, marks[-1]))
    return _BREAK.join(parts)


def _with_short(part: str, short: dict[str, list[str]]) -> Marked:
    """Put marks for short texts, which are whole words, and holes for other numbers."""
    seen: dict[str, int] = {}
    holes: list[str] = []

    def word(found: re.Match[str]) -> str:
        for form, rest in ((found[0], ""), (found[0].rstrip("."), found[0][-1:])):
            marks = short.get(form)
            if marks and (not rest or rest == "."):
                times = seen[form] = seen.get(form, -1) + 1
                return marks[min(times, len(marks) - 1)] + rest
        if found[0][0].isdigit() and found[0].replace(".", "").isdigit():
            holes.append(found[0])
            return HOLE
        return found[0]

    return Marked(_WORD.sub(word, part), tuple(holes))
