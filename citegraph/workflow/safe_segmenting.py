"""Segmenting that costs one document at most."""

import logging

from citegraph.model import Document, Location, Problem, Segmentation
from citegraph.segment import SegmentOptions, segment

_LOG = logging.getLogger(__name__)


def segment_safely(document: Document, options: SegmentOptions | None = None) -> Segmentation:
    """Find the lists and citations of a document; a fault in that is a problem of its own."""
    try:
        return segment(document, options)
    except MemoryError:
        raise  # what bounds the memory tells of it
    except Exception as error:
        _LOG.info("%s: segmenting failed", document.id, exc_info=True)
        return Segmentation(document, (), (), (_failed(document, error),))


def _failed(document: Document, error: Exception) -> Problem:
    return Problem(
        "segmenting-fault",
        f"citegraph failed to find the lists and citations in it ({type(error).__name__})",
        "this is a fault of citegraph: please report it, with the file if you may",
        Location(document.file),
        level="error",
    )
