"""Fit the weights of works in two languages: ``CITEGRAPH_GOLD=FOLDER python -m bench.fit_across``.

Logistic regression (L2) on all pairs across the Russian and the English list of an article in
``npe-ref-pairs.dev.jsonl.gz``; prints lines for ``citegraph/resolve/defaults.toml`` and figures of
a cross-validation by article. A score is linear in the weights, so the value of a feature is the
score under weights that are all 0 but its own. Needs numpy and scipy.
"""

import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, cast

import numpy as np
from scipy.optimize import minimize

from citegraph.evaluate.identity.gold import Row, read_rows
from citegraph.model import Location, RawReference, Reference
from citegraph.normalize import normalize
from citegraph.parse import load_parser
from citegraph.resolve import ResolveOptions, default_options
from citegraph.resolve.venues.grouping import resolve_venues
from citegraph.resolve.works.across import (
    SOFTENED,
    are_across,
    evidence_across,
)
from citegraph.resolve.works.descriptions import Description, describe_all, years_of_titles
from citegraph.resolve.works.titles import nearest_titles
from citegraph.resolve.works.vetoes import find_veto

_GOLD = "npe-ref-pairs.dev.jsonl.gz"
_BIAS = "across_bias"
_FOLDS = 5
_RIDGE = 1.0
#: Set by hand: the lists hold too few of them.
_GIVEN = frozenset(SOFTENED.values())
Array = np.ndarray


def weights_of(options: ResolveOptions) -> list[str]:
    """Return the names of the weights that are fitted, the bias last."""
    names = [one.name for one in fields(options) if one.name.startswith("across_")]
    return [name for name in names if name not in _GIVEN and name != _BIAS] + [_BIAS]


def unit_options(options: ResolveOptions) -> list[ResolveOptions]:
    """Return options with one weight of 1 and the others 0, for each weight but the bias."""
    names = weights_of(options)
    zero = replace(options, **cast(dict[str, Any], dict.fromkeys([*names, *_GIVEN], 0.0)))
    return [replace(zero, **cast(dict[str, Any], {name: 1.0})) for name in names[:-1]]


def measure(left: Description, right: Description, units: Sequence[ResolveOptions]) -> list[float]:
    """Return the values of the features of a pair: its score with one weight at a time."""
    match = nearest_titles(left, right)
    found = (evidence_across((left, right), match, unit) for unit in units)
    return [sum(one.weight for one in evidence) for evidence in found]


def descriptions(references: Sequence[Reference], options: ResolveOptions) -> list[Description]:
    """Describe the references of one article."""
    venues = resolve_venues(references, options)
    return describe_all(references, venues.venue_of, years_of_titles(references))


def pairs_of_lists(rows: Sequence[Row]) -> tuple[Array, Array, Array]:
    """Return features, whether it is item i and item i, and the article, of each pair across."""
    parser, options = load_parser(), default_options()
    units = unit_options(options)
    by_article = defaultdict(list)
    for row in rows:
        by_article[row.text("article")].append(row)
    values, same, articles = [], [], []
    for number, (_, found) in enumerate(sorted(by_article.items())):
        texts = [(side, row) for side in ("a", "b") for row in found]
        parsed = [
            normalize(
                parser.parse(RawReference(f"{side}#1.{n}", row.text(side), Location(side, n)))
            )[0]
            for n, (side, row) in enumerate(texts)
        ]
        described = descriptions(parsed, options)
        for i, left in enumerate(described[: len(found)]):
            for j, right in enumerate(described[len(found) :]):
                veto = find_veto(left, right, nearest_titles(left, right))
                if are_across(left, right) and not (veto and veto.feature not in SOFTENED):
                    values.append([*measure(left, right, units), 1.0])
                    same.append(i == j)
                    articles.append(number)
    return np.array(values), np.array(same), np.array(articles)


def fit(values: Array, same: Array) -> Array:
    """Return the weights of a ridge logistic regression; the last, the bias, is free."""
    signs = np.where(same, 1.0, -1.0)

    def loss(weights: Array) -> tuple[float, Array]:
        margin = signs * (values @ weights)
        ridge = _RIDGE * np.append(weights[:-1], 0.0)
        gradient = ridge - (values * (signs / (1 + np.exp(margin)))[:, None]).sum(0)
        return float(np.logaddexp(0, -margin).sum() + ridge @ weights / 2), gradient

    start = np.zeros(values.shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 1000})
    return np.asarray(found.x)


def main() -> str:
    """Return the fitted weights and the figures of the cross-validation."""
    folder = os.environ.get("CITEGRAPH_GOLD")
    if not folder:
        return "left out: set CITEGRAPH_GOLD to a folder of labelled sets (<name>.dev.jsonl.gz)"
    values, same, articles = pairs_of_lists(read_rows(Path(folder) / _GOLD))
    lines = []
    scores = np.zeros(len(same))
    for fold in range(_FOLDS):
        held = articles % _FOLDS == fold
        scores[held] = values[held] @ fit(values[~held], same[~held])
    for least in (0.3, 0.5, 0.7):
        told = scores >= np.log(least / (1 - least))
        recall, precision = (told & same).sum() / same.sum(), (told & same).sum() / told.sum()
        lines.append(f"# at {least}: recall {recall:.4f}, precision {precision:.4f}")
    fitted = fit(values, same)
    names = weights_of(default_options())
    lines += [f"{name} = {weight:.2f}" for name, weight in zip(names, fitted, strict=True)]
    return "\n".join(lines)


if __name__ == "__main__":
    print(main())
