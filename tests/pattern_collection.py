"""Every regular expression of the package, with the methods that it is used by.

The calls of ``re`` are found in the source. The pattern of a call is what its argument gives in
the namespace of its module; where it needs local names, the statement or the function around the
call is run and what it compiles is noted. What can be had in neither way stands in ``BY_HAND``.
"""

import ast
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from inspect import signature, unwrap
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from citegraph.knowledge import table
from citegraph.read.graphs.table import GRAPH_FORMATS
from citegraph.read.table import FORMATS
from citegraph.segment import headings
from citegraph.segment.citations.words import word_pattern

PACKAGE = Path(__file__).parents[1] / "citegraph"
#: Functions of ``re`` that take a pattern, and the place of their flags among the arguments.
TAKERS = {
    **{"compile": 1, "search": 2, "match": 2, "fullmatch": 2, "findall": 2, "finditer": 2},
    **{"split": 3, "sub": 4, "subn": 4},
}
METHODS = frozenset(TAKERS) - {"compile"}
#: What references are damaged by (parse/synthesis/damage.py); no file of a user comes there.
_SOME = (r"(?<=[.,:;])\s", r"[.,](?= )", r"(?=[,.:;] )", r"[-–—]", r"(?<=\w) (?=[A-ZА-Я\d])")
#: Calls whose pattern needs what only a run has, each with how the same pattern is had.
BY_HAND: Mapping[str, Callable[[], Sequence[re.Pattern[Any]]]] = {
    "parse/synthesis/damage.py:_some": lambda: [re.compile(one) for one in _SOME],
    "read/graphs/reading.py:_fits": lambda: _signatures("signature", GRAPH_FORMATS),
    "read/json_items.py:_broken": lambda: [re.compile(r"[\r\n]" + 9 * " " + r"(?=\{)")],
    "read/table.py:fits": lambda: _signatures("signature", FORMATS),
    "read/table.py:opens": lambda: _signatures("opening", FORMATS),
    "read/xml_records.py:record_elements": lambda: [
        re.compile(r"<(?:[\w.-]{1,40}:)?(?:record|PubmedArticle)(?=[\s/>])")
    ],
    "resolve/works/kinds.py:_patterns": lambda: _rows("notices") + _rows("recurring_titles"),
    "segment/citations/passage.py:form_pattern": lambda: _rows("citation_forms", re.MULTILINE),
    "segment/citations/words.py:word_pattern": lambda: [
        word_pattern(kind) for kind in {row["kind"] for row in table("citation_words")}
    ],
    "segment/cues.py:_groups": lambda: _rows("entry_cues"),
    "segment/first_page.py:_patterns": lambda: _rows("first_page"),
    "segment/headings.py:_patterns": lambda: [
        pattern
        for closed_up in (True, False)
        for _, pattern in headings._patterns(closed_up=closed_up)
    ],
    "segment/joints.py:_joints": lambda: _rows("line_joints"),
}


def _rows(name: str, flags: int = 0) -> list[re.Pattern[Any]]:
    return [re.compile(row["pattern"], flags) for row in table(name)]


def _signatures(part: str, formats: Mapping[str, Any]) -> list[re.Pattern[Any]]:
    found = (getattr(one, part) for one in formats.values())
    return [re.compile(one, re.MULTILINE) for one in found if one]


@dataclass(frozen=True, slots=True)
class Used:
    """A pattern, where the source has it (file and the name around it), how it is used."""

    place: str
    pattern: re.Pattern[Any]
    methods: frozenset[str]


@dataclass(frozen=True, slots=True)
class Site:
    """A call of ``re`` in the source, and the statement at the top of its module around it."""

    path: Path
    call: ast.Call
    statement: ast.stmt
    functions: tuple[ast.AST, ...]

    @property
    def name(self) -> str:
        """What the pattern is known by: the name of the variable or of the function."""
        if self.functions:
            return str(getattr(self.functions[0], "name", "lambda"))
        targets = getattr(self.statement, "targets", [getattr(self.statement, "target", None)])
        return targets[0].id if targets and isinstance(targets[0], ast.Name) else ""

    @property
    def place(self) -> str:
        """File below the package and name."""
        return f"{self.path.relative_to(PACKAGE).as_posix()}:{self.name or self.call.lineno}"

    @property
    def taker(self) -> str:
        """Which function of ``re`` is called."""
        assert isinstance(self.call.func, ast.Attribute)
        return self.call.func.attr


@cache
def collected() -> tuple[tuple[Used, ...], tuple[str, ...]]:
    """Return the patterns of the package, and the places whose pattern could not be had."""
    used: dict[tuple[str, Any, int], Used] = {}
    missed = []
    uses = _uses()
    for site in sites():
        patterns = _patterns(site)
        if patterns is None:
            missed.append(f"{site.place} (line {site.call.lineno})")
        for pattern in patterns or ():
            key = (site.place, pattern.pattern, pattern.flags)
            used[key] = Used(site.place, pattern, _methods(site, uses))
    return tuple(used.values()), tuple(missed)


@cache
def sites() -> tuple[Site, ...]:
    """Every call of ``re`` with a pattern, file by file."""
    return tuple(
        site
        for path in sorted(PACKAGE.rglob("*.py"))
        for statement in _tree(path).body
        for site in _inside(path, statement, statement, ())
    )


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def _inside(
    path: Path, node: ast.AST, top: ast.stmt, functions: tuple[ast.AST, ...]
) -> Iterator[Site]:
    if isinstance(node, ast.FunctionDef | ast.Lambda):
        functions = (*functions, node)
    if isinstance(node, ast.Call) and _is_taker(node.func):
        yield Site(path, node, top, functions)
    for child in ast.iter_child_nodes(node):
        yield from _inside(path, child, top, functions)


def _is_taker(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "re"
        and function.attr in TAKERS
    )


def _patterns(site: Site) -> Sequence[re.Pattern[Any]] | None:
    if site.place in BY_HAND:
        return BY_HAND[site.place]()
    module = _module(site.path)
    try:
        return [_evaluated(site, module)]
    except (NameError, KeyError, TypeError, AttributeError):
        return _noted(site, module) or None


def _module(path: Path) -> ModuleType:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))


def _evaluated(site: Site, module: ModuleType) -> re.Pattern[Any]:
    call, place = site.call, TAKERS[site.taker]
    named = [one.value for one in call.keywords if one.arg == "flags"]
    flags = [*call.args[place : place + 1], *named]
    pattern = _value(call.args[0], module)
    if isinstance(pattern, re.Pattern):
        return pattern
    return re.compile(pattern, _value(flags[0], module) if flags else 0)


def _value(node: ast.expr, module: ModuleType) -> Any:
    return eval(_code(node, module), vars(module))  # the source of the package itself


def _code(node: ast.expr, module: ModuleType) -> CodeType:
    return compile(ast.Expression(node), str(module.__file__), "eval")


def _noted(site: Site, module: ModuleType) -> Sequence[re.Pattern[Any]]:
    with _noting() as noted:
        if not site.functions and isinstance(site.statement, ast.Assign | ast.AnnAssign):
            assert site.statement.value is not None
            _value(site.statement.value, module)
        elif isinstance(site.statement, ast.FunctionDef):
            function = unwrap(getattr(module, site.statement.name))
            if not signature(function).parameters:
                function()
    return noted


@contextmanager
def _noting() -> Iterator[list[re.Pattern[Any]]]:
    noted: list[re.Pattern[Any]] = []
    compiles = re.compile

    def noting(pattern: Any, flags: int = 0) -> re.Pattern[Any]:
        noted.append(compiles(pattern, flags))
        return noted[-1]

    re.compile = noting
    try:
        yield noted
    finally:
        re.compile = compiles


@cache
def _uses() -> Mapping[str, frozenset[str]]:
    """Methods of patterns called on a name (or on what the function of that name returns)."""
    uses: dict[str, set[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                if node.func.attr in METHODS:
                    placed = (
                        "@" if len(node.args) > 1 and node.func.attr not in ("sub", "subn") else ""
                    )
                    uses.setdefault(f"{path}:{_base(node.func.value)}", set()).add(
                        node.func.attr + placed
                    )
    return {name: frozenset(found) for name, found in uses.items()}


def _base(node: ast.expr) -> str:
    if isinstance(node, ast.Call):
        return _base(node.func)
    if isinstance(node, ast.Subscript):
        return _base(node.value)
    return node.id if isinstance(node, ast.Name) else "?"


def _methods(site: Site, uses: Mapping[str, frozenset[str]]) -> frozenset[str]:
    if site.taker != "compile":
        return frozenset({site.taker})
    found: set[str] = set()
    for name, methods in uses.items():
        if name.rpartition(":")[2] == site.name and name.startswith(str(site.path)):
            found |= methods
    return frozenset(found) or frozenset({"?"})
