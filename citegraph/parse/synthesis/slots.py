"""Which value a name in braces stands for, and which field it is labelled as."""

from collections.abc import Callable

from citegraph.parse.synthesis import values
from citegraph.parse.synthesis.invention import phrase
from citegraph.parse.synthesis.line import Line
from citegraph.parse.synthesis.works import Work

#: Field of values that are named after what they are rather than after their field.
LABELS = {
    "collection": "container", "conference": "container", "short": "container", "site": "container",
    "body": "author", "year": "date", "day": "date", "total": "page_total", "page": "pages",
    "month": "date", "month-name": "date", "season": "date", "speciality": "other",
    "arxiv": "other", "number": "other", "part-number": "volume",
}  # fmt: skip
#: Terms of the table ``rendering`` that are values.
TERMS = frozenset(
    ("edition", "edition-en", "genre-en", "genre-de", "genre-lat", "genre-bsi", "law-container",
     "standard", "standard-ru", "patent", "patent-ru", "law-lat", "law-bsi", "report-ru",
     "place-bsi", "archive", "kind-of-book", "book-kind",
     "volumes", "book-series")
)  # fmt: skip
VALUES: dict[str, Callable[[Line, Work], str]] = {
    "year": values.year, "day": values.day, "pages": values.pages, "issue": values.issue,
    "url": values.address, "doi": values.doi, "law": values.law, "volume": values.numbered(70),
    "page": values.numbered(900), "total": values.numbered(900), "part": values.numbered(5),
    "number": values.numbered(28), "part-number": values.numbered(400),
    "month-name": values.month_name, "month": lambda line, work: values.month_name(line, work)[:3],
    "title-short": values.first_words, "page-title": values.page_title,
    "season": lambda line, work: line.chance.choice(("Spring", "Fall", "Winter", "Summer")),
    "arxiv": values.arxiv, "isbn": values.isbn, "report": values.report,
    "day-short": values.day_of_month,
    "day-lat": lambda line, work: values.latin(line, values.day_of_month(line, work)),
    "university": lambda line, work: f"University of {phrase('en', 'place', line.chance)}",
    "place-lat": lambda line, work: values.latin(line, work.get("place")),
    "place2": lambda line, work: phrase(work.language, "town", line.chance),
    "roman": lambda line, work: line.chance.choice(("I", "II", "III", "IV", "V", "VI", "IX", "X")),
    "publisher2": lambda line, work: phrase(work.language, "publisher", line.chance),
    "genre-ru": lambda line, work: " ".join(
        (line.say("thesis"), line.say("thesis-dots"), work.get("degree"))
    ),
}  # fmt: skip
