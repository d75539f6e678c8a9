"""Lists printed in Russia: GOST R 7.0.5-2008, 7.1-2003, 7.0.100-2018 with usual liberties."""

from citegraph.parse.training.areas import (
    accessed,
    address,
    day,
    issue,
    links,
    medium,
    pages,
    place,
    publisher,
    tongue,
    total,
    year,
)
from citegraph.parse.training.records import Record, Writer
from citegraph.parse.training.rendering import Line, family_first, given_first, people


def heading(line: Line, record: Record, end: str = ". ") -> None:
    """Write the heading: at most some people, in one of their forms."""
    space, comma = line.say("space"), line.say("heading-comma")
    writers = record.writers[: line.chance.randint(1, 5)]
    if not writers:
        return
    turned = line.often(0.2)

    def form(writer: Writer) -> str:
        return given_first(writer, space) if turned else family_first(writer, comma, space)

    people(line, writers, form)
    if len(record.writers) > len(writers):
        line.put(line.say("more-people"), end)
    else:
        line.put(" " if line.text.endswith(".") else end)


def _role(line: Line, record: Record, other: Record, joint: str) -> None:
    role, _, term = line.say(f"role-{tongue(record)}").partition("=")
    space = line.say("space")
    line.put(line.say(joint), term)
    people(line, other.writers[:2], lambda writer: given_first(writer, space), role)


def _responsibility(line: Line, record: Record, other: Record) -> None:
    """Write what stands after « / »: the people again, an editor, a translator."""
    if record.writers and line.often(0.3):
        space = line.say("space")
        line.put(line.say("slash"))
        people(line, record.writers[:3], lambda writer: given_first(writer, space))
        if len(record.writers) > 3:
            line.put(line.say("more-people-slash"))
    elif other.writers and line.often(0.25):
        _role(line, record, other, "slash-role")


def _opening(line: Line, record: Record, other: Record) -> None:
    """Write people and title, the people before it or, under a title heading, after « / »."""
    titled, headed = line.often(0.88), line.often(0.85)
    if headed:
        heading(line, record, line.say("people-end") if titled else " ")
    if titled:
        title = record.get("title")
        line.field("title", f"«{title}»" if line.often(0.05) else title)
        medium(line, 0.1)
    if not headed and record.writers:
        line.put(" / ")
        people(line, record.writers[:4], given_first)
        line.put(line.say("more-people-slash") if line.often(0.6) else "")
    elif titled:
        _responsibility(line, record, other)


def _numbering(line: Line, record: Record, sep: str) -> None:
    """Write year, volume, issue and part of a journal."""
    code = tongue(record)
    areas = [("date", "", year(line, record))]
    if line.often(0.55):
        areas.append(("volume", line.say(f"volume-{code}"), line.number(60)))
    if line.often(0.7):
        areas.append(("issue", line.say(f"issue-{code}"), issue(line)))
    if line.often(0.1):
        areas.append(("part", line.say("part-ru"), line.number(4)))
    if line.often(0.2):
        line.chance.shuffle(areas)
    for i, (field, term, value) in enumerate(areas):
        joint = ", " if field != "date" and i and line.often(0.35) else sep
        after = line.say("year-end") if field == "date" and line.often(0.4) else ""
        line.field(field, value, joint + term, after)


def gost_article(line: Line, record: Record, other: Record) -> None:
    """Write «Family I. O. Title // Journal. – 2014. – Т. 5, № 3. – С. 36–45»."""
    _opening(line, record, other)
    container = record.get("container") or other.get("container") or "Вестник"
    line.field("container", container, line.say("container"))
    sep = line.say("area")
    if line.often(0.06):
        line.field("place", place(line, record), sep)
    _numbering(line, record, sep)
    if line.often(0.85):
        value = pages(line) if line.often(0.9) else line.number(300)
        line.field(
            "pages", value, (sep if line.often(0.7) else ". ") + line.say(f"pages-{tongue(record)}")
        )
    line.put(line.say("end"))
    links(line, record, 0.12)


def _imprint(line: Line, record: Record, other: Record) -> None:
    """Write «М. : Наука, 2007»."""
    line.field("place", place(line, record))
    if line.often(0.85):
        joint = line.say("colon") if line.often(0.92) else ", "
        line.field("publisher", publisher(line, record, other), joint)
    line.field("date", year(line, record), line.say("year-joint"), line.say("year-end"))


def gost_book(line: Line, record: Record, other: Record) -> None:
    """Write «Family I. O. Title / Editor. – М. : Наука, 2007. – 960 с.»."""
    if line.often(0.85):
        heading(line, record)
    kind = line.say("book-kind") if record.russian and line.often(0.25) else ""
    line.field("title", record.get("title") + kind)
    medium(line, 0.08)
    _responsibility(line, record, other)
    sep = line.say("area-book")
    if line.often(0.15):
        line.field("edition", line.say(f"edition-{tongue(record)}"), sep, ".")
        sep = sep.lstrip(".")
    if line.often(0.15):
        line.field("volume", line.number(6), sep + line.say("volume-book"))
    line.put(sep)
    _imprint(line, record, other)
    total(line, record, sep)
    if line.often(0.1):
        line.field("series", other.get("container") or "Философия", " – (", ").")
    if line.often(0.12):
        line.field(
            "isbn",
            f"978-5-{line.number(9999)}-{line.number(9999)}-{line.number(9)}",
            " – ISBN ",
            ".",
        )
    links(line, record, 0.05)


def gost_chapter(line: Line, record: Record, other: Record) -> None:
    """Write «Family I. O. Title // Collection / под ред. … – М., 2007. – С. 5–9»."""
    heading(line, record)
    line.field("title", record.get("title"))
    name = line.say(f"collection-{tongue(record)}") + other.get("title")[:120].rsplit(" ", 1)[0]
    line.field("container", name, line.say("container"))
    if other.writers and line.often(0.4):
        _role(line, record, other, "slash-role")
    sep = line.say("area-chapter")
    if line.often(0.2):
        line.field("volume", line.number(6), sep + line.say("volume-book"))
    elif line.often(0.12):
        line.field("issue", line.number(90), sep + line.say(f"issue-{tongue(record)}"))
    line.put(sep)
    _imprint(line, record, other)
    line.field("pages", pages(line), sep + line.say(f"pages-{tongue(record)}")).put(".")


def gost_thesis(line: Line, record: Record, other: Record) -> None:
    """Write «Family I. O. Title : дис. … канд. экон. наук. – М., 2010. – 187 с.»."""
    heading(line, record)
    genre = f"{line.say('thesis')} {line.say('thesis-dots')} {line.say('degree')}"
    line.field("title", record.get("title")).field("genre", genre, line.say("colon"))
    if record.writers and line.often(0.35):
        line.field("author", given_first(record.writers[0]), " / ")
    line.put(": 08.00.05" if line.often(0.15) else "", line.say("area-book"))
    line.field("place", place(line, record)).field("date", year(line, record), ", ")
    total(line, record, line.say("area-chapter"))


def gost_web(line: Line, record: Record, other: Record) -> None:
    """Write «Title [Электронный ресурс] // Site. – URL: http://… (дата обращения: …)»."""
    if line.often(0.4):
        heading(line, record)
    line.field("title", record.get("title"))
    medium(line, 0.7)
    if record.writers and line.often(0.15):
        line.field("author", given_first(record.writers[0]), " / ")
    if line.often(0.55):
        site = line.say("site-ru") if line.often(0.9) else other.get("container")
        line.field("container", site, line.say("container"))
        if line.often(0.3):
            line.field(
                "date",
                day(line) if line.often(0.5) else year(line, record),
                line.say("area-chapter"),
            )
    line.put(line.say("url-web-joint"), line.say("url-web")).field("url", address(line, record))
    if line.often(0.65):
        accessed(line, True)
    line.put(line.say("end"))


def law(line: Line, record: Record, other: Record) -> None:
    """Write «Федеральный закон от 27.07.2006 № 149-ФЗ «О …» // СЗ РФ. 2006. № 31»."""
    kind, date, about = line.say("law"), day(line), " ".join(record.get("title").split()[:8])
    number = f"№ {line.number(600)}{line.say('law-number')}"
    forms = (
        f"{kind} от {date} {number} «О {about}»",
        f"О {about}: {kind.lower()} от {date} {number}",
        f"{kind} «О {about}» от {date} г. {number}",
    )
    line.field("title", line.chance.choice(forms))
    medium(line, 0.15)
    if line.often(0.6):
        sep = line.say("area-chapter")
        line.field("container", line.say("law-container"), " // ")
        line.field("date", year(line, record), sep).field("issue", issue(line), sep + "№ ")
        line.field("pages", line.number(900) if line.often(0.3) else "", ". Ст. ").put(".")
    else:
        line.put(".")
        links(line, record, 0.6)
