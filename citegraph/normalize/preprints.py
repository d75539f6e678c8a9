"""Numbers of preprints."""

import re

#: Old and new numbers of arXiv (https://info.arxiv.org/help/arxiv_identifier.html).
_ARXIV = re.compile(
    r"arxiv(?:\.org/(?:abs|pdf)/|[:\s.]{1,3})"
    r"(?P<number>(?:\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[a-z]{2})?/\d{7})(?:v\d{1,2})?)(?!\w)",
    re.IGNORECASE,
)
_REPEATED = " preprint arXiv"


def arxiv_number(text: str) -> str:
    """Return the number of a preprint on arXiv that a reference prints, or "".

    >>> arxiv_number("Networks. arXiv preprint arXiv:1706.01234v2, 2017."), arxiv_number("arXiv")
    ('arXiv:1706.01234v2', '')
    """
    match = _ARXIV.search(text) if "rxiv" in text or "rXiv" in text else None
    return f"arXiv:{match['number']}" if match else ""


def without_number(container: str) -> str:
    """Return a container without the name that only introduces the number.

    >>> without_number("arXiv preprint arXiv")
    'arXiv preprint'
    """
    return container.removesuffix(" arXiv") if container.endswith(_REPEATED) else container
