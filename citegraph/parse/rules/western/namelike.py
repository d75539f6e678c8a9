"""How far a printed group of people reaches, by its words and signs alone, in any style.

"Orr, A./Roth, B. (Hg.)", "Ann Orr & Ben Roth, eds.", "Orr AB, Roth C".
"""

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import word_class
from citegraph.parse.rules.wording import words

#: Longest run of people that is followed, in tokens.
LIMIT = 160
#: Longest bracket that names a role, in tokens.
_LONGEST_ROLE = 5
_SIGNS = frozenset(
    ("", ",", "/", ";", "(", "[", "),", ")", "),/", ")/", ",(", "-", "–", ",/", ";/")
)
#: Words that print a full stop in the middle of a group.
_SHORT_WORDS = frozenset(("jr", "sr", "jun", "sen", "iii", "prof", "al"))
#: Signs with a full stop: the word before must be one that is shortened.
_STOPS = frozenset((".", ".,", ".;", "./", ".-", ".(", ".),", ".)", ".)/", ".,/", ".;/", ".["))


def is_initial(draft: Draft, i: int) -> bool:
    """Whether token ``i`` is an initial."""
    word = draft.tokens[i].text
    return (len(draft.words[i]) == 1 or "." in draft.words[i]) and word[0].isupper()


def end_of_people(draft: Draft, start: int, stop: int | None = None) -> int:
    """Return the first token from ``start`` on that cannot belong to a group of people."""
    stop = min(len(draft.tokens), start + LIMIT) if stop is None else stop
    i = start
    while i < stop and _is_of_name(draft, i) and (i == start or _continues(draft, i)):
        i += 1
    return i


def goes_on(draft: Draft, i: int) -> bool:
    """Whether a group of people that reaches token ``i`` holds it too."""
    return _is_of_name(draft, i) and _continues(draft, i)


def _is_of_name(draft: Draft, i: int) -> bool:
    token, word = draft.tokens[i], draft.words[i]
    if token.kind or any(map(str.isdigit, word)):
        return False
    if token.text[0].isupper() or word in words("joining") or word in words("and-others"):
        return True
    return word in words("editor-after") or "particle" in word_class(word).split("|")


def _continues(draft: Draft, i: int) -> bool:
    """Whether the signs before token ``i`` can stand inside a group of people."""
    gap = draft.gaps[i].replace(" ", "")
    if gap.endswith(("(", "[")) and not (names_role(draft, i) or is_initial(draft, i)):
        return False
    if gap in _SIGNS:
        return True
    if gap not in _STOPS:
        return False
    word = draft.words[i - 1]
    return len(word) <= 2 or "." in word or word in words("editor-after") or word in _SHORT_WORDS


def names_role(draft: Draft, i: int) -> bool:
    """Whether a bracket at token ``i`` names a role: "(Hg.)", "(gen. ed.)", "(a cura di)"."""
    if not draft.gaps[i].endswith(("(", "[")):
        return False
    for j in range(i, min(i + _LONGEST_ROLE, len(draft.tokens))):
        if ")" in draft.gaps[j + 1] or "]" in draft.gaps[j + 1]:
            return any(draft.words[k] in words("editor-after") for k in range(i, j + 1))
    return False


def end_of_role(draft: Draft, i: int) -> int:
    """Return the first token behind the role at token ``i``, also behind its bracket."""
    if names_role(draft, i):
        while ")" not in draft.gaps[i + 1] and "]" not in draft.gaps[i + 1]:
            i += 1
        return i + 1
    i += 1
    while i < len(draft.tokens) and draft.words[i] in words("editor-after"):
        i += 1
    return i


def are_inverted(draft: Draft, start: int, end: int) -> bool:
    """Whether a group of people shows by initials, commas or slashes that it is one.

    "Orr, Ann", "Ann Orr/Ben Roth", "A. Orr", but not "Modern Times".
    """
    for i in range(start, end):
        if is_initial(draft, i) or (i > start and any(sign in draft.gaps[i] for sign in ",/;")):
            return True
    return False


def head_start(draft: Draft) -> int:
    """Return the first token after a list number or key: "[8]", "13.", "[ORR93]", "3)"."""
    if len(draft.tokens) < 3:
        return 0
    opened = draft.gaps[0].endswith("[") and draft.gaps[1].startswith("]")
    numbered = draft.tokens[0].text.isdigit() and len(draft.tokens[0].text) < 4
    if opened and len(draft.tokens[0].text) <= 12 and any(map(str.isdigit, draft.words[0])):
        return 1
    return 1 if numbered and draft.gaps[1][:1] in (".", ")", " ") else 0
