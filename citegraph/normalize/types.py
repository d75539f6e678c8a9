"""The CSL 1.0.2 type of a cited work, from its fields and the words that name a kind of work."""

import re
from collections.abc import Collection

_LAW = re.compile(
    r"federal'?n\w+\szakon"
    r"|^\W*(?:о\s.{5,200}:\s)?(?:федеральн\w+\s(?:конституционн\w+\s)?закон"
    r"|закон\s(?:рф|российской|республики|\w+\sобласти)|указ\s(?:президента|№)"
    r"|постановление\s(?:правительства|президента|губернатора|администрации|совета|№)"
    r"|распоряжение\s(?:правительства|президента)|приказ\s(?:мин|росс?|фед|№)"
    r"|конституция\s|(?:\w+\s){0,2}кодекс\s(?:рф|российской|республики|рсфср|украины|об\s))",
    re.IGNORECASE,
)
_LAW_NUMBER = re.compile(r"№\s?[\w-]+-?ФЗ\b|\bN\s?\d+-ФЗ", re.IGNORECASE)
_LAW_GENRE = (
    "федер", "закон", "указ", "постановлен", "пост.", "приказ", "распоряжен", "распор.",
    "определен", "решение", "приговор", "письмо", "директива", "положение", "кодекс",
)  # fmt: skip
_TREATY = re.compile(
    r"(?:[А-ЯЁ]\w{3,20}\s){0,2}(?:[Кк]онвенция|[Сс]оглашение|[Пп]акт|[Хх]артия)\s"
    r"(?:о|об|по|между)\s"
)
_COURT = re.compile(
    r"\bсуда?\b|\bсуд(?:а|ов|ебн\w*)\b|пленум|court|\b(?:еспч|фас|сип|вас)\b", re.IGNORECASE
)
_COURT_RULING = re.compile(
    r"^\W*(?:постановление|определение|решение|приговор|обзор)\s[^«]{0,80}?(?:\bсуда?\b|пленум)"
    r"|\bcase\sof\b|\sv\.\s[A-Z]",
    re.IGNORECASE,
)
_RULINGS = ("постановление", "определение", "решение", "приговор", "обзор")
_LAW_STEMS = (
    "zakon",
    "закон", "указ", "постановление", "распоряжение", "приказ", "конституция", "кодекс",
)  # fmt: skip
_PATENT_GENRE = ("пат", "а. с", "а.с", "авт. св", "авторское св", "заявка", "us patent", "свидет")
_PATENT_STEMS = ("пат", "patent", "а. с", "а.с")
_THESIS = re.compile(
    r"\bдис+(?:с|ерт\w*)?\b[\s.…]|автореф|\bphd\b|\bthesis\b|dissertation|\bканд\.\s|на соиск"
    r"|\bdiss?\.\s|avtoref",
    re.IGNORECASE,
)
_THESIS_STEMS = (
    "дис",
    "diss",
    "dis. ",
    "автореф",
    "phd",
    "thesis",
    "канд. ",
    "на соиск",
    "avtoref",
)
_PATENT = re.compile(r"\bпатент\b|^\W*пат\.\s|\bpatent\b|^\W*а\.\s?с\.\s\d", re.IGNORECASE)
_PATENT_NUMBER = re.compile(r"\bpatent\s(?:rf|ru|us|no|n|№)\b|\b[a-z]{2}\spatent\b")
_STANDARD = re.compile(
    r"^\W*(?:[ГG][ОO][СS][ТT]|ОСТ\s\d|СНиП|СанПиН|ISO\s\d|ИСО\s\d|СП\s\d|РД\s\d"
    r"|DIN\s\d|ASTM|IEC\s\d|EN\s\d|ТУ\s\d|СН\s\d|ВСН\s\d|СТО\s)"
)
_REPORT = re.compile(
    r"working\spaper|\breport\b|discussion\spaper|^\W*отч[её]т\s(?:о\sнир|по\sнир)"
    r"|\bотч[её]т\sо\s(?:научно|нир)|№\sгр\s",
    re.IGNORECASE,
)
_REPORT_STEMS = (" paper", "report", "отчет", "отчёт")
_PREPRINT = re.compile(
    r"\barxiv\b|\bbiorxiv\b|\bmedrxiv\b|\bssrn\b|\bпрепринт\b|\bpreprint\b", re.IGNORECASE
)
_PREPRINT_STEMS = ("rxiv", "ssrn", "препринт", "preprint")
_DATASET = re.compile(
    r"\bdata\s?sets?\b|\bнабор\sданных\b|\[база\sданных\]|\[dataset\]|:\sбаза\sданных",
    re.IGNORECASE,
)
_DATASET_STEMS = ("dataset", "data set", "набор данных", "база данных")
_CONFERENCE = re.compile(
    r"conference|конференц|\bконф\.|симпозиум|\bсимп\.|symposium|workshop"
    r"|тез(?:исы)?\.?\sдокл|konferen|\bkonf\.|congress|конгресс|форум\b|чтения\b|семинара\b",
    re.IGNORECASE,
)
_PROCEEDINGS = re.compile(r"proceedings|\bproc\.", re.IGNORECASE)
_NEWSPAPER = re.compile(
    r"\bгазета\b|\bнезависимая\b|\bизвестия\b(?!\s\w)|\bкоммерсант|newspaper"
    r"|\btimes\b|риа\sновости|ria\snews|\bправда\b",
    re.IGNORECASE,
)
_BOOK = frozenset(("publisher", "place", "page_total", "isbn", "edition"))
_PRINTED = _BOOK - {"edition"}


def find_type(
    text: str,
    title: str,
    container: str,
    fields: Collection[str],
    *,
    genre: str = "",
    has_day: bool = False,
) -> str:
    """Return the CSL type; ``text`` is the whole reference, ``fields`` those that are printed.

    ``has_day`` says that the date of publication names a day, as that of a newspaper does.

    >>> find_type("…", "The nature of the firm", "Economica", {"container", "volume", "pages"})
    'article-journal'
    >>> find_type("…", "О рынке: федеральный закон от 1.1.2001 № 5-ФЗ", "", {"title"})
    'legislation'
    >>> find_type("…", "Стартапы", "", {"place", "publisher", "date"}), find_type("…", "", "", ())
    ('book', 'document')
    """
    have = frozenset(fields)
    if official := _official_type(title, genre, have):
        return official
    folded = text.casefold()
    if special := _special_type(folded, have):
        return special
    if "document_number" in have and not genre:
        return "standard"
    if "container" in have:
        return _type_of_part(container, have, has_day)
    if "url" in have and not have & _PRINTED:
        return "webpage"
    if have & _BOOK:
        return "book"
    if has_day and title:
        return "article-newspaper"
    return "article-journal" if "pages" in have and "volume" in have else "document"


def _official_type(title: str, genre: str, fields: frozenset[str]) -> str:
    """The type of a law, ruling, standard, patent or archival document, or ""."""
    if "archive" in fields:
        return "manuscript"
    folded = genre.casefold()
    if folded.startswith(_PATENT_GENRE):
        return "patent"
    # A genre such as «дис. …» or «учебник» names no act.
    if folded.startswith(_LAW_GENRE):
        return "legal_case" if _COURT.search(genre) else "legislation"
    first = title.casefold().lstrip(' «"')
    if _is_ruling(first, title):
        return "legal_case"
    if "document_number" in fields and first.startswith((*_RULINGS, *_LAW_GENRE)):
        return "legal_case" if _COURT.search(title) else "legislation"
    if _TREATY.match(title):
        return "treaty"
    if _holds(first, _LAW_STEMS) and _LAW.search(title):
        return "legislation"
    if "-ФЗ" in title and _LAW_NUMBER.search(title):
        return "legislation"
    if _STANDARD.match(title):
        return "standard"
    return "patent" if _holds(first, _PATENT_STEMS) and _PATENT.search(title) else ""


def _is_ruling(folded: str, title: str) -> bool:
    """Whether the title (also ``folded``) is that of a ruling of a court."""
    likely = folded.startswith(_RULINGS) or " v. " in title or "case of" in folded
    return likely and bool(_COURT_RULING.search(title))


def _special_type(text: str, fields: frozenset[str]) -> str:
    """The type that words anywhere in the reference name, or ""; ``text`` is casefolded."""
    if _holds(text, _PREPRINT_STEMS) and _PREPRINT.search(text):
        if not fields & {"volume", "issue"} or "container" not in fields:
            return "article"
    if _holds(text, _DATASET_STEMS) and _DATASET.search(text):
        return "dataset"
    if "container" in fields:
        return ""
    if "patent" in text and _PATENT_NUMBER.search(text):
        return "patent"
    if _holds(text, _THESIS_STEMS) and _THESIS.search(text):
        return "thesis"
    if _holds(text, _REPORT_STEMS) and _REPORT.search(text):
        return "report"
    return ""


def _holds(text: str, stems: tuple[str, ...]) -> bool:
    # Asked seven times of every reference: a generator would take twice the time of a loop.
    for stem in stems:
        if stem in text:
            return True
    return False


def _type_of_part(container: str, have: frozenset[str], has_day: bool) -> str:
    numbered = bool(have & {"volume", "issue"})
    published = "place" in have and bool(have & {"publisher", "editor"})
    if _CONFERENCE.search(container):
        return "paper-conference"
    if _PROCEEDINGS.search(container) and (published or not numbered):
        return "paper-conference"
    if _NEWSPAPER.search(container) or (
        has_day and not have & {"volume", "publisher", "url", "doi"}
    ):
        return "article-newspaper"
    if numbered and not published:
        return "article-journal"
    if have & {"publisher", "place", "editor", "isbn"}:
        return "chapter"
    if "url" in have and "pages" not in have:
        return "webpage"
    return "article-journal"
