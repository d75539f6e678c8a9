from collections.abc import Iterator

from citegraph.workflow import iter_references, parse_lines, parse_references
from citegraph.workflow.references import _chunks, make_of_raws, segment_text

LINE = "Смит А. Исследование о богатстве. М.: Эксмо, 2007. – 960 с."


def test_one_record_comes_before_the_next_line_is_read() -> None:
    read = []

    def lines() -> Iterator[str]:
        for year in ("2001", "2002"):
            read.append(year)
            yield f"Белов А. Рост. М., {year}."

    references = iter_references(lines())
    assert 2001 == next(references).year
    assert ["2001"] == read


def test_several_jobs_give_the_records_of_one() -> None:
    lines = [
        f"Hill J. Growth {number}. London: Press, 19{number % 90 + 10}" for number in range(450)
    ]
    assert parse_references(lines) == parse_references(lines, jobs=2)


def test_lines_are_numbered_through_all_chunks() -> None:
    blocks = [["a"] * 450, [], ["b"], ["c" * 150_000] * 3]
    chunks = list(_chunks(blocks, "x"))
    assert [1, 201, 401, 451, 452, 454] == [chunk.first for chunk in chunks]
    assert [200, 200, 50, 1, 2, 1] == [len(chunk.texts) for chunk in chunks]


def test_a_reference_too_long_to_be_read_is_kept_whole_and_named() -> None:
    text = f"{LINE} " + "слово " * 20_000
    (reference,), problems = parse_lines([text])
    assert text.strip() == reference.printed.raw.text
    assert ("Исследование о богатстве", 2007) == (reference.title, reference.year)
    assert 110_000 < reference.printed.unread < 120_000
    (problem,) = (problem for problem in problems if problem.code == "long-reference")
    read = len(text.strip()) - reference.printed.unread
    assert f"only the first {read:,} of {len(text.strip()):,} characters" in problem.message
    assert (1, text[:300]) == (problem.location and problem.location.line, problem.raw)


def test_a_reference_of_common_length_is_read_whole() -> None:
    (reference,), problems = parse_lines([LINE])
    assert (0, ()) == (reference.printed.unread, problems)


def test_references_of_a_text() -> None:
    raws, problems = segment_text(f"Литература\n1. {LINE}\n2. {LINE}\n".encode(), "list.txt")
    made = [
        item for found in make_of_raws(raws, lambda reference: reference.year) for item in found
    ]
    assert ([(2007, ()), (2007, ())], ()) == (made, problems)
