"""``citegraph verify``: whether results are as they were written, and come out the same again."""

from collections.abc import Iterable
from pathlib import Path

import click

from citegraph.cli.options import jobs_option
from citegraph.cli.terminal import one_line, progress_bars

_EPILOG = """\b
Examples:
  citegraph verify graphs/papers          build again and compare every byte
  citegraph verify graphs/papers --quick  look at the files only

Exit code: 0 the same, 1 something differs, 2 no such folder, or its sources are not there.
"""


@click.command(epilog=_EPILOG, short_help="Check that results come out the same again.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--quick", is_flag=True, help="Compare inputs and results with the manifest; build nothing."
)
@jobs_option
def verify(folder: Path, quick: bool, jobs: int) -> None:
    """Check the results in FOLDER, which «citegraph build» has made.

    First are told the changes since: of the program and its libraries, of inputs, decisions and
    the model; then which files in FOLDER are not as they were written. Then the same sources are
    built with the same options into a temporary folder, without the cache, and compared with FOLDER
    byte for byte; of a file that differs the first place is shown. FOLDER itself is only read.
    """
    from citegraph.workflow.verifying import compare, inspect

    found = inspect(folder)
    _print("changed since", (*found.program, *found.inputs))
    _print("not as written", found.edited)
    _print("not of this build", found.foreign)
    if not quick:
        with progress_bars() as progress:
            found = compare(found, progress, jobs)
        _print("differs", found.differences or ())
    click.echo(_verdict(found.is_equal, found.compared, quick))
    if not found.is_equal:
        raise click.exceptions.Exit(1)


def _print(title: str, lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(f"{title}: {one_line(line)}")


def _verdict(is_equal: bool, count: int, quick: bool) -> str:
    if quick:
        wording = (
            "the inputs and {} results are"
            if is_equal
            else "of the inputs and {} results not all are"
        )
        return f"{wording.format(count)} as the manifest says (not built again)"
    if is_equal:
        return f"equal: {count} files, byte for byte"
    return f"different: {count} files were compared"
