"""Libraries that only some of what citegraph does needs, and what to install for them."""

from importlib.util import find_spec

from citegraph.errors import CitegraphError

#: The extra that brings a library; «spark» brings those of «scale», too.
_EXTRAS = {
    "duckdb": "scale",
    "narwhals": "scale",
    "numba": "fast",
    "pyarrow": "scale",
    "pyspark": "spark",
}


def is_installed(library: str) -> bool:
    """Whether a library can be imported.

    >>> is_installed("click"), is_installed("no_such_library")
    (True, False)
    """
    return find_spec(library) is not None


def need(what: str, *libraries: str, instead: str = "") -> None:
    """Raise :class:`CitegraphError` when a library that ``what`` needs is missing.

    ``instead`` is what to do otherwise than to install it.
    """
    missing = [library for library in libraries if not is_installed(library)]
    if missing:
        wanted = {_EXTRAS[library] for library in libraries}
        extra = "spark" if "spark" in wanted else ",".join(sorted(wanted))
        raise CitegraphError(
            f"{what} needs {' and '.join(missing)}; install it: "
            f"pip install 'citegraph[{extra}]'{instead}"
        )
