"""What is known of the commands of LaTeX.

The roles of ``knowledge/latex_commands.tsv``: "heading", "title", "author", "date" and "note"
hold a text that is printed elsewhere; "cite" and "cites" cite; "bibitem" and "amsbib" begin an
entry; "bibliography" and "include" name other files, "nocite" entries that are only named; "item"
and "counter" belong to lists; "block" ends a paragraph, "break" a line; "define" and "def" make
commands; "raw" and "link" hold addresses; "raised" is a superscript; "drop" prints nothing of its
arguments; "accent" stands on the next letter; "text" prints what the table says.
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from citegraph.knowledge import table

_SPACE = "␣"
_SIGNS = re.compile(
    '"---|"--[~*]?|---|--|"=|"<|">|"`|"\'|"-|``|\'\'|<<|>>|,,',
)
_PRINTED = {
    '"---': "—", '"--~': "—", '"--*': "—", '"--': "—", "---": "—", "--": "–", '"=': "-",
    '"<': "«", '">': "»", '"`': "„", "\"'": "“", '"-': "", "``": "“", "''": "”",
    "<<": "«", ">>": "»", ",,": "„",
}  # fmt: skip


class Command(NamedTuple):
    """The role of a command, the arguments that it takes ("o", "m"), and what it prints."""

    role: str
    arguments: str = ""
    text: str = ""


def command(name: str) -> Command | None:
    """Return what is known of a command, None for an unknown one.

    >>> command("section").role, command("ldots").text, command("alpha").text
    ('heading', '…', 'α')
    >>> command("mycommand") is None
    True
    """
    found = _commands().get(name)
    if found is None and (letter := _greek(name)):
        return Command("text", "", letter)
    if found is None and not name.isalpha():
        return Command("text", "", name.replace("\n", " "))
    return found


def typeset(text: str) -> str:
    """Return a text with the dashes and quotes that LaTeX makes of their signs.

    >>> typeset("<<Реки>> 10--12, ``sic'' --- да"), typeset('красно"=белый')
    ('«Реки» 10–12, “sic” — да', 'красно-белый')
    """
    return _SIGNS.sub(lambda found: _PRINTED[found[0]], text)


def accented(letter: str, accent: str) -> str:
    r"""Return a letter with a combining character as one letter.

    >>> accented("и", "\N{COMBINING BREVE}")
    'й'
    """
    return unicodedata.normalize("NFC", letter[:1] + accent) + letter[1:]


@cache
def _greek(name: str) -> str:
    if not name.isalpha() or len(name) > 10:
        return ""
    size = "CAPITAL" if name[0].isupper() else "SMALL"
    known = name.removeprefix("var").upper()
    try:
        return unicodedata.lookup(f"GREEK {size} LETTER {known.replace('LAMBDA', 'LAMDA')}")
    except KeyError:
        return ""


@cache
def _commands() -> dict[str, Command]:
    found = {}
    for row in table("latex_commands"):
        text = row["text"] or ""
        if row["role"] == "accent":
            text = chr(int(text, 16))
        found[row["command"]] = Command(
            row["role"], (row["arguments"] or "").replace("s", ""), text.replace(_SPACE, " ")
        )
    return found
