"""Nothing in the package runs what it reads, asks the network, or hides a check in an assert.

Told by the syntax trees of all modules: what is imported, what is called and with which
arguments. A place that must stand out is named here with its reason.
"""

import ast
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[3] / "citegraph"

#: Modules that make objects or code of bytes, parse XML without bounds, or ask the network.
FORBIDDEN_MODULES = (
    "pickle", "cPickle", "_pickle", "shelve", "marshal", "dill", "cloudpickle", "joblib", "dbm",
    "code", "codeop", "runpy", "imp", "xml", "html5lib", "bs4", "telnetlib", "ftplib", "smtplib",
    "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "http.client", "xmlrpc",
    "socket", "ssl", "asyncio", "webbrowser", "pty", "commands",
)  # fmt: skip

#: Functions that run a text, a command, or open a file whose name another program can guess.
FORBIDDEN_CALLS = frozenset(
    (
        "eval", "exec", "compile", "__import__", "breakpoint", "input", "os.system", "os.popen",
        "os.startfile", "os.spawnl", "os.spawnv", "os.execv", "os.execvp", "os.tempnam",
        "os.tmpnam", "tempfile.mktemp", "yaml.load", "yaml.load_all", "yaml.unsafe_load",
        "yaml.full_load", "pandas.read_pickle", "subprocess.getoutput",
        "subprocess.getstatusoutput", "etree.parse", "etree.XML", "etree.HTML", "etree.XSLT",
        "etree.iterparse", "html.fromstring", "html.parse",
    )
)  # fmt: skip

#: Programs are started here alone: our own interpreter, and the JVM's own «-version».
STARTS_PROGRAMS = {
    "engines/extras.py",
    "processes/children.py",
}

#: The program starts itself again, with names of files in UTF-8 in every locale.
STARTS_AGAIN = "cli/application.py: os.execv"

#: Asserts tell the type checker what holds by the code around them, and check nothing that is
#: read: without them (``python -O``) the program does the same.
CHECKED_BY_ASSERT = ("is not None", "isinstance")


@cache
def trees() -> dict[str, ast.Module]:
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


@cache
def _nodes() -> list[tuple[str, ast.Import | ast.ImportFrom | ast.Call | ast.Assert]]:
    kinds = ast.Import | ast.ImportFrom | ast.Call | ast.Assert
    return [
        (name, one)
        for name, tree in trees().items()
        for one in ast.walk(tree)
        if isinstance(one, kinds)
    ]


@cache
def _imported() -> list[tuple[str, str]]:
    found = []
    for name, one in _nodes():
        if isinstance(one, ast.Import):
            found += [(name, alias.name) for alias in one.names]
        elif isinstance(one, ast.ImportFrom) and not one.level:
            found += [(name, f"{one.module}.{alias.name}") for alias in one.names]
    return found


@cache
def _calls() -> list[tuple[str, str, ast.Call]]:
    return [(name, ast.unparse(one.func), one) for name, one in _nodes()
            if isinstance(one, ast.Call)]  # fmt: skip


def test_the_package_is_looked_at() -> None:
    assert len(trees()) > 400
    assert len(_calls()) > 5_000


@pytest.mark.parametrize("module", FORBIDDEN_MODULES)
def test_no_module_is_imported_that_runs_or_asks(module: str) -> None:
    found = [
        f"{name}: {imported}"
        for name, imported in _imported()
        if imported == module or imported.startswith(f"{module}.")
    ]
    assert [] == found


def test_nothing_is_called_that_runs_a_text() -> None:
    found = [f"{name}: {called}" for name, called, _ in _calls() if called in FORBIDDEN_CALLS]
    assert [STARTS_AGAIN] == found


def test_no_shell_is_asked() -> None:
    shells = [
        f"{name}: {called}"
        for name, called, call in _calls()
        for keyword in call.keywords
        if keyword.arg == "shell"
    ]
    assert [] == shells


def test_programs_are_started_in_known_places_with_lists_of_words() -> None:
    started = {
        (name, called): call for name, called, call in _calls() if called.startswith("subprocess.")
    }
    runs = {key: call for key, call in started.items() if key[1] != "subprocess.TimeoutExpired"}
    assert STARTS_PROGRAMS >= {name for name, _ in runs}
    assert [] == [
        key for key, call in runs.items() if isinstance(call.args[0], ast.Constant | ast.JoinedStr)
    ]


def test_templates_escape() -> None:
    """Both pages are filled by jinja2: every environment escapes, and no text is marked safe."""
    made = [
        (name, {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords})
        for name, called, call in _calls()
        if called.rpartition(".")[2] in ("Environment", "SandboxedEnvironment", "Template")
    ]
    assert ["report/page.py"] == [name for name, _ in made]
    assert ["True"] == [options.get("autoescape") for _, options in made]
    carrier = ast.unparse(trees()["view/carrier.py"])
    assert "environment.autoescape = True" in carrier
    marked = [name for name, called, _ in _calls() if called.rpartition(".")[2] == "Markup"]
    assert [] == marked


def test_what_templates_print_unescaped_is_ours() -> None:
    """«safe» stands behind our own scripts and styles, and the block of data, alone."""
    found = {
        (path.name, line.strip())
        for path in sorted(PACKAGE.rglob("*.j2"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if "safe" in line or "autoescape" in line
    }
    allowed = ("style", "library_script", "explorer_script", "packed")
    assert found
    assert [] == [pair for pair in found if not any(word in pair[1] for word in allowed)]


def test_asserts_only_help_the_type_checker() -> None:
    found = [
        f"{name}:{one.lineno}: {ast.unparse(one)}"
        for name, one in _nodes()
        if isinstance(one, ast.Assert)
        if not any(word in ast.unparse(one.test) for word in CHECKED_BY_ASSERT)
    ]
    assert [] == found


def test_temporary_files_have_names_that_nobody_guesses() -> None:
    """``mkstemp`` and its kin make the file themselves, readable by its owner alone."""
    found = {called for _, called, _ in _calls() if called.startswith("tempfile.")}
    assert found <= {
        "tempfile.mkstemp", "tempfile.mkdtemp", "tempfile.TemporaryDirectory",
        "tempfile.TemporaryFile", "tempfile.NamedTemporaryFile", "tempfile.SpooledTemporaryFile",
        "tempfile.gettempdir",
    }  # fmt: skip


def test_arrays_are_read_without_objects() -> None:
    loads = [call for _, called, call in _calls() if called in ("np.load", "numpy.load")]
    told = [[ast.unparse(one) for one in call.keywords] for call in loads]
    assert told
    assert [] == [options for options in told if "allow_pickle=False" not in options]


def test_no_tree_of_markup_grows_without_bound_or_from_elsewhere() -> None:
    """Who makes a parser says what it may not do; ``fromstring`` always gets one."""
    made = [call for _, called, call in _calls() if called.endswith(("XMLParser", "HTMLParser"))]
    shared = _assigned("read/markup/parsing.py")
    told = [_options(call, shared) for call in made if len(call.keywords) > 1]
    assert 3 == len(told)
    for options in told:
        assert "True" == options["no_network"]
        assert "False" == options["huge_tree"]
    assert 2 == sum(options.get("resolve_entities") == "False" for options in told)
    assert 2 == sum(options.get("load_dtd") == "False" for options in told)
    read = [(name, call) for name, called, call in _calls() if called.endswith("fromstring")]
    bare = [name for name, call in read if len(call.args) + len(call.keywords) < 2]
    assert [] == bare


def _assigned(module: str) -> dict[str, dict[str, str]]:
    """The mappings that a module keeps options in."""
    return {
        ast.unparse(one.target): {
            ast.literal_eval(key): ast.unparse(value)
            for key, value in zip(one.value.keys, one.value.values, strict=True)
            if key is not None
        }
        for one in trees()[module].body
        if isinstance(one, ast.AnnAssign) and isinstance(one.value, ast.Dict)
    }


def _options(call: ast.Call, shared: dict[str, dict[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for keyword in call.keywords:
        value = ast.unparse(keyword.value)
        found |= shared.get(value, {}) if keyword.arg is None else {keyword.arg: value}
    return found
