"""A few of the thousands of bad inputs of the benchmark, and whether its judge sees faults."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from bench._bad_inputs import MUTATIONS, BadInput, mutated
from bench._bad_judged import HANG, records, verdict
from bench._bad_payloads import PAYLOADS, payloads
from bench._bad_runner import Told, told
from bench._bad_special import build
from bench.bad_inputs import Row, note, table

#: One seed of every mutation of every third file, one payload in eleven: about 220 inputs.
_EVERY_FILE, _EVERY_PAYLOAD = 3, 11


def few(kind: str) -> Iterator[BadInput]:
    return islice((one for one in mutated(1) if one.kind == kind), 0, None, _EVERY_FILE)


def failed(found: Iterator[BadInput], folder: Path) -> list[str]:
    """What is wrong with any of the inputs."""
    wrong = []
    for number, one in enumerate(found):
        path = folder / str(number) / one.name
        path.parent.mkdir()
        path.write_bytes(one.data)
        judged = verdict(one.data, told(str(path)))
        if judged:
            wrong.append(f"{path}: {judged}")
    return wrong


@pytest.mark.parametrize("kind", MUTATIONS)
def test_bad_files_cost_no_crash_and_no_silent_loss(kind: str, tmp_path: Path) -> None:
    assert [] == failed(few(kind), tmp_path)


def test_payloads_cost_no_crash_and_no_silent_loss(tmp_path: Path) -> None:
    assert [] == failed(islice(payloads(), 0, None, _EVERY_PAYLOAD), tmp_path)


def test_mutations_are_the_same_every_time() -> None:
    assert list(islice(mutated(1), 40)) == list(islice(mutated(1), 40))
    assert 12 * len(PAYLOADS) == len(list(payloads()))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Told("a", documents=1, references=2, formats=["bibtex"]), ""),
        (Told("a", documents=1, references=1, formats=["bibtex"]), "loss"),
        (Told("a", documents=1, references=1, formats=["bibtex"], problems=["broken-entry"]), ""),
        (Told("a"), "loss"),
        (Told("a", refused="no reference was found"), ""),
        (Told("a", crash="Traceback"), "crash"),
        (Told("a", problems=["reader-fault"]), "crash"),
        (Told("a", documents=1, references=2, seconds=HANG + 1), "hang"),
        (Told("a", documents=1, references=2, unequal="2 references in, 1 out"), "loss"),
    ],
)
def test_the_judge_sees_what_is_wrong(said: Told, expected: str) -> None:
    data = b"@book{a, title={x}}\n@comment{b}\n@book{c, title={y}}\n"
    assert expected == verdict(data, said).partition(":")[0]


@pytest.mark.parametrize(
    ("format", "text", "expected"),
    [
        ("bibtex", "@string{a={b}}\n@book{a, title={x}}\n@misc(b, title={y})", 2),
        ("ris", "TY  - BOOK\nER  - \nTY  - JOUR\n", 2),
        ("wos", "FN X\nPT J\nER\nPT B\nER\nEF\n", 2),
        ("table", 'title,year\na,1\n"b\nc",2\n', 2),
        ("table", 'title,year\na,"1\nb,2\n', 2),
        ("csl-json", '[{"id": 1}, {"id": 2}]', 2),
        ("csl-json", "[{", 0),
    ],
)
def test_records_are_counted_without_the_readers(format: str, text: str, expected: int) -> None:
    assert expected == records(format, text.encode())


def test_lost_lines_of_a_printed_list_are_seen() -> None:
    data = "Литература\n\n1. Ручьёв А. Реки. 2001.\n2. Brook B. On Lakes. 2002.\n".encode()
    said = Told("a", documents=1, references=1, formats=["text"], texts="Ручьёв А. Реки. 2001.")
    assert "loss: «Brook B. On Lakes. 2002.»" == verdict(data, said)


def test_the_table_adds_up() -> None:
    row = Row()
    one = BadInput("cut off", "a.bib", b"@book{a, title={x}}\n")
    note(row, one, Told("a", documents=1, references=1, formats=["bibtex"], seconds=0.5))
    note(row, one, Told("a"))
    lines = table({"cut off": row, "bits flipped": row}).splitlines()
    assert "| all | 4 | 2 | 0 | 0 | 0 | 0 | 2 | 0.5 |" == lines[4]
    assert 4 == len([line for line in lines if line.startswith("- ")]) + 2


def test_a_build_that_is_refused_is_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes(b"@book{")
    assert "" == build(path, tmp_path)
