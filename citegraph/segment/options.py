"""Options of the segment stage."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class SegmentOptions:
    """Thresholds for lists and citations; see ``defaults.toml`` for the meaning of each."""

    LEAST: ClassVar[Mapping[str, float]] = {
        "share_with_heading": 0.0,
        "share_without_heading": 0.0,
        "largest_gap": 0,
        "share_of_author_years": 0.0,
        "share_of_cited": 0.0,
    }

    reference_signs: int
    share_with_heading: float
    share_without_heading: float
    fewest_without_heading: int
    largest_gap: int
    largest_citation_number: int
    fewest_footnote_marks: int
    fewest_author_years: int
    share_of_author_years: float
    fewest_slashes: int
    share_of_cited: float
    context_length: int
    number_sign: float
    number_signs: float
    number_follows: float
    number_repeated: float
    number_lost: float
    number_restyled: float
    number_heading: float
    number_passed: float
    number_glued: float
    number_anywhere: float
    number_below_heading: float
    number_edge: float
    usual_entry: int
    longest_entry: int
    start_wrapped: float
    start_unwrapped: float
    start_after_blank: float
    start_after_short: float
    start_edge: float
    start_key: float
    start_bullet: float
    start_in_order: float
    start_out_of_order: float
    entry_sign: float
    entry_signs: float
    entry_undated: float
    entry_twice: float
    tail_least: float
    tail_bare: float
    tail_caption: float
    shape_at_end: float
    shape_entries: int
    longest_list: int
    max_references: int
    max_records: int
    max_citations: int
    repeat_words: float
    repeat_share: float
    twin_share: float
    twin_share_same: float
    twin_same_script: float
    twin_sure: float
    twin_between: float
    twin_words: float
    twin_first: float
    twin_number: float
    twin_numbers: int
    twin_year: float
    twin_pages: float
    twin_link: float


def default_options() -> SegmentOptions:
    """Return the options of ``defaults.toml``."""
    return load_options(SegmentOptions, __package__)
