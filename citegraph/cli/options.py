"""Options that several commands share."""

import click

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
