"""Which addresses the page may link to."""

import re
import unicodedata
from urllib.parse import quote, urlsplit

from citegraph.model import Reference

_DOI = re.compile(r"10\.\d{4,9}/\S+")
_SCHEMES = ("http", "https")
#: Scripts that are written together (Unicode Technical Standard 39, 5.2: highly restrictive).
_TOGETHER = frozenset(("LATIN", "CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HANGUL"))
#: Letters of Cyrillic and Greek that pass for Latin ones (after Chromium's IDN policy). A name of
#: these alone is only what it seems under a domain of its own script («рф»).
_LATIN_ALIKE = frozenset("аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡαικνορτυχωη")


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
    browsers take for a slash, makes it look as if it led elsewhere: no link either. A host with
    letters that pass for others, such as a Cyrillic «о» in «dоi.org», is written as the network
    calls it (RFC 3492), which is what browsers show, too.

    >>> web_link("http://www.hse.ru/data"), web_link("javascript:alert(1)"), web_link("//x.org")
    ('http://www.hse.ru/data', '', '')
    >>> web_link("https://doi.org@evil.example/"), web_link("https://evil.example\\@doi.org/")
    ('', '')
    >>> web_link("https://dоi.org/10.1000/182"), web_link("https://минобрнауки.рф/")
    ('https://xn--di-fmc.org/10.1000/182', 'https://минобрнауки.рф/')
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    clean = not any(char.isspace() or not char.isprintable() for char in url)
    misleads = "@" in parts.netloc or "\\" in url
    if not clean or parts.scheme not in _SCHEMES or not parts.netloc or misleads:
        return ""
    if not _is_disguised(parts.netloc):
        return url
    try:
        host = parts.netloc.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return url.replace(parts.netloc, host, 1)


def _is_disguised(host: str) -> bool:
    """Whether the name of a host may be read as another one.

    >>> [_is_disguised(one) for one in ("минобрнауки.рф", "müller.de", "xn--80ak6aa92e.com")]
    [False, False, False]
    >>> [_is_disguised(one) for one in ("dоi.org", "аррӏе.com", "doi.org\u2044x.example")]
    [True, True, True]
    """
    if host.isascii():
        return False
    labels = host.casefold().split(".")
    if any(not _is_of_one_script(label) for label in labels):
        return True
    return labels[-1].isascii() and any(label and set(label) <= _LATIN_ALIKE for label in labels)


def _is_of_one_script(label: str) -> bool:
    """Whether a part of a host's name is of letters of one script, digits and hyphens."""
    signs = [sign for sign in label if not (sign.isascii() and not sign.isalpha())]
    scripts = {unicodedata.name(sign, "NONE").partition(" ")[0] for sign in signs}
    letters = all(unicodedata.category(sign)[0] in "LM" for sign in signs)
    return letters and (len(scripts) < 2 or scripts <= _TOGETHER)


def reference_links(reference: Reference) -> list[list[str]]:
    """Return the links of a reference as ``[text shown, address]``, its DOI first.

    What is shown of a link to a web page is where it leads.

    >>> from citegraph.model import LabelledReference, Location, RawReference
    >>> raw = RawReference("a.txt#1.1", "Porter", Location("a.txt", 1))
    >>> reference_links(Reference("a.txt#1.1", LabelledReference(raw, ()), doi="10.1000/182"))
    [['10.1000/182', 'https://doi.org/10.1000/182']]
    """
    links = [[reference.doi, doi_link(reference.doi)], 2 * [web_link(reference.url)]]
    return [link for link in links if link[1]]
