"""The same commands on the same files where all else differs: the results are compared."""

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from bench._invented import references

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "tests" / "samples"
SAMPLE = ROOT / "data" / "refs"
#: Names of locales with what localedef makes them of.
LOCALES = {
    "tr_TR.UTF-8": ("tr_TR", "UTF-8"),
    "ru_RU.KOI8-R": ("ru_RU", "KOI8-R"),
    "de_DE.ISO-8859-1": ("de_DE", "ISO-8859-1"),
}
_DECISIONS = "left\tright\tverdict\tkind\nПортер М.\tPorter, M.\tsame\tperson\n"
#: Keys of manifests that may differ: how long it took.
_TIMES = ("seconds",)


@dataclass(frozen=True, slots=True)
class World:
    """All that should make no difference."""

    name: str
    environment: Mapping[str, str] = field(default_factory=dict)
    flags: tuple[str, ...] = ()
    jobs: int = 1
    order: str = ""
    umask: int = 0o022
    is_reversed: bool = False


def one_by_one() -> list[World]:
    """Return worlds that differ from the first one in one thing each."""
    worlds = [World("as it is"), World("again")]
    for name in ("C", "POSIX", "C.UTF-8", *LOCALES):
        worlds.append(World(f"locale {name}", {"LC_ALL": name, "LANG": name}))
    for zone in ("Pacific/Kiritimati", "America/Adak", "Asia/Kathmandu"):
        worlds.append(World(f"time zone {zone}", {"TZ": zone}))
    for seed in ("0", "1", "2", "4294967295"):
        worlds.append(World(f"hash seed {seed}", {"PYTHONHASHSEED": seed}))
    for mode in "01":
        plain = {"PYTHONUTF8": mode, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}
        worlds.append(World(f"PYTHONUTF8={mode}", plain))
    for code in ("ascii", "cp1251", "utf-16"):
        worlds.append(World(f"PYTHONIOENCODING={code}", {"PYTHONIOENCODING": code}))
    worlds += [World(f"{jobs} jobs", jobs=jobs) for jobs in (2, 3)]
    for threads in ("1", "2", "4"):
        worlds.append(World(f"{threads} threads of BLAS", _threads(threads)))
    worlds += [World(f"files listed {order}", order=order) for order in ("reversed", "shuffled")]
    worlds.append(World("files made in another order", is_reversed=True))
    worlds += [World("python -O", flags=("-O",)), World("python -X dev", flags=("-X", "dev"))]
    worlds.append(World("umask 077", umask=0o077))
    return worlds


def all_at_once() -> list[World]:
    """Return three worlds, of which the last two differ from the first in everything."""
    koi = {"LC_ALL": "ru_RU.KOI8-R", "LANG": "ru_RU.KOI8-R", "TZ": "Pacific/Kiritimati",
           "PYTHONHASHSEED": "1", "PYTHONUTF8": "0", "PYTHONIOENCODING": "cp1251"}  # fmt: skip
    turkish = {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "America/Adak",
               "PYTHONHASHSEED": "4294967295", "PYTHONUTF8": "1"}  # fmt: skip
    return [
        World("as it is", {"PYTHONHASHSEED": "0", "TZ": "UTC"}),
        World("koi8", koi | _threads("4"), ("-O",), 2, "reversed", 0o077, True),
        World("turkish", turkish | _threads("2"), (), 3, "shuffled", 0o002),
    ]


def _threads(number: str) -> dict[str, str]:
    names = ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "RAYON", "NUMBA")
    return {f"{name}_NUM_THREADS": number for name in names}


def make_locales(folder: Path) -> dict[str, str]:
    """Compile locales where that can be; return the environment in which they are found."""
    if not shutil.which("localedef"):
        return {}
    folder.mkdir(parents=True)
    for name, (source, charmap) in LOCALES.items():
        command = ["localedef", "-i", source, "-f", charmap, str(folder / name)]
        subprocess.run(command, capture_output=True, check=False)
    return {"LOCPATH": str(folder)}


def write_inputs(folder: Path, others: Iterable[Path] = (), *, is_reversed: bool = False) -> None:
    """Write the sources and the edges into a folder: samples of every format, invented lists."""
    papers = folder / "papers"
    papers.mkdir(parents=True)
    files: dict[str, bytes] = {"decisions.tsv": _DECISIONS.encode()}
    for path in (*SAMPLES.glob("*/*"), *SAMPLE.glob("*.txt"), *others):
        name = path.name if path.name not in files else f"{path.parent.name}-{path.name}"
        files[name] = path.read_bytes()
    for seed in (1, 2, 3):
        lines = [f"{n}. {text}" for n, text in enumerate(islice(references(seed), 25), 1)]
        files[f"список {seed}.txt"] = "\n".join(["Литература", *lines, ""]).encode()
    for name in sorted(files, reverse=is_reversed):
        (papers / name).write_bytes(files[name])
    for kernel in ("scipy", "numba"):
        settings = f'[network]\nkernel = "{kernel}"\nproximity_sentence = 0.3\n'
        (folder / f"{kernel}.toml").write_text(settings, encoding="utf-8")
    chance = random.Random(1)
    rows = [f"{chance.randrange(60)},work {chance.randrange(40)}" for _ in range(900)]
    (folder / "edges.csv").write_text("\n".join(["citing,cited", *rows, ""]), encoding="utf-8")


def results(
    place: Path, world: World, commands: str, locales: Mapping[str, str], others: Iterable[Path]
) -> dict[str, str]:
    """Run the commands in a world; return the SHA-256 of every file that they wrote."""
    write_inputs(place / "here", others, is_reversed=world.is_reversed)
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))
    }
    environment |= {"PYTHONPATH": str(ROOT), "CITEGRAPH_ORDER": world.order, **locales}
    done = subprocess.run(
        [
            sys.executable, *world.flags, "-m", "bench._commands", "../out", commands,
            str(world.jobs),
        ],
        cwd=place / "here", env=environment | dict(world.environment), umask=world.umask,
        capture_output=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr.decode(errors="replace")[-2000:])
    return digests(place / "out")


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file below; of a manifest without the times."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and "/.cache/" not in f"/{name}":
            found[name] = hashlib.sha256(_content(path)).hexdigest()
    return found


def _content(path: Path) -> bytes:
    data = path.read_bytes()
    if not path.name.endswith("manifest.json"):
        return data
    manifest = json.loads(data)
    for key in _TIMES:
        manifest.pop(key, None)
    return json.dumps(manifest, sort_keys=True).encode()


def differing(one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    """Return the files that differ, or that one side lacks."""
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))
