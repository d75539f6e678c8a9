r"""Fields of BibTeX written as they were read: nothing changes but what would break the file.

A value whose braces do not match, as BibTeX or as programs count them that pass over ``\\{``,
could end its entry: its lone braces are written as macros. A line that looks like the beginning
of an entry is joined to the line before it.
"""

import re

from citegraph.model import SourceRecord

_SAFE_NAME = re.compile(
    r"""[^\s=,{}"#@%\\()']{1,80}(?:[^\S\n]{1,9}[^\s=,{}"#@%\\()']{1,80}){0,4}"""
)
_NOT_IN_NAME = re.compile(r"""[\s=,{}"#@%\\()']+""")
_BRACE = re.compile(r"(?<!\\)(\\*)([{}])")
# What no text file can hold, and what steers a terminal.
_UNSAFE = re.compile("[\x00\x08\x1b\x7f\x9b\ud800-\udfff]")
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
        name = _NOT_IN_NAME.sub("-", name).strip("-") or "field"
    text = begin_no_entry(_UNSAFE.sub("", value))
    if not _is_closed(text):
        text = _without_lone_braces(text)
    return name, text + "{}" if _ends_open(text) else text


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


def _ends_open(text: str) -> bool:
    """Whether a backslash at the end would take the closing brace with it."""
    return text.endswith("\\")


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
