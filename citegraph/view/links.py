"""Which addresses the page may link to."""

import re
from urllib.parse import quote, urlsplit

from citegraph.model import Reference

_DOI = re.compile(r"10\.\d{4,9}/\S+")
_SCHEMES = ("http", "https")


def doi_link(doi: str) -> str:
    """Return the resolver's address of a DOI, or "" when it does not look like one.

    The form is Crossref's recommended pattern, ``10.``, 4 to 9 digits, a slash and a suffix.

    >>> doi_link("10.1016/s0048-7333(99)00031-1")
    'https://doi.org/10.1016/s0048-7333(99)00031-1'
    >>> doi_link("javascript:alert(1)//10.1016/x")
    ''
    """
    return (
        f"https://doi.org/{quote(doi, safe='/().;:-_', errors='replace')}"
        if _DOI.fullmatch(doi)
        else ""
    )


def web_link(url: str) -> str:
    r"""Return the address when it is absolute http or https with a host, or "".

    A name before the host («https://doi.org@evil.example») or a backslash in the address, which
    browsers take for a slash, makes it look as if it led elsewhere: no link either.

    >>> web_link("http://www.hse.ru/data"), web_link("javascript:alert(1)"), web_link("//x.org")
    ('http://www.hse.ru/data', '', '')
    >>> web_link("https://doi.org@evil.example/"), web_link("https://evil.example\\@doi.org/")
    ('', '')
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    clean = not any(char.isspace() or not char.isprintable() for char in url)
    misleads = "@" in parts.netloc or "\\" in url
    return url if clean and parts.scheme in _SCHEMES and parts.netloc and not misleads else ""


def reference_links(reference: Reference) -> list[list[str]]:
    """Return the links of a reference as ``[text shown, address]``, its DOI first.

    >>> from citegraph.model import LabelledReference, Location, RawReference
    >>> raw = RawReference("a.txt#1.1", "Porter", Location("a.txt", 1))
    >>> reference_links(Reference("a.txt#1.1", LabelledReference(raw, ()), doi="10.1000/182"))
    [['10.1000/182', 'https://doi.org/10.1000/182']]
    """
    links = [[reference.doi, doi_link(reference.doi)], [reference.url, web_link(reference.url)]]
    return [link for link in links if link[1]]
