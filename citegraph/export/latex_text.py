r"""Text as LaTeX source and back: what BibTeX, LaTeX and bibtexparser must not take for syntax.

Letters stay UTF-8. The characters of the table below are written as control sequences,
braces among them, so that a value can close neither its field nor its entry:

========= ====================== ========= ======================
character written                character written
========= ====================== ========= ======================
``\``     ``\textbackslash{}``   ``%``     ``\%``
``{``     ``\textbraceleft{}``   ``#``     ``\#``
``}``     ``\textbraceright{}``  ``&``     ``\&``
``~``     ``\textasciitilde{}``  ``_``     ``\_``
``^``     ``\textasciicircum{}`` ``$``     ``\$``
========= ====================== ========= ======================

Signs that LaTeX prints as one («--» as a dash, two apostrophes as a quotation mark, «?`» as «¿»)
are kept apart by an empty group: ``-{}-``.
"""

import re

_WRITTEN = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "%": r"\%",
    "#": r"\#",
    "&": r"\&",
    "_": r"\_",
    "$": r"\$",
}
_TO_LATEX = str.maketrans(_WRITTEN)
_SPECIAL = re.compile("[" + re.escape("".join(_WRITTEN)) + "]")
_FROM_LATEX = {sequence: char for char, sequence in _WRITTEN.items()}
#: Between the signs of a ligature; and the group that stands there.
_LIGATURE = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)")
_APART = r"(?<=[-'`?!])\{\}(?=[-'`])"
_SEQUENCE = re.compile("|".join((*map(re.escape, _FROM_LATEX), _APART)))


def escape_latex(text: str) -> str:
    r"""Return the text as LaTeX source.

    >>> escape_latex("R&D: 5 % }, @article{x")
    'R\\&D: 5 \\% \\textbraceright{}, @article\\textbraceleft{}x'
    >>> escape_latex("a -- b")
    'a -{}- b'
    """
    text = text.translate(_TO_LATEX) if _SPECIAL.search(text) else text
    return _LIGATURE.sub("{}", text)


def unescape_latex(text: str) -> str:
    r"""Return the text that :func:`escape_latex` was given.

    >>> unescape_latex(escape_latex(r"\{100%}~"))
    '\\{100%}~'
    """
    return _SEQUENCE.sub(lambda found: _FROM_LATEX.get(found[0], ""), text)
