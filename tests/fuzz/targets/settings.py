"""Settings files."""

import tempfile
from functools import cache
from pathlib import Path

from citegraph.config import load_configuration
from citegraph.errors import CitegraphError
from citegraph.workflow.records import pack
from tests.fuzz.laws import require


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="citegraph-fuzz-")


def check(data: bytes) -> None:
    """Load an input as a settings file: options that can be written down, or an error."""
    path = Path(_folder().name) / "settings.toml"
    path.write_bytes(data)
    try:
        found = load_configuration(path)
    except CitegraphError as error:
        require("settings.toml" in str(error), "an error names the file", str(error))
    else:
        pack(found.as_mapping())
        require(found == load_configuration(path), "the same file gives the same options")


def seeds() -> tuple[bytes, ...]:
    """Settings as people write them."""
    return (b"[network]\nmin_cited = 3\nseed = 7\n", b'[parse]\nmodel = "none"\n# x\n[read]\n')
