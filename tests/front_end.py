"""The sources of the page's front end as the house tests read them: code, imports, texts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FRONT_END = Path(__file__).parents[1] / "citegraph" / "view" / "frontend"
SOURCES = FRONT_END / "src"

#: Rooms from the lowest to the highest; those on one line do not know each other.
LAYERS = (
    ("data",),
    ("base",),
    ("state",),
    ("parts",),
    ("map",),
    ("browse", "read", "review", "take"),
    ("shell",),
    ("main.tsx",),
)

#: Comments, texts and patterns (which stand after what cannot end a value), in one pass.
_TOKENS = re.compile(
    r"""
    (?P<comment>/\*.*?\*/|//[^\n]*)
    |(?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)
    |(?<=[(,=:\[!&|?{};])(?P<space>\s*)(?P<pattern>/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+/)
    """,
    re.VERBOSE | re.DOTALL,
)
_IMPORTS = re.compile(r"\b(?:import|export)\b(?:[^;\"']*?\bfrom)?\s*[\"']([^\"']+)[\"']")


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its path inside ``src``, its text, and that text without comments."""

    name: str
    text: str
    code: str

    @property
    def room(self) -> str:
        """The folder, or the name of a file that lies in none."""
        return self.name.partition("/")[0]

    @property
    def imports(self) -> tuple[str, ...]:
        """What it imports, as written; imports of types and style sheets are among them."""
        return tuple(_IMPORTS.findall(self.code))

    @property
    def strings(self) -> tuple[str, ...]:
        """Its string literals without their quotes; a template keeps its ``${…}``."""
        found = _TOKENS.finditer(self.code)
        return tuple(match["text"][1:-1] for match in found if match["text"])


def without_comments(text: str) -> str:
    """Return the code without its comments; lines stay where they are."""
    return _TOKENS.sub(
        lambda match: "\n" * match[0].count("\n") if match["comment"] else match[0], text
    )


@cache
def sources(*suffixes: str) -> tuple[Source, ...]:
    """All files of the front end with one of the suffixes (``.ts``, ``.tsx``, ``.css``)."""
    wanted = suffixes or (".ts", ".tsx")
    paths = sorted(path for path in SOURCES.rglob("*") if path.suffix in wanted)
    return tuple(_source(path) for path in paths)


def _source(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(SOURCES).as_posix(), text, without_comments(text))


def imported_files() -> Iterator[tuple[Source, str]]:
    """Yield each file with the path inside ``src`` of each file of ours that it imports."""
    for source in sources():
        for name in source.imports:
            if name.startswith("."):
                path = (SOURCES / source.name).parent.joinpath(name).resolve()
                yield source, path.relative_to(SOURCES).as_posix()


def layer_of(name: str) -> int:
    """Return the number of the layer of a file, 0 for the lowest, -1 for a room without one."""
    room = name.partition("/")[0]
    return next((number for number, rooms in enumerate(LAYERS) if room in rooms), -1)
