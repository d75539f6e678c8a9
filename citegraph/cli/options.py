"""Options that several commands share."""

from dataclasses import replace
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from citegraph.config import Configuration

#: More processes than this help on no machine that one program is given.
_MOST_JOBS = 256


class _Jobs(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A number of processes; 0 and "auto" are all cores."""

    name = "N"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Return the number, 0 for all cores."""
        text = str(value)
        number = "0" if text == "auto" else text
        if not (number.isascii() and number.isdigit()) or int(number[:9]) > _MOST_JOBS:
            self.fail(f"{text!r} is no number from 0 to {_MOST_JOBS}, nor «auto»", param, ctx)
        return int(number)


config_option = click.option(
    "--config", "settings", type=click.Path(path_type=Path), help="Settings (TOML)."
)

results_option = click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("graphs"),
    show_default=True,
    help="Folder that the results are written into.",
)

name_option = click.option(
    "--name", help="Name of the results  [default: that of the source, else library]."
)

jobs_option = click.option(
    "--jobs",
    type=_Jobs(),
    default=1,
    show_default=True,
    help="Processes that work at the same time; 0 or «auto»: all cores.",
)


class _Words(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """Words apart by commas, out of those of a table; «all» and «none»."""

    def __init__(self, name: str, what: str, table: str) -> None:
        self.name = name
        self._what = what
        self._table = table

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """Return the words."""
        known = tuple(resolve_name(self._table))
        words = [word.strip() for word in str(value).split(",") if word.strip()]
        if words in (["all"], ["none"]):
            return known if words == ["all"] else ()
        for word in words:
            if word not in known:
                allowed = ", ".join((*known, "all", "none"))
                self.fail(f"{word!r} is no {self._what}; allowed are {allowed}", param, ctx)
        return tuple(dict.fromkeys(words))


#: Kinds of related works.
RELATIONS = _Words(
    "KIND,...", "kind of related works", "citegraph.model.manifestation:RELATION_KINDS"
)

collapse_option = click.option(
    "--collapse",
    type=RELATIONS,
    help="Related works that count as one: edition, translation, version (several apart by "
    "commas), all or none  [default: none, or what the settings say].",
)

networks_option = click.option(
    "--networks",
    type=_Words("KIND,...", "network", "citegraph.network:KINDS"),
    help="The networks to make, apart by commas, or all  [default: what the settings say].",
)

network_formats_option = click.option(
    "--network-formats",
    type=_Words("FORMAT,...", "format of networks", "citegraph.export:NETWORK_EXPORTERS"),
    help="The files to write of each: graphml, gexf, gml, pajek, vosviewer, parquet, …, or all "
    " [default: graphml,csv,nodes-csv].",
)


cache_option = click.option(
    "--no-cache",
    is_flag=True,
    help="Take nothing from OUT/.cache and keep nothing there; the results are the same.",
)


def settle_cache(config: "Configuration", *, no_cache: bool) -> "Configuration":
    """Return the settings without a cache, where none is wanted."""
    return replace(config, cache=replace(config.cache, use=False)) if no_cache else config


def settle_networks(
    config: "Configuration",
    kinds: tuple[str, ...] | None,
    formats: tuple[str, ...] | None = None,
) -> "Configuration":
    """Return the settings with the networks and their formats, where any were given."""
    if kinds is not None:
        config = replace(config, network=replace(config.network, kinds=kinds))
    if formats is not None:
        config = replace(config, export=replace(config.export, network_formats=formats))
    return config


def settle_collapse(config: "Configuration", kinds: tuple[str, ...] | None) -> "Configuration":
    """Return the settings with the kinds of related works to collapse, where any were given."""
    if kinds is None:
        return config
    return replace(config, resolve=replace(config.resolve, collapse=kinds))
