"""citegraph: mixed Russian and English references in, a checked library and a co-citation map out.

>>> import citegraph
>>> reference, = citegraph.parse_references(["Смит А. Богатство народов. М.: Эксмо, 2007. 960 с."])
>>> reference.authors[0].family, reference.year
('Смит', 2007)
"""

from typing import TYPE_CHECKING, Any

from citegraph.errors import CitegraphError
from citegraph.version import __version__

if TYPE_CHECKING:
    from citegraph.workflow import build, iter_references, parse_references

__all__ = ["CitegraphError", "__version__", "build", "iter_references", "parse_references"]


def __getattr__(name: str) -> Any:
    """Load the workflow when it is first used, so that ``import citegraph`` stays light."""
    if name in ("build", "iter_references", "parse_references"):
        from citegraph import workflow

        return getattr(workflow, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
