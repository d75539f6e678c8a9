"""Options of the segment stage."""

from dataclasses import dataclass

from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class SegmentOptions:
    """Thresholds for lists and citations; see ``defaults.toml`` for the meaning of each."""

    reference_signs: int
    share_with_heading: float
    share_without_heading: float
    fewest_without_heading: int
    largest_gap: int
    largest_citation_number: int
    fewest_footnote_marks: int
    context_length: int


def default_options() -> SegmentOptions:
    """Return the options of ``defaults.toml``."""
    return load_options(SegmentOptions, __package__)
