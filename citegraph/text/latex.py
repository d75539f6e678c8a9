r"""LaTeX source as the text that it prints.

The library that knows the macros (pylatexenc) is slow, so that only what holds a macro or
mathematics goes through it; of all other values the braces are taken off here.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Any

from citegraph.knowledge import table
from citegraph.text.clean import collapse_spaces

#: What this project writes for braces, and macros with text that the library does not know.
_KNOWN = (
    (re.compile(r"\\textbraceleft(?:\{\}|\s|(?![A-Za-z]))"), r"\\{"),
    (re.compile(r"\\textbraceright(?:\{\}|\s|(?![A-Za-z]))"), r"\\}"),
    (re.compile(r"\\(?:enquote|mkbibquote)\*?\{([^{}]{0,1000})\}"), r"“\1”"),
    (re.compile(r"\\(?:url|path|nolinkurl)\{([^{}]{0,2000})\}"), r"\1"),
    (re.compile(r"\\href\{[^{}]{0,2000}\}"), ""),
    (re.compile(r"\\noopsort\{[^{}]{0,200}\}"), ""),
    (re.compile(r"\\\\\*?|\\(?:newline|linebreak)(?![A-Za-z])"), " "),
)
# Neither a comment nor a column in the value of a field.
_BARE_SIGN = re.compile(r"(?<!\\)([%&#])")
_LIGATURES = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", " "))
_MARKED = re.compile(r"[\\$]")
_LONGEST = 10_000


@lru_cache(maxsize=20_000)
def decode_latex(text: str) -> str:
    r"""Return the text that LaTeX source prints, in one line; what cannot be read stays.

    >>> decode_latex(r"The {DNA} of G{\"o}del --- 50\% of R\&D")
    'The DNA of Gödel — 50% of R&D'
    >>> decode_latex(r"$\alpha$-rays in \unknownmacro")
    'α-rays in \\unknownmacro'
    >>> decode_latex(r"\flqq{}Сад\frqq{} \No{}5, $x$ \textless{} 2\textasciicircum{}3\/")
    '«Сад» №5, x < 2^3'
    """
    if not _MARKED.search(text):
        for source, sign in _LIGATURES:
            text = text.replace(source, sign)
        return collapse_spaces(text.replace("{", "").replace("}", ""))
    if len(text) > _LONGEST:
        return collapse_spaces(text)
    prepared = text
    for pattern, written in _KNOWN:
        prepared = pattern.sub(written, prepared)
    try:
        decoded: str = _decoder().latex_to_text(_BARE_SIGN.sub(r"\\\1", prepared))
    except Exception:  # the library raises whatever its parts do
        return collapse_spaces(text)
    return collapse_spaces(unicodedata.normalize("NFC", decoded)) or collapse_spaces(text)


def plain_latex(text: str) -> str:
    r"""Return a verbatim value (an address, a number) without what LaTeX needs around it.

    >>> plain_latex(r"\url{http://a.org/b\_c\%20d}")
    'http://a.org/b_c%20d'
    """
    text = re.sub(r"\\(?:url|path|nolinkurl|href)(?![A-Za-z])", "", text)
    text = re.sub(r"\\([_%&#$~{}])", r"\1", text.replace(r"\textasciitilde", "~"))
    return collapse_spaces(text.replace("{", "").replace("}", ""))


def _printed() -> dict[str, str]:
    """What commands print that stand for a sign; some of them part people, and are left."""
    rows = (row for row in table("latex_commands") if row["role"] == "text")
    return {
        row["command"]: row["text"].replace("␣", " ")
        for row in rows
        if row["command"].casefold() != "and"
    }


@cache
def _decoder() -> Any:
    # Heavy: only files that hold macros wait for it.
    from pylatexenc.latex2text import (
        LatexNodes2Text,
        MacroTextSpec,
        get_default_latex_context_db,
    )

    printed = _printed()

    def known_or_as_it_is(node: Any) -> str:
        return printed.get(node.macroname, f"\\{node.macroname}")

    context = get_default_latex_context_db()
    # A sign of ASCII, which the library takes for an accent that stands alone.
    circumflex = MacroTextSpec("textasciicircum", simplify_repl="^")
    context.add_context_category("signs", macros=[circumflex], prepend=True)
    context.set_unknown_macro_spec(MacroTextSpec("", simplify_repl=known_or_as_it_is))
    return LatexNodes2Text(
        latex_context=context,
        math_mode="text",
        keep_comments=True,
        strict_latex_spaces="macros",
    )
