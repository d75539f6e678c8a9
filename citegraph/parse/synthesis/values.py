"""The values that layouts print: numbers, dates, titles, addresses."""

from collections.abc import Callable
from functools import cache

from citegraph.knowledge import table
from citegraph.parse.synthesis.invention import phrase
from citegraph.parse.synthesis.line import Line
from citegraph.parse.synthesis.works import Work
from citegraph.text import SYSTEMS, transliterate

_QUOTES = {
    "ru": ("«»", "«»", "“”", '""'),
    "de": ("„“", "„“", "»«", "“”", '""', "‚‘"),
    "fr": ("«»", "“”", '""'),
    "en": ("“”", '""', "‘’", "‘’", "''", "“”"),
}
_SMALL = frozenset("a an the of in on and or for to from with by at as".split())


def title(line: Line, work: Work, field: str = "title") -> str:
    """Return a title with its subtitle, in capitals of the style."""
    text, rest = work.get(field), work.get(f"{field}-subtitle" if field != "title" else "subtitle")
    if rest:
        joint = line.say("subtitle-joint")
        joint = " " if text[-1:] in "?!" and joint[0] in ".:" else joint
        small = work.language in ("ru", "en") and not (joint.startswith(".") or line.often(0.3))
        text += joint + (rest[:1].lower() if small else rest[:1].upper()) + rest[1:]
    if work.language == "en" and field != "title":
        return capitals(text) if line.often(0.6) else text
    headline = line.once("headline", "1" if line.often(0.3) else "")
    return capitals(text) if work.language == "en" and headline else text


def capitals(text: str) -> str:
    """Return an English title with capitals.

    >>> capitals("The making of work")
    'The Making of Work'
    """
    words = text.split(" ")
    return " ".join(
        word if i and word in _SMALL else word[:1].upper() + word[1:]
        for i, word in enumerate(words)
    )


def quoted(line: Line, text: str, form: str) -> str:
    """Return a title as the form says: Q in quotation marks, C with the stop inside, q maybe."""
    if form == "q" and line.often(0.4):
        return text
    pairs = _QUOTES.get(line.language, _QUOTES["en"])
    pair = line.once("quotes", line.chance.choice(pairs))
    stop = line.chance.choice(".,") if form == "C" and text[-1:] not in "?!" else ""
    return f"{pair[0]}{text}{stop}{pair[1]}"


def latin(line: Line, text: str) -> str:
    """Return the text in the transliteration of the reference."""
    return transliterate(text, line.once("system", line.chance.choice(SYSTEMS)))


def year(line: Line, work: Work) -> str:
    """Return the year: of the work, or by chance; «2010a», «1984 [1893]», «o.J.» sometimes."""
    own = "".join(char for char in work.get("date") if char.isdigit())[:4]
    plain = own if own[:2] in ("19", "20") and len(own) == 4 else str(_year(line))
    form = line.chance.random()
    if work.language != "ru" and form < 0.09:
        if form < 0.06:
            plain += line.chance.choice("abcd")
        elif form < 0.08:
            plain += f" [{int(plain) - line.chance.randint(3, 100)}]"
        else:
            plain = "o.J." if work.language == "de" else "n.d."
    return line.once("year", plain)


def _year(line: Line) -> int:
    return 2021 - min(int(line.chance.expovariate(1 / 14)), 120)


def day(line: Line, work: Work) -> str:
    """Return a date in a form of the language."""
    number, month, when = line.chance.randint(1, 28), line.chance.randint(1, 12), _year(line)
    if work.language in ("ru", "de") and line.often(0.6) or line.often(0.2):
        dotted = line.chance.choice(("{:02d}.{:02d}.{}", "{}.{}.{}"))
        return dotted.format(number, month, when)
    name = month_name(line, work)
    if work.language == "ru":
        return f"{number} {name} {when}" + (" г." if line.often(0.4) else "")
    if work.language == "de":
        return f"{number}. {name} {when}"
    forms = (f"{number} {name} {when}", f"{name} {number}, {when}", f"{number} {name}, {when}")
    return line.chance.choice(forms)


@cache
def _months(language: str) -> tuple[str, ...]:
    forms = (row["form"] for row in table("months") if row["language"] == language)
    return tuple(form for form in forms if len(form) > 2)


def month_name(line: Line, work: Work) -> str:
    """Return the name of a month."""
    names = _months(work.language) or _months("en")
    name = line.chance.choice(names)
    return name if work.language == "ru" else name.capitalize()


def pages(line: Line, work: Work) -> str:
    """Return a range of pages, sometimes shortened («637–44») or with spaces."""
    del work
    if line.often(0.015):
        return f"e{line.chance.randint(100, 99999)}"
    first = line.chance.randint(1, 12) if line.often(0.1) else line.chance.randint(3, 990)
    last = str(first + line.chance.randint(1, 30))
    if line.often(0.1) and len(last) == len(str(first)) > 2 and last[0] == str(first)[0]:
        last = last[1:] if last[1] != str(first)[1] else last
    dash = line.say("pages-dash")
    return f"{first}{f' {dash} ' if line.often(0.06) else dash}{last}"


def issue(line: Line, work: Work) -> str:
    """Return an issue: «3», «5 (35)», «4–6»."""
    number = str(line.chance.randint(1, 12))
    form = line.chance.random()
    if work.language == "ru" and form < 0.2:
        return f"{number} ({line.chance.randint(20, 300)})"
    return f"{number}{line.chance.choice('–-/')}{int(number) + 1}" if form > 0.94 else number


def address(line: Line, work: Work) -> str:
    """Return a web address made of words of the title."""
    plain = transliterate(work.get("title"), "gost-7.79-b").casefold().split()
    words = [word for word in plain if word.isalpha() and word.isascii()] or ["page"]
    host = "-".join(words[:2])[:20] + line.say("domain")
    paths = (
        "", "/", "/en/about", f"/{'_'.join(words[:3])}.html",
        f"/2018/{line.chance.randint(1, 60)}/{words[0]}/",
        f"/articles/id={line.chance.randint(1, 9999)}",
        f"/{words[-1]}/download/{words[0]}.pdf",
    )  # fmt: skip
    scheme = line.say("scheme")
    return line.chance.choice(("www.", scheme, scheme + "www.")) + host + line.chance.choice(paths)


def doi(line: Line, work: Work) -> str:
    """Return a DOI."""
    del work
    number = line.chance.randint
    tails = (f"{number(1, 9999)}-{number(1, 99)}", f"j.{number(1000, 9999)}.{number(1, 99)}")
    return f"10.{number(1000, 99999)}/{line.chance.choice(tails)}"


def law(line: Line, work: Work) -> str:
    """Return the name of a law."""
    when = day(line, work)
    about = " ".join(work.get("title").split()[:8])
    number = f"№ {line.chance.randint(1, 600)}{line.say('law-number')}"
    kind = line.say("law")
    forms = (
        f"{kind} от {when} {number} «О {about}»",
        f"О {about}: {kind.lower()} от {when} {number}",
        f"{kind} «О {about}» от {when} {number}",
        f"{kind} РФ от {when} {number} (ред. от {day(line, work)}) «О {about}»",
    )
    return line.chance.choice(forms)


def arxiv(line: Line, work: Work) -> str:
    """Return a number of arXiv."""
    del work
    return f"{line.chance.randint(1001, 2112)}.{line.chance.randint(1, 99999):05}"


def isbn(line: Line, work: Work) -> str:
    """Return an ISBN in shape."""
    del work
    return f"978-5-{line.chance.randint(100, 9999)}-{line.chance.randint(10, 999)}-4"


def report(line: Line, work: Work) -> str:
    """Return a number of a report."""
    del work
    return f"TR-{line.chance.randint(1, 99)}-{line.chance.randint(1, 99)}"


def day_of_month(line: Line, work: Work) -> str:
    """Return a day without a year: «5 мая»."""
    return f"{line.chance.randint(1, 28)} {month_name(line, work)}"


def numbered(top: int) -> Callable[[Line, Work], str]:
    """Return a value that is a number up to ``top``."""
    return lambda line, work: str(line.chance.randint(1, top))


def first_words(line: Line, work: Work) -> str:
    """Return the first words of the title."""
    words = work.get("title").split()[: line.chance.randint(2, 9)]
    return " ".join(words).strip(" ,.:;(")


def page_title(line: Line, work: Work) -> str:
    """Return a name of a site."""
    name = line.say("page") + phrase(work.language, "title", line.chance)
    return f"{name} {_year(line)}" if line.often(0.1) else name
