r"""Fields of BibTeX written as they were read: nothing changes but what would break the file.

A value whose braces do not match, as BibTeX or as programs count them that pass over ``\\{``,
could end its entry: its lone braces are written as macros. A line that looks like the beginning
of an entry is joined to the line before it.
"""

import re

from citegraph.model import SourceRecord

#: What a name cannot hold: white space, syntax, control characters, halves of surrogate pairs.
_SIGNS = r"""\s=,{}"#@%\\()'\x00-\x1f\x7f-\x9f\ud800-\udfff"""
_SAFE_NAME = re.compile(rf"[^{_SIGNS}]{{1,80}}(?:[^\S\n]{{1,9}}[^{_SIGNS}]{{1,80}}){{0,4}}")
_LONGEST_NAME = 80
_NOT_IN_NAME = re.compile(f"[{_SIGNS}]+")
_BRACE = re.compile(r"(?<!\\)(\\*)([{}])")
# What no text file can hold, what steers a terminal, and what readers take a line to end with.
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_ENTRY = re.compile(r"(?<!\s)([^\S\n]*)\n\s*+(?=@[^\S\n]{0,9}[\w.:+-]{0,60}\s{0,99}[{(])")
_WRITTEN = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}


def verbatim_fields(record: SourceRecord) -> list[tuple[str, str]]:
    """Return all fields of a record of BibTeX, safe to be written between braces."""
    return [verbatim_field(name, value) for name, value in record.fields]


def verbatim_field(name: str, value: str) -> tuple[str, str]:
    r"""Return name and value, changed only where they could not be read again.

    >>> verbatim_field("title", r"The {DNA} of G{\"o}del"), verbatim_field("a=b", "A}, x={")
    (('title', 'The {DNA} of G{\\"o}del'), ('a-b', 'A\\textbraceright{}, x=\\textbraceleft{}'))
    """
    if not _SAFE_NAME.fullmatch(name):
        # Several words become one, which is no longer than one of them could be.
        name = _NOT_IN_NAME.sub("-", name).strip("-")[:_LONGEST_NAME] or "field"
    text = begin_no_entry(_UNSAFE.sub("", value))
    if not _is_closed(text):
        text = _without_lone_braces(text)
    return name, _ended(text)


def begin_no_entry(text: str) -> str:
    r"""Return lines of a value of which none can be taken for the beginning of an entry.

    >>> begin_no_entry("a\n @b{c}\n@d")
    'a @b{c}\n@d'
    """
    return _ENTRY.sub(r"\1 ", text) if "\n" in text else text


def _is_closed(text: str) -> bool:
    """Whether braces match, counted with and without those behind a backslash."""
    depths = [0, 0]
    for found in _BRACE.finditer(text):
        step = 1 if found[2] == "{" else -1
        depths[0] += step
        depths[1] += 0 if found[1] else step
        if min(depths) < 0:
            return False
    return depths == [0, 0]


def _ended(text: str) -> str:
    """A value without a backslash at its end, which would take the closing brace with it."""
    if not text.endswith("\\"):
        return text
    is_lone = (len(text) - len(text.rstrip("\\"))) % 2
    # Two of them are a line break, which a space ends as well.
    return text[:-1] + r"\textbackslash{}" if is_lone else f"{text} "


def _without_lone_braces(text: str) -> str:
    """Write braces behind a backslash, and those without a partner, as macros."""
    open_braces: list[int] = []
    lone: set[int] = set()
    for found in _BRACE.finditer(text):
        place = found.start(2)
        if found[1]:
            lone.add(place)
        elif found[2] == "{":
            open_braces.append(place)
        elif open_braces:
            open_braces.pop()
        else:
            lone.add(place)
    lone.update(open_braces)

    def written(found: re.Match[str]) -> str:
        if found.start(2) not in lone:
            return found[0]
        # One backslash belongs to the brace: what it writes is the brace itself.
        return (
            found[1][:-1] + _WRITTEN[found[2]]
            if len(found[1]) % 2
            else found[1] + _WRITTEN[found[2]]
        )

    return _BRACE.sub(written, text)
