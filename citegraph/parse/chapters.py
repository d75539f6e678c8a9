"""Chapters of edited books: "Title. In: Orr, A./Roth, B. (Hg.): Book", "in A. Orr, ed., Book".

"In" is the border of title and container; the people behind it edited the container. Publication
Manual of the APA, 10.3; Chicago Manual of Style, 14.106; DIN ISO 690.
"""

from citegraph.parse.containers import end_of_container
from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.namelike import are_inverted, end_of_people, is_initial
from citegraph.parse.tagger import OTHER
from citegraph.parse.wording import words

_IN = frozenset(("in", "en", "dans", "em"))
#: So many words "in" are tried.
_MOST_BORDERS = 6
#: Longest body that edits a volume, in tokens.
_LONGEST_BODY = 12
#: Editors are looked for in so many tokens behind the border.
_MOST_EDITOR_WORDS = 60
_TEXT = frozenset(
    (
        "title container publisher place series note author editor genre volume issue "
        "edition translated_title translated_container"
    ).split()
)
_HEAD = frozenset(("author", "editor", "date"))


def split_at_in(draft: Draft) -> None:
    """Make "In" the border of title and container, people behind it editors."""
    last = len(draft.tokens) - 1
    borders = [i for i in range(2, last) if draft.words[i] in _IN and _may_be_border(draft, i)]
    if not borders:
        return
    start = title_start(draft)
    for i in borders[:_MOST_BORDERS]:
        if start >= i or _is_article(draft, start, i):
            continue
        first, container = _editors(draft, i + 1)
        if _is_border(draft, i, container):
            _set_border(draft, start, i, (first, container))
            return


def _set_border(draft: Draft, start: int, border: int, behind: tuple[int, int]) -> None:
    """Label title, editors and container; ``behind`` are the end of editors and the container."""
    first, container = behind
    _label(draft, start, border)
    draft.clear(border, border + 1)
    if draft.tokens[container].kind or _is_back_reference(draft, container):
        return
    draft.clear(border + 1, container)
    draft.set(border + 1, first, "editor")
    _drop_roles(draft, border + 1, first)
    draft.set(container, end_of_container(draft, container), "container")


def _is_back_reference(draft: Draft, start: int) -> bool:
    """Whether only names and a year or number follow: "in: Orr/Roth (1998): 12", "In Orr [4]"."""
    end = end_of_people(draft, start)
    behind = end < len(draft.tokens) and draft.gaps[end].endswith(("(", "["))
    return behind and end - start < 6 and draft.tokens[end].text.isdigit()


def _is_article(draft: Draft, start: int, end: int) -> bool:
    """Whether a whole article was read before "in": what follows is a reprint or a remark."""
    labels = draft.labels[start:end]
    return "container" in labels and not {"pages", "volume"}.isdisjoint(labels)


def title_start(draft: Draft) -> int:
    """Return the first token after people, date and keys."""
    i = 0
    while i < len(draft.labels) - 1 and (
        draft.labels[i] in _HEAD or (draft.labels[i] == OTHER and _continues_head(draft, i))
    ):
        i += 1
    return i


def _continues_head(draft: Draft, i: int) -> bool:
    return not _HEAD.isdisjoint(draft.labels[i + 1 : i + 4]) or (
        i > 0 and draft.labels[i - 1] in _HEAD and len(draft.words[i]) < 5
    )


def _may_be_border(draft: Draft, i: int) -> bool:
    before, after = draft.gaps[i], draft.gaps[i + 1]
    if draft.tokens[i].text == "IN" and "," in before:
        return False
    if after[:1] == ":" or after.startswith((" :", ".:")):
        return before.strip() != "" or draft.labels[i - 1] == "pages"
    if after.strip(' "'):
        return False
    return any(sign in before for sign in '.,;?!"-') or draft.labels[i - 1] == "pages"


def _is_border(draft: Draft, i: int, container: int) -> bool:
    """Whether "in" opens a container: a colon, editors, or a capital letter behind a sentence."""
    if container >= len(draft.tokens):
        return False
    if ":" in draft.gaps[i + 1] or container > i + 1:
        return True
    capital = draft.tokens[i + 1].text[0].isupper() or draft.tokens[i + 1].text[0].isdigit()
    if not capital and '"' not in draft.gaps[i + 1] and draft.words[i + 1] not in ("the", "der"):
        return False
    sure = draft.labels[i + 1] in ("container", "editor")
    if draft.tokens[i].text[0].isupper() and draft.words[i] == "in":
        return sure or _is_followed(draft, i)
    return sure and draft.words[i] == "in" or ('"' in draft.gaps[i])


def _is_followed(draft: Draft, i: int) -> bool:
    """Whether pages or an editors' clause come behind."""
    return "pages" in draft.labels[i:] or "editor" in draft.labels[i:]


def _editors(draft: Draft, start: int) -> tuple[int, int]:
    """Return the end of the editors at ``start`` and the token where the container begins."""
    stop = min(len(draft.tokens), start + _MOST_EDITOR_WORDS)
    if draft.words[start] in words("same-author"):
        end = start + 1
        while end < stop and draft.words[end] in words("editor-after"):
            end += 1
        return start, end
    role = _role_behind(draft, start, stop)
    if role:
        return role, _after_role(draft, role, stop)
    behind = _behind_people(draft, start)
    if behind:
        return behind
    end = end_of_people(draft, start, stop)
    while end < stop and end > start and ":" not in draft.gaps[end]:
        end -= 1
    named = end - start > 1 and end < stop and are_inverted(draft, start, end)
    if named and _is_family_first(draft, start, end):
        return end, end
    return start, start


def _behind_people(draft: Draft, start: int) -> tuple[int, int] | None:
    """Return what the CRF saw: editors and then a container; or "Orr AB, Roth C. Title"."""
    label = draft.labels[start]
    if label in _HEAD:
        end = container = draft.end_of(label, start)
        while container < len(draft.labels) and draft.labels[container] == OTHER:
            container += 1
        if "container" in draft.labels[container : container + 1]:
            return end, container
    i = start
    while i + 1 < len(draft.tokens) and _is_vancouver(draft, i):
        if draft.gaps[i + 2] == ". ":
            return i + 2, i + 2
        i += 2
    return None


def _is_vancouver(draft: Draft, i: int) -> bool:
    family, initials = draft.tokens[i].text, draft.tokens[i + 1].text
    named = family[:1].isupper() and len(family) > 1 and not family.isupper()
    return (
        named
        and initials.isupper()
        and initials.isalpha()
        and len(initials) < 6
        and draft.gaps[i + 1] == " "
        and draft.gaps[i + 2] in (", ", ". ")
    )


def _is_family_first(draft: Draft, start: int, end: int) -> bool:
    """Whether a group before a colon is people: "Knight, D.; Tanner, Tom: Title"."""
    several = any(sign in draft.gaps[i] for i in range(start, end) for sign in "/;")
    short = end - start == 2 or is_initial(draft, start + 1)
    return draft.gaps[start + 1] == ", " and (short or several)


def _role_behind(draft: Draft, start: int, stop: int) -> int:
    """Return the first "(Hg.)" or ", eds" that ends a group of people, or 0."""
    for i in range(start + 1, stop):
        gap = draft.gaps[i]
        if gap.endswith("(") and draft.words[i] in words("with-editor"):
            return i if _role_in_bracket(draft, i) else 0
        if draft.words[i] in words("editor-after") and draft.words[i + 1 : i + 2] != ["by"]:
            return i if _ends_editors(draft, start, i) else 0
        if ":" in gap or (gap[:1] in ".?!" and not _is_initialened(draft, i - 1)):
            return 0
    return 0


def _role_in_bracket(draft: Draft, start: int) -> bool:
    """Whether a bracket that begins at ``start`` names a role: "(gen. ed.)", "(a cura di)"."""
    for i in range(start, min(start + 5, len(draft.tokens))):
        if ")" in draft.gaps[i + 1]:
            return draft.words[i] in words("editor-after") or draft.words[start:i] == ["a", "cura"]
    return False


def _ends_editors(draft: Draft, start: int, role: int) -> bool:
    """Whether all from ``start`` to the role is people, or one body."""
    gap, after = draft.gaps[role], draft.gaps[role + 1]
    named = end_of_people(draft, start, role) == role
    if gap.endswith(("(", "[")) and (")" in after or "]" in after):
        body = role - start <= _LONGEST_BODY and "," not in "".join(draft.gaps[start + 1 : role])
        return named or body or draft.labels[start] in ("editor", "author")
    if not named or not ("," in gap or "." in gap):
        return False
    short = role - start == 1 or any(is_initial(draft, i) for i in range(start, role))
    return short or "al" in draft.words[start:role] or draft.labels[start] in ("editor", "author")


def _is_initialened(draft: Draft, i: int) -> bool:
    word = draft.words[i]
    return len(word) <= 2 or "." in word or word in ("al", "jr", "sr", "prof", "hrsg", "vol")


def _after_role(draft: Draft, role: int, stop: int) -> int:
    """Skip the role, and a year in brackets behind it: "(Hg.) (1977):"."""
    end = role + 1
    while end < stop and (
        draft.words[end] in words("editor-after") or draft.words[end] in words("with-editor")
    ):
        end += 1
    if end + 2 < stop and draft.words[end].isdigit() and draft.is_term(end + 1, "edition"):
        end += 2
    if end + 1 < stop and draft.gaps[end].endswith("(") and is_year(draft.tokens[end].text):
        end += 1
        if draft.gaps[end] == "" and len(draft.words[end]) == 1:
            end += 1
    return end


def _drop_roles(draft: Draft, start: int, end: int) -> None:
    for i in range(start, end):
        if (
            draft.words[i] in words("editor-after")
            or draft.words[i] in ("u", "a")
            and not is_initial(draft, i)
        ):
            draft.clear(i, i + 1)


def _label(draft: Draft, start: int, end: int) -> None:
    """Give the title the text before the border; pages stay."""
    while end > start + 1 and draft.labels[end - 1] == OTHER and '"' in draft.gaps[end - 1]:
        end -= 1
    while (
        end > start and draft.labels[end - 1] in ("pages", OTHER) and _is_page_area(draft, end - 1)
    ):
        end -= 1
    for i in range(start, end):
        if draft.labels[i] in _TEXT or draft.labels[i] == OTHER:
            if draft.labels[i] != "translated_title":
                draft.set(i, i + 1, "title")


def _is_page_area(draft: Draft, i: int) -> bool:
    return draft.labels[i] == "pages" or draft.is_term(i, "pages")
