"""Builds the five documents once for all integration tests."""

import pytest

import citegraph
from citegraph.workflow import BuildResult
from tests.integration.running import ROOT, Run, run_program


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> BuildResult:
    """Result of building data/refs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return citegraph.build(["data/refs"], out=tmp_path_factory.mktemp("graphs"))


@pytest.fixture
def run() -> Run:
    """Run the program in a process of its own."""
    return run_program
