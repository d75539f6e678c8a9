"""The one place that knows where development data outside the checkout may lie."""

from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "shared"


def shared(path: str) -> Path:
    """Return a file of the folder beside the checkout, or skip the test when it is absent."""
    found = FOLDER / path
    if not found.exists():
        pytest.skip(f"{path} is not beside this checkout")
    return found
