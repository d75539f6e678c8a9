"""citegraph: mixed Russian and English references in, a checked library and a co-citation map out.

>>> import citegraph
>>> reference, = citegraph.parse_references(["Смит А. Богатство народов. М.: Эксмо, 2007. 960 с."])
>>> reference.authors[0].family, reference.year
('Смит', 2007)
>>> citegraph.surname_key("Щукин") == citegraph.surname_key("Shchukin")
True
>>> bool(citegraph.same_person("Щукин П. А.", "P. Shchukin"))
True
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from citegraph.errors import CitegraphError
from citegraph.version import __version__

if TYPE_CHECKING:
    from citegraph.export.networks.graph import to_networkx
    from citegraph.text import surname_key
    from citegraph.workflow import build, iter_references, parse_references
    from citegraph.workflow.comparing import same_person, same_work
    from citegraph.workflow.reporting import write_report

__all__ = [
    "CitegraphError",
    "__version__",
    "build",
    "iter_references",
    "parse_references",
    "same_person",
    "same_work",
    "surname_key",
    "to_networkx",
    "write_report",
]

#: Where each of them is defined: loaded when first used, so that ``import citegraph`` stays light.
_HOMES = {
    "build": "citegraph.workflow",
    "iter_references": "citegraph.workflow",
    "parse_references": "citegraph.workflow",
    "same_person": "citegraph.workflow.comparing",
    "same_work": "citegraph.workflow.comparing",
    "surname_key": "citegraph.text",
    "to_networkx": "citegraph.export.networks.graph",
    "write_report": "citegraph.workflow.reporting",
}


def __getattr__(name: str) -> Any:
    """Return a function of the public interface."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
