"""Lists in Latin letters: transliterated (BSI) and English, and bare web pages in any language."""

from collections.abc import Callable

from citegraph.parse.training.areas import (
    accessed,
    address,
    day,
    doi,
    issue,
    pages,
    publisher,
    tongue,
    year,
)
from citegraph.parse.training.records import Record, Writer
from citegraph.parse.training.rendering import Line, family_first, given_first, people
from citegraph.text import SYSTEMS, transliterate

Spelling = Callable[[str], str]


def bare_web(line: Line, record: Record, other: Record) -> None:
    """Write "Cluster Collaboration Platform. http://…": a site without author."""
    title = line.say(f"page-{tongue(record)}") + record.get("title")
    words = title.split()[: line.chance.randint(2, 11)]
    line.field("title", " ".join(words).strip(" ,.:;(")).put(line.say("url-bare"))
    if line.often(0.92):
        line.field("url", address(line, record))
    line.put(line.say("end"), line.say("language-note") if line.often(0.1) else "")


def news(line: Line, record: Record, other: Record) -> None:
    """Write "Family I. Title. Expert Online, 15.11.2013. (In Russ.) Available at: http://…"."""
    if line.often(0.5):
        people(line, record.writers[:2], family_first)
        line.put(" " if line.text else "")
    line.field("title", record.get("title"))
    site = line.say("site-en") if line.often(0.8) else other.get("container")
    line.field("container", site, line.say("people-end").strip() + " ")
    line.field("date", day(line) if line.often(0.7) else "", line.say("year-joint"), ".")
    line.put(line.say("language-note") if line.often(0.5) else "", line.say("url-bsi"))
    line.field("url", address(line, record) if line.often(0.7) else "")
    if line.often(0.3):
        accessed(line, False)
    line.put(line.say("end"))


def bsi(line: Line, record: Record, other: Record) -> None:
    """Write "Translit [English]. Zhurnal [Journal], 2012, vol. 6, no. 3 (in Russian)."."""
    system = line.chance.choice(sorted(SYSTEMS))

    def latin(text: str) -> str:
        return transliterate(text, system)

    _bsi_people(line, record, latin)
    _bsi_title(line, record, other, latin)
    if record.get("container") and line.often(0.7):
        _bsi_article(line, record, other, latin)
    else:
        _bsi_book(line, record, other, latin)
    line.put(line.say("language-note") if line.often(0.4) else "", line.say("end"))
    if line.often(0.12):
        line.field("url", address(line, record), line.say("url-bsi"))
        if line.often(0.7):
            accessed(line, False)
        line.put(line.say("end"))
    elif line.often(0.1):
        line.field("doi", doi(line), line.say("doi"))


def _bsi_people(line: Line, record: Record, latin: Spelling) -> None:
    writers = [
        Writer(latin(writer.family), tuple(latin(part) for part in writer.initials))
        for writer in record.writers[: line.chance.randint(1, 5)]
    ]
    space, comma = line.say("space"), line.say("heading-comma")
    people(line, writers, lambda writer: family_first(writer, comma, space))
    line.put(" " if line.text.endswith(".") else ". " if line.text else "")


def _bsi_title(line: Line, record: Record, other: Record, latin: Spelling) -> None:
    form = line.chance.random()
    if form < 0.7:
        line.field("title", latin(record.get("title")))
        line.put(line.say("medium-bsi") if line.often(0.15) else "")
        line.field("translated_title", other.get("title"), " [", "]")
    elif form < 0.93:
        line.field("title", other.get("title"))
    else:
        line.field("title", other.get("title"), "[", "]")


def _bsi_article(line: Line, record: Record, other: Record, latin: Spelling) -> None:
    line.field("container", latin(record.get("container")), line.say("container-bsi"))
    if line.often(0.65):
        mark = line.say("translation")
        name = other.get("container") or "Innovations"
        line.field("translated_container", name, mark, "]" if "[" in mark else "")
    sep = line.say("people-end").strip() + " "
    line.field("date", year(line, record), sep)
    if line.often(0.6):
        line.field("volume", line.number(60), sep + line.say("volume-bsi"))
    if line.often(0.8):
        line.field("issue", issue(line), ", " + line.say("issue-bsi"))
    if line.often(0.85):
        line.field("pages", pages(line), ", " + line.say("pages-bsi"))


def _bsi_book(line: Line, record: Record, other: Record, latin: Spelling) -> None:
    line.put(line.say("area-chapter"))
    if line.often(0.2):
        line.field("container", latin(other.get("title"))[:90].rsplit(" ", 1)[0], after=". ")
    own = latin(record.get("publisher"))
    house = own if 0 < len(own) < 50 and line.often(0.6) else line.say("publisher-bsi")
    line.field("place", line.say("place-bsi"))
    if line.often(0.85):
        line.field("publisher", house, line.say("publisher-joint-bsi"))
    line.field("date", year(line, record), line.say("year-joint"))
    if line.often(0.5):
        line.field("page_total", line.number(900), ", ", line.say("total-en"))
    elif line.often(0.4):
        line.field("pages", pages(line), ", pp. ")


def english_list(line: Line, record: Record, other: Record) -> None:
    """Write "M. Porter (1990). Title. Journal, vol. 39, no. 1. P. 61-74"."""
    _english_people(line, record)
    date = year(line, record)
    if line.often(0.5):
        line.field("date", date, " (", line.chance.choice(("). ", ") ", ").")))
        date = ""
    else:
        line.put(line.say("people-end") if line.text else "")
    line.field("title", record.get("title"))
    if (record.get("container") or other.get("container")) and line.often(0.6):
        _english_article(line, record, other, date)
    else:
        _english_book(line, record, other, date)
    line.put(".")


def _english_people(line: Line, record: Record) -> None:
    space, comma = line.say("space"), line.say("heading-comma")
    writers = record.writers[: line.chance.randint(1, 4)]
    turned, mixed = line.often(0.5), line.often(0.15)

    def form(writer: Writer) -> str:
        if turned or (mixed and writer is not writers[0]):
            return given_first(writer)
        return family_first(writer, "," if mixed else comma, space)

    people(line, writers, form, last=line.say("people-last"))


def _english_article(line: Line, record: Record, other: Record, date: str) -> None:
    line.field(
        "container", record.get("container") or other.get("container"), line.say("container-en")
    )
    sep = line.say("people-end").strip() + " "
    line.field("publisher", publisher(line, record, other) if line.often(0.07) else "", ", ")
    if line.often(0.5):
        line.field("date", date, sep)
        date = ""
    if line.often(0.3):
        line.field(
            "volume", line.number(60), sep + (line.say("volume-en") if line.often(0.5) else "")
        )
        line.field("issue", line.number(12), line.chance.choice((" (", "(")), ")")
    else:
        line.field(
            "volume", line.number(60) if line.often(0.8) else "", sep + line.say("volume-en")
        )
        line.field("issue", line.number(12) if line.often(0.6) else "", ", " + line.say("issue-en"))
    line.field("date", date, ", ")
    line.field("pages", pages(line), line.say("year-joint") + line.say("pages-en"))


def _english_book(line: Line, record: Record, other: Record, date: str) -> None:
    house = publisher(line, record, other)
    if line.often(0.2):
        line.field("edition", line.say("edition-en"), ". ")
    if line.often(0.7):
        line.field("place", line.say("place-en"), ". ")
        line.field("publisher", house, ", " if line.often(0.35) else line.say("colon"))
    else:
        line.field("publisher", house, line.say("year-joint")).field(
            "place", line.say("place-en"), ", "
        )
    line.field("date", date, ", ")
    if line.often(0.5):
        line.field("page_total", line.number(700), line.say("year-joint"), line.say("total-en"))
