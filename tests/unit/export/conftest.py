"""A small library with one work printed twice, in Russian and in English."""

import pytest

from citegraph.model import (
    CitationTarget,
    CitingDocument,
    Evidence,
    InTextCitation,
    LabelledReference,
    Library,
    Location,
    Mention,
    Merge,
    Name,
    PartialDate,
    Person,
    Problem,
    RawReference,
    Reference,
    Venue,
    Work,
)

_ISLANKINA = Name("Исланкина", "Е. А.", printed="Исланкина Е. А.")


def _printed(id: str, text: str, line: int) -> LabelledReference:
    return LabelledReference(RawReference(id, text, Location(id.partition("#")[0], line)), (), 0.9)


@pytest.fixture
def references() -> tuple[Reference, ...]:
    article = Reference(
        "a.txt#1.1",
        _printed("a.txt#1.1", "Исланкина Е. А. Кластеры // ЭКО. 2016. № 3. С. 36-45.", 12),
        "article-journal",
        title="Кластеры: 5 % роста & «сети»",
        translated_title="Clusters",
        authors=(_ISLANKINA,),
        container="ЭКО",
        issued=PartialDate(2016, 7, 8),
        issue="3",
        pages="36-45",
        doi="10.1000/a_b",
        url="https://example.org/a_b?x=1%20#y",
        accessed=PartialDate(2023, 10, 15),
        language="ru",
    )
    twin = Reference(
        "b.txt#1.1",
        _printed("b.txt#1.1", "Islankina E. Klastery // EKO. 2016", 3),
        "article-journal",
        title="Klastery",
        authors=(Name("Islankina", "E."),),
        container="EKO",
        issued=PartialDate(2016),
    )
    book = Reference(
        "b.txt#1.2",
        _printed("b.txt#1.2", "OECD. Clusters. Paris, 1999. 960 p.", 4),
        "book",
        title="Clusters",
        authors=(Name(literal="OECD"), Name("Beethoven", "L.", particle="van", suffix="Jr.")),
        issued=PartialDate(1999, end_year=2001),
        page_total="960",
        publisher="OECD Publishing",
        place="Paris",
        isbn="978-92-64-17080-1",
        language="en-GB",
    )
    return article, twin, book


@pytest.fixture
def library(references: tuple[Reference, ...]) -> Library:
    article, twin, book = references
    mentions = (
        Mention("a.txt#1.1@author.1", "a.txt#1.1", "author", 1, _ISLANKINA),
        Mention("b.txt#1.1@author.1", "b.txt#1.1", "author", 1, twin.authors[0]),
    )
    forms = ("Islankina E.", "Исланкина Е. А.")
    return Library(
        documents=tuple(
            CitingDocument(file, "", "text", "utf-8", "0" * 64, 1, 1, 1)
            for file in ("a.txt", "b.txt")
        ),
        references=references,
        works=(
            Work(
                "islankina2016",
                article,
                ("a.txt#1.1", "b.txt#1.1"),
                ("islankina",),
                "eko",
                ("a.txt", "b.txt"),
            ),
            Work("oecd1999", book, ("b.txt#1.2",), (), "", ("b.txt",)),
        ),
        people=(Person("islankina", "Исланкина Е. А.", "Islankina E. A.", forms, mentions),),
        venues=(Venue("eko", "ЭКО", "EKO", ("EKO", "ЭКО"), ("a.txt#1.1", "b.txt#1.1")),),
        merges=(
            Merge(
                "work",
                "a.txt#1.1",
                "b.txt#1.1",
                "Исланкина…",
                "Islankina…",
                0.98765,
                "same-title",
                (Evidence("year", "2016 = 2016", 1.5), Evidence("pages", "", -0.25)),
            ),
        ),
        citations=(
            InTextCitation(
                "bracket",
                "[2, с. 14; 3]",
                (
                    CitationTarget("2", "с. 14", "a.txt#1.1"),
                    CitationTarget("3", unlinked="no list"),
                ),
                "=как пишет автор [2, с. 14; 3]",
                Location("a.txt", 7, 2),
                17,
            ),
        ),
        problems=(
            Problem("empty-link", "no address", "add it", Location("a.txt", 9), "URL:"),
            Problem("no-list", "no reference list", level="note"),
        ),
    )
