"""Waiting for what a page comes to say: its policy forbids the ways that playwright would use."""

from typing import Any

_STEP = 50  # milliseconds
_MOST = 200  # steps


def until(page: Any, expression: str) -> None:
    """Return once the expression is true in the page; fail after ten seconds."""
    for _ in range(_MOST):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(_STEP)
    raise AssertionError(f"never true: {expression}")
