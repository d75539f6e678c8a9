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
    person_letters_limit: int
    person_rows_limit: int
    person_uncertain: float
    person_together: float
    person_at_once: int
    person_name: float
    person_name_common: float
    person_affiliation: float
    person_affiliation_apart: float
    person_affiliation_many: float
    person_majority: float
    person_coauthor: float
    person_coauthors_more: float
    person_coauthor_apart: float
    person_topic: float
    person_topic_apart: float
    person_venue: float
    person_same_list: float
    person_years_apart: float
    person_orcid: float
    person_context: float
    work_threshold: float
    work_weights: str
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
    relation_translated: float
    relation_title_letters: int
    relation_title_years: int
    venue_misprints: int
    venue_block_limit: int
    block_limit: int
    block_neighbours: int
    block_pairs: int
    block_across: int
    rare_word_limit: int
    screen_agreeing: int
    screen_title: float
    screen_against: int
    screen_title_near: float
    screen_across: float
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
