"""References that repeat an earlier one: «Там же. С. 15», "Smith, op. cit., p. 12", «———. 2005».

The forms are rows of ``knowledge/back_references.tsv``; what they mean follows GOST R 7.0.5-2008
(repeated and complex references) and the Chicago Manual of Style, 17th ed., 14.29-14.36 and 14.67.
"""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

from citegraph.knowledge import table
from citegraph.text.locators import Locator, read_locators

Meaning = Literal["entry", "cited", "short-title", "author", "title"]

#: Names and a short title take no more than this before «Указ. соч.», in characters.
_LONGEST_HEAD = 160
_LONGEST_TITLE = 300
_LONGEST_REMARK = 200
_MOST_CUTS = 3
_FIRST_WORD = re.compile(r"[\s(\[«\"“]{0,3}([^\W\d_]{0,20})")
_BREAKS = " \t.,;:—–-()[]»”\"'"
_CUT = re.compile(r"…|\.{3}")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_NEXT_REFERENCE = re.compile(r";\s{0,3}[^\W\d_]")
_REMARK = re.compile(r"[.)\s]{1,5}[(«\"“]?[A-ZА-ЯЁІЇЄҐЎÀ-Þ]")
_OWN_TITLE = re.compile(r"[\s.,:;(–—-]{1,6}[\[«\"“„(]{0,2}[A-ZА-ЯЁІЇЄҐЎÀ-Þ\d]")
_NEW_EDITION = re.compile(r"\s?(?:[.:\[(/—–]|-\s|,\s?\d)")
_PERSON = re.compile(
    r"[—–‒−―_.,:\s-]{1,6}(?:[A-ZА-ЯЁІЇЄҐЎÀ-Þ][\w'’-]{1,40},?\s[A-ZА-ЯЁІЇЄҐЎÀ-Þ]\."
    r"|[A-ZА-ЯЁІЇЄҐЎÀ-Þ]\.\s?(?:[A-ZА-ЯЁ]\.\s?)?[A-ZА-ЯЁІЇЄҐЎÀ-Þ][\w'’-]{2})"
)
_DASH_AGAIN = re.compile(r"[,\s]{1,3}(?:[—―–‒−_-]\s?){2,80}|[,\s]{1,3}[⸺⸻]")


@dataclass(frozen=True, slots=True)
class BackReference:
    """What a repeated reference prints: ``text[start:end]`` are its words, ``text[:start]`` names.

    ``means`` says what is repeated: the "entry" before, a work "cited" earlier by the people
    named, one whose "short-title" is printed; only the "author" or "title" of the entry before.
    ``names`` is where the people named begin, behind «См.:». ``of_before`` says that the people
    are those of the entry before («Он же. Указ. соч.»). ``dashes`` counts the lines in place of
    names; a ``doubtful`` one may be the sign of an item. ``more`` tells that another reference
    follows in the same entry.
    """

    means: Meaning
    start: int
    end: int
    names: int = 0
    locators: tuple[Locator, ...] = ()
    of_before: bool = False
    dashes: int = 0
    doubtful: bool = False
    more: bool = False


@lru_cache(maxsize=64)  # Two stages ask about each reference.
def find_back_reference(text: str) -> BackReference | None:
    """Return how a reference repeats an earlier one, or None when it stands for itself.

    >>> [find_back_reference(text).means for text in ("Там же. С. 15.", "Smith, op. cit., p. 12",
    ...     "———. 2005. Growth of Cities.", "То же. 2-е изд. М., 2006.", "Рынок труда… С. 5.")]
    ['entry', 'cited', 'author', 'title', 'short-title']
    >>> find_back_reference("Там же, где и вчера: роман. М.: Восход, 2001. 320 с.") is None
    True
    """
    names = 0
    if _first_word(text) in _first_words():
        match = _opening().match(text)
        if match and match.lastgroup:
            return _read_opening(text, match, match.lastgroup)
        names = match.end() if match else 0
    return _find_cited(text, names) or _find_short_title(text)


def opening_signal(text: str) -> int:
    """Return where the reference begins behind «См. также:», "Cf."; 0 when no such words open it.

    >>> [opening_signal(text) for text in ("См.: Белов А. Рост", "Cf. Hill J.", "See Naples. 2001")]
    [5, 4, 0]
    """
    if _first_word(text) not in _signal_words():
        return 0
    match = _signals().match(text)
    if not match:
        return 0
    words = match["words"].rstrip()
    # "See", «Ср» alone may begin a title; «См.», "See also", «Цит. по:» do not.
    told = words.endswith(":") or " " in words or (words.endswith(".") and len(words) < 5)
    after = text[match.end() : match.end() + 1]
    begins = after.isupper() or after in '"«“„' or (after.isalpha() and words.endswith(":"))
    return match.end() if told and after and begins else 0


def _first_word(text: str) -> str:
    match = _FIRST_WORD.match(text)
    return match[1].casefold() if match else ""


def _read_opening(text: str, match: re.Match[str], kind: str) -> BackReference | None:
    start, end = match.span(kind)
    if kind == "entry":
        return _with_place(text, BackReference("entry", start, end, start))
    if kind == "title":
        return _read_title(text, BackReference("title", start, end, start))
    if kind == "author":
        return _read_author(text, BackReference("author", start, end, start))
    return _read_dash(text, BackReference("author", start, end, start, dashes=1), kind)


def _read_author(text: str, found: BackReference) -> BackReference | None:
    """Read «Он же. Указ. соч. С. 5», "Id., p. 5" (the entry before), or a title of its own."""
    if again := _repeated().match(text, found.end):
        means: Meaning = "entry" if again.lastgroup == "entry" else "cited"
        return _with_place(text, replace(found, means=means, end=again.end(), of_before=True))
    if _is_only_place(text, found.end):
        return _with_place(text, replace(found, means="entry"))
    return found if _OWN_TITLE.match(text, found.end) else None


def _read_title(text: str, found: BackReference) -> BackReference | None:
    if _is_only_place(text, found.end):
        return _with_place(text, replace(found, means="entry"))
    return found if _NEW_EDITION.match(text, found.end) else None


def _read_dash(text: str, found: BackReference, kind: str) -> BackReference | None:
    if kind == "short_dash":
        if _PERSON.match(text, found.end) or not text[found.end :].strip(_BREAKS):
            return None
        return replace(found, doubtful=True)
    if not any(map(str.isalnum, text[found.end :])):
        return None
    end, dashes = found.end, 1
    while again := _DASH_AGAIN.match(text, end):
        end, dashes = again.end(), dashes + 1
    if again := _repeated().match(text, end):
        means: Meaning = "entry" if again.lastgroup == "entry" else "cited"
        return _with_place(text, replace(found, means=means, end=again.end(), of_before=True))
    return replace(found, end=end, dashes=dashes)


def _find_cited(text: str, names: int) -> BackReference | None:
    """Find «Указ. соч.» behind the names that it belongs to, which begin at ``names``."""
    if not _holds_cue(text[:_LONGEST_HEAD].lower()):
        return None
    match = _cited().search(text, names, _LONGEST_HEAD)
    if not match or "/" in text[: match.start()]:
        return None
    head = text[names : match.start()].strip(_BREAKS)
    if head and not any(char.isupper() for char in head):
        return None
    alone = not head and match.lastgroup == "cited_entry"
    return _with_place(text, BackReference("entry" if alone else "cited", *match.span(), names))


def _holds_cue(lowered: str) -> bool:
    for cue in _cues():  # Every reference comes by here: a loop takes half the time of any().
        if cue in lowered:
            return True
    return False


def _find_short_title(text: str) -> BackReference | None:
    """Find «Рынок труда… С. 5»: a title cut by an ellipsis, a place in the work, and no more."""
    if "…" not in text and "..." not in text:
        return None
    for _, match in zip(range(_MOST_CUTS), _CUT.finditer(text, 1, _LONGEST_TITLE), strict=False):
        if _is_only_place(text, match.end()) and "//" not in text[: match.start()]:
            locators = read_locators(text, match.end())
            if any(not one.bare for one in locators):
                return BackReference("short-title", *match.span(), locators=locators)
    return None


def _with_place(text: str, found: BackReference) -> BackReference | None:
    """Add the place in the work; None when what follows is neither that nor a remark."""
    locators = read_locators(text, found.end)
    end = locators[-1].end if locators else found.end
    rest = text[end : end + _LONGEST_TITLE]
    plain = rest.strip(_BREAKS)
    more = bool(_NEXT_REFERENCE.match(rest.lstrip(" .)")) or _signal().match(plain)) or (
        ";" in rest and bool(_YEAR.search(rest))
    )
    found = replace(found, locators=locators, more=more and bool(plain))
    if not plain or more or any(not one.bare for one in locators):
        return found
    remark = len(rest) < _LONGEST_REMARK and "//" not in rest and not _YEAR.search(rest)
    return found if remark and _REMARK.match(rest) else None


def _is_only_place(text: str, start: int) -> bool:
    """Whether nothing follows, or nothing but a place in the work that begins with its word."""
    locators = read_locators(text, start)
    if locators and locators[0].bare:
        return False
    end = locators[-1].end if locators else start
    return not text[end : end + _LONGEST_TITLE].strip(_BREAKS)


@cache
def _alternatives(kind: str) -> str:
    return "|".join(row["pattern"] for row in table("back_references") if row["kind"] == kind)


def _groups(*kinds: str) -> str:
    """Alternatives of several kinds, each kind a named group."""
    return "|".join(f"(?P<{kind.replace('-', '_')}>{_alternatives(kind)})" for kind in kinds)


@cache
def _opening() -> re.Pattern[str]:
    signals = rf"(?:(?:{_alternatives('signal')})\s{{0,3}}){{0,2}}"
    kinds = _groups("entry", "author", "title", "long-dash", "short-dash")
    return re.compile(rf"[\s(\[«\"“]{{0,3}}{signals}(?:{kinds})?")


@cache
def _repeated() -> re.Pattern[str]:
    return re.compile(rf"[\s.,:;–—-]{{0,4}}(?:{_groups('entry', 'cited', 'cited-entry')})")


@cache
def _cited() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_groups('cited', 'cited-entry')})")


@cache
def _signal() -> re.Pattern[str]:
    return re.compile(_alternatives("signal"))


@cache
def _signals() -> re.Pattern[str]:
    return re.compile(rf"\s{{0,3}}(?P<words>(?:(?:{_alternatives('signal')})\s{{0,3}}){{1,2}})")


@cache
def _signal_words() -> frozenset[str]:
    rows = (row for row in table("back_references") if row["kind"] == "signal")
    return frozenset(word for row in rows for word in row["cue"].split())


@cache
def _first_words() -> frozenset[str]:
    rows = (row for row in table("back_references") if not row["kind"].startswith("cited"))
    return frozenset(("", *(word for row in rows for word in row["cue"].split())))


@cache
def _cues() -> tuple[str, ...]:
    rows = (row for row in table("back_references") if row["kind"].startswith("cited"))
    cues = {row["cue"] for row in rows}
    return tuple(sorted(cue for cue in cues if not any(one in cue for one in cues - {cue})))
