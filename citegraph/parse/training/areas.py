"""Parts that several styles share: years, pages, imprints, addresses, identifiers."""

from citegraph.parse.training.records import Record
from citegraph.parse.training.rendering import Line
from citegraph.text import transliterate


def tongue(record: Record) -> str:
    """Return the ending of slots in the language of the record: "ru" or "en"."""
    return "ru" if record.russian else "en"


def year(line: Line, record: Record) -> str:
    """Return the year of the record, or one by chance."""
    found = "".join(char for char in record.get("date") if char.isdigit())[:4]
    return (
        found
        if found[:2] in ("19", "20") and len(found) == 4
        else str(line.chance.randint(1950, 2021))
    )


def day(line: Line) -> str:
    """Return a date such as «05.03.2019»."""
    numbers = (
        line.chance.randint(1, 28),
        line.chance.randint(1, 12),
        line.chance.randint(1999, 2021),
    )
    return "{:02d}.{:02d}.{}".format(*numbers)


def pages(line: Line) -> str:
    """Return a range of pages."""
    first = line.chance.randint(3, 900)
    return f"{first}{line.say('pages-dash')}{first + line.chance.randint(1, 30)}"


def issue(line: Line) -> str:
    """Return an issue: «3», «5 (35)», «4–6»."""
    number = line.number(12)
    kinds = (number, number, f"{number} ({line.number(300)})", f"{number}–{int(number) + 1}")
    return line.chance.choice(kinds)


def place(line: Line, record: Record) -> str:
    """Return the place of the record, or a usual one."""
    own = record.get("place")
    return own if own and len(own) < 30 and line.often(0.3) else line.say(f"place-{tongue(record)}")


def publisher(line: Line, record: Record, other: Record) -> str:
    """Return the publisher of the record, of another record in its language, or a usual one."""
    own = record.get("publisher") or (
        other.get("publisher") if other.russian == record.russian else ""
    )
    return (
        own
        if own and len(own) < 60 and line.often(0.6)
        else line.say(f"publisher-{tongue(record)}")
    )


def total(line: Line, record: Record, before: str) -> None:
    """Write «. – 960 с.», often."""
    if line.often(0.6):
        line.field("page_total", line.number(900), before, line.say(f"total-{tongue(record)}"))
    line.put(line.say("end"))


def medium(line: Line, share: float) -> None:
    """Write «[Электронный ресурс]» with the given probability."""
    if line.often(share):
        line.put(line.say("medium"))


def address(line: Line, record: Record) -> str:
    """Return a web address made of words of the title."""
    latin = transliterate(record.get("title"), "gost-7.79-b").casefold().split()
    words = [word for word in latin if word.isalpha() and word.isascii()] or ["page"]
    host = "-".join(words[:2])[:20] + line.say("domain")
    paths = (
        "",
        "/",
        "/en/about",
        f"/{'_'.join(words[:3])}.html",
        f"/2018/{line.number(60)}/{words[0]}/",
    )
    path = line.chance.choice((*paths, f"/articles/id={line.number(9999)}"))
    start = line.chance.choice(("www.", line.say("scheme"), line.say("scheme") + "www."))
    return start + host + path


def accessed(line: Line, russian: bool) -> None:
    """Write «(дата обращения: 05.03.2019)»."""
    term = line.say("accessed-ru" if russian else "accessed-en")
    line.put(" (", term).field("accessed", day(line)).put(")")


def doi(line: Line) -> str:
    """Return a DOI."""
    return f"10.{line.chance.randint(1000, 99999)}/{line.number(9999)}-{line.number(99)}"


def links(line: Line, record: Record, share: float) -> None:
    """Write a DOI and an address, each with the given probability."""
    if line.often(share):
        line.field("doi", doi(line), line.say("doi")).put(line.say("end"))
    if line.often(share):
        line.field("url", address(line, record), line.say("url"))
        if line.often(0.7):
            accessed(line, record.russian)
        line.put(".")
