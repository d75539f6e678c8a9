"""Rules of any style, applied where the printed pattern leaves no doubt."""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.tagger import OTHER
from citegraph.text.scraps import find_scrap

_NUMBER = re.compile(r"(?:[A-Za-zА-Я]?\d[\d\s–—−‒‑/-]*[a-zA-ZА-Я]?|[IVXLC]{1,7}|\d+[A-Za-z]?)")
_ARTICLE_CODE = re.compile(r"[A-Z]{6}")
_SUPPLEMENT = re.compile(r"S\d?")
_ACCESSED = re.compile(
    r"(?:дата\s(?:обр(?:ащения|\.)?|доступа|посещения)|accessed(?:\son)?"
    r"|date\sof\s(?:access|treatment)|retrieved(?:\son)?"
    r"|last\s(?:visit|access)(?:ed)?|visited(?:\son)?|проверено|обращение"
    r"|data\sobrashcheniya|abgerufen\sam)\s?[:–-]?\s?"
    r"(?P<date>\d{1,2}[.\s/]{1,2}[\w]{1,9}\.?[.\s/]{1,2}\d{2,4}"
    r"|[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})",
    re.IGNORECASE,
)
_ANNOUNCING = frozenset(
    (
        "обращения обращение обр доступа посещения проверено accessed access treatment retrieved "
        "visit visited obrashcheniya abgerufen"
    ).split()
)
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d")
_YEARS = re.compile(r"(?:1[4-9]|20)\d\d\s?\W{1,3}\s?(?:1[4-9]|20)\d\d")
#: Labels that a year may have been given by mistake.
_LOOSE = frozenset((OTHER, "note", "place", "publisher", "issue", "pages"))
_LANGUAGE = re.compile(
    r"\(\s?in\s(?:russ\w*|engl?\w*|ukr\w*|germ\w*|french|tatar|kazakh)\.?"
    r"(?:[,;]\s(?:abstr|summ|with)[^()]{0,60})?\s?\)",
    re.IGNORECASE,
)
_LANGUAGES = ("russ", "engl", "ukr", "germ", "french", "tatar", "kazakh")
_TERM_GAPS = frozenset((" ", ". ", "", ".", ": ", ".: ", " (", "(", ", "))
#: Field of a number by the kind of the term before it.
_FIELD_OF_TERM = (("volume", "volume"), ("issue", "issue"), ("part", "part"), ("pages", "pages"))
_LINKS = frozenset(("url", "doi", "isbn", "issn"))
#: Labels that no term before a number changes.
_SETTLED = frozenset(("author", "editor", "translator", "document_number", "archive"))
_TEXT = frozenset(
    (
        "title container translated_title translated_container author series editor "
        "document_number archive"
    ).split()
)


def label_links(draft: Draft) -> None:
    """Label addresses and identifiers; a resolver's address is a DOI."""
    for i in draft.links:
        token = draft.tokens[i]
        resolver = "doi.org/" in token.text.replace(" ", "")
        draft.set(i, i + 1, "doi" if resolver else token.kind)
    if _LINKS.isdisjoint(draft.labels):
        return
    for start, end, label in draft.runs():
        if label not in _LINKS or draft.tokens[start].kind:
            continue
        printed = draft.text[draft.tokens[start].start : draft.tokens[end - 1].end]
        if not ("/" in printed and "." in printed):
            draft.clear(start, end)


def drop_article_code(draft: Draft) -> None:
    """Leave «EDN: ABCDEF», the code of an article in eLibrary.ru, out of all fields."""
    if "edn" not in draft.words:
        return
    for i in range(len(draft.tokens) - 1):
        if draft.tokens[i].text == "EDN" and _ARTICLE_CODE.fullmatch(draft.tokens[i + 1].text):
            draft.clear(i, i + 2)


def label_access_date(draft: Draft) -> None:
    """Label the date after «дата обращения», "accessed", "retrieved"."""
    if _ANNOUNCING.isdisjoint(draft.words):
        _dates_without_address(draft)
        return
    for match in _ACCESSED.finditer(draft.text):
        date = draft.inside(match.start("date"), match.end())
        draft.clear(draft.inside(match.start(), match.start("date")).start, date.start)
        draft.set(date.start, date.stop, "accessed")


def _dates_without_address(draft: Draft) -> None:
    """Make what nothing announces, and no address stands before, the date of publication."""
    if not draft.has("accessed"):
        return
    for i in range(draft.links[0] if draft.links else len(draft.labels)):
        if draft.labels[i] == "accessed":
            draft.set(i, i + 1, "date")


def label_date_after_address(draft: Draft) -> None:
    """Label a full date right after an address: «URL: … – 12.03.2015», «http://… (30.01.2015)»."""
    for i in draft.links:
        if i + 1 == len(draft.tokens):
            return
        if draft.tokens[i].kind == "url" and _DAY.fullmatch(draft.tokens[i + 1].text):
            if draft.gaps[i + 1].strip(" .")[:1] in ("-", "("):
                draft.set(i + 1, i + 2, "accessed")


def label_language_note(draft: Draft) -> None:
    """Label "(in Russian)", "(In Russ.)"."""
    if "in" not in draft.words:
        return
    for match in _LANGUAGE.finditer(draft.text):
        for i in draft.inside(match.start(), match.end()):
            named = draft.words[i].startswith(_LANGUAGES)
            draft.set(i, i + 1, "language" if named else OTHER)


def label_numbers(draft: Draft) -> None:
    """Label numbers by the term before them: «Т. 17», "no. 3", «С. 36–45»."""
    for term in draft.terms:
        i = term + 1
        if (
            i == len(draft.tokens)
            or not _follows_term(draft, i)
            or not _NUMBER.fullmatch(draft.tokens[i].text)
        ):
            continue
        field = _field_of(draft, i)
        if draft.labels[i] in _SETTLED or (
            draft.tokens[i].text.isalpha()
            and len(draft.words[i - 1]) == 1
            and draft.words[i - 1].isascii()
        ):
            continue
        if field is None or (draft.labels[i] in _TEXT and not _opens_area(draft, i - 1)):
            continue
        if is_year(draft.tokens[i].text) and field != "pages":
            continue
        draft.set(i - 1, i, OTHER)
        draft.set(i, i + 1, field)
        if field in ("volume", "issue") and i + 1 < len(draft.tokens):
            if _is_supplement(draft, i + 1):
                draft.set(i + 1, i + 2, field)
            _label_bracketed(draft, i, field)


def _is_supplement(draft: Draft, i: int) -> bool:
    """Whether token ``i`` is the S of «№ 8S», «№ 3S1»."""
    return draft.gaps[i] == "" and _SUPPLEMENT.fullmatch(draft.tokens[i].text) is not None


def _follows_term(draft: Draft, i: int) -> bool:
    return draft.gaps[i] in _TERM_GAPS and draft.is_term(i - 1, "volume", "issue", "part", "pages")


def _field_of(draft: Draft, i: int) -> str | None:
    """Choose among the fields of an ambiguous term («с», "s", "n", "v") what the CRF also sees."""
    possible = [field for kind, field in _FIELD_OF_TERM if draft.is_term(i - 1, kind)]
    if draft.labels[i] in possible:
        return draft.labels[i]
    if draft.words[i - 1] in ("v", "n", "s", "h", "t", "c", "с") and len(possible) > 1:
        return None
    return possible[0]


def _opens_area(draft: Draft, i: int) -> bool:
    """Whether the term at ``i`` begins an area: after a full stop, comma, dash or bracket."""
    gap = draft.gaps[i]
    sign = gap.lstrip(")]?! ")[:1]
    opens = bool(gap.strip()) and (not sign or sign in ".,;–—-(")
    return opens and not _is_inside_bracket(draft, i)


def _is_inside_bracket(draft: Draft, i: int) -> bool:
    """Whether words in brackets stand before token ``i``: «(Семинары, книга V)»."""
    for j in range(i, max(i - 12, 0), -1):
        if "(" in draft.gaps[j]:
            return j < i
        if ")" in draft.gaps[j]:
            return False
    return False


def _label_bracketed(draft: Draft, i: int, field: str) -> None:
    """Label the number in brackets after a number: the issue of a volume, or the whole number."""
    after = draft.gaps[i + 1]
    if (
        after in ("(", " (")
        and draft.tokens[i + 1].text[0].isdigit()
        and not is_year(draft.tokens[i + 1].text)
    ):
        if draft.gaps[i + 2][:1] == ")":
            draft.set(i + 1, i + 2, "issue")


def label_page_total(draft: Draft) -> None:
    """Label the number before «с.», "p.": «960 с.»."""
    for i in range(len(draft.tokens) - 1):
        token = draft.tokens[i].text
        if not token.isdigit() or len(token) > 4 or draft.gaps[i + 1] not in (" ", ""):
            continue
        ends = draft.gaps[i + 2][:1] in (".", "", ",", ";", ")") or i + 2 == len(draft.tokens)
        if (
            ends
            and _is_page_term(draft, i + 1)
            and draft.labels[i] not in _TEXT
            and draft.labels[i + 1] != "issue"
            and not _is_page(draft, i)
        ):
            draft.set(i, i + 1, "page_total")
            draft.clear(i + 1, i + 2)


def _is_page_term(draft: Draft, i: int) -> bool:
    """Whether token ``i`` is «с.», "p."; a Latin c among Cyrillic words is that «с»."""
    looks_alike = draft.tokens[i].text == "c" and _CYRILLIC.search(draft.text) is not None
    return looks_alike or draft.is_term(i, "pages")


def _is_page(draft: Draft, i: int) -> bool:
    return i > 0 and draft.is_term(i - 1, "pages") and draft.gaps[i] in (" ", ". ", ".")


def label_missing_date(draft: Draft) -> None:
    """Take the last year (or range of years) outside the texts when the CRF found no date."""
    for i, label in enumerate(draft.labels):
        if label == "date" and _names_year(draft, i):
            return
    for i in range(len(draft.tokens) - 1, 0, -1):
        text = draft.tokens[i].text
        if draft.labels[i] in _LOOSE and (is_year(text) or _YEARS.fullmatch(text)):
            draft.set(i, i + 1, "date")
            return


def _names_year(draft: Draft, i: int) -> bool:
    return _YEAR.search(draft.tokens[i].text) is not None


def drop_scraps(draft: Draft) -> None:
    """Take what is left of a broken address at the end out of the fields."""
    if "&" not in draft.text and "=" not in draft.text:
        return
    start, scrap = find_scrap(draft.text)
    if scrap:
        draft.set_text(start, len(draft.text), OTHER)
