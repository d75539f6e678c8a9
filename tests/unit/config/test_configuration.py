from pathlib import Path
from typing import Any

import pytest

from citegraph.config import load_configuration
from citegraph.config.configuration import configure
from citegraph.errors import CitegraphError, UsageError


def test_defaults_of_every_stage() -> None:
    stages = {"read", "segment", "parse", "resolve", "network", "history", "export", "report"}
    assert stages == set(load_configuration().as_mapping())


def test_a_settings_file_changes_what_it_names(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[read]\nmax_bytes = 10\n[network]\nresolution = 2\n")
    config = load_configuration(path)
    assert (10, 2) == (config.read.max_bytes, config.network.resolution)
    assert load_configuration().segment == config.segment


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"reed": {}}, r"no section \[reed\]; allowed are: read, segment"),
        ({"read": 1}, r"«read» must be a section"),
        ({"read": {"max": 1}}, r"\[read\] has no key «max»; allowed are: .*max_bytes"),
        ({"read": {"max_bytes": "1"}}, r"max_bytes = '1' must be of the type int"),
        ({"read": {"max_bytes": True}}, r"must be of the type int"),
        ({"read": {"max_line": -3}}, r"\[read\] max_line = -3 must be 1 or more"),
        ({"network": {"seed": 10**30}}, r"seed = 1000+ must be a number below"),
        ({"network": {"seed": -1}}, r"seed = -1 must be 0 or more"),
        ({"resolve": {"work_threshold": float("nan")}}, r"work_threshold = nan must be a number"),
        ({"resolve": {"work_threshold": 10**400}}, r"some 401 digits must be a number below"),
        ({"network": {"max_nodes": -(10**5000)}}, r"some 5001 digits must be a number below"),
        ({"resolve": {"block_limit": 0}}, r"block_limit = 0 must be 1 or more"),
    ],
)
def test_wrong_settings_say_what_is_allowed(given: dict[str, Any], message: str) -> None:
    with pytest.raises(CitegraphError, match=message):
        configure(given)


def test_missing_and_broken_files(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such settings file"):
        load_configuration(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_text("[[")
    with pytest.raises(CitegraphError, match="cannot be read as TOML"):
        load_configuration(tmp_path / "bad.toml")
