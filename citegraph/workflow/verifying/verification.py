"""A folder of results against its manifest, and against what is built again."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from citegraph.errors import UsageError
from citegraph.workflow.building import build
from citegraph.workflow.built_folder import Served, built_folder
from citegraph.workflow.outputs.made import (
    MANIFEST,
    REPORT_MANIFEST,
    listed_outputs,
    read_json,
    sha256_of,
)
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.verifying.changes import changes_of_inputs, changes_of_the_program
from citegraph.workflow.verifying.differing import first_difference


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found of a folder; every text is a line to be shown.

    ``program`` and ``inputs`` say what has changed since it was built, ``edited`` what on the disk
    is not as it was written, ``foreign`` are files of others in it. ``differences`` tell in what
    a new build differs; None where none was made.
    """

    folder: Path
    program: tuple[str, ...]
    inputs: tuple[str, ...]
    edited: tuple[str, ...]
    foreign: tuple[str, ...]
    differences: tuple[str, ...] | None
    compared: int

    @property
    def is_equal(self) -> bool:
        """Whether the results are as they were written and, as far as is known, come out again."""
        if self.differences is None:
            return not (self.inputs or self.edited)
        return not (self.differences or self.edited)


def verify(
    folder: str | Path, *, quick: bool = False, progress: Progress = silent, jobs: int = 1
) -> Verification:
    """Compare results with their manifest, and byte for byte with a build of the same sources.

    ``quick`` leaves out the build, which goes to a temporary folder and uses no cache. Raises
    :class:`UsageError` for a folder that no build has made, or whose sources are not there.
    """
    found = inspect(folder)
    return found if quick else compare(found, progress, jobs)


def inspect(folder: str | Path) -> Verification:
    """Compare results and what they were made of with their manifest, and build nothing."""
    folder = Path(folder)
    manifest = read_json(folder / MANIFEST)
    if manifest.get("program") != "citegraph":
        raise UsageError(f"{folder} is no folder that citegraph build has made: no {MANIFEST}")
    served = built_folder(folder)
    listed = listed_outputs(folder)
    return Verification(
        folder,
        program=tuple(changes_of_the_program(manifest)),
        inputs=tuple(changes_of_inputs(manifest, served.config)),
        edited=tuple(_edited(folder, listed)),
        foreign=tuple(_foreign(folder, listed)),
        differences=None,
        compared=len(listed),
    )


def compare(found: Verification, progress: Progress = silent, jobs: int = 1) -> Verification:
    """Build the results again, and return what was found with what differs."""
    folder = found.folder
    name = read_json(folder / MANIFEST).get("name")
    with tempfile.TemporaryDirectory(prefix=".citegraph-verify-") as made:
        title = name if isinstance(name, str) else folder.resolve().name
        again = _build(built_folder(folder, jobs), Path(made), title, progress)
        wanted = sorted({*listed_outputs(folder), *listed_outputs(again)})
        differences = tuple(_differences(folder, again, wanted))
    return replace(found, differences=differences, compared=len(wanted))


def _build(served: Served, out: Path, name: str, progress: Progress) -> Path:
    config = served.config
    config = replace(config, cache=replace(config.cache, use=False))
    return build(served.sources, out, name, config, progress, served.jobs).folder


def _edited(folder: Path, listed: dict[str, str]) -> Iterator[str]:
    if not listed:
        yield f"{MANIFEST} lists no outputs: an earlier version wrote it"
    for name, digest in sorted(listed.items()):
        if not (folder / name).is_file():
            yield f"{name}: is missing"
        elif digest != sha256_of(folder / name):
            yield f"{name}: was changed after it was written"


def _foreign(folder: Path, listed: dict[str, str]) -> Iterator[str]:
    """Yield what stands in a folder and is neither of the build nor of the report."""
    ours = {MANIFEST, REPORT_MANIFEST, *listed, *listed_outputs(folder, REPORT_MANIFEST)}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if listed and name not in ours and not path.is_dir():
            yield name


def _differences(old: Path, new: Path, names: list[str]) -> Iterator[str]:
    for name in names:
        if not (new / name).is_file():
            yield f"{name}: is written no more"
        elif not (old / name).is_file():
            yield f"{name}: is missing, and is written now"
        elif found := first_difference(old / name, new / name):
            yield f"{name}: {found}"
