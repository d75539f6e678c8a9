"""The option --model, and saying which model of the project is used."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.terminal import say

if TYPE_CHECKING:
    from citegraph.config import Configuration

model_option = click.option(
    "--model",
    "model",
    metavar="PATH",
    help="The project's own model, made by «citegraph train», or none  "
    "[default: citegraph.model beside the sources or in the current folder].",
)


def settle_model(
    config: "Configuration", sources: Iterable[str | Path], model: str | None
) -> "Configuration":
    """Find the project's model and say on standard error that it is used."""
    from citegraph.config import choose_model

    config = choose_model(config, sources, model)
    path = Path(config.parse.model)
    if config.parse.model == "none":
        return config
    from citegraph.parse.teaching.model_file import read_model

    found = read_model(path)
    count = len(found.corrections)
    say(
        f"using {path}: taught by {count} corrected reference{'' if count == 1 else 's'}"
        + ("" if found.layer else ", which it recalls; it corrects no others"),
        err=True,
    )
    if not found.is_current:
        say(
            f"{path} was made for another version of citegraph ({found.made_for}); make it "
            f"again: citegraph train {' '.join(found.files)}",
            err=True,
        )
    return config
