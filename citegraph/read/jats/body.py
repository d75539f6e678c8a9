"""The running text of a JATS article."""

from collections.abc import Mapping
from typing import ClassVar

from citegraph.read.markup.running import ROW_ENDS, ROW_STARTS, Handler, RunningText
from citegraph.read.markup.walk import (
    Element,
    attribute,
    child,
    children,
    elements,
    line_of,
    local_name,
    text_of,
)


class ArticleText(RunningText):
    """The running text of an article: title, abstracts, body and back, without its lists."""

    UNSEEN = frozenset(
        "ref-list ref journal-meta article-id article-categories contrib-group aff author-notes"
        " pub-date pub-date-not-available volume issue fpage lpage elocation-id history"
        " permissions self-uri related-article related-object kwd-group funding-group counts"
        " custom-meta-group conference isbn issue-id issue-title page-range product support-group"
        " supplement trans-title-group alt-title tex-math graphic inline-graphic media object-id"
        " alt-text long-desc processing-meta inline-supplementary-material table-count".split()
    )
    BLOCKS = frozenset(
        "article front article-meta body back sec p title subtitle article-title abstract"
        " trans-abstract disp-formula disp-quote boxed-text list list-item def-list def-item term"
        " def table-wrap table tr td th caption fig fn-group app ack notes glossary bio"
        " attrib verse-group verse-line preformat sub-article response front-stub speech"
        " statement table-wrap-foot".split()
    )

    def __init__(self, article: Element) -> None:
        super().__init__()
        self._keys = _ids(article, "ref") | _ids(
            article, "mixed-citation", "element-citation", "citation", "nlm-citation"
        )
        self._labels = {
            attribute(one, "id"): text_of(child(one, "label")).strip("[]().: ") or str(number)
            for number, one in enumerate(elements(article, "ref"), start=1)
        }
        self._note_ids = _ids(article, "fn")
        self._lists: list[tuple[Element, int | None]] = []

    def stands_alone(self, element: Element) -> bool:
        """Whether a block begins a line: not after its label («1. Введение»)."""
        before = element.getprevious()
        return before is None or local_name(before) != "label" or not self.writer.so_far

    def _begin_title(self, element: Element) -> None:
        above = element.getparent()
        if above is None or local_name(above) != "caption":
            self.heading += 1

    def _end_title(self, element: Element) -> None:
        above = element.getparent()
        if above is None or local_name(above) != "caption":
            self.heading -= 1

    def _begin_xref(self, element: Element) -> None:
        names = attribute(element, "rid").split()
        keys = tuple(name for name in names if name in self._keys)
        if keys:
            self.open_mark(element, "citation", keys)
            if not text_of(element):
                labels = ", ".join(self._labels.get(key, key) for key in keys)
                self.writer.text(f"[{labels}]", line_of(element))
        elif names and names[0] in self._note_ids:
            self.open_mark(element, "note", (names[0],))
        elif attribute(element, "ref-type") == "bibr" and names:
            self.open_mark(element, "citation", tuple(names))

    def _begin_superscript(self, element: Element) -> None:
        self.open_mark(element, "superscript")

    def _begin_fn(self, element: Element) -> None:
        label = "".join(map(text_of, children(element, "label"))) or attribute(element, "symbol")
        id = attribute(element, "id") or f"note-{len(self.notes) + 1}"
        self.begin_note(element, id, label.strip("[]().: "))

    def _label(self, element: Element) -> None:
        if self.is_note_begun:
            self.drop(element)

    def _end_label(self, element: Element) -> None:
        self.writer.space()

    def _begin_list(self, element: Element) -> None:
        kind = attribute(element, "list-type")
        self._lists.append((element, 0 if kind in ("order", "ordered") else None))

    def _end_list(self, element: Element) -> None:
        self._lists.pop()

    def _begin_item(self, element: Element) -> None:
        if not self._lists or self._lists[-1][1] is None or children(element, "label"):
            return
        holder, count = self._lists[-1]
        number = (count or 0) + 1
        self._lists[-1] = (holder, number)
        self.writer.begin_item(f"{number}. ")

    def _break(self, element: Element) -> None:
        self.writer.space()

    STARTS: ClassVar[Mapping[str, Handler]] = {
        "title": _begin_title,
        "article-title": _begin_title,
        "xref": _begin_xref,
        "sup": _begin_superscript,
        "fn": _begin_fn,
        "label": _label,
        "list": _begin_list,
        "list-item": _begin_item,
        "break": _break,
        **ROW_STARTS,
    }
    ENDS: ClassVar[Mapping[str, Handler]] = {
        "title": _end_title,
        "article-title": _end_title,
        "label": _end_label,
        "list": _end_list,
        **ROW_ENDS,
    }


def _ids(root: Element, *names: str) -> frozenset[str]:
    return frozenset(filter(None, (attribute(one, "id") for one in elements(root, *names))))
