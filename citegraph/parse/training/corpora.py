"""Reading the labelled corpora: every row becomes tokens with labels, or is left out.

Formats are told apart by their keys: ``segments`` (AnyStyle: the whole text, cut and labelled),
or ``fields`` with or without ``visible`` (GROBID; records rendered in a style).
"""

import gzip
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citegraph.parse.lexicon import word_class
from citegraph.parse.tagger import OTHER
from citegraph.parse.tokens import Token, tokenize
from citegraph.parse.training.alignment import align

FIELD_OF = {
    "year": "date", "journal": "container", "container-title": "container", "location": "place",
    "collection-title": "series", "pagetotal": "page_total", "citation-number": OTHER,
    "medium": OTHER,
    "source": "container", "institution": "publisher", "director": "author", "producer": "author",
    "idno": OTHER, "arxiv": OTHER, "note": "note", "series_number": OTHER,
}  # fmt: skip
_KEYWORDS = {
    "volume": "volume|issue|part", "issue": "issue", "pages": "pages", "editor": "editor|in",
    "date": "accessed", "translator": "translator", "container": "in", "page_total": "pages",
    "publisher": "", "url": "accessed",
}  # fmt: skip
_AGENTS = frozenset(("by", "von", "par", "por"))
_EDITION = re.compile(
    (
        r"(?:(?:(?<!\d)\d+(?:-е|st|nd|rd|th)|изд\.?\s\d+-е),?\s)(?:изд\w{0,20}"
        r"|ed\w{0,20})\.?(?:,?\s(?:перераб|доп|испр|стер|и)\.?)*"
    ),
    re.I,
)
_GENRE = re.compile(
    r"(?:автореф\w{0,20}\.?\s)?дис\w{0,20}\.?[\s.…]{1,5}(?:канд|д-ра|докт)\w{0,20}\.?\s[\w.-]+"
    r"\s?(?:наук)?",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Example:
    """A printed reference with a label for each of its tokens."""

    text: str
    tokens: tuple[Token, ...]
    labels: tuple[str, ...]


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a file of JSON lines, gzipped or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def examples(rows: Iterable[Mapping[str, Any]]) -> Iterator[Example]:
    """Yield the rows whose every printed value was found in their text."""
    for row in rows:
        made = _from_segments(row) if "segments" in row else _from_fields(row)
        if made and any(label != OTHER for label in made.labels):
            yield made


def _from_segments(row: Mapping[str, Any]) -> Example | None:
    text, spans = "", []
    for label, part in row["segments"]:
        start = row["raw"].find(part, len(text))
        if start < 0:
            return None
        text = row["raw"][: start + len(part)]
        spans.append((start, len(text), FIELD_OF.get(label, label)))
    return from_spans(row["raw"], spans)


def from_spans(text: str, spans: Iterable[tuple[int, int, str]]) -> Example:
    """Label the tokens of ``text`` by the spans (start, end, field) that hold them."""
    tokens = tokenize(text)
    labels = [OTHER] * len(tokens)
    for start, end, field in spans:
        for i, token in enumerate(tokens):
            if start <= token.start and token.start < end:
                labels[i] = field
    return _complete(text, tokens, labels)


def _from_fields(row: Mapping[str, Any]) -> Example | None:
    raw, tokens = row["raw"], tokenize(row["raw"])
    fields: dict[str, list[str]] = {}
    for field, values in row["fields"].items():
        shown = (row.get("visible") or {}).get(field) or [True] * len(values)
        name = FIELD_OF.get(field, field)
        if name != OTHER:
            fields.setdefault(name, []).extend(
                str(v) for v, seen in zip(values, shown, strict=True) if seen
            )
    labels = align(raw, tokens, fields)
    return _complete(raw, tokens, labels) if labels else None


def _complete(text: str, tokens: list[Token], labels: list[str]) -> Example:
    """Take terms out of the fields that they introduce; add what corpora leave unlabelled."""
    original = list(labels)
    for i, (token, label) in enumerate(zip(tokens, original, strict=True)):
        if token.kind in ("url", "doi", "isbn", "issn"):
            labels[i] = token.kind
        elif (
            label in _KEYWORDS
            and _is_term(token, _KEYWORDS[label])
            and (label != "container" or not i or original[i - 1] != label)
        ):
            labels[i] = OTHER
        elif label == "volume" and i and labels[i - 1] in ("volume", OTHER):
            labels[i] = _volume_or_issue(text, tokens, labels, i)
        elif (
            label == OTHER
            and token.text[0].isupper() is False
            and i
            and labels[i - 1] == "page_total"
        ):
            labels[i] = OTHER
    for field, pattern in (("edition", _EDITION), ("genre", _GENRE)):
        for match in pattern.finditer(text):
            run = [i for i, t in enumerate(tokens) if match.start() <= t.start < match.end()]
            if all(labels[i] in (OTHER, "note", "title") for i in run) and (
                field == "genre" or all(labels[i] == OTHER for i in run)
            ):
                for i in run:
                    labels[i] = field
    _settle_notes(tokens, labels)
    _settle_agents(tokens, labels, original)
    return Example(text, tuple(tokens), tuple(labels))


def _settle_agents(tokens: list[Token], labels: list[str], original: list[str]) -> None:
    """Take «by» and «von» after the term of an editor or translator out of the field."""
    for i in range(1, len(tokens)):
        if (
            labels[i] in ("editor", "translator")
            and labels[i - 1] == OTHER != original[i - 1]
            and tokens[i].text in _AGENTS
        ):
            labels[i] = OTHER


def _settle_notes(tokens: list[Token], labels: list[str]) -> None:
    """Label what notes hold of other fields: dates of access, kinds of work."""
    start = 0
    while start < len(labels):
        end = start + 1
        while end < len(labels) and labels[end] == labels[start]:
            end += 1
        if labels[start] == "note":
            run = range(start, end)
            if any(_is_term(tokens[i], "accessed") for i in run):
                for i in run:
                    dated = tokens[i].text[0].isdigit() or _is_term(tokens[i], "month")
                    labels[i] = "accessed" if dated else OTHER
            elif end - start < 5 and any(_is_term(tokens[i], "genre") for i in run):
                for i in run:
                    labels[i] = "genre"
        start = end


def _is_term(token: Token, kinds: str) -> bool:
    known = word_class(token.text.casefold().rstrip("."))
    return bool(known and kinds) and not set(known.split("|")).isdisjoint(kinds.split("|"))


def _volume_or_issue(text: str, tokens: list[Token], labels: list[str], i: int) -> str:
    """Tell «60 (2)», "Vol. 3, No. 2" and "Vol. 3, Part A" apart inside one volume segment."""
    before = text[tokens[i - 1].end : tokens[i].start]
    known = word_class(tokens[i - 1].text.casefold().rstrip(".")).split("|")
    if labels[i - 1] == "volume" and ("(" in before or "/" in before or ":" in before):
        return "issue"
    if labels[i - 1] == OTHER and "issue" in known and "volume" not in known:
        return "issue"
    if labels[i - 1] == OTHER and known == ["part"]:
        return "part"
    return "volume"
