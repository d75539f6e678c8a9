"""References and descriptions come back from bytes as comparisons need them."""

from dataclasses import fields, replace

import pytest

pytest.importorskip("pyarrow")

from bench._libraries import library  # noqa: E402
from citegraph.engines.batch.records import (  # noqa: E402
    pack,
    pack_description,
    unpack,
    unpack_description,
)
from citegraph.model import Reference  # noqa: E402
from citegraph.resolve import default_options  # noqa: E402
from citegraph.resolve.works.descriptions import Description, describe_all  # noqa: E402
from citegraph.resolve.works.same_text import what_is_printed  # noqa: E402
from citegraph.resolve.works.scoring import probability  # noqa: E402
from citegraph.workflow import parse_references  # noqa: E402

LINES = [
    "OECD. Wheels and axles. Paris : Axle Press, 2001/2003. 120 p. (accessed 12.05.2003)",
    "[Б. а.] О колёсах // Вестник ветра. 2004. № 3. С. 5–9.",
    "",
]
REFERENCES = [*library(80).references, *parse_references(LINES)]


@pytest.mark.parametrize("reference", REFERENCES, ids=lambda one: one.id)
def test_references_keep_what_is_compared(reference: Reference) -> None:
    again = unpack(pack(reference))
    assert what_is_printed(reference) == what_is_printed(again)
    assert reference.id == again.id


def test_descriptions_are_the_same() -> None:
    described = describe_all(REFERENCES, {REFERENCES[0].id: "v"}, {})
    again = [unpack_description(pack_description(one)) for one in described]
    plain = [field.name for field in fields(Description)]
    plain = [name for name in plain if name not in ("reference", "wording")]
    for one, other in zip(described, again, strict=True):
        assert [getattr(one, name) for name in plain] == [getattr(other, name) for name in plain]
        assert one.wording.letters == other.wording.letters
        assert one.wording.read == other.wording.read


def test_scores_are_the_same() -> None:
    described = describe_all([replace(one, id=one.id) for one in REFERENCES], {}, {})
    again = [unpack_description(pack_description(one)) for one in described]
    options = default_options()
    for left in range(0, len(described), 7):
        for right in range(left + 1, len(described)):
            expected = probability(described[left], described[right], options)
            assert expected == probability(again[left], again[right], options)
