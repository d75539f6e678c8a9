"""Runs commands one after the other in one process: ``python -m bench._commands FOLDER SET JOBS``.

What each writes goes into a folder of its own, what it prints into a file. The order in which
folders list their files is what CITEGRAPH_ORDER says: reversed, shuffled, or as it is.
"""

import os
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

#: Commands by name; {out} is a folder, {jobs} a number. Names with a point are small ones.
COMMANDS: dict[str, str] = {
    "build": "build papers --out {out} --jobs {jobs} --networks all --network-formats all",
    "report": "report papers --out {out} --jobs {jobs} --language ru",
    "history": "history papers --out {out}",
    "view": "view {first}/build/papers --out {out}/page.html",
    "graph": "view {first}/build/papers/cocitation.graphml --out {out}/page.html",
    "convert.ris": "convert papers/rivers.bib {out}/a.ris --jobs {jobs}",
    "convert.bib": "convert papers/items.json papers/records.ris {out}/a.bib --jobs {jobs}",
    "convert.csv": "convert papers/savedrecs.txt --cited {out}/a.csv",
    "convert.json": "convert papers/list.txt {out}/a.json --problems {out}/problems.csv",
    "convert.gost": "convert papers/rivers.bib - --to gost",
    "convert.apa": "convert papers/rivers.bib {out}/apa.txt --to apa",
    "convert.jsonl": "convert papers/article.xml {out}/a.jsonl",
    "parse": "parse papers/list.txt --jobs {jobs}",
    "parse.lines": "parse --lines --to jsonl --jobs {jobs} papers/list.txt",
    "parse.bibtex": "parse --to bibtex papers/list.txt",
    "dedupe": "dedupe papers/rivers.bib papers/records.ris -o {out}/a.bib --clusters {out}/w.tsv",
    "people": "people papers/rivers.bib papers/list.txt --jobs {jobs}",
    "read": "read papers --to jsonl --jobs {jobs}",
    "segment": "segment papers --to jsonl --jobs {jobs}",
    "citations": "citations papers --to jsonl --jobs {jobs}",
    "label": "label papers/list.txt --all --out {out}/list.label",
    "review": "review papers --to tsv --jobs {jobs}",
    "explain": "explain Портер Porter papers",
    "cocite": "cocite edges.csv --out {out}/pairs.csv --normalization association",
    "cocite.parquet": "cocite edges.csv --out {out}/pairs.parquet --counting fractional",
    "duckdb": "cocite edges.csv --out {out}/pairs.csv --engine duckdb --threads {jobs}",
    "network.gexf": "network papers --kind two-mode --to gexf --out {out}/a.gexf",
    "network.terms": "network papers --kind terms --to vosviewer --out {out}/a.json",
    "kernel.scipy": "network papers --to csv --out {out}/a.csv --config scipy.toml",
    "kernel.numba": "network papers --to csv --out {out}/a.csv --config numba.toml",
    "batch": "batch parse papers/list.txt --out {out}/parsed",
}
SETS = {
    "all": tuple(COMMANDS),
    "fast": (
        "build", "convert.ris", "convert.csv", "convert.json", "parse.lines", "dedupe", "people",
        "citations", "review", "cocite",
    ),
}  # fmt: skip


def run(folder: Path, names: tuple[str, ...], jobs: str) -> None:
    """Run the commands; each leaves ``folder/NAME/`` with what it wrote, said, and its code."""
    from citegraph.cli import main

    for name in names:
        out = folder / name
        out.mkdir(parents=True)
        words = COMMANDS[name].split()
        sys.argv = ["citegraph", *(_filled(word, out, folder, jobs) for word in words)]
        with open(out / "printed", "wb") as printed:
            os.dup2(printed.fileno(), 1)
            code: object = 0
            try:
                main()
            except SystemExit as ended:
                code = ended.code
            sys.stdout.flush()
        (out / "code").write_text(f"{code or 0}\n", encoding="utf-8")


def _filled(word: str, out: Path, folder: Path, jobs: str) -> str:
    return word.format(out=out, first=folder, jobs=jobs)


def set_order(order: str) -> None:
    """Let the system list files in another order than the disk has them."""
    listed, scanned = os.listdir, os.scandir
    chance = random.Random(7)

    def mixed(found: list[Any]) -> list[Any]:
        if order == "reversed":
            return sorted(found, key=_name, reverse=True)
        chance.shuffle(found)
        return found

    class Scanned:
        """An iterator of entries that can be closed, as that of the system."""

        def __init__(self, *place: Any) -> None:
            with scanned(*place) as entries:
                self._entries = iter(mixed(list(entries)))

        def __iter__(self) -> Iterator[Any]:
            return self._entries

        def __next__(self) -> Any:
            return next(self._entries)

        def __enter__(self) -> "Scanned":
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def close(self) -> None:
            """Close nothing: all is read."""

    changed: dict[str, Callable[..., Any]] = {
        "listdir": lambda *place: mixed(list(listed(*place))),
        "scandir": Scanned,
    }
    for name, function in changed.items():
        setattr(os, name, function)


def _name(entry: Any) -> str:
    return str(getattr(entry, "name", entry))


if order := os.environ.get("CITEGRAPH_ORDER"):
    set_order(order)
if __name__ == "__main__":
    from citegraph.cli.application import use_utf8

    use_utf8()
    run(Path(sys.argv[1]), SETS[sys.argv[2]], sys.argv[3])
