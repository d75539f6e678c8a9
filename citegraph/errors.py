"""The exceptions that citegraph raises on purpose."""


class CitegraphError(Exception):
    """A failure that stops the whole command: the message says what, where and what to do.

    Anything that concerns one file or one reference only is a
    :class:`citegraph.model.Problem` instead, and the rest goes on.
    """

    exit_code = 1


class UsageError(CitegraphError):
    """What the user asked for cannot be meant: a path that is not there, a wrong name."""

    exit_code = 2
