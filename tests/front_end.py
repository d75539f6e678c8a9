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
        return tuple(read_code(self.code)[1])


def read_code(text: str) -> tuple[str, list[str]]:
    """Return the code without its comments, lines where they were, and its string literals."""
    reader = _Reader(text)
    reader.read_code()
    return "".join(reader.kept), reader.strings


class _Reader:
    """Goes through code once; templates hold code again, which holds templates again."""

    _comment = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
    _text = re.compile(r"\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'")
    _plain = re.compile(r"[^/\"'`{}]+")
    #: A pattern stands after what cannot end a value.
    _pattern = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+/")
    _before_pattern = re.compile(r"(?:^|[(,=:\[!&|?{};]|=>|\breturn)\s*\Z")
    _template = re.compile(r"(?:\\.|\$(?!\{)|[^\\`$])*", re.DOTALL)

    def __init__(self, text: str) -> None:
        self.text, self.place = text, 0
        self.kept: list[str] = []
        self.strings: list[str] = []

    def read_code(self, inside: bool = False) -> None:
        """Read to the end of the text; ``inside`` a template, to the end of the next braces."""
        depth = 0
        while self.place < len(self.text):
            token = self._next()
            self.kept.append("\n" * token.count("\n") if token[:2] in ("/*", "//") else token)
            depth += (token == "{") - (token == "}")
            if inside and token == "}" and not depth:
                return
            if token == "`":
                self._read_template()
            elif token[0] in "\"'" and len(token) > 1:
                self.strings.append(token[1:-1])

    def _next(self) -> str:
        patterns = [self._comment, self._text, self._plain]
        if self._before_pattern.search("".join(self.kept[-3:])):
            patterns.append(self._pattern)
        found = next((one for pattern in patterns if (one := self._match(pattern))), None)
        token = found or self.text[self.place]
        self.place += len(token)
        return token

    def _match(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.place)
        return found[0] if found else ""

    def _read_template(self) -> None:
        begin = self.place
        while self.place < len(self.text):
            plain = self._match(self._template)
            self.place += len(plain)
            self.kept.append(plain)
            if self.text.startswith("`", self.place):
                break
            self.kept.append("$")
            self.place += 1
            self.read_code(inside=True)
        self.strings.append(self.text[begin : self.place])
        self.kept.append("`")
        self.place += 1


@cache
def sources(*suffixes: str) -> tuple[Source, ...]:
    """All files of the front end with one of the suffixes (``.ts``, ``.tsx``, ``.css``)."""
    wanted = suffixes or (".ts", ".tsx")
    paths = sorted(path for path in SOURCES.rglob("*") if path.suffix in wanted)
    return tuple(_source(path) for path in paths)


def _source(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(SOURCES).as_posix(), text, read_code(text)[0])


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
