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
    work_bias: float
    work_title: float
    work_title_telling: int
    work_title_short: float
    work_title_years: int
    work_title_floor: float
    work_title_apart: float
    work_year: float
    work_year_near: float
    work_year_apart: float
    work_author: float
    work_authors_more: float
    work_author_apart: float
    work_author_missing_translated: float
    work_volume: float
    work_volume_apart: float
    work_issue: float
    work_issue_apart: float
    work_pages: float
    work_pages_near: float
    work_pages_apart: float
    work_container: float
    work_container_apart: float
    work_identifier: float
    work_identifier_apart: float
    work_url: float
    work_url_translated: float
    work_total: float
    work_total_apart: float
    work_numbers: float
    work_numbers_enough: int
    across_bias: float
    across_title: float
    across_title_words: float
    across_words: float
    across_words_least: float
    across_length: float
    across_numbers: float
    across_numbers_more: float
    across_long_apart: float
    across_year_near: float
    across_year_apart: float
    across_volume: float
    across_volume_apart: float
    across_issue_apart: float
    across_pages_apart: float
    across_total: float
    across_first: float
    across_first_apart: float
    across_authors: float
    across_journal: float
    across_url: float
    across_site: float
    across_site_apart: float
    across_identifier: float
    across_initials: float
    across_abstract: float
    across_chapter: float
    across_untitled: float
    across_doi_apart: float
    collapse: tuple[str, ...]
    relation_title: float
    relation_title_letters: int
    relation_title_years: int
    venue_misprints: int
    venue_block_limit: int
    block_limit: int
    block_neighbours: int
    block_across: int
    rare_word_limit: int
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
