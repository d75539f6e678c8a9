"""Two names compared as the program compares them, and nothing else known."""

from citegraph.model import (
    Comparison,
    LabelledReference,
    Location,
    Name,
    PartialDate,
    RawReference,
    Reference,
)
from citegraph.resolve import ResolveOptions, resolve

_TITLES = ("Weather of mountains", "A history of printing")
_YEARS = (1970, 1995)


def compare_names(left: Name, right: Name, options: ResolveOptions) -> Comparison:
    """Return whether two names are one person to the program, as authors of two works."""
    references = [
        signed(f"name#1.{i}", _TITLES[i], (name,), _YEARS[i])
        for i, name in enumerate((left, right))
    ]
    merges = [merge for merge in resolve(references, options).merges if merge.kind == "person"]
    if not merges:
        return Comparison(False, 0.0, ())
    return Comparison(True, merges[0].score, merges[0].evidence)


def signed(identifier: str, title: str, names: tuple[Name, ...], year: int = 0) -> Reference:
    """Return a reference of which the authors matter."""
    printed = LabelledReference(RawReference(identifier, title, Location("gold")), ())
    issued = PartialDate(year) if year else None
    return Reference(identifier, printed, title=title, authors=names, issued=issued)
