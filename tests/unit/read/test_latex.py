import pytest

from citegraph.model import Document
from citegraph.read import read_bytes


def read(text: str) -> Document:
    (document,) = read_bytes(rf"\begin{{document}}{text}".encode(), "paper.tex").documents
    return document


def printed(text: str) -> list[str]:
    return [line.text for line in read(text).lines]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"<<Реки>> 10--12, А.\,Б.~Смит --- \textbf{да}", "«Реки» 10–12, А. Б. Смит — да"),
        (r"Br\"o{}k, \'{E}t\'e, \v Capek, na\"{\i}f, \u{и}, \ss", "Brök, Été, Čapek, naïf, й, ß"),
        ('красно"=белый "--- "`да"\'', "красно-белый — „да“"),
        (r"50\,\% \& \# \_ \{\}", "50 % & # _ {}"),
        ("a% нет\n   b % \\cite{x}\nc", "ab c"),
        (r"\vspace{1cm}Реки\label{x}\index{y} \textcolor{red}{моря}", "Реки моря"),
        (r"\url{http://a.org/b_c%20d}", "http://a.org/b_c%20d"),
        (r"\href{http://a.org/x\_y}{тут}", "тут http://a.org/x_y"),
        (r"$n=5$, $H_2O$, $\alpha \le 1$, $[1, 2]$", "n=5, H2O, α≤1, ⁅1, 2⁆"),
        (r"цена 5\$ и $ 6", "цена 5$ и $ 6"),
        (r"до \[ a[1] \] после $$b[2]$$ всего", "до после всего"),
        (r"\begin{equation} a[1] \end{equation} где", "где"),
        (r"\begin{lstlisting} \cite{x} \end{lstlisting} где", "где"),
        (r"\verb|\cite{x}| тут", r"\cite{x} тут"),
        (r"\newcommand{\River}{Река~\name}\newcommand{\name}{Белая}\River{}", "Река Белая"),
        (r"\def\River{Река}\River", "Река"),
        (r"\unknown[opt]{Реки}", "Реки"),
    ],
)
def test_words_stay_and_commands_go(source: str, expected: str) -> None:
    assert [expected] == printed(source)


def test_command_that_stands_for_itself_ends() -> None:
    assert printed(r"\newcommand{\River}{Река \River}\River")[0].startswith("Река Река")


@pytest.mark.parametrize(
    ("source", "marker", "targets", "locator"),
    [
        (r"\cite{a,b}", "[a, b]", ("a", "b"), ""),
        (r"\cite[с.~5]{a}", "[a, с. 5]", ("a",), "с. 5"),
        (r"\parencite[см.][5]{a}", "[см. a, 5]", ("a",), "5"),
        (r"\citep*{ a , b }", "[a, b]", ("a", "b"), ""),
        ("\\textcite\n [5] {a}", "[a, 5]", ("a",), "5"),
        (r"$^{\cite{a}}$", "[a]", ("a",), ""),
    ],
)
def test_citations_are_marked(
    source: str, marker: str, targets: tuple[str, ...], locator: str
) -> None:
    (line,) = read(f"Сказано {source}.").lines
    (mark,) = line.marks
    assert "citation" == mark.kind
    assert (marker, targets, locator) == (
        line.text[mark.start : mark.end],
        mark.targets,
        mark.locator,
    )


def test_command_that_takes_several_citations() -> None:
    (line,) = read(r"\autocites[5]{a}[см.][6]{b}{c}.").lines
    assert [(("a",), "5"), (("b",), "6"), (("c",), "")] == [
        (mark.targets, mark.locator) for mark in line.marks
    ]


def test_works_that_are_only_listed_are_not_cited() -> None:
    (line,) = read(r"Реки\nocite{*}\nocite{a}").lines
    assert ("Реки", ()) == (line.text, line.marks)


def test_reference_list() -> None:
    document = read(r"""Реки \section*{Литература}
        \begin{thebibliography}{99}
        \bibitem{a} Смит~А. \newblock Реки. --- М., 2001. % нет

        Т. 2.
        \bibitem[Brook(2003)]{b-b} Brook A. {\em Low waters}, 2003.
        \bibitem{c}
        \bibitem {d} Ли Б. Моря.
        \end{thebibliography} После""")
    (found,) = document.lists
    assert "Литература" == found.heading
    assert [
        ("a", "1", "Смит А. Реки. — М., 2001. Т. 2."),
        ("b-b", "Brook(2003)", "Brook A. Low waters, 2003."),
        ("d", "3", "Ли Б. Моря."),
    ] == [(one.key, one.number, one.text) for one in found.entries]
    assert ["Реки", "После"] == [line.text for line in document.lines]


def test_empty_entry_is_a_problem() -> None:
    problems = read_bytes(rb"\bibitem{a} \bibitem{b} Brook A.", "list.tex").problems
    assert ["empty-reference"] == [problem.code for problem in problems]


def test_lists_under_two_headings() -> None:
    lists = read(
        r"\begin{thebibliography}{9}\section*{Книги}\bibitem{a} А\section*{Статьи}\bibitem{b} Б"
        r"\end{thebibliography}"
    ).lists
    assert [("Книги", 1), ("Статьи", 1)] == [(one.heading, len(one.entries)) for one in lists]


def test_fields_of_amsbib() -> None:
    (found,) = read(
        r"\begin{thebibliography}{9}\RBibitem{a}\by А.~Смит, Б.~Ли \paper О реках \jour Журнал"
        r"\yr 2001 \vol 5 \pages 7--9 \mathnet{x}\end{thebibliography}"
    ).lists
    fields = found.entries[0].fields
    assert fields
    assert [
        ("author", "А. Смит"),
        ("author", "Б. Ли"),
        ("title", "О реках"),
        ("container", "Журнал"),
        ("volume", "5"),
        ("date", "2001"),
        ("pages", "7–9"),
    ] == [(span.field, span.text) for span in fields.spans]


def test_footnotes_are_notes() -> None:
    document = read(r"Реки\footnote{См. \cite{a}.} и моря\footnote{Там же\footnote{Нет}}")
    assert "Реки1 и моря2" == document.lines[0].text
    assert [(("note-1",), "1"), (("note-2",), "2")] == [
        (mark.targets, document.lines[0].text[mark.start : mark.end])
        for mark in document.lines[0].marks
    ]
    assert ["См. [a].", "Там же3", "Нет"] == [note.lines[0].text for note in document.notes]
    assert ("a",) == document.notes[0].lines[0].marks[0].targets


@pytest.mark.parametrize(
    ("option", "expected"),
    [("", ["1. А", "2. Б"]), ("[1)]", ["1) А", "2) Б"]), ("[start=5]", ["5. А", "6. Б"])],
)
def test_numbered_lists(option: str, expected: list[str]) -> None:
    lines = read(rf"\begin{{enumerate}}{option}\item А\item Б\end{{enumerate}}").lines
    assert expected == [line.text for line in lines]
    assert {True} == {line.numbered for line in lines}


def test_preamble_is_not_printed_but_tells_title_and_authors() -> None:
    text = (
        r"\documentclass{article}\title{О реках\\и морях}\author{А. Смит\thanks{НИИ} \and Б. Ли}"
        r"\date{май 2019}\begin{document}\maketitle Реки\end{document} Нет"
    )
    (document,) = read_bytes(text.encode(), "paper.tex").documents
    assert ["О реках и морях", "Реки"] == [line.text for line in document.lines]
    assert (
        ("title", "О реках и морях"),
        ("author", "А. Смит"),
        ("author", "Б. Ли"),
        ("year", "2019"),
    ) == document.properties


def test_other_files_are_named() -> None:
    text = r"\begin{document}\input{intro}\include{a}\bibliography{refs,more}\end{document}"
    reading = read_bytes(text.encode(), "paper.tex")
    assert ["list-in-other-file", "parts-in-other-files"] == [one.code for one in reading.problems]
    assert (("bibliography", "refs"), ("bibliography", "more")) == reading.documents[0].properties
    assert "intro, a" in reading.problems[1].message


def test_list_of_biber_is_not_passed_over_in_silence() -> None:
    text = r"\refsection{0}\entry{a}{book}{}{}\field{title}{On Rivers}\endentry"
    problems = read_bytes(text.encode(), "paper.bbl").problems
    assert ["biber-list"] == [problem.code for problem in problems]


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866"])
def test_encoding_of_inputenc_wins(encoding: str) -> None:
    text = rf"\usepackage[{encoding}]{{inputenc}}\begin{{document}}Ёлки № 5\end{{document}}"
    reading = read_bytes(text.encode(encoding, errors="replace"), "paper.tex")
    assert encoding == reading.documents[0].encoding
    assert reading.documents[0].lines[0].text.startswith("Ёлки")


@pytest.mark.parametrize(
    "piece",
    [r"\cite[", r"\cite{", r"\url{", r"\footnote{", r"\begin{a}\end{b}", r"\'", "$ a ", "{", "%"],
)
def test_long_runs_of_commands_take_no_time(piece: str) -> None:
    assert read_bytes((r"\section{a}" + piece * 20_000).encode(), "paper.tex").documents
