"""The area after « // »: the host of a part, up to the next sign (GOST R 7.0.5-2008, 7.4)."""

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.rules.gost.areas import border, opens_area
from citegraph.parse.rules.responsibility import end_of_names
from citegraph.parse.tagger import OTHER

#: Labels that words of a container may have been given by mistake.
_MISREAD = frozenset(("publisher", "place", "series", "note", "edition", OTHER))
_MISREAD_PEOPLE = frozenset(("container", "author", "editor", "translator", OTHER))
_MISREAD_HOST = frozenset(("container", "publisher", "title", "author", "editor", OTHER))
_MISREAD_WHOLE = frozenset(("title", "translated_title", "author", "editor", "date"))
_NUMBERS = frozenset(("volume", "issue", "part"))


def container_area(draft: Draft) -> None:
    """Label the area after « // »: the container whole, and no second title."""
    start = border(draft)
    if not start:
        return
    if "container" not in draft.labels[start:]:
        _label_container(draft, start)
    start = _after_people(draft, start)
    end = draft.end_of("container", start)
    if end == start:
        return
    end = _absorb(draft, end)
    if not draft.has("date") and is_year(draft.tokens[end - 1].text) and end - start > 1:
        end -= 1
        draft.set(end, end + 1, "date")
    _fill_before_slash(draft, start, end)
    if "title" in draft.labels[:start]:
        _settle_second_title(draft, end)


def _after_people(draft: Draft, start: int) -> int:
    """Leave the authors of the host out: «// Лугова З. К. Избранное. Кн. 2»."""
    # A journal may begin like initials: "J. Biol. Chem.".
    family_first = len(draft.words[start]) > 1 and "." not in draft.words[start]
    end = end_of_names(draft, start) if family_first or not draft.words[start].isascii() else 0
    if end and end < len(draft.tokens) and draft.gaps[end].startswith(","):
        return _after_known(draft, start, end)
    if not end or not _is_host(draft, start, end):
        return start
    stop = next(
        (i for i in range(end, len(draft.labels)) if draft.labels[i] not in _MISREAD_HOST),
        len(draft.labels),
    )
    stop = _end_of_sentence(draft, end, stop)
    draft.clear(start, end)
    draft.set(end, stop, "container")
    return end


def _after_known(draft: Draft, start: int, end: int) -> int:
    """Leave the authors out that stand by mistake for the host: «// А. С. Белов, Киев : Дом»."""
    known = {word for i, word in enumerate(draft.words[:start]) if draft.labels[i] == "author"}
    families = {word for word in draft.words[start:end] if len(word) > 1 and "." not in word}
    if not families or not families <= known:
        return start
    draft.clear(start, end)
    return end


def _is_host(draft: Draft, people: int, start: int) -> bool:
    """Whether a title begins at ``start``, after the names that begin at ``people``."""
    if start >= len(draft.tokens) or draft.gaps[start][:1] not in (" ", "."):
        return False
    word = draft.tokens[start]
    if word.kind or not word.text[0].isupper():
        return False
    named = {*draft.labels[people:start]} <= _MISREAD_PEOPLE
    after = range(start, min(start + 3, len(draft.words)))
    roles = any(draft.is_term(i, "editor", "translator") for i in after)
    return named and not roles and draft.labels[start] in _MISREAD_HOST


def _end_of_sentence(draft: Draft, start: int, stop: int) -> int:
    """Return the end of the container, at the latest before a known place."""
    if draft.labels[start] == "container":
        return draft.end_of("container", start)
    end = start + 1
    while end < stop:
        gap, word = draft.gaps[end], draft.tokens[end].text
        if gap not in (" ", ", ", "-") and not (gap == ". " and word[0].islower()):
            break
        end += 1
    return end


def _fill_before_slash(draft: Draft, start: int, end: int) -> None:
    """Take place and date of a conference in: «// Труды конф., Томск, 5 мая 2010 г. / ред.»."""
    limit = min(end + 14, len(draft.tokens))
    slash = next((i for i in range(end, limit) if " /" in draft.gaps[i]), 0)
    stop = slash or _unclosed_bracket(draft, start, end)
    if not stop or "date" not in draft.labels[stop:]:
        return
    if {*draft.labels[end:stop]} <= _MISREAD | {"date", "container", "title"}:
        if not any(opens_area(gap) for gap in draft.gaps[end + 1 : stop]):
            if not any(draft.is_term(i, "volume", "issue", "part") for i in range(end, stop)):
                draft.set(end, stop, "container")


def _unclosed_bracket(draft: Draft, start: int, end: int) -> int:
    """Return the end of a bracket that the container opens and does not close, or 0."""
    inside = draft.gaps[start + 1 : end]
    opened = sum(gap.count("(") for gap in inside) - sum(gap.count(")") for gap in inside)
    if opened < 1:
        return 0
    limit = min(end + 10, len(draft.tokens))
    return next((i for i in range(end, limit) if ")" in draft.gaps[i]), 0)


def _label_container(draft: Draft, start: int) -> None:
    """Take the words after « // » up to the next sign as the container."""
    word = draft.words[start]
    if draft.tokens[start].kind or word.isdigit() or len(word) == 1:
        return
    if draft.labels[start] in ("author", "editor") and end_of_names(draft, start):
        return
    if draft.labels[start] == "archive" or draft.is_term(
        start, "pages", "volume", "issue", "accessed"
    ):
        return
    if draft.words[start] in ("режим", "url", "доступ", "available"):
        return
    end = start + 1
    while end < len(draft.tokens) and draft.gaps[end] in (" ", ", ", "-", '"', ' "', '" '):
        if is_year(draft.tokens[end].text) or draft.tokens[end].kind:
            break
        end += 1
    if {*draft.labels[start:end]} <= _MISREAD | _MISREAD_WHOLE:
        draft.set(start, end, "container")


def _absorb(draft: Draft, end: int) -> int:
    """Take in words that only a space or a bracket parts from the container («… (IJCINI)»)."""
    while end < len(draft.tokens):
        gap = draft.gaps[end]
        if draft.labels[end] == "container":
            end += 1
        elif gap in (" ", "-", " -", "- ") and _continues(draft, end):
            draft.set(end, end + 1, "container")
            end += 1
        elif gap in (" (", "(") and (stop := _bracketed(draft, end)):
            draft.set(end, stop, "container")
            end = stop
        else:
            break
    return end


def _continues(draft: Draft, i: int) -> bool:
    word = draft.words[i]
    plain = draft.labels[i] in _MISREAD and not draft.tokens[i].kind
    if not plain or any(map(str.isdigit, word)) or word == "№":
        return False
    if "-" in draft.gaps[i] and draft.labels[i] == "place":
        return False
    return len(word) > 1 and not draft.is_term(
        i, "volume", "issue", "pages", "part", "accessed", "editor", "translator", "month", "in"
    )


def _bracketed(draft: Draft, start: int) -> int:
    """Return the end of a bracket that belongs to the container («(London, England)»), or 0."""
    if draft.words[start].isdigit() or draft.is_term(start, "editor", "month", "issue", "in"):
        return 0
    if draft.words[start][0].isdigit() or not draft.tokens[start].text[0].isupper():
        return 0
    end = start
    while end < min(start + 8, len(draft.tokens)):
        if draft.labels[end] not in _MISREAD | {"issue", "container", "date", "author"}:
            return 0
        end += 1
        if ")" in draft.gaps[end]:
            return end
    return 0


def _settle_second_title(draft: Draft, start: int) -> None:
    """Make a title after the container a part title («Т. 6. Сознание»), or no field at all."""
    for first, end, label in draft.runs():
        if label != "title" or first < start:
            continue
        named = draft.labels[first - 1] in _NUMBERS and draft.tokens[first].text[0].isupper()
        inside = not any("/" in gap for gap in draft.gaps[start : first + 1])
        draft.set(first, end, "container" if named and inside else OTHER)
