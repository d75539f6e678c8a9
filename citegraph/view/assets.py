"""Scripts and styles of the page, joined in a fixed order, and the policy that admits only them."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

from citegraph.errors import CitegraphError

#: Our scripts share one scope; each may use at once what stands before it.
SCRIPTS = (
    "data.js",
    "texts.js",
    "dom.js",
    "pieces.js",
    "copy.js",
    "fold.js",
    "state.js",
    "selection.js",
    "visibility.js",
    "palette.js",
    "camera.js",
    "painter.js",
    "labels.js",
    "map.js",
    "lasso.js",
    "list.js",
    "filters.js",
    "legend.js",
    "details.js",
    "item_details.js",
    "edge_details.js",
    "merges.js",
    "about.js",
    "downloads.js",
    "layout.js",
    "main.js",
)

STYLES = ("colours.css", "layout.css", "controls.css", "panels.css", "copy.css", "lasso.css")

#: vis-network (Apache-2.0 or MIT, its header says so) as pyvis 0.3 brings it.
VIS_NETWORK = "templates/lib/vis-9.1.2/vis-network.min.js"


@cache
def explorer_script() -> str:
    """Return our scripts as one function that leaves no names behind."""
    parts = [f"// ---- {name}\n{_asset(name)}" for name in SCRIPTS]
    return '"use strict";\n(() => {\n' + "\n".join(parts) + "})();\n"


@cache
def explorer_style() -> str:
    """Return our style sheets as one."""
    return "\n".join(_asset(name) for name in STYLES)


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
