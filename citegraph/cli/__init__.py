"""The command line: one module a command, loaded when it is called."""

from citegraph.cli.application import main

__all__ = ["main"]
