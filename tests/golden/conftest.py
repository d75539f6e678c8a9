"""The option that writes golden outputs anew."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-golden``: what the program gives now becomes what is expected."""
    parser.addoption("--update-golden", action="store_true", help="write golden outputs anew")
