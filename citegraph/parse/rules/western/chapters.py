"""Chapters of edited books: "Title. In: Orr, A./Roth, B. (Hg.): Book", "in A. Orr, ed., Book".

"In" is the border of title and container; the people behind it edited the container. Publication
Manual of the APA, 10.3; Chicago Manual of Style, 14.106; DIN ISO 690.
"""

from citegraph.parse.draft import Draft
from citegraph.parse.rules.western.chapter_editors import find_editors
from citegraph.parse.rules.western.containers import end_of_container
from citegraph.parse.rules.western.namelike import end_of_people, is_initial
from citegraph.parse.rules.wording import words
from citegraph.parse.tagger import OTHER

_IN = frozenset(("in", "en", "dans", "em"))
#: So many words "in" are tried.
_MOST_BORDERS = 6
_TEXT = frozenset(
    (
        "title container publisher place series note author editor genre volume issue "
        "edition translated_title translated_container"
    ).split()
)
_HEAD = frozenset(("author", "editor", "date"))


def split_at_in(draft: Draft) -> None:
    """Make "In" the border of title and container, people behind it editors."""
    if _IN.isdisjoint(draft.words):
        return
    last = len(draft.tokens) - 1
    borders = [i for i in range(2, last) if draft.words[i] in _IN and _may_be_border(draft, i)]
    if not borders:
        return
    start = title_start(draft)
    for i in borders[:_MOST_BORDERS]:
        if start >= i or _is_article(draft, start, i):
            continue
        first, container = find_editors(draft, i + 1)
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
    return _behind_bracket(draft, i)


def _behind_bracket(draft: Draft, i: int) -> int:
    """Skip a remark in brackets that belongs to no field: "Orr, A. (im Druck): Title"."""
    if draft.labels[i] != OTHER:
        return i
    for j in range(i + 1, min(i + 5, len(draft.tokens))):
        if ")" in draft.gaps[j]:
            return j
        if draft.labels[j] != OTHER:
            break
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
    sure = draft.labels[i + 1] in ("container", "editor") or draft.is_term(i + 1, "proceedings")
    if draft.tokens[i].text[0].isupper() and draft.words[i] == "in":
        return sure or _is_followed(draft, i)
    return sure and draft.words[i] == "in" or ('"' in draft.gaps[i])


def _is_followed(draft: Draft, i: int) -> bool:
    """Whether pages or an editors' clause come behind."""
    return "pages" in draft.labels[i:] or "editor" in draft.labels[i:]


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
