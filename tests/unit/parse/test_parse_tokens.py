from citegraph.parse.links import find_links
from citegraph.parse.tokens import gaps, tokenize


def words(text: str) -> list[str]:
    return [token.text for token in tokenize(text)]


def test_numbers_initials_and_ranges_are_single_tokens() -> None:
    text = "Смит А.Б. Труды, 2-е изд. Т.17, вып.3. С. 36–45. 416с. 05.03.2019"
    expected = ["Смит", "А.Б.", "Труды", "2-е", "изд", "Т", "17", "вып", "3", "С", "36–45"]
    assert [*expected, "416", "с", "05.03.2019"] == words(text)


def test_tokens_point_into_the_text() -> None:
    text = "A. Smith’s «Труды»//Nature, 12(3): 4—5. http://a.b/c?d=1."
    assert all(text[token.start : token.end] == token.text for token in tokenize(text))


def test_gaps_hold_what_separates() -> None:
    text = "Title//Journal. – 2014"
    assert ["", "//", ". - ", ""] == gaps(text, tokenize(text))


def test_limit_bounds_the_number_of_tokens() -> None:
    assert 5 == len(tokenize("word " * 50, 5))


def links(text: str) -> list[tuple[str, str]]:
    return [(link.kind, text[link.start : link.end]) for link in find_links(text)]


def test_address_glued_to_the_title() -> None:
    assert [("url", "http://www.mofcom.example.cn")] == links("Сайт.http://www.mofcom.example.cn.")


def test_address_broken_by_a_space() -> None:
    text = "URL: https://site. ru/view.aspx?id=5#text (дата обращения: 1.1.2018)."
    assert [("url", "https://site. ru/view.aspx?id=5#text")] == links(text)


def test_address_ends_before_the_next_sentence() -> None:
    assert [("url", "http://a.example.org/b")] == links("http://a.example.org/b. Pages 5-6")


def test_identifiers() -> None:
    text = "ISBN 978-5-00000-123-4. ISSN 1432-0916. doi:10.1000/ab(c)."
    expected = [("isbn", "978-5-00000-123-4"), ("issn", "1432-0916"), ("doi", "10.1000/ab(c)")]
    assert expected == [(kind, found.strip(" :")) for kind, found in links(text)]


def test_announced_identifier_that_is_missing() -> None:
    assert [] == links("ISBN ISBN: ISSN DOI 10. http")
