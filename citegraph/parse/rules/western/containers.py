"""The end of a container that "In" or its editors opened: where pages, volume or imprint begin."""

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.rules.western.edges import is_ordinal
from citegraph.parse.rules.western.editedby import opens_clause
from citegraph.parse.rules.western.placing import imprint_start
from citegraph.parse.tagger import OTHER

_NUMBERS = frozenset(("pages", "volume", "issue", "date", "page_total", "accessed", "url"))
_BEHIND = frozenset(
    "place publisher editor translator pages volume issue date edition accessed url genre".split()
)


def end_of_container(draft: Draft, start: int) -> int:
    """Return the first token behind the container that begins at ``start``.

    What the CRF saw as container stays; beyond it the text goes on to the next sure border. Before
    a sure imprint, the CRF's places and publishers are part of the title.
    """
    first = draft.end_of("container", start)
    if first > start and draft.labels[first : first + 1] == ["place"]:
        return first
    imprint = imprint_start(draft, start + 1)
    for i in range(max(first, start + 1), len(draft.tokens)):
        if i == imprint or _is_behind(draft, i):
            return i
    return len(draft.tokens)


def _is_behind(draft: Draft, i: int) -> bool:
    """Whether token ``i`` is no part of the container before it."""
    gap, label, token = draft.gaps[i], draft.labels[i], draft.tokens[i]
    if token.kind or opens_clause(draft, i):
        return True
    if draft.is_term(i, "pages", "volume", "issue", "edition") and _precedes_number(draft, i):
        return len(draft.words[i]) > 1 or bool(gap.strip())
    if label in _NUMBERS and any(map(str.isdigit, token.text)):
        return not is_ordinal(draft, i)
    if not gap.strip(' "'):
        return label == "edition"
    if draft.is_term(i, "accessed"):
        return True
    if gap == " (" and _is_acronym(draft, i):
        return False
    return label in _BEHIND or ("(" in gap and label == OTHER)


def _is_acronym(draft: Draft, i: int) -> bool:
    """Whether "(ICWL)" or "(ICWL 2007)", the short name of the container, stands at ``i``."""
    if not draft.tokens[i].text.isupper():
        return False
    dated = i + 1 < len(draft.tokens) and is_year(draft.tokens[i + 1].text)
    return draft.gaps[i + 1 + dated].startswith(")")


def _precedes_number(draft: Draft, i: int) -> bool:
    if i + 1 >= len(draft.tokens):
        return False
    word = draft.tokens[i + 1].text
    return any(map(str.isdigit, word)) or (len(draft.words[i]) > 1 and not word.strip("IVXLC"))
