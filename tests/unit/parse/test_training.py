from collections.abc import Mapping

from citegraph.parse.training.corpora import examples


def labels(row: Mapping[str, object]) -> list[tuple[str, str]]:
    (found,) = examples([row])
    return [(token.text, label) for token, label in zip(found.tokens, found.labels, strict=True)]


def test_values_are_found_in_the_text() -> None:
    row = {
        "raw": "Hill M. Labour market // Economy. 2007. Vol. 12, no. 2. P. 12–20.",
        "fields": {"author": ["Hill, M."], "title": ["Labour market"], "container": ["Economy"]}
        | {"year": ["2007"], "volume": ["12"], "issue": ["2"], "pages": ["12-20"]},
    }
    found = dict(labels(row))
    assert ("author", "title", "date") == (found["Hill"], found["market"], found["2007"])
    assert ("volume", "issue", "pages") == (found["12"], found["2"], found["12–20"])


def test_rows_with_a_value_that_is_not_printed_are_left_out() -> None:
    assert [] == list(examples([{"raw": "Hill M. Labour", "fields": {"title": ["Capital"]}}]))


def test_values_marked_invisible_are_not_looked_for() -> None:
    row = {"raw": "Hill M. Labour", "fields": {"title": ["Labour"], "year": ["2001"]}}
    assert ("Labour", "title") in labels({**row, "visible": {"year": [False]}})


def test_terms_inside_segments_belong_to_no_field() -> None:
    segments = [["author", "Hill M."], ["volume", "Vol. 3,"], ["pages", "pp. 5-6."]]
    found = labels({"raw": "Hill M. Vol. 3, pp. 5-6.", "segments": segments})
    assert [("Vol", "other"), ("3", "volume"), ("pp", "other"), ("5-6", "pages")] == found[2:]


def test_agents_after_a_term_belong_to_no_field() -> None:
    segments = [["title", "Labour."], ["editor", "Edited by Anna Hill."]]
    found = dict(labels({"raw": "Labour. Edited by Anna Hill.", "segments": segments}))
    assert ("other", "other", "editor") == (found["Edited"], found["by"], found["Anna"])


def test_notes_give_up_dates_of_access_and_kinds_of_work() -> None:
    segments = [["title", "Labour."], ["note", "Accessed 5 May 2015."]]
    found = dict(labels({"raw": "Labour. Accessed 5 May 2015.", "segments": segments}))
    assert ("other", "accessed", "accessed") == (found["Accessed"], found["May"], found["2015"])
    segments = [["title", "Labour."], ["note", "Ph.D. thesis"]]
    assert ("thesis", "genre") in labels({"raw": "Labour. Ph.D. thesis", "segments": segments})
