"""DOIs, URLs, ISBNs and ISSNs, repaired where a line break or typesetting damaged them."""

import re

from citegraph.text.clean import collapse_spaces

_DOI = re.compile(r"10\.\d{4,9}/[^\s\"«»а-яё]+", re.IGNORECASE)
_SCHEME = re.compile(r"^h?t?tpp?s?\s?:\s?/\s?/?\s?", re.IGNORECASE)
_END = ".,;:)]»”\"'…"


def parse_doi(text: str) -> str:
    """Return the bare lower-case DOI in a text, or "".

    >>> parse_doi("https://doi.org/10.17323/1995-459X.2015.1.32.55."), parse_doi("doi: 10. 1088/ab")
    ('10.17323/1995-459x.2015.1.32.55', '10.1088/ab')
    """
    match = _DOI.search("".join(text.split()))
    if not match:
        return ""
    found = match.group().rstrip(_END if "(" not in match.group() else _END.replace(")", ""))
    # What is left may be no more than the prefix: «10.1000/)».
    return found.casefold() if _DOI.fullmatch(found) else ""


def parse_url(text: str) -> str:
    """Return a URL without the spaces and the final punctuation that printing put in.

    >>> parse_url("http://vestnik-nauk. ru/pdf/33.pdf."), parse_url("https : //doi.org/10.1/x")
    ('http://vestnik-nauk.ru/pdf/33.pdf', 'https://doi.org/10.1/x')
    """
    joined = "".join(text.split()).rstrip(_END if "(" not in text else _END.replace(")", ""))
    scheme = "https://" if re.match(r"h?t?tps", joined, re.IGNORECASE) else "http://"
    return _SCHEME.sub(scheme, joined) if _SCHEME.match(joined) else joined


def parse_isbn(text: str) -> str:
    """Return the digits of an ISBN with its printed hyphens, or "".

    >>> parse_isbn("ISBN 978-5-00000-123-4."), parse_isbn("ISBN 5 9540 0004 Х")
    ('978-5-00000-123-4', '5-9540-0004-X')
    """
    value = collapse_spaces(text.translate(str.maketrans("хХx–—‑", "XXX---")))
    match = re.search(r"\d[\d\s-]{8,16}[\dX]", value)
    return "-".join(match.group().split()) if match else ""


def parse_issn(text: str) -> str:
    """Return an ISSN as "1234-567X", or "".

    >>> parse_issn("ISSN 1432 - 0916")
    '1432-0916'
    """
    match = re.search(r"(\d{4})\s?[-–‑]?\s?(\d{3}[\dXxХх])", text)
    return f"{match[1]}-{match[2].upper().replace('Х', 'X')}" if match else ""
