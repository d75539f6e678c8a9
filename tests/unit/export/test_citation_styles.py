"""References as lines of GOST R 7.0.5-2008 and of the APA."""

from dataclasses import replace

import pytest

from citegraph.export import render_references
from citegraph.model import LabelledReference, Location, Name, PartialDate, RawReference, Reference

PRINTED = LabelledReference(RawReference("a#1.1", "printed", Location("a", 1)), ())
ARTICLE = Reference(
    "a#1.1",
    PRINTED,
    type="article-journal",
    title="Теория роста",
    authors=(Name("Исланкина", "Екатерина А."), Name("Фияксель", "Э. А.")),
    container="Инновации",
    issued=PartialDate(2013, 2),
    volume="7",
    issue="2",
    pages="86-95",
)
BOOK = Reference(
    "a#1.2",
    PRINTED,
    type="book",
    title="On Growth",
    authors=(Name("Porter", "Michael E."),),
    issued=PartialDate(1998),
    place="Boston",
    publisher="Example Press",
    page_total="576",
)


def line(style: str, reference: Reference) -> str:
    return render_references(style, [reference]).removesuffix("\n")


@pytest.mark.parametrize(
    ("reference", "gost", "apa"),
    [
        (
            ARTICLE,
            "Исланкина Е. А., Фияксель Э. А. Теория роста // Инновации. 2013. Т. 7, № 2. С. 86–95.",
            "Исланкина, Е. А., & Фияксель, Э. А. (2013). Теория роста. Инновации, 7(2), 86–95.",
        ),
        (
            BOOK,
            "Porter M. E. On Growth. Boston: Example Press, 1998. 576 p.",
            "Porter, M. E. (1998). On Growth. Example Press.",
        ),
        (
            replace(BOOK, type="chapter", container="Essays", editors=(Name("Green", "A."),)),
            "Porter M. E. On Growth // Essays / ed. by A. Green. Boston: Example Press, 1998.",
            "Porter, M. E. (1998). On Growth. In A. Green (Ed.), Essays. Example Press.",
        ),
        (
            replace(BOOK, authors=(), editors=(Name("Green", "A."), Name("White", "B."))),
            "On Growth / ed. by A. Green, B. White. Boston: Example Press, 1998. 576 p.",
            "Green, A., & White, B. (Eds.). (1998). On Growth. Example Press.",
        ),
        (
            replace(BOOK, authors=BOOK.authors * 4, publisher="", place=""),
            "On Growth / M. E. Porter [et al.]. 1998. 576 p.",
            "Porter, M. E., Porter, M. E., Porter, M. E., & Porter, M. E. (1998). On Growth.",
        ),
        (
            Reference(
                "a#1.3",
                PRINTED,
                type="webpage",
                title="Портал",
                url="http://a.example/x",
                accessed=PartialDate(2019, 3, 5),
            ),
            "Портал. URL: http://a.example/x (дата обращения: 05.03.2019).",
            "Портал. (n.d.). http://a.example/x",
        ),
        (
            replace(
                ARTICLE, type="article-newspaper", issued=PartialDate(2013, 2, 8), doi="10.1/x"
            ),
            "Исланкина Е. А., Фияксель Э. А. Теория роста // Инновации. 2013. Т. 7, № 2. С. 86–95. "
            "DOI: 10.1/x.",
            "Исланкина, Е. А., & Фияксель, Э. А. (2013, February 8). Теория роста. "
            "Инновации, 7(2), 86–95. https://doi.org/10.1/x",
        ),
    ],
)
def test_lines(reference: Reference, gost: str, apa: str) -> None:
    assert gost == line("gost", reference)
    assert apa == line("apa", reference)


def test_more_than_twenty_authors() -> None:
    many = tuple(Name(f"Name{number:02d}", "A.") for number in range(25))
    written = line("apa", replace(BOOK, authors=many))
    assert "Name18, A., … Name24, A. (1998)" in written
    assert "Name19" not in written


@pytest.mark.parametrize("style", ["gost", "apa"])
def test_hostile_values_stay_on_one_line(style: str) -> None:
    title = "A\nB\x00\u202eC </script>\r\n"
    empty = Reference("a#1.4", PRINTED)
    assert "A B" in line(style, replace(BOOK, title=title))
    assert "\n" not in line(style, replace(BOOK, title=title))
    assert "\n" not in line(style, empty)


def test_part_of_an_issue() -> None:
    found = line("gost", replace(ARTICLE, part="2"))
    assert found.endswith("Т. 7, № 2, Ч. 2. С. 86–95.")


def test_terms_follow_the_people_where_no_title_is_known() -> None:
    untitled = Reference("a#1.3", PRINTED, authors=(Name("Белов", "А."),), pages="44")
    assert "Белов А. С. 44." == line("gost", untitled)


@pytest.mark.parametrize("style", ["gost", "apa"])
def test_what_could_not_be_read_is_shown_as_printed(style: str) -> None:
    assert "printed" == line(style, Reference("a#1.3", PRINTED, issued=PartialDate(2013)))
