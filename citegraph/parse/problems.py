"""What of a reference could not be read."""

from citegraph.model import LabelledReference, Problem


def find_unread(labelled: LabelledReference) -> tuple[Problem, ...]:
    """Return the problem of a reference too long to be read whole, if it is one."""
    if not labelled.unread:
        return ()
    raw = labelled.raw
    read = len(raw.text) - labelled.unread
    return (
        Problem(
            "long-reference",
            f"only the first {read:,} of {len(raw.text):,} characters were read",
            "check whether several references, or a reference and other text, are joined here",
            raw.location,
            raw.text[:300],
        ),
    )
