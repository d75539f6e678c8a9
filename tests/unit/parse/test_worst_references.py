"""No reference takes long, whatever it holds (``python -m bench worst_references`` says more).

Counted is what is done and not how long it takes, which depends on the machine.
"""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from bench.worst_references import KINDS, RECORDS, printed, recorded
from citegraph.model import RawReference
from citegraph.parse import default_options
from citegraph.workflow.references import as_it_is, make_of_raws


def calls(work: Callable[[], object]) -> int:
    """Return how many functions of Python and C are called."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def made(raw: RawReference) -> None:
    assert 1 == sum(len(found) for found in make_of_raws((raw,), as_it_is))


@pytest.mark.parametrize("kind", KINDS)
def test_printed_reference_far_beyond_the_bound_costs_no_more_than_one_at_it(kind: str) -> None:
    bound = default_options().max_characters
    short, longest, longer = (printed(kind, size) for size in (200, bound, 10 * bound))
    made(short)
    at = calls(lambda: made(longest))
    beyond = calls(lambda: made(longer))
    assert beyond <= 1.5 * at + 1_000


@pytest.mark.parametrize("record", RECORDS)
@pytest.mark.parametrize("kind", ["names", "commas", "one word", "links", "all kinds of signs"])
def test_record_of_long_fields_is_one_reference(record: str, kind: str) -> None:
    raw = recorded(record, kind, 20_000)
    assert raw is not None
    assert len(raw.text) <= 200_000
    made(raw)
