"""Every row of a table of plug-ins names something that is there, inside its own package."""

from importlib import import_module

import pytest

TABLES = [
    ("citegraph.cli", "citegraph.cli.table", "COMMANDS"),
    ("citegraph.read", "citegraph.read.table", "FORMATS"),
    ("citegraph.segment", "citegraph.segment.citations", "FORMS"),
    ("citegraph.export", "citegraph.export.table", "ENTRY_FORMATS"),
    ("citegraph.export", "citegraph.export.table", "LIBRARY_TABLES"),
    ("citegraph.export", "citegraph.export.table", "THESAURI"),
    ("citegraph.export", "citegraph.export.table", "NETWORK_EXPORTERS"),
    ("citegraph.network", "citegraph.network", "KINDS"),
    ("citegraph.report", "citegraph.report.figures.table", "FIGURES"),
    ("citegraph.report", "citegraph.report.sections.table", "SECTIONS"),
]
ROWS = [
    (package, name, getattr(target, "reader", getattr(target, "items", target)))
    for package, module, table in TABLES
    for name, target in getattr(import_module(module), table).items()
]


@pytest.mark.parametrize(("package", "name", "target"), ROWS)
def test_row_resolves_inside_its_package(package: str, name: str, target: str) -> None:
    module, _, attribute = target.partition(":")
    assert module == package or module.startswith(package + ".")
    assert hasattr(import_module(module), attribute), f"{name}: {target}"
