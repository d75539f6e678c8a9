"""Programs that find the records of one work, each run in a process of its own.

``python -m bench._deduplicators NAME FILE`` reads records (JSON: a list of objects with ID,
ENTRYTYPE, author, title, year, journal, booktitle, volume, number, pages, doi, and ``printed``:
author, title and year as the set has them, and ``raw``: the whole reference where only that is
printed; "" for what is not there), and prints JSON:
``clusters`` (a label for each record), or ``pairs`` (two indexes and a score), and ``seconds``,
``cpu`` and ``peak`` (MB). Nothing but the standard library is imported before a program is
chosen, so that any interpreter that has the program can run this.
"""

import json
import re
import resource
import sys
import time
import warnings
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

Record = dict[str, str]
#: Labels of the records, or pairs of indexes with a score.
Found = dict[str, Any]
#: Pairs less alike than this are one work by no threshold.
_LEAST = 60.0
_ROWS_AT_ONCE = 500


def citegraph(records: list[Record]) -> Found:
    """Resolve the records with the shipped settings; those with ``raw`` are parsed first."""
    from citegraph.evaluate.identity.gold import Row
    from citegraph.evaluate.identity.records import read_printed
    from citegraph.evaluate.identity.work_clusters import references_of
    from citegraph.resolve import default_options, resolve

    if all(record["raw"] for record in records):
        texts = enumerate(record["raw"] for record in records)
        references = [read_printed(f"bench#1.{number:06d}", text) for number, text in texts]
    else:
        references = references_of([Row("", record) for record in records])
    works = resolve(references, default_options()).works
    work_of = {one: work.id for work in works for one in work.references}
    return {"clusters": [work_of[reference.id] for reference in references]}


def rapidfuzz(records: list[Record]) -> Found:
    """Compare each record with each: the ratio of the sorted words of author, title and year."""
    import numpy as np
    from rapidfuzz import fuzz, process, utils

    texts = [utils.default_process(one["printed"]) for one in records]
    texts = [" ".join(sorted(text.split())) for text in texts]
    pairs = []
    for start in range(0, len(texts), _ROWS_AT_ONCE):
        rows = texts[start : start + _ROWS_AT_ONCE]
        scores = process.cdist(
            rows, texts, scorer=fuzz.ratio, score_cutoff=_LEAST, dtype=np.float32
        )
        for row, other in np.argwhere(scores >= _LEAST).tolist():
            if start + row < other:
                pairs.append((start + row, other, float(scores[row, other])))
    return {"pairs": pairs}


def az_key(records: list[Record]) -> Found:
    """Join what has one key: the letters a to z of the first surname, the title, and the year."""

    def letters(text: str) -> str:
        return re.sub("[^a-z]", "", text.casefold())

    keys = (
        (letters(one["author"].partition(",")[0]), letters(one["title"]), one["year"])
        for one in records
    )
    return {"clusters": ["|".join(key) for key in keys]}


def bib_dedupe(records: list[Record]) -> Found:
    """Run prep, block, match and cluster of bib-dedupe as its manual does."""
    program = import_module("bib_dedupe.bib_dedupe")
    prepared = program.prep(_frame(records), verbosity_level=0)
    matched = program.match(program.block(prepared))
    label_of = {
        record: str(number)
        for number, members in enumerate(program.cluster(matched))
        for record in members
    }
    return {"clusters": [label_of.get(one["ID"], one["ID"]) for one in records]}


def splink(records: list[Record]) -> Found:
    """Train and run Splink without labels: random pairs for u, expectation maximisation for m."""
    program, cl = import_module("splink"), import_module("splink.comparison_library")
    block_on = program.block_on
    frame = _frame(records).rename(columns={"ID": "unique_id"}).replace("", None)
    frame["surname"] = frame["author"].str.lower().str.split(",").str[0]
    frame["title"] = frame["title"].str.lower()
    frame["start"] = frame["title"].str.slice(0, 20)
    settings = program.SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.JaroWinklerAtThresholds("title", [0.98, 0.94, 0.88]),
            cl.JaroWinklerAtThresholds("surname", [0.95, 0.88]),
            *(cl.ExactMatch(name) for name in ("year", "volume", "pages")),
            cl.JaroWinklerAtThresholds("journal", [0.95, 0.8]),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("start"),
            block_on("surname", "year"),
            block_on("pages", "year"),
        ],
    )
    linker = program.Linker(program.DuckDBAPI().register(frame), settings, log_level=None)
    training = linker.training
    training.estimate_probability_two_random_records_match([block_on("title", "year")], recall=0.7)
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    training.estimate_parameters_using_expectation_maximisation(block_on("start"))
    training.estimate_parameters_using_expectation_maximisation(block_on("surname", "year"))
    found = linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()
    index_of = {one["ID"]: index for index, one in enumerate(records)}
    return {
        "pairs": [
            (*sorted((index_of[left], index_of[right])), float(score))
            for left, right, score in zip(
                found["unique_id_l"],
                found["unique_id_r"],
                found["match_probability"],
                strict=True,
            )
        ]
    }


def _frame(records: list[Record]) -> Any:
    return import_module("pandas").DataFrame(records).drop(columns=["printed", "raw"])


#: Name -> (the module that must be there, how it is run).
PROGRAMS: dict[str, tuple[str, Callable[[list[Record]], Found]]] = {
    "citegraph": ("citegraph", citegraph),
    "rapidfuzz": ("rapidfuzz", rapidfuzz),
    "a-z key": ("re", az_key),
    "bib-dedupe": ("bib_dedupe", bib_dedupe),
    "Splink": ("splink", splink),
}


def run(name: str, records: list[Record]) -> Found:
    """Run a program and add its seconds, CPU seconds (children too) and peak MB."""
    started, before = time.perf_counter(), _cpu()
    found = PROGRAMS[name][1](records)
    found["seconds"], found["cpu"] = time.perf_counter() - started, _cpu() - before
    # A program with helpers needs its memory and that of the largest helper.
    helpers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    found["peak"] = _peak() + helpers
    return found


def _peak() -> float:
    """Return the peak of this process in MB; ru_maxrss would count its parent's before exec."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmHWM:"):
            return float(line.split()[1]) / 1024
    return 0.0


def _cpu() -> float:
    both = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in both)


def main(name: str, path: str) -> None:
    """Print what a program finds, or that it is not there."""
    warnings.simplefilter("ignore")
    if find_spec(PROGRAMS[name][0]) is None:
        print(json.dumps({"absent": f"{PROGRAMS[name][0]} is not installed in {sys.executable}"}))
        return
    found = run(name, json.loads(Path(path).read_text(encoding="utf-8")))
    print(f"\n{json.dumps(found)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
