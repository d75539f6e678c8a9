"""Lists of people that commas part, as programs without BibTeX's rules write them."""

import pytest

from citegraph.read import read_bytes


def authors(*values: str) -> list[list[tuple[str, bool]]]:
    """The people of one file with these lists, and whether each is a body."""
    text = "".join(
        f"@article{{a{number}, author = {{{value}}}, title = {{On Rivers}}}}\n"
        for number, value in enumerate(values)
    )
    (document,) = read_bytes(text.encode(), "a.bib").documents
    return [
        [
            (span.text, span.literal)
            for span in (entry.fields.spans if entry.fields else ())
            if span.field == "author"
        ]
        for entry in document.lists[0].entries
    ]


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("a. lake, b.c. brook, and carl sea", ["a. lake", "b.c. brook", "carl sea"]),
        ("Lake, A., Brook, B., & Sea, C.", ["Lake, A.", "Brook, B.", "Sea, C."]),
        ("Ann B. Lake, Carl Sea", ["Ann B. Lake", "Carl Sea"]),
        ("Lago Sur, Ana Pia and Monte, B.", ["Lago Sur, Ana Pia", "Monte, B."]),
        ("Lago Sur, Ana Pia", ["Lago Sur, Ana Pia"]),
        ("Lake, Jr., Ann", ["Lake, Ann, Jr."]),
        ("van der Lake, Ann", ["van der Lake, Ann"]),
        ("A. L&#252;ke and B. Brook", ["A. Lüke", "B. Brook"]),
    ],
)
def test_people_are_parted(value: str, names: list[str]) -> None:
    assert [[(name, False) for name in names]] == authors(value)


def test_braces_still_protect_a_body() -> None:
    assert [[("Rivers, Lakes and Seas", True)]] == authors("{Rivers, Lakes and Seas}")


def test_most_lists_of_a_file_tell_what_the_others_are() -> None:
    doubtful = "Wei Lake, Xin Brook"
    assert [(doubtful, False)] == authors(doubtful)[0]
    assert [("Wei Lake", False), ("Xin Brook", False)] == authors(
        doubtful, "A. Lake, B. Brook, C. Sea", "Ann Lake, Ben Brook"
    )[0]
