"""What a program runs on: the versions that a result may depend on."""

import platform
import unicodedata
from functools import cache

from citegraph.workflow.caching.program import (
    EVERYTHING,
    LIBRARIES,
    library_version,
    program_mark,
)

#: It draws the figures of a report; no build asks for it.
_FIGURES = "matplotlib"


@cache
def environment() -> dict[str, object]:
    """Return the versions of Python and of the libraries, the system, and a sum over the program.

    Nothing in it names the computer or its user.
    """
    names = sorted({*LIBRARIES, _FIGURES})
    return {
        "code": program_mark(EVERYTHING),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "unicode": unicodedata.unidata_version,
        # ``platform.platform()`` would start the program ``uname``.
        "platform": "-".join((platform.system(), platform.release(), platform.machine())),
        "libraries": {name: library_version(name) for name in names},
    }
