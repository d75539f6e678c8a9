"""``citegraph parse``: a reference list to records."""

import sys
from pathlib import Path

import click

from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.terminal import print_problems, print_table, progress_bars

FORMATS = ("csl-json", "bibtex", "ris", "jsonl", "gost", "apa", "table")


@click.command(short_help="Turn a reference list into BibTeX, CSL-JSON, RIS, GOST, APA or a table.")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--lines", is_flag=True, help="One reference a line, one item a line, in order.")
@click.option("--to", "target", type=click.Choice(FORMATS), default="csl-json", show_default=True)
@model_option
@click.option("--config", "settings", type=click.Path(path_type=Path), help="Settings (TOML).")
def parse(
    file: Path | None, lines: bool, target: str, model: str | None, settings: Path | None
) -> None:
    """Parse the reference list in FILE, or on standard input when FILE is "-" or not given.

    The list is found in the text around it, by its heading or its shape. With --lines
    every line is taken as one reference: exactly one item is printed for each, in
    order, even for a line that is not a reference.
    """
    from citegraph.config import load_configuration
    from citegraph.export import render_references
    from citegraph.workflow import parse_lines, parse_text

    name, data = _input(file)
    config = settle_model(load_configuration(settings), () if file is None else (file,), model)
    with progress_bars() as progress:
        if lines:
            references, problems = parse_lines(_printed_lines(data, name), name, progress, config)
        else:
            references, problems = parse_text(data, name, config, progress)
    if target == "table":
        print_table(
            ("#", "type", "authors", "year", "title", "in"),
            [
                (
                    reference.printed.raw.position,
                    reference.type,
                    "; ".join(map(str, reference.authors)),
                    reference.year or "",
                    reference.title,
                    reference.container,
                )
                for reference in references
            ],
            numbers=("#", "year"),
        )
    else:
        click.echo(render_references(target, references), nl=False)
    print_problems(problems)


def _input(file: Path | None) -> tuple[str, bytes]:
    if file is None or str(file) == "-":
        stream = sys.stdin.buffer
        if file is None and stream.isatty():
            click.echo("Paste references, then end with Ctrl-D.", err=True)
        return "<stdin>", stream.read()
    try:
        if file.is_dir():
            raise click.BadParameter(
                f"{file} is a folder; name one file, or use «citegraph build {file}»",
                param_hint="FILE",
            )
        return file.as_posix(), file.read_bytes()
    except FileNotFoundError:
        raise click.BadParameter(f"{file}: no such file", param_hint="FILE") from None
    except OSError as error:
        raise click.FileError(str(file), error.strerror) from error


def _printed_lines(data: bytes, name: str) -> list[str]:
    from citegraph.errors import CitegraphError
    from citegraph.read.encoding import decode
    from citegraph.read.files import binary_kind

    kind = binary_kind(data)
    if kind:
        raise CitegraphError(f"{name}: this is {kind}, not text; save it as plain text first")
    # Only what every editor calls a line; the last line end closes a line, it opens none.
    lines = decode(data).text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines
