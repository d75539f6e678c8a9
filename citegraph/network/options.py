"""What a reviewer can set about a network."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from citegraph.network.layout.table import LAYOUTS
from citegraph.network.table import KINDS
from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class NetworkOptions:
    """Thresholds, bounds and seeds; ``defaults.toml`` says what each of them does."""

    LEAST: ClassVar[Mapping[str, float]] = {
        "seed": 0,
        "gravity": 0.0,
        "balance": 0.0,
        "density": 0.01,
        "resolution": 0.001,
        "node_spacing": 2,
        "min_strength": 0.0,
        "min_weight": 0.0,
        "backbone": 0.0,
    }

    #: Beyond these the places of nodes, and what is weighed, are no numbers any more.
    MOST: ClassVar[Mapping[str, float]] = {
        "node_spacing": 1_000_000,
        "gravity": 1_000_000,
        "density": 1_000_000,
        "resolution": 1_000_000,
        "balance": 1,
    }

    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "kinds": tuple(KINDS),
        "counting": ("full", "fractional"),
        "normalization": (
            "association",
            "cosine",
            "jaccard",
            "inclusion",
            "equivalence",
            "none",
        ),
        "layout": tuple(LAYOUTS),
        "clustering": ("modularity", "vos"),
        "kernel": ("auto", "scipy", "numba"),
        "corpus": ("works", "documents"),
        "keywords": ("all", "author", "index"),
        "terms": ("titles", "abstracts"),
    }

    kinds: tuple[str, ...]
    counting: str
    normalization: str
    corpus: str
    max_authors: int
    keywords: str
    terms: str
    term_head_share: float
    phrase_count: int
    phrase_significance: float
    layout: str
    min_cited: int
    min_count: int
    min_strength: float
    min_weight: float
    backbone: float
    largest_component: bool
    max_nodes: int
    max_edges: int
    max_rare_pairs: int
    clustering: str
    resolution: float
    min_cluster: int
    trials: int
    max_trial_pairs: int
    max_path_steps: int
    seed: int
    node_spacing: int
    gravity: float
    kernel: str
    kernel_least: int
    balance: float
    density: float
    start_steps: int
    map_steps: int
    room_steps: int
    proximity_bracket: float
    proximity_sentence: float
    proximity_paragraph: float
    proximity_section: float
    proximity_document: float


def default_options(overrides: Mapping[str, Any] | None = None) -> NetworkOptions:
    """Return the options of ``defaults.toml``, changed by ``overrides``.

    >>> default_options({"min_count": 2}).min_count
    2
    """
    return load_options(NetworkOptions, __package__, overrides)
