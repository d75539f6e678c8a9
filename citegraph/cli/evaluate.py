"""``citegraph evaluate``: what the program finds against what a person labelled."""

from pathlib import Path

import click

from citegraph.cli.terminal import progress_bars


@click.command(short_help="Score the program against hand-labelled gold files.")
@click.argument("gold", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--sources",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Documents that clusters and counts speak of; may be given again  "
    "[default: what the gold file names, else data/refs].",
)
@click.option("--faults", is_flag=True, help="List every fault below the figures.")
@click.option("--config", "settings", type=click.Path(path_type=Path), help="Settings (TOML).")
def evaluate(
    gold: tuple[Path, ...], sources: tuple[Path, ...], faults: bool, settings: Path | None
) -> None:
    """Score the program on GOLD files.

    A .jsonl (or .jsonl.gz) file of labelled references gives field F1, exact and soft,
    the recall of family names, and the share of references that are wholly right. A
    .tsv table of people, works or venues gives pairwise and B-cubed precision, recall
    and F1; a table of counts, how many of them are right.
    """
    from citegraph.config import load_configuration
    from citegraph.evaluate import evaluate as score
    from citegraph.evaluate import render

    with progress_bars() as progress:
        results = score(gold, sources, load_configuration(settings), progress)
    for index, result in enumerate(results):
        click.echo(("\n" if index else "") + render(result, faults=faults))
