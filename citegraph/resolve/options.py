"""Weights and thresholds of identity."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from citegraph.model.manifestation import RELATION_KINDS
from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class ResolveOptions:
    """Settings of the stage; ``defaults.toml`` says what each of them does."""

    person_threshold: float
    person_sound: float
    person_sound_apart: float
    person_same_initials: float
    person_fewer_initials: float
    person_no_given_name: float
    person_same_work: float
    person_aligned_surname: float
    person_block_limit: int
    work_threshold: float
    work_weights: str
    collapse: tuple[str, ...]
    relation_title: float
    relation_title_letters: int
    relation_title_years: int
    venue_misprints: int
    venue_block_limit: int
    block_limit: int
    block_neighbours: int
    block_pairs: int
    rare_word_limit: int
    screen_agreeing: int
    screen_title: float
    screen_against: int
    screen_title_near: float
    uncertain_least: float
    uncertain_most: int
    suggestion_name: float
    suggestion_pages: float
    suggestion_outside: float
    suggestion_least: float
    suggestion_most: int
    suggestion_word: float

    #: What a list of words may hold.
    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {"collapse": RELATION_KINDS}


def default_options(overrides: Mapping[str, Any] | None = None) -> ResolveOptions:
    """Return the settings of ``defaults.toml``, with the overrides.

    >>> default_options({"block_limit": 10}).block_limit
    10
    """
    return load_options(ResolveOptions, __package__, overrides)
