"""Scripts and styles of the page, and the policy that admits only them."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

from citegraph.errors import CitegraphError

#: vis-network (Apache-2.0 or MIT, its header says so) as pyvis 0.3 brings it.
VIS_NETWORK = "templates/lib/vis-9.1.2/vis-network.min.js"


@cache
def explorer_script() -> str:
    """Return our script: the bundle that ``make view`` makes of ``frontend/src``."""
    return _asset("explorer.js")


@cache
def explorer_style() -> str:
    """Return our style sheet, of the same bundle."""
    return _asset("explorer.css")


@cache
def drawing_library() -> str:
    """Return vis-network's text from the installed pyvis.

    Raises :class:`CitegraphError` when pyvis does not bring the file.
    """
    path = files("pyvis").joinpath(*VIS_NETWORK.split("/"))
    if not path.is_file():
        raise CitegraphError(f"the installed pyvis has no {VIS_NETWORK}; install pyvis>=0.3.2,<0.4")
    text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
    return text.partition("//# sourceMappingURL=")[0]


def content_policy(scripts: tuple[str, ...], styles: tuple[str, ...]) -> str:
    """Return a Content-Security-Policy without network that admits these texts only.

    Source: W3C Content Security Policy Level 3, hash sources.

    >>> content_policy(("",), ())[:55]
    "default-src 'none'; script-src 'sha256-47DEQpj8HBSa+/TI"
    """
    script_hashes = " ".join(_hash(text) for text in scripts) or "'none'"
    style_hashes = " ".join(_hash(text) for text in styles) or "'none'"
    return (
        f"default-src 'none'; script-src {script_hashes}; style-src {style_hashes}; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _asset(name: str) -> str:
    text = files(__package__).joinpath("assets", name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")
