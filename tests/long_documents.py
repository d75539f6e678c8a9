"""Documents of any length on which a reader or a rule might take longer than in proportion."""

from collections.abc import Callable, Mapping
from itertools import cycle, islice

_LISTED = (
    "Белов И. И. Реки равнин // География. 2001. № 3. С. 12–18.",
    "Hill, J. (1998). Floods of small rivers. Water Journal, 12(3), 45-67.",
    "Громова А. А., Белов И. И. Озёра Севера. М.: Наука, 2010. 215 с.",
)


def _of(unit: str, before: str = "", after: str = "") -> Callable[[int], str]:
    """Return a maker of texts of about a length, of one unit again and again."""
    return lambda length: before + unit * max(1, length // len(unit)) + after


def _counted(unit: str, before: str = "", after: str = "") -> Callable[[int], str]:
    """The same; each unit holds its number (0, 1, 2 ...) wherever «{n}» stands."""

    def made(length: int) -> str:
        count = max(1, length // len(unit))
        return before + "".join(unit.replace("{n}", str(n)) for n in range(1, count + 1)) + after

    return made


def _references(begin: str = "{n}. ", between: str = "\n") -> Callable[[int], str]:
    def made(length: int) -> str:
        entries = islice(cycle(_LISTED), max(1, length // 62))
        printed = (begin.replace("{n}", str(n)) + text for n, text in enumerate(entries, 1))
        return "Список литературы\n" + between.join(printed)

    return made


_LIST = "Список литературы\n1. "

#: Name of a case to the name of its file and what makes its text.
LONG: Mapping[str, tuple[str, Callable[[int], str]]] = {
    "one long line": ("a.txt", _of("слово ")),
    "one word": ("a.txt", _of("а")),
    "short lines": ("a.txt", _of("a\n")),
    "blank lines": ("a.txt", _of("\n")),
    "lines of blanks": ("a.txt", _of("   \t \n")),
    "blanks": ("a.txt", _of(" ", "a", "a")),
    "brackets with a number": ("a.txt", _of("[1]")),
    "brackets with a number, and a list": (
        "a.txt",
        _of("слова [1]. ", "", "\n" + _LIST + _LISTED[0]),
    ),
    "brackets with many numbers": (
        "a.txt",
        _counted("{n}, ", "Слова [", "].\n" + _LIST + _LISTED[0]),
    ),
    "open round brackets": ("a.txt", _of("(")),
    "open square brackets": ("a.txt", _of("[")),
    "open quotes": ("a.txt", _of("«")),
    "straight quotes": ("a.txt", _of('" ')),
    "apostrophes": ("a.txt", _of("’")),
    "numbers one": ("a.txt", _of("1. ")),
    "lines with number one": ("a.txt", _of("1. Слово\n")),
    "numbered lines": ("a.txt", _counted("{n}. Слово\n")),
    "initials": ("a.txt", _of("А. ", _LIST)),
    "authors": ("a.txt", _of("Белов И. И., ", _LIST)),
    "western authors": ("a.txt", _of("Smith, J., ", _LIST)),
    "authors and years": ("a.txt", _of("(Smith, 2001) ")),
    "narrative citations": ("a.txt", _of("Smith (2001) and Hill (1999) say. ")),
    "commas": ("a.txt", _of(",", _LIST)),
    "slashes": ("a.txt", _of("// ", _LIST)),
    "dashes": ("a.txt", _of("— ", _LIST)),
    "hyphens at line ends": ("a.txt", _of("сло-\n", "Список литературы\n1. ")),
    "hyphens at line ends in latin": ("a.txt", _of("wo-\n", "References\n1. ")),
    "one entry of many lines": ("a.txt", _of("слово слово\n", _LIST)),
    "an address of many lines": ("a.txt", _of("abc/\n", _LIST + "http://")),
    "headings": ("a.txt", _of("Список литературы\n")),
    "headings and entries": ("a.txt", _of(f"References\n1. {_LISTED[1]}\n")),
    "headings of Markdown": ("a.md", _of("# References\n")),
    "footnote marks": ("a.txt", _counted("слово.{n} Слово. ")),
    "footnotes of Markdown": ("a.md", _counted("слово[^{n}]\n\n[^{n}]: " + _LISTED[0] + "\n")),
    "references": ("a.txt", _references()),
    "references in brackets": ("a.txt", _references("[{n}] ")),
    "references without numbers": ("a.txt", _references("")),
    "references in one line": ("a.txt", _references("{n}. ", " ")),
    "years": ("a.txt", _of("2001. ", _LIST)),
    "addresses": ("a.txt", _of("http://a.example/b ", _LIST)),
    "addresses in lines": ("a.txt", _of("http://a.example/b\n")),
    "DOIs": ("a.txt", _of("10.1000/abc ", _LIST)),
    "stars": ("a.md", _of("*")),
    "bold": ("a.md", _of("**a ")),
    "links of Markdown": ("a.md", _of("[a](")),
    "open links of Markdown": ("a.md", _of("[")),
    "quotes of Markdown": ("a.md", _of("> ")),
    "braces of BibTeX": ("a.bib", _of("{", "@book{a, title = ")),
    "braces in a value": ("a.bib", _of("{a}", "@book{a, title = {", "}}")),
    "deep braces": ("a.bib", lambda n: "@book{a, title = " + "{" * (n // 2) + "}" * (n // 2) + "}"),
    "closing braces": ("a.bib", _of("} ", "@book{a, title = {a")),
    "quotes of BibTeX": ("a.bib", _of('" ', "@book{a, title = ")),
    "open entries": ("a.bib", _of("@a{")),
    "open entries in lines": ("a.bib", _of("@a{b,\n")),
    "open values": ("a.bib", _of("@a{b, title = {c\n")),
    "open quoted values": ("a.bib", _of('@a{b, title = "c\n')),
    "at signs": ("a.bib", _of("@")),
    "fields": ("a.bib", _counted("a{n} = {b},\n", "@book{a,\n", "}")),
    "same fields": ("a.bib", _of("title = {b},\n", "@book{a,\n", "}")),
    "joined strings": ("a.bib", _of(' # "a"', '@book{a, title = "b"', "}")),
    "macros that name macros": ("a.bib", _counted("@string{a{n} = {n} # b}\n")),
    "entries with one key": ("a.bib", _of("@book{a, title = {b}}\n")),
    "entries": (
        "a.bib",
        _counted("@book{a{n}, title = {Реки {n}}, author = {Белов, И. and Hill, J.}}\n"),
    ),
    "people of BibTeX": (
        "a.bib",
        _of("Hill, J. and ", "@book{a, title={b}, author = {", "Bell, K.}}"),
    ),
    "blanks in BibTeX": ("a.bib", _of(" ", "@book{a, title = {b} ", "}")),
    "commas in BibTeX": ("a.bib", _of(", ", "@book{a, title = {b} ", "}")),
    "backslashes": ("a.bib", _of("\\", "@book{a, title = {", "}}")),
    "accents of LaTeX": ("a.bib", _of('\\"{o}', "@book{a, title = {", "}}")),
    "comments of BibTeX": ("a.bib", _of("% a\n", "@book{a, title = {b},\n", "}")),
    "records of RIS": ("a.ris", _of("TY  - JOUR\n")),
    "whole records of RIS": (
        "a.ris",
        _counted("TY  - JOUR\nTI  - Реки {n}\nAU  - Hill, J.\nER  - \n\n"),
    ),
    "keywords of RIS": ("a.ris", _of("KW  - a\n", "TY  - JOUR\nTI  - b\n", "ER  - \n")),
    "blanks in RIS": ("a.ris", _of(" ", "TY  - JOUR\nTI  - b\nUR  - ", "a\nER  - \n")),
    "people of RIS": ("a.ris", _of("Hill, J.; ", "TY  - JOUR\nTI  - b\nAU  - ", "\nER  - \n")),
    "a name in RIS": ("a.ris", _of("a", "TY  - JOUR\nTI  - b\nAU  - ", "\nER  - \n")),
    "a damaged name in RIS": ("a.ris", _of("?-", "TY  - JOUR\nTI  - b\nAU  - ", "\nER  - \n")),
    "a date in RIS": ("a.ris", _of("T/", "TY  - JOUR\nTI  - b\nPY  - 2001", "\nER  - \n")),
    "pages in RIS": ("a.ris", _of(" ", "TY  - JOUR\nTI  - b\nSP  - 1", "1\nER  - \n")),
    "lines of ENW": ("a.enw", _of("%A a\n", "%0 Book\n%T b\n")),
    "lines of NBIB": ("a.nbib", _of("AU  - a\n", "PMID- 1\nTI  - b\n")),
    "records of Web of Science": ("a.isi", _of("PT J\nTI b\nER\n\n", "FN x\nVR 1.0\n", "EF\n")),
    "references of Web of Science": (
        "a.isi",
        _counted(
            "   Hill J, 2001, WATER J, V1, P{n}\n", "FN x\nVR 1.0\nPT J\nTI b\nCR a\n", "ER\nEF\n"
        ),
    ),
    "quotes of CSV": ("a.csv", _of('"', "title,author,year\n")),
    "an open quote of CSV": ("a.csv", _of("a,b,2001\n", 'title,author,year\n"')),
    "rows of CSV": ("a.csv", _counted("b {n},Hill J.,2001\n", "title,author,year\n")),
    "commas of CSV": ("a.csv", _of(",", "title,author,year\n")),
    "columns of CSV": ("a.csv", _counted("c{n},", "title,author,year,", "\na,b,2001\n")),
    "references of Scopus": (
        "a.csv",
        _counted(
            "Hill J., Floods {n}, Water J., 1, 2, pp. 3-4, (2001); ",
            'Authors,Title,Source title,References\na,b,c,"',
            '"\n',
        ),
    ),
    "open tags": ("a.html", _of("<b>")),
    "open tables": ("a.html", _of("<table><tr><td>")),
    "less-than signs": ("a.html", _of("<")),
    "entities": ("a.html", _of("&amp;")),
    "paragraphs of HTML": ("a.html", _of("<p>слово</p>", "<html><body>", "</body></html>")),
    "entries of HTML": (
        "a.html",
        _of(f"<li>{_LISTED[0]}</li>", "<html><body><h2>Литература</h2><ol>", "</ol></body></html>"),
    ),
    "open elements of JATS": ("a.xml", _of("<sec>", "<article><body>")),
    "references of JATS": (
        "a.xml",
        _counted(
            '<ref id="r{n}"><mixed-citation>Hill J. Floods. 2001.</mixed-citation></ref>',
            "<article><back><ref-list>",
            "</ref-list></back></article>",
        ),
    ),
    "citations of JATS": (
        "a.xml",
        _of(
            '<p>a <xref ref-type="bibr" rid="r1">1</xref></p>',
            "<article><body>",
            '</body><back><ref-list><ref id="r1"><mixed-citation>Hill J. Floods. 2001.'
            "</mixed-citation></ref></ref-list></back></article>",
        ),
    ),
    "groups of LaTeX": ("a.tex", _of("{", "\\begin{document}")),
    "bold of LaTeX": ("a.tex", _of("\\textbf{", "\\begin{document}")),
    "citations of LaTeX": (
        "a.tex",
        _of(
            "a \\cite{b}. ",
            "\\begin{document}",
            "\\begin{thebibliography}{9}\\bibitem{b} Hill J. Floods. 2001."
            "\\end{thebibliography}\\end{document}",
        ),
    ),
    "keys of one citation": (
        "a.tex",
        _counted("b{n},", "\\begin{document}\\cite{", "}\\end{document}"),
    ),
    "environments of LaTeX": ("a.tex", _of("\\begin{itemize}", "\\begin{document}")),
    "dollars of LaTeX": ("a.tex", _of("$ ", "\\begin{document}")),
    "entries of LaTeX": (
        "a.tex",
        _counted(
            "\\bibitem{b{n}} Hill J. Floods. 2001.\n",
            "\\begin{document}\\begin{thebibliography}{9}\n",
            "\\end{thebibliography}\\end{document}",
        ),
    ),
    "brackets of JSON": ("a.json", _of("[")),
    "items of JSON": (
        "a.json",
        _counted(
            '{"id": "{n}", "type": "book", "title": "b {n}"},',
            "[",
            '{"id": "0", "type": "book", "title": "b"}]',
        ),
    ),
    "broken items of JSON": ("a.json", _of('{"id": \n', "[")),
    "quotes of JSON": ("a.json", _of('"', '[{"title": ')),
}
