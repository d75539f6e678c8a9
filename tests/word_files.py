"""Word files made of a few lines of WordprocessingML, for tests."""

import io
from collections.abc import Mapping
from types import MappingProxyType
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_ROOTS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "settings": "settings",
}


def paragraph(content: str, properties: str = "") -> str:
    """A paragraph of runs; plain text is put into a run."""
    inner = content if content.startswith("<") else run(content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A run with a text."""
    held = f'<w:t xml:space="preserve">{text}</w:t>' if text else ""
    return f"<w:r><w:rPr>{properties}</w:rPr>{held}</w:r>"


def field(instruction: str, result: str) -> str:
    """A complex field whose instruction is spread over two runs."""
    escaped = instruction.replace("&", "&amp;").replace("<", "&lt;")
    half = len(escaped) // 2
    while escaped[half : half + 1] not in (" ", "") and "&" in escaped:
        half += 1
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{escaped[:half]}</w:instrText></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{escaped[half:]}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"{result if result.startswith('<') else run(result)}"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def in_list(number: int = 1, level: int = 0) -> str:
    """The properties of a paragraph of a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def numbering(*levels: str, more: str = "") -> str:
    """A numbering part with one list (number 1) of these levels."""
    numbered = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/>{level}</w:lvl>'
        for at, level in enumerate(levels)
    )
    return (
        f'<w:abstractNum w:abstractNumId="0">{numbered}</w:abstractNum>{more}'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )


def level(text: str, format: str = "decimal", more: str = "") -> str:
    """The inside of a level of a list."""
    return f'<w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/>'


def word_file(body: str, others: Mapping[str, str] = MappingProxyType({}), **parts: str) -> bytes:
    """The bytes of a Word file; ``parts`` are insides of styles, numbering, notes, settings.

    ``others`` are whole parts by name.
    """
    texts = {
        "_rels/.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
            'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
        ),
        "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>",
    }
    for name, inside in parts.items():
        root = _ROOTS[name]
        texts[f"word/{name}.xml"] = f"<w:{root} {_NAMESPACES}>{inside}</w:{root}>"
    return zip_file({**texts, **others})


def zip_file(texts: Mapping[str, str | bytes]) -> bytes:
    """The bytes of a ZIP archive with these members, the same at any time."""
    held = io.BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            info = ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            archive.writestr(info, text)
    return held.getvalue()
