"""Options that several commands share."""

from dataclasses import replace
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


jobs_option = click.option(
    "--jobs",
    type=_Jobs(),
    default=1,
    show_default=True,
    help="Processes that work at the same time; 0 or «auto»: all cores.",
)


class _Kinds(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """Kinds of related works, apart by commas; «all» and «none»."""

    name = "KIND,..."

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """Return the kinds."""
        from citegraph.model.manifestation import RELATION_KINDS

        words = [word.strip() for word in str(value).split(",") if word.strip()]
        if words in (["all"], ["none"]):
            return RELATION_KINDS if words == ["all"] else ()
        for word in words:
            if word not in RELATION_KINDS:
                allowed = ", ".join((*RELATION_KINDS, "all", "none"))
                self.fail(
                    f"{word!r} is no kind of related works; allowed are {allowed}", param, ctx
                )
        return tuple(words)


collapse_option = click.option(
    "--collapse",
    type=_Kinds(),
    help="Related works that count as one: edition, translation, version (several apart by "
    "commas), all or none  [default: none, or what the settings say].",
)


def settle_collapse(config: "Configuration", kinds: tuple[str, ...] | None) -> "Configuration":
    """Return the settings with the kinds of related works to collapse, where any were given."""
    if kinds is None:
        return config
    return replace(config, resolve=replace(config.resolve, collapse=kinds))
