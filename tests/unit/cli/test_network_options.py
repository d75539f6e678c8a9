"""The options of a network on the command line are those of the settings."""

import pytest
from click.testing import CliRunner

from citegraph.cli import network_options
from citegraph.cli.application import citegraph
from citegraph.cli.network import FORMATS, KINDS
from citegraph.export import NETWORK_EXPORTERS
from citegraph.network import KINDS as NETWORKS
from citegraph.network import NetworkOptions


def test_words_are_those_that_the_settings_allow() -> None:
    allowed = NetworkOptions.CHOICES
    assert set(allowed["counting"]) == set(network_options.COUNTING)
    assert set(allowed["normalization"]) == set(network_options.NORMALIZATIONS)
    assert set(allowed["layout"]) == set(network_options.LAYOUTS)
    assert set(allowed["clustering"]) == set(network_options.CLUSTERINGS)
    assert set(allowed["corpus"]) == set(network_options.CORPUS)


def test_kinds_and_formats_are_those_of_the_tables() -> None:
    assert tuple(NETWORKS) == KINDS
    assert set(NETWORK_EXPORTERS) == set(FORMATS)


def test_every_option_is_a_key_of_the_settings() -> None:
    fields = set(NetworkOptions.__dataclass_fields__)
    assert {key for _, key, _, _ in network_options._OPTIONS} <= fields


@pytest.mark.parametrize("flag", ["--min-weight", "--min-strength", "--backbone", "--resolution"])
@pytest.mark.parametrize("value", ["nan", "inf", "-1"])
def test_what_is_no_number_is_refused(flag: str, value: str) -> None:
    result = CliRunner().invoke(citegraph, ["network", "none.txt", flag, value])
    assert (2, True) == (result.exit_code, f"Invalid value for '{flag}'" in result.output)


@pytest.mark.parametrize("flag", ["--seed", "--min-count", "--top"])
def test_a_number_beyond_64_bits_is_refused(flag: str) -> None:
    result = CliRunner().invoke(citegraph, ["network", "none.txt", flag, str(2**63)])
    assert (2, True) == (result.exit_code, f"Invalid value for '{flag}'" in result.output)
