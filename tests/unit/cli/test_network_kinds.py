"""The command line names every network, without importing them."""

from citegraph.cli.network import KINDS as OFFERED
from citegraph.network import KINDS


def test_every_kind_is_offered_in_the_order_of_the_table() -> None:
    assert tuple(KINDS) == OFFERED
