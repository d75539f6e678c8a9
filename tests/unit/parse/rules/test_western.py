"""Rules of Western styles, on invented references; labels before a rule are given as words."""

from collections.abc import Callable

import pytest

from citegraph.parse.draft import Draft
from citegraph.parse.rules.western import (
    articles,
    authordate,
    books,
    chapters,
    edges,
    editedby,
    fullnames,
    order,
    quotes,
    remarks,
)
from citegraph.parse.tokens import tokenize

Rule = Callable[[Draft], None]


def draft(text: str, **labels: str) -> Draft:
    """A draft whose labels are given as field="its printed words"; the rest is "other"."""
    tokens = tokenize(text)
    found = ["other"] * len(tokens)
    for field, printed in labels.items():
        start = text.index(printed)
        for i, token in enumerate(tokens):
            if start <= token.start < start + len(printed):
                found[i] = field
    return Draft(text, tokens, found, [0.5] * len(tokens))


def printed(subject: Draft, label: str) -> list[str]:
    """The printed text of every run that bears the label."""
    return [
        subject.text[subject.tokens[start].start : subject.tokens[end - 1].end]
        for start, end, found in subject.runs()
        if found == label
    ]


def after(rule: Rule, text: str, **labels: str) -> Draft:
    subject = draft(text, **labels)
    rule(subject)
    return subject


@pytest.mark.parametrize(
    ("text", "people", "title"),
    [
        ("Orr, A./Roth, B. (2004): Seen. Bern.", "Orr, A./Roth, B", "Seen"),
        ("Orr, Ann 2010b: Seen. Bern.", "Orr, Ann", "Seen"),
        ("Orr J.E, D. Roth (2002), Lakes. Bern.", "Orr J.E, D. Roth", "Lakes"),
        ("Orr, Ann, Roth, Uwe von der 2007: Seen. Bern.", "Orr, Ann, Roth, Uwe von der", "Seen"),
        ("[8] Orr, A. (in press). Lakes. Bern.", "Orr, A", "Lakes"),
        ("Orr, Ann/ Roth, Uwe ( ) Seen. Bern.", "Orr, Ann/ Roth, Uwe", "Seen"),
        ("University of Lakes (1993) Fish. Bern.", "University of Lakes", "Fish"),
    ],
)
def test_people_end_at_the_year(text: str, people: str, title: str) -> None:
    subject = after(authordate.read_author_date, text, author=text[: len(text) // 3])
    assert [people] == printed(subject, "author")
    assert printed(subject, "title")[0].startswith(title)


def test_editors_in_an_author_date_head() -> None:
    subject = after(authordate.read_author_date, "Orr, A., Roth, B. (Hg.) (1998). Seen. Bern.")
    assert ["Orr, A., Roth, B"] == printed(subject, "editor")
    assert [] == printed(subject, "author")


@pytest.mark.parametrize(
    "text",
    [
        "A. Orr, Lake Lett. 2010, 10, 1012.",
        "Ann Orr, Silent Lakes (1991), pages 9-65.",
        "The lakes of the north. 1932. Orr & Roth.",
    ],
)
def test_a_year_that_no_title_follows_is_no_border(text: str) -> None:
    before = draft(text)
    authordate.read_author_date(before)
    assert {"other"} == set(before.labels)


@pytest.mark.parametrize(
    ("text", "people", "title"),
    [
        ("Karl Orr: Seen und Flüsse, Bern 1990.", "Karl Orr", "Seen"),
        ("Karl Orr/Hajo Roth/Ute von Lind: Seen, Bern.", "Karl Orr/Hajo Roth/Ute von Lind", "Seen"),
        ("Orr, Karl: Seen, Bern 1990.", "Orr, Karl", "Seen"),
        ("Ute M. Orr, Fische, Vögel und Seen. Bern.", "Ute M. Orr", "Fische"),
    ],
)
def test_full_names_end_at_a_colon_or_comma(text: str, people: str, title: str) -> None:
    subject = after(fullnames.read_full_names, text, title=text)
    assert [people] == printed(subject, "author")
    assert printed(subject, "title")[0].startswith(title)


def test_a_group_that_ends_its_sentence_stays_whole() -> None:
    text = "Karl Orr, Zbyn Roth, and Ute Lind. Lakes of the north."
    subject = after(fullnames.read_full_names, text, author=text[:33], title="Lakes of the north")
    assert ["Karl Orr, Zbyn Roth, and Ute Lind"] == printed(subject, "author")


def test_title_with_a_colon_is_no_name() -> None:
    subject = after(fullnames.read_full_names, "Silent Lakes: A history. Bern.", title="Silent")
    assert ["Silent"] == printed(subject, "title")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Orr, A. (1999) “Lakes, and law,” Water 3, 1-2.", "Lakes, and law"),
        ("Orr, A. (1999) ‘The workers’ lakes’, Water 3, 1-2.", "The workers’ lakes"),
        ("Orr, A., « Les lacs du nord », Eaux, 3, 1-2.", "Les lacs du nord"),
        ("Orr, A. (1999), »Seen und Recht«, in: Wasser 3, 1-2.", "Seen und Recht"),
        ("Orr, A. (1999): „Seen und Recht“, Wasser 3, 1-2.", "Seen und Recht"),
    ],
)
def test_quoted_title(text: str, title: str) -> None:
    head = text[: text.index(title) - 1].rstrip(" “‘«»„(),.:1")
    subject = after(quotes.title_in_quotes, text, author=head)
    assert [title] == [words.rstrip("’,") for words in printed(subject, "title")]


def test_quotation_marks_inside_a_title() -> None:
    text = "Orr, A. (1999) The “silent” lakes. Bern."
    subject = after(quotes.title_in_quotes, text, author="Orr, A", title="The “silent” lakes")
    assert ["The “silent” lakes"] == printed(subject, "title")


@pytest.mark.parametrize(
    ("tail", "editors", "container"),
    [
        (". In: Roth, C./Lind, R. (eds.): Silent Waters. Bern: Pan.", "Roth, C./Lind, R", ""),
        (
            ". In Karl Roth & Ute Lind (Eds.), Silent Waters (pp. 12-18).",
            "Karl Roth & Ute Lind",
            "",
        ),
        (
            ", in C. Roth and R. Lind, eds, Silent Waters, Bern: Pan, 7-9.",
            "C. Roth and R. Lind",
            "",
        ),
        (". In: Roth, Carl; Lind, Uwe: Silent Waters. Bern: Pan.", "Roth, Carl; Lind, Uwe", ""),
        (". In: Roth AB, Lind C. Silent Waters. Bern: Pan; 2003.", "Roth AB, Lind C", ""),
        (". In Institut für Fische (Hrsg.), Silent Waters. Bern.", "Institut für Fische", ""),
        (". In ders., Silent Waters (S. 7-51). Bern.", "", ""),
        (". In Silent Waters, 12-18. Bern: Pan.", "", ""),
    ],
)
def test_in_is_the_border_of_title_and_container(tail: str, editors: str, container: str) -> None:
    text = f"Orr, A. (2001): Lakes and law {tail}".replace("law ,", "law,").replace("law .", "law.")
    subject = draft(text, author="Orr, A", date="2001", title="Lakes and law")
    start = text.index("Silent")
    for i, token in enumerate(subject.tokens):
        if token.text in ("12-18", "7-51", "7-9"):
            subject.labels[i] = "pages"
        elif start <= token.start < start + 6:
            subject.labels[i] = "container"
    chapters.split_at_in(subject)
    assert ["Lakes and law"] == printed(subject, "title")
    assert [editors] * bool(editors) == printed(subject, "editor")
    assert ["Silent Waters"] == printed(subject, "container")


@pytest.mark.parametrize(
    "text",
    [
        "Orr, A. (2001): Law in Egypt and in Sudan. Bern: Pan.",
        "Orr, A. (2001): Lakes. In search of water. Bern: Pan.",
        "Orr, A. (2001): Lakes. South Bend, IN: Pan.",
    ],
)
def test_in_inside_a_title_is_no_border(text: str) -> None:
    subject = after(chapters.split_at_in, text, author="Orr, A", title=text[16:-1])
    assert [] == printed(subject, "container")


def test_german_ordinal_is_no_volume() -> None:
    text = "Orr, A. (2001): Seen im 20. Jahrhundert, Bern."
    subject = draft(text, title="Seen im", volume="20")
    edges.mend_ordinals(subject)
    assert ["Seen im 20. Jahrhundert"] == printed(subject, "title")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Orr, A. (2001): Lakes and their law. Water Studies, 28: 38-43.", "Lakes and their law"),
        ("Orr, A. (2001): R&D of lakes. Water, Fish & Birds, 13(3), 1-2.", "R&D of lakes"),
    ],
)
def test_last_sentence_before_the_volume_is_the_journal(text: str, title: str) -> None:
    journal = text[text.index(title) + len(title) + 2 :].rpartition(", ")[0]
    journal = journal.removesuffix(", 13(3)")
    subject = draft(text, author="Orr, A", date="2001", container=f"{title}. {journal}")
    volume = next(i for i, word in enumerate(subject.words) if word in ("28", "13"))
    subject.labels[volume] = "volume"
    articles.split_article(subject)
    assert [title] == printed(subject, "title")
    assert [journal] == printed(subject, "container")


def test_shortened_journal_is_not_cut() -> None:
    subject = draft(
        "A. Orr. Can. J. Lakes Chem. 67, 759.", container="Can. J. Lakes Chem", volume="67"
    )
    articles.split_article(subject)
    assert ["Can. J. Lakes Chem"] == printed(subject, "container")


@pytest.mark.parametrize(
    ("text", "place", "publisher"),
    [
        ("Orr, A. (2001): Lakes (Oxford: Orr University Press).", "Oxford", "Orr University Press"),
        ("Orr, A. (2001). Lakes of law. Mahwah, NJ: Pan & Co.", "Mahwah, NJ", "Pan & Co"),
        ("Orr, A. (2001). Lakes. Bern: Pan, 2001, pp. 3-4.", "Bern", "Pan"),
        (
            "Orr, A. (2001). Lakes. Bern/New York: Pan Books (first ed. 1990).",
            "Bern/New York",
            "Pan Books",
        ),
    ],
)
def test_imprint_behind_a_colon(text: str, place: str, publisher: str) -> None:
    subject = after(books.label_colon_imprint, text, title="Lakes")
    assert [place] == printed(subject, "place")
    assert [publisher] == printed(subject, "publisher")


def test_subtitle_of_a_book_is_no_container() -> None:
    text = "Orr, A. (2001). Les lacs. Le droit et la mer. Paris: Pan."
    labels = {"title": "Les lacs", "container": "Le droit et la mer", "place": "Paris"}
    subject = after(books.title_of_book, text, author="Orr, A", **labels)
    assert ["Les lacs. Le droit et la mer"] == printed(subject, "title")


def test_series_is_no_subtitle() -> None:
    text = "Orr, A. (2001). Lakes. Papers on the law of water. Paris: Pan."
    labels = {"title": "Lakes", "container": "Papers on the law of water", "place": "Paris"}
    subject = after(books.title_of_book, text, author="Orr, A", **labels)
    assert ["Lakes"] == printed(subject, "title")


def test_short_title_taken_for_the_publisher() -> None:
    text = "Orr, A. (2001), Quiet Lakes, Oxford: Pan."
    subject = after(
        books.title_of_book, text, author="Orr, A", publisher="Quiet Lakes", place="Oxford"
    )
    assert ["Quiet Lakes"] == printed(subject, "title")


@pytest.mark.parametrize(
    ("text", "role", "people", "title"),
    [
        ("Orr, A. Lakes. Translated by Ben Roth. Bern, 1990.", "translator", "Ben Roth", "Lakes"),
        ("Orr, A. Lakes, ed. C. Lind (Bern: Pan, 1990).", "editor", "C. Lind", "Lakes"),
        (
            "Orr, A. Seen, hrsg. von Uwe Lind und Ute Roth. Bern.",
            "editor",
            "Uwe Lind und Ute Roth",
            "Seen",
        ),
    ],
)
def test_role_before_its_people(text: str, role: str, people: str, title: str) -> None:
    subject = draft(text, author="Orr, A")
    for i in range(2, len(subject.labels)):
        subject.labels[i] = "title"
    editedby.label_edited_by(subject)
    assert [people] == printed(subject, role)
    assert title == printed(subject, "title")[0]


def test_edition_is_no_editor() -> None:
    subject = after(editedby.label_edited_by, "Orr, A. Lakes, Rev. ed. New York: Pan, 1990.")
    assert [] == printed(subject, "editor")


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("Orr, A. (2001), Seen und Recht, Bern.", "Seen und Recht", "Bern"),
        (
            "Orr, A. (2001), Seen und Recht. Frankfurt/New York.",
            "Seen und Recht",
            "Frankfurt/New York",
        ),
        ("Orr, A. (2001), Lakes in Paris.", "Lakes in Paris", ""),
    ],
)
def test_place_at_the_end_of_a_title(text: str, title: str, place: str) -> None:
    subject = after(edges.place_at_end, text, author="Orr, A", title=text[16:-1])
    assert [title] == printed(subject, "title")
    assert [place] * bool(place) == printed(subject, "place")


def test_place_and_publisher_behind_commas() -> None:
    text = "Orr, A. (2001), Lakes and law, Oxford, Orr University Press."
    subject = after(edges.place_at_end, text, author="Orr, A", title=text[16:-1])
    assert ["Lakes and law"] == printed(subject, "title")
    assert ["Oxford"] == printed(subject, "place")
    assert ["Orr University Press"] == printed(subject, "publisher")


def test_count_of_volumes_belongs_to_no_field() -> None:
    text = "Orr, A. (2001), Seen, 2 Bde., Bern."
    subject = after(remarks.drop_count_of_volumes, text, title="Seen, 2 Bde")
    assert ["Seen"] == printed(subject, "title")


def test_key_at_the_head_belongs_to_no_field() -> None:
    subject = after(edges.drop_key, "[ORR93] Orr, A.: Lakes", title="ORR93", author="Orr, A")
    assert "other" == subject.labels[0]


def test_pages_at_the_end() -> None:
    subject = after(
        remarks.pages_at_end, "Orr, A. Seen. Bern, 269-284.", title="Seen", place="Bern"
    )
    assert ["269-284"] == printed(subject, "pages")


@pytest.mark.parametrize(
    "text", ["Орлов А. А. Озёра // Вода. 2001.", "Orlov A. Ozera // Voda. 2001"]
)
def test_references_of_gost_style_are_left_alone(text: str) -> None:
    assert not order.is_western(draft(text))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "7. Orr SMSC, Lino Roth MM, van Lind J Jr. Lakes. Bern.",
            "Orr SMSC, Lino Roth MM, van Lind J Jr",
        ),
        ("Orr AB. Lakes. In: Roth C, editor. Waters. Bern.", "Orr AB"),
    ],
)
def test_families_with_bare_initials(text: str, people: str) -> None:
    subject = after(authordate.read_vancouver, text, title=text)
    assert [people] == printed(subject, "author")
    assert "title" == subject.labels[subject.words.index("lakes")]


@pytest.mark.parametrize("text", ["Orr A. B. Lakes. Bern.", "Ann O. Roth. Lakes.", "Orr E. et al."])
def test_single_letters_are_no_bare_initials(text: str) -> None:
    assert {"title"} == set(after(authordate.read_vancouver, text, title=text).labels)


def test_institution_with_a_comma_is_no_person() -> None:
    text = "Lakes Trust, Annual Report 2011, Bern, 2012."
    subject = after(authordate.read_author_date, text, publisher="Lakes Trust, Annual Report")
    assert [] == printed(subject, "author")


@pytest.mark.parametrize(
    ("rule", "text", "field", "expected"),
    [
        (
            remarks.label_german_edition,
            "Orr: Seen, 3., überarb. u. erw. Aufl., Bern",
            "edition",
            "3., überarb. u. erw. Aufl",
        ),
        (
            remarks.label_thesis,
            "Orr, A. Lakes (Unpublished doctoral thesis). Bern",
            "genre",
            "Unpublished doctoral thesis",
        ),
        (remarks.label_thesis, "Orr, A.: Seen. Diss. Bern 1990", "genre", "Diss"),
    ],
)
def test_edition_and_genre(rule: Rule, text: str, field: str, expected: str) -> None:
    assert [expected] == printed(after(rule, text, title=text), field)


def test_publisher_before_its_place() -> None:
    text = "Orr, A. Lakes; Pan Press: Bern, 2016."
    subject = after(
        edges.publisher_before_place, text, title="Lakes", note="Pan Press", place="Bern"
    )
    assert ["Pan Press"] == printed(subject, "publisher")


def test_place_takes_its_first_word_back() -> None:
    text = "Orr, A. Lakes. Pan, New Delhi, India."
    subject = after(edges.widen_place, text, publisher="Pan, New", place="Delhi, India")
    assert ["New Delhi, India"] == printed(subject, "place")


def test_publisher_holds_its_place() -> None:
    subject = after(edges.split_publisher, "Lakes. Kilworthy: Pan.", publisher="Kilworthy: Pan")
    assert ["Kilworthy"] == printed(subject, "place")
    assert ["Pan"] == printed(subject, "publisher")


def test_journal_with_a_comma_in_its_name() -> None:
    text = "Lakes. Ponds, Rivers & Fish, 13(3), 1."
    labels = {"title": "Lakes", "container": "Ponds", "publisher": "Rivers & Fish", "volume": "13"}
    subject = after(edges.container_to_volume, text, **labels)
    assert ["Ponds, Rivers & Fish"] == printed(subject, "container")


def test_title_gets_its_in_back() -> None:
    text = "Orr, A.: Law in Egypt, Bern."
    subject = after(edges.in_inside_title, text, author="Orr, A", title="Law", series="Egypt")
    assert ["Law in Egypt"] == printed(subject, "title")


def test_same_author_is_no_title() -> None:
    subject = after(edges.skip_same_author, "Dies.: Seen, Bern.", title="Dies.: Seen")
    assert ["Seen"] == printed(subject, "title")


def test_article_after_a_comma() -> None:
    text = "Orr A., 2011, Les lacs oubliés, Géographie et cultures, 77, 5."
    labels = {"container": "Les lacs oubliés, Géographie et cultures", "volume": "77"}
    subject = after(articles.split_article, text, author="Orr A", date="2011", **labels)
    assert ["Les lacs oubliés"] == printed(subject, "title")
    assert ["Géographie et cultures"] == printed(subject, "container")


def test_closing_mark_is_no_soft_sign() -> None:
    text = "Orr, A. 2010. 'Dikes and repair', Waters, 1."
    subject = after(quotes.title_in_quotes, text, author="Orr, A", date="2010", title="Dikes and")
    assert ["Dikes and repair"] == printed(subject, "title")


def test_newspaper_is_cut_before_its_day() -> None:
    text = "Orr, A. (2010): Seen, in: Wasser Zeitung vom 12.03.2010, S. 9."
    labels = {"title": "Seen", "container": "Wasser Zeitung vom 12.03.2010"}
    subject = after(remarks.date_of_newspaper, text, date="2010", **labels)
    assert ["Wasser Zeitung"] == printed(subject, "container")


def test_years_in_a_title_are_no_pages() -> None:
    text = "Lives of Lakes 1826-1925. Bern, pp. 3-4."
    subject = draft(text, title="Lives of Lakes", pages="1826-1925")
    subject.labels[-1] = "pages"
    remarks.years_are_no_pages(subject)
    assert ["Lives of Lakes 1826-1925"] == printed(subject, "title")


def test_publisher_that_no_sign_parts_from_the_title() -> None:
    text = "Orr, A. Ein Beitrag zur Seenkunde, Bern."
    subject = after(
        edges.publisher_inside_title, text, title="Ein Beitrag zur", publisher="Seenkunde"
    )
    assert ["Ein Beitrag zur Seenkunde"] == printed(subject, "title")


def test_pages_in_brackets() -> None:
    text = "Orr, A. Seen. Handbuch (301–338). Bern."
    subject = after(remarks.pages_in_brackets, text, container="Handbuch (301–338)")
    assert ["301–338"] == printed(subject, "pages")


def test_editors_without_a_year() -> None:
    text = "Orr, Zbyn, and Uwe Roth (eds.), Lakes: Texts (Bern: Pan, 1986)."
    subject = after(authordate.read_editors, text, editor="Orr, Zbyn, and Uwe Roth (eds.), Lakes")
    assert ["Orr, Zbyn, and Uwe Roth"] == printed(subject, "editor")
    assert ["Lakes"] == printed(subject, "title")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Orr P. (a cura di), Le acque, Pan, Torino 1977.", "Orr P"),
        ("Orr, Ann (sous la direction de), Le fleuve, Paris, 2003.", "Orr, Ann"),
        ("Orr, Ann, gen. ed. The Lakes. Bern, 2003.", ""),
    ],
)
def test_roles_of_several_words(text: str, people: str) -> None:
    subject = after(authordate.read_editors, text, author="Orr")
    assert [people] * bool(people) == printed(subject, "editor")


def test_editors_behind_the_container() -> None:
    text = "Orr, A., Fish, in The Lake Reader, D. Moss and K. Lane, eds. (Bern: Pan, 1999)."
    labels = {"title": "Fish", "container": "The Lake Reader"}
    subject = after(chapters.split_at_in, text, author="Orr, A", **labels)
    assert ["The Lake Reader"] == printed(subject, "container")
    assert ["D. Moss and K. Lane"] == printed(subject, "editor")


def test_title_alone_behind_its_author() -> None:
    text = "Orr, A. (2010). The price of water."
    subject = after(books.title_of_book, text, author="Orr, A", container="The price of water")
    assert ["The price of water"] == printed(subject, "title")
