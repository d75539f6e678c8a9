"""Runs commands of the program one after the other in one process: a list of lists on stdin.

Prints, as JSON, the exit code of each and what it printed. For the watch it tells which command
begins.
"""

import io
import json
import sys
import traceback
from contextlib import redirect_stderr, redirect_stdout

import click

from citegraph.cli.application import citegraph
from citegraph.errors import CitegraphError


def _run(arguments: list[str]) -> tuple[int, str]:
    printed = io.StringIO()
    with redirect_stdout(printed), redirect_stderr(printed):
        try:
            code = citegraph.main(arguments, prog_name="citegraph", standalone_mode=False)
        except click.ClickException as error:
            error.show(file=printed)
            code = error.exit_code
        except CitegraphError as error:
            printed.write(str(error))
            code = error.exit_code
        except Exception:
            traceback.print_exc(file=printed)
            code = 99
    return code if isinstance(code, int) else 0, printed.getvalue()


def main() -> None:
    """Run the commands."""
    answers = []
    for arguments in json.load(sys.stdin):
        sys.audit("citegraph.command", " ".join(arguments))
        answers.append(_run(arguments))
    sys.audit("citegraph.command", "the end")
    sys.stdout.write(json.dumps(answers))


if __name__ == "__main__":
    main()
