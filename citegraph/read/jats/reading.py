"""JATS and NLM files to documents."""

from citegraph.model import Document, Problem
from citegraph.read.jats.body import ArticleText
from citegraph.read.jats.front import article_id, describe_article
from citegraph.read.jats.references import ReferenceLists
from citegraph.read.markup.parsing import parse_xml
from citegraph.read.markup.walk import Element, elements, line_of, local_name
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.titles import find_title
from citegraph.read.xml_records import as_declared
from citegraph.text.composition import title_of


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read JATS: a document for every article of the file."""
    file = as_declared(file)
    root, problems = parse_xml(file)
    articles = [] if root is None else list(_articles(root))
    if not articles:
        return Reading(
            (),
            (
                *problems,
                file.problem(
                    "no-article",
                    "no article and no reference list was found in this XML",
                    "expected is JATS or NLM XML, as publishers and PubMed Central give it",
                    level="error",
                ),
            ),
        )
    documents = []
    parts: set[str] = set()
    for number, article in enumerate(articles, start=1):
        part = _part(article, number, parts) if len(articles) > 1 else ""
        document, found = _document(file, article, part, options)
        documents.append(document)
        problems += found
    return Reading(tuple(documents), tuple(problems), file.declared)


def _articles(root: Element) -> list[Element]:
    """The articles that do not stand inside another."""
    found = []
    for element in elements(root, "article"):
        above = element.getparent()
        while above is not None and local_name(above) != "article":
            above = above.getparent()
        if above is None:
            found.append(element)
    # A list that was taken out of its article is read as one.
    return found or ([root] if next(elements(root, "ref"), None) is not None else [])


def _part(article: Element, number: int, taken: set[str]) -> str:
    name = article_id(article) or f"article {number}"
    name = name if name not in taken else f"{name} ({number})"
    taken.add(name)
    return name


def _document(
    file: SourceFile, article: Element, part: str, options: ReadOptions
) -> tuple[Document, list[Problem]]:
    text = ArticleText(article)
    lines = text.read(article)
    found = ReferenceLists(file, article, options)
    description = describe_article(article, file.format, line_of(article))
    document = file.document(
        lines,
        title=title_of(description) or find_title(lines),
        part=part,
        paragraphs=True,
        notes=tuple(text.notes),
        lists=tuple(found.lists),
        description=description,
    )
    return document, found.problems
