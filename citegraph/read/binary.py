"""Kinds of files that are no text."""

from citegraph.read.encoding import decode

_SIGNATURES = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an Office document",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
    b"{\\rtf": "an RTF document",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
}
_SAMPLE = 65_536
# Some control characters get into texts copied out of PDF files; more than this share does not.
_TEXT_CONTROLS = b"\t\n\r\f\v\x1a\x1b"
_MOST_CONTROLS = 0.05


def binary_kind(data: bytes) -> str:
    """Say what kind of binary file this is, or return "" for text.

    >>> binary_kind(b"%PDF-1.7 ..."), binary_kind(b"plain text")
    ('a PDF document', '')
    """
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            return kind
    sample = data[:_SAMPLE]
    if not sample or sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ""
    odd = sum(byte < 32 and byte not in _TEXT_CONTROLS for byte in sample)
    if odd <= _MOST_CONTROLS * len(sample):
        return ""
    wide = decode(sample[: len(sample) & ~1]).encoding.startswith("utf-16")
    return "" if wide else "a binary file"
