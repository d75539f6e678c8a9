"""Which columns of a table say what cites, and what is cited."""

from collections.abc import Sequence
from functools import cache

from citegraph.errors import UsageError
from citegraph.knowledge import table


def find_columns(names: Sequence[str], citing: str = "", cited: str = "") -> tuple[int, int] | None:
    """Return the places of the citing and the cited column, None where the names do not tell.

    Names that the user gave come first and must be there; else the best known of each kind is
    taken, and none unless both are known. Case and signs between words do not count.

    >>> find_columns(["oci", "Citing", "cited"]), find_columns(["W1", "W2"])
    ((1, 2), None)
    >>> find_columns(["a", "b", "c"], citing="c", cited="a")
    (2, 0)
    >>> find_columns(["Цитирующая работа", "Цитируемая работа"])
    (0, 1)
    """
    plain = [plain_name(name) for name in names]
    found = [_find(plain, "citing", citing), _find(plain, "cited", cited)]
    if None in found:
        # One name given, as --citing, and the other not to be told is an error of the caller.
        return None
    assert found[0] is not None
    assert found[1] is not None
    if found[0] == found[1]:
        raise UsageError(f"--citing and --cited both name the column «{names[found[0]]}»")
    return found[0], found[1]


def plain_name(name: str) -> str:
    """Return the letters and digits of a name of a column, in lower case.

    >>> plain_name("PaperReference_ID")
    'paperreferenceid'
    """
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def _find(plain: Sequence[str], role: str, given: str) -> int | None:
    known = (plain_name(given),) if given else _known(role)
    return next((plain.index(name) for name in known if name in plain), None)


@cache
def _known(role: str) -> tuple[str, ...]:
    return tuple(plain_name(row["name"]) for row in table("edge_columns") if row["role"] == role)
