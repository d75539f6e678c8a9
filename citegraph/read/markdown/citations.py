"""Citations by key in Markdown (pandoc's citeproc): ``[@porter1990, p. 12; see @smith]``."""

import re
from collections.abc import Iterator

from citegraph.model import Mark

# A key begins with a letter, digit or underscore; other signs stand between such ones.
_KEY = r"@(?:\{[^{}\s]{1,300}\}|\w[\w:.#$%&+?<>~/-]{0,300})"
_CITED = re.compile(rf"(?<![\w.@\\/])-?(?P<key>{_KEY})")
_BRACKET = re.compile(r"\[([^\[\]]{2,2000})\](?![\[(])")
_AFTER = re.compile(r"[ ]?\[([^\[\]@;]{1,200})\](?![\[(])")
_CODE = re.compile(r"(`{1,3})[^`]{1,2000}\1")
_BROKEN = re.compile(r"[^\w}]+$|(?<=\w)[:.#$%&+?<>~/-]{2}.*")
_PART = re.compile(r"[^;]+")
_DIGIT = re.compile(r"\d|\b[ivxlc]{1,7}\b")


def has_citations(text: str) -> bool:
    """Whether a text cites by key in brackets, so that a bare ``@key`` is a citation too.

    >>> has_citations("Сказано [@смит2001, с. 5]."), has_citations("Пишите @smith или a@b.org")
    (True, False)
    """
    return any(_CITED.search(bracket[1]) for bracket in _BRACKET.finditer(text))


def find_citations(text: str, *, bare: bool = True) -> tuple[Mark, ...]:
    """Return the citations of a line, one for each key; ``bare`` ones stand in no bracket.

    >>> [(mark.targets, mark.locator) for mark in find_citations("см. [@a, с. 5; -@b] и @c [p. 7]")]
    [(('a',), 'с. 5'), (('b',), ''), (('c',), 'p. 7')]
    """
    seen = _CODE.sub(lambda code: " " * len(code[0]), text)
    found = list(_bracketed(seen))
    if bare:
        found += _bare(seen, found)
    return tuple(sorted(found, key=lambda mark: mark.start))


def _bracketed(text: str) -> Iterator[Mark]:
    for bracket in _BRACKET.finditer(text):
        for part in _PART.finditer(text, *bracket.span(1)):
            cited = _CITED.search(text, *part.span())
            if not cited:
                continue
            key = _key(cited["key"])
            behind = text[cited.start("key") + 1 + len(key) : part.end()].strip(" ,}")
            start = part.start() + len(part[0]) - len(part[0].lstrip())
            end = part.start() + len(part[0].rstrip())
            yield Mark(start, end, "citation", (key,), behind if _DIGIT.search(behind) else "")


def _bare(text: str, bracketed: list[Mark]) -> list[Mark]:
    inside = [(mark.start, mark.end) for mark in bracketed]
    found = []
    for cited in _CITED.finditer(text):
        if any(start <= cited.start() < end for start, end in inside):
            continue
        key = _key(cited["key"])
        braced = 2 * cited["key"].startswith("@{")
        end = cited.start("key") + 1 + len(key) + braced
        after = _AFTER.match(text, end)
        locator = after[1].strip() if after else ""
        found.append(
            Mark(cited.start(), after.end() if after else end, "citation", (key,), locator)
        )
    return found


def _key(printed: str) -> str:
    """A key without the punctuation after it (``@smith.`` at the end of a sentence)."""
    if printed.startswith("@{"):
        return printed[2:-1]
    return _BROKEN.sub("", printed[1:])
