"""What holds a token: its phrase (between commas, brackets, quotes), its sentence, its zone.

A chain of labels sees two words to each side. Whether "Sociology" ends a title or names a journal
is decided further off: by what follows the phrase that it stands in, and by what the reference
holds as a whole.
"""

from functools import lru_cache

from citegraph.parse.facts import Facts

_STOPS = frozenset(".?!")
_MARKS = frozenset(',:;()[]"/-=')
_LONG = 2
_SHORT = 1
#: Lengths of phrases in words, told apart up to here, then in steps.
_LENGTHS = "0123445566777888888"
_YEARS = frozenset(("year", "years", "date"))


@lru_cache(maxsize=4096)
def _strength(gap: str) -> int:
    """Return 2 for the end of a sentence, 1 for the end of a phrase, else 0."""
    if "." in gap or "?" in gap or "!" in gap or "//" in gap:
        return _LONG
    return _SHORT if not _MARKS.isdisjoint(gap) else 0


def breaks(facts: list[Facts], gaps: list[str]) -> list[int]:
    """Return the strength of the break before every token and after the last.

    The full stop of an initial or an abbreviated term ends nothing.
    """
    found = [_LONG]
    for fact, gap in zip(facts, gaps[1:-1]):
        strength = _strength(gap)
        if strength == _LONG and fact.stopped and gap == ". ":
            strength = 0
        found.append(strength)
    found.append(_LONG)
    return found


def phrase_rows(facts: list[Facts], gaps: list[str]) -> list[tuple[str, ...]]:
    """Return for every token the features of its phrase, its sentence and its zone."""
    strengths = breaks(facts, gaps)
    count = len(facts)
    edges = [i for i, strength in enumerate(strengths) if strength]
    spans = list(zip(edges, edges[1:]))
    profiles = [_profile(facts[start:end]) for start, end in spans]
    profiles.append("$")
    whole = _habits(facts, gaps)
    rows: list[tuple[str, ...]] = []
    zone, sentences, phrases, before = "a", 0, 0, "^"
    for (start, end), profile, follow in zip(spans, profiles, profiles[1:]):
        first = facts[start]
        opening = gaps[start]
        step = _zone(zone, first, opening, facts[start + 1] if start + 1 < count else None)
        if step:
            zone, sentences, phrases = step, 0, 0
        elif strengths[start] == _LONG and start:
            sentences, phrases = sentences + 1, 0
        size = _LENGTHS[min(end - start, 18)]
        nextkind = facts[end].kind if end < count else "$"
        closing = gaps[end]
        place = f"{zone}{min(sentences, 6)}"
        row = (
            f"A{opening}{size}{closing}",
            f"B{closing}{nextkind}",
            f"C{before}{profile}",
            f"D{profile}{follow}{size}",
            f"E{place}{min(phrases, 4)}",
            f"F{place}{profile}",
            f"G{whole}{place}",
        )
        rows += [row] * (end - start)
        before = profile
        phrases += 1
        if first.shape in _YEARS and end - start == 1 and zone == "a":
            zone, sentences, phrases = "y", -1 if "." in closing or ":" in closing else 0, 0
        elif any(fact.kind == "editor" for fact in facts[start:end]) and zone in "iy":
            zone, sentences, phrases = "e", 0, 0
    return rows


def _zone(zone: str, first: Facts, opening: str, follow: Facts | None) -> str:
    """Return the zone that a phrase opens: "/" a container after «//», "i" one after "In"."""
    if "//" in opening:
        return "/"
    if "in" == first.word and opening not in ("", " ") and zone in "aye":
        return "i" if follow and (first.shape == "Init" or follow.shape != "lower") else ""
    return ""


def _profile(facts: list[Facts]) -> str:
    """Return letters for what a phrase holds: names, words of a title, numbers, known words."""
    lower = upper = initials = 0
    marks = ""
    for fact in facts:
        if fact.mark and fact.mark not in marks:
            marks += fact.mark
        if fact.shape == "lower":
            lower += 1
        elif fact.shape == "Init":
            upper += 1
        elif fact.stopped:
            initials += 1
    if lower:
        kind = "t" if lower > upper else "m"
    else:
        kind = "n" if initials else "u" if upper else "d"
    return kind + marks[:3]


def _habits(facts: list[Facts], gaps: list[str]) -> str:
    """Return one letter for each habit of the whole reference."""
    text = "|".join(gaps)
    found = ""
    if "//" in text:
        found += "/"
    if ". -" in text:
        found += "-"
    if "[" in text:
        found += "["
    if '"' in text:
        found += "q"
    year = next((i for i, fact in enumerate(facts) if fact.shape in _YEARS), -1)
    if year >= 0:
        found += "y" if year * 2 < len(facts) else "z"
        found += "(" if "(" in gaps[year] else ""
    shapes = {fact.shape for fact in facts}
    if "range" in shapes:
        found += "r"
    kinds = {fact.mark for fact in facts}
    for mark in "VP":
        if mark in kinds:
            found += mark
    if any(fact.word == "in" and (fact.shape == "Init" and i) for i, fact in enumerate(facts)):
        found += "I"
    return found
