"""The one exception that citegraph raises on purpose."""


class CitegraphError(Exception):
    """A failure that stops the whole command: the message says what, where and what to do.

    Anything that concerns one file or one reference only is a
    :class:`citegraph.model.Problem` instead, and the rest goes on.
    """
