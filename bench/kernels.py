"""CPU seconds and memory of counting pairs: blocked scipy, the kernels, and other programs.

``CITEGRAPH_KERNELS=100000,1000000`` names the numbers of citations (10,000,000 too when it is not
set), ``CITEGRAPH_PEERS`` the python of an environment with metaknowledge and litstudy, which are
left out without it. Every figure comes from a process of its own, which also makes sure that
all count the same pairs.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).parents[1]
SIZES = os.environ.get("CITEGRAPH_KERNELS", "100000,1000000,10000000")
PEERS = os.environ.get("CITEGRAPH_PEERS", "")
_LEAST = 2
_SMALL, _COUPLED = 100_000, 1_000_000

Numbers = npt.NDArray[Any]
Found = tuple[int, int]


def _kernel(engine: str) -> Callable[[Numbers, Numbers], Found]:
    def count(units: Numbers, items: Numbers) -> Found:
        from citegraph.network.pairs.incidence import incidence_of
        from citegraph.network.pairs.kernel import co_occurrences

        found = co_occurrences(incidence_of(units, items), _LEAST, None, engine)
        return len(found), int(found.count.sum())

    return count


def _through_networkx(units: Numbers, items: Numbers) -> Found:
    import networkx

    from citegraph.network.pairs.incidence import incidence_of
    from citegraph.network.pairs.kernel import co_occurrences

    found = co_occurrences(incidence_of(units, items), _LEAST)
    graph = networkx.Graph()
    graph.add_weighted_edges_from(
        zip(found.first.tolist(), found.second.tolist(), found.count.tolist(), strict=True)
    )
    return graph.number_of_edges(), int(found.count.sum())


def _blocked(units: Numbers, items: Numbers) -> Found:
    from bench._pair_baselines import blocked_scipy

    found = blocked_scipy(units, items, _LEAST)
    return len(found[0]), int(found[2].sum())


def _dictionary(units: Numbers, items: Numbers) -> Found:
    from bench._pair_baselines import pair_loop

    found = pair_loop(units, items, _LEAST)
    return len(found[0]), int(found[2].sum())


def _graph(units: Numbers, items: Numbers) -> Found:
    from bench._pair_baselines import graph_loop

    counts = [count for _, _, count in graph_loop(units, items, _LEAST).edges.data("weight")]
    return len(counts), sum(counts)


BASE = "blocked scipy"
PROGRAMS: dict[str, Callable[[Numbers, Numbers], Found]] = {
    BASE: _blocked,
    "citegraph, scipy": _kernel("scipy"),
    "citegraph, numba": _kernel("numba"),
    "citegraph, default": _kernel("auto"),
    "citegraph, default, to networkx": _through_networkx,
    "pairs in a dictionary": _dictionary,
    "networkx, pairs in its edges": _graph,
}
_OF_ALL = list(PROGRAMS)[:4]


def measure(program: str, kind: str, folder: str, *, times: int) -> str:
    """Return CPU seconds of the first time and of the best other, MiB, pairs, sum of counts.

    What is imported and compiled counts in the first time only.
    """
    citing, cited = (np.load(Path(folder) / f"{name}.npy") for name in ("citing", "cited"))
    units, items = (citing, cited) if kind == "co-citation" else (cited, citing)
    took = []
    for _ in range(times):
        start = time.process_time()
        found = PROGRAMS[program](units, items)
        took.append(time.process_time() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{took[0]} {min(took[1:], default=took[0])} {peak} {found[0]} {found[1]}"


def main() -> str:
    """Return a table of the kernels, and one of other programs."""
    with tempfile.TemporaryDirectory() as folder:
        # A place of its own: the first use of the compiled loops is measured too.
        os.environ["NUMBA_CACHE_DIR"] = str(Path(folder) / "numba")
        sizes = [int(size) for size in SIZES.split(",")]
        return "\n".join([*_kernels(folder, sizes), "", *_peers(folder, sizes)])


def _kernels(folder: str, sizes: list[int]) -> list[str]:
    lines = [
        "| pairs in 2 or more | by | CPU s, first in a process | again | of blocked scipy, first "
        "| again | peak MiB | pairs |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
    ]
    for size in sizes:
        place = _edges(folder, size)
        kinds = ["co-citation"] + ["coupling"] * (size == _COUPLED)
        for kind in kinds:
            lines += _compared(kind, place, size)
    first, again, *_ = _child("citegraph, numba", "co-citation", _edges(folder, 1000), 2)
    lines += ["", f"Loading the compiled loops takes {first - again:.2f} CPU s."]
    os.environ["NUMBA_CACHE_DIR"] = str(Path(folder) / "empty")
    first, again, *_ = _child("citegraph, numba", "co-citation", _edges(folder, 1000), 2)
    return [*lines, f"Compiling them, once on a computer, takes {first - again:.2f} CPU s."]


def _compared(kind: str, place: str, size: int) -> list[str]:
    _child("citegraph, numba", kind, _edges(str(Path(place).parent), 1000), 1)
    times = 2 if size > _COUPLED else 4
    rows = {name: _child(name, kind, place, times) for name in _OF_ALL}
    if len({row[3:] for row in rows.values()}) != 1:
        raise SystemExit(f"not the same pairs: {rows}")
    base = rows[BASE]
    return [
        f"| {kind}, {size:,} citations | {name} | {row[0]:.2f} | {row[1]:.3f} "
        f"| {row[0] / base[0]:.2f} | {row[1] / base[1]:.2f} | {row[2]:.0f} | {row[3]:,.0f} |"
        for name, row in rows.items()
    ]


def _peers(folder: str, sizes: list[int]) -> list[str]:
    if _SMALL not in sizes:
        return []
    place = _edges(folder, _SMALL)
    names = [name for name in PROGRAMS if name not in (BASE, "citegraph, numba")]
    rows = {name: _child(name, "co-citation", place, 3) for name in names}
    if PEERS:
        for name in ("metaknowledge", "litstudy"):
            command = [PEERS, str(ROOT / "bench" / "_pair_peers.py"), name, place]
            seconds, *rest = _numbers(command)
            rows[name] = (seconds, seconds, *rest)
    if len({row[3:] for row in rows.values()}) != 1:
        raise SystemExit(f"not the same pairs: {rows}")
    ours = rows["citegraph, default"][1]
    graph = rows["citegraph, default, to networkx"][1]
    lines = [
        f"| co-citation in 2 or more, {_SMALL:,} citations | CPU s | times ours to arrays "
        "| times ours to networkx | peak MiB |",
        "|---|---:|---:|---:|---:|",
        *(
            f"| {name} | {row[1]:.3f} | {row[1] / ours:.1f} | {row[1] / graph:.1f} "
            f"| {row[2]:.0f} |"
            for name, row in rows.items()
        ),
    ]
    if not PEERS:
        lines.append("\nmetaknowledge and litstudy are left out: CITEGRAPH_PEERS is not set.")
    return lines


def _edges(folder: str, size: int) -> str:
    """Return the folder of a graph, made when it is not there, in a process of its own."""
    place = Path(folder) / str(size)
    if not place.exists():
        place.mkdir()
        code = (
            "import sys, numpy; from bench._citation_graph import citation_graph\n"
            "for name, one in zip(('citing', 'cited'), citation_graph(int(sys.argv[1]))):\n"
            "    numpy.save(f'{sys.argv[2]}/{name}.npy', one)"
        )
        subprocess.run([sys.executable, "-c", code, str(size), str(place)], cwd=ROOT, check=True)
    return str(place)


def _child(program: str, kind: str, place: str, times: int) -> tuple[float, ...]:
    return _numbers([sys.executable, "-m", "bench.kernels", program, kind, place, str(times)])


def _numbers(command: list[str]) -> tuple[float, ...]:
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    return tuple(float(word) for word in done.stdout.split())


if __name__ == "__main__":
    print(measure(*sys.argv[1:4], times=int(sys.argv[4])) if len(sys.argv) > 1 else main())
