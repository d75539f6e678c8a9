"""The CSL 1.0.2 type of a cited work, from its fields and the words that name a kind of work."""

import re
from collections.abc import Collection

_LAW = re.compile(
    r"^\W*(?:о\s.{5,200}:\s)?(?:федеральн\w+\s(?:конституционн\w+\s)?закон"
    r"|закон\s(?:рф|российской)|указ\s|постановление\s|распоряжение\s|приказ\s"
    r"|конституция\s|кодекс\s|\w+\sкодекс\s)",
    re.IGNORECASE,
)
_LAW_NUMBER = re.compile(r"№\s?[\w-]+-?ФЗ\b|\bN\s?\d+-ФЗ", re.IGNORECASE)
_THESIS = re.compile(
    r"\bдис+(?:с|ерт\w*)?\b[\s.…]|автореф|\bphd\b|\bthesis\b|dissertation|\bканд\.\s|на соиск",
    re.IGNORECASE,
)
_PATENT = re.compile(r"\bпатент\b|^\W*пат\.\s|\bpatent\b", re.IGNORECASE)
_STANDARD = re.compile(r"^\W*(?:ГОСТ|СНиП|СанПиН|ISO\s\d|СП\s\d)", re.IGNORECASE)
_REPORT = re.compile(
    r"working\spaper|\breport\b|technical\sreport|\bпрепринт\b|\bpreprint\b"
    r"|discussion\spaper|^отч[её]т\b",
    re.IGNORECASE,
)
_CONFERENCE = re.compile(
    r"proceedings|\bproc\.|conference|конференц|симпозиум|symposium|workshop"
    r"|тез(?:исы)?\.?\sдокл|konferen|congress|конгресс|форум\b|чтения\b",
    re.IGNORECASE,
)
_NEWSPAPER = re.compile(
    r"\bгазета\b|\bнезависимая\b|\bизвестия\b(?!\s\w)|\bкоммерсант|newspaper"
    r"|\btimes\b|риа\sновости|ria\snews",
    re.IGNORECASE,
)


def find_type(text: str, title: str, container: str, fields: Collection[str]) -> str:
    """Return the CSL type; ``text`` is the whole reference, ``fields`` those that are printed.

    >>> find_type("…", "The nature of the firm", "Economica", {"container", "volume", "pages"})
    'article-journal'
    >>> find_type("…", "О рынке: федеральный закон от 1.1.2001 № 5-ФЗ", "", {"title"})
    'legislation'
    >>> find_type("…", "Стартапы", "", {"place", "publisher", "date"}), find_type("…", "", "", ())
    ('book', 'document')
    """
    if _LAW.search(title) or _LAW_NUMBER.search(title):
        return "legislation"
    if _STANDARD.search(title):
        return "standard"
    if _PATENT.search(title):
        return "patent"
    if "container" not in fields and _THESIS.search(text):
        return "thesis"
    if "container" in fields:
        return _type_of_part(container, fields)
    if _REPORT.search(text):
        return "report"
    if "url" in fields and not {"publisher", "place", "page_total", "isbn"} & set(fields):
        return "webpage"
    if {"publisher", "place", "page_total", "isbn", "edition"} & set(fields):
        return "book"
    return "article-journal" if "pages" in fields and "volume" in fields else "document"


def _type_of_part(container: str, fields: Collection[str]) -> str:
    have = set(fields)
    if _CONFERENCE.search(container):
        return "paper-conference"
    if _NEWSPAPER.search(container):
        return "article-newspaper"
    if have & {"volume", "issue"} and not (have & {"publisher", "editor"} and "place" in have):
        return "article-journal"
    if have & {"publisher", "place", "editor", "isbn"}:
        return "chapter"
    if "url" in have and "pages" not in have:
        return "webpage"
    return "article-journal"
