"""Documents to raw references and citations in the text."""

from citegraph.segment.options import SegmentOptions, default_options
from citegraph.segment.segmenting import segment

__all__ = ["SegmentOptions", "default_options", "segment"]
