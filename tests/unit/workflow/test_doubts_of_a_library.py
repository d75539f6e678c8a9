"""What a correction helps is counted over the whole library."""

from pathlib import Path

from citegraph.workflow import parse_lines, read_library

ODD = "Gray A. Rings of wheels // Wheel review. 1990. No. 2. P. 45-36."


def test_a_doubt_of_a_work_that_is_cited_twice_is_worth_twice(tmp_path: Path) -> None:
    for name in ("one", "two"):
        path = tmp_path / f"{name}.txt"
        path.write_text(
            f"References\n\n1. {ODD}\n2. Stone B. Axles. London, 1950.\n{name}\n", "utf-8"
        )
    library = read_library([tmp_path])
    gains = [
        found.doubt.gain for found in library.problems if found.code == "odd-pages" and found.doubt
    ]
    (alone,) = [found.doubt for found in parse_lines([ODD])[1] if found.code == "odd-pages"]
    assert alone
    assert [2 * alone.gain] * 2 == gains
