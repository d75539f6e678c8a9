"""Fields of Word: cross-references, citations of reference managers, bibliographies."""

import json
import re
from dataclasses import dataclass, field
from typing import Any, Literal

from citegraph.read.docx.paragraph import Paragraph
from citegraph.text.clean import well_formed

Kind = Literal["reference", "note", "citation", "bibliography", ""]
#: Keys of works or a bookmark, and the locator that stands with them.
Cited = tuple[tuple[str, ...], str]

_TOKEN = re.compile(r'"([^"]*)"|(\S+)')
_KEY_IN_ADDRESS = re.compile(r"(?:/items/|[?&]uuid=)([\w-]{1,80})")
_WORK = re.compile(r"<RecNum>(\d{1,9})</RecNum>")
_BIBLIOGRAPHIES = ("ZOTERO_BIBL", "EN.REFLIST", "CSL_BIBLIOGRAPHY")
_LOCATORS = {"page": "p.", "chapter": "ch.", "volume": "vol.", "section": "sec.", "figure": "fig."}
# Items of reference managers are flat; what is deeper was made to break a reader.
_DEEPEST = 20
# Switches of CITATION that a value follows.
_VALUED = frozenset(("\\l", "\\f", "\\s", "\\v", "\\p", "\\m"))


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a field is: cited (targets, locator) pairs, and the CSL-JSON items it carries by key."""

    kind: Kind = ""
    cited: tuple[Cited, ...] = ()
    items: tuple[tuple[str, dict[str, Any]], ...] = ()


@dataclass(slots=True)
class OpenField:
    """A field whose end has not come: where its result begins, and its instruction so far."""

    paragraph: Paragraph | None = None
    start: int = 0
    instruction: list[str] = field(default_factory=list)
    shown: bool = False


class Fields:
    """The fields that are open at a place of the text, the innermost last."""

    def __init__(self) -> None:
        self._open: list[OpenField] = []
        self._hidden = 0

    @property
    def hidden(self) -> bool:
        """Whether text here belongs to an instruction and is not shown."""
        return self._hidden > 0

    def begin(self) -> None:
        """Open a field."""
        self._open.append(OpenField())
        self._hidden += 1

    def instruct(self, text: str) -> None:
        """Add to the instruction of the innermost field."""
        if self._open and not self._open[-1].shown:
            self._open[-1].instruction.append(text)

    def separate(self, paragraph: Paragraph) -> None:
        """Begin the result of the innermost field."""
        if self._open and not self._open[-1].shown:
            one = self._open[-1]
            one.shown, one.paragraph, one.start = True, paragraph, paragraph.length
            self._hidden -= 1

    def end(self) -> OpenField | None:
        """Close the innermost field and return it."""
        if not self._open:
            return None
        ended = self._open.pop()
        self._hidden -= not ended.shown
        return ended


def read_instruction(text: str) -> Meaning:
    r"""Return the meaning of the instruction of a field.

    >>> read_instruction(r" REF _Ref7 \r \h ").cited
    ((('_Ref7',), ''),)
    >>> read_instruction(r'CITATION Ivanov90 \l 1049 \p "14" \m Smith01').cited
    ((('Ivanov90',), 'p. 14'), (('Smith01',), ''))
    """
    words = text.split(None, 3)
    name = words[0].upper() if words else ""
    if name == "ADDIN":
        return _read_addin(text, words[1:])
    tokens = [quoted or bare for quoted, bare in _TOKEN.findall(text)][1:]
    if name in ("REF", "NOTEREF", "FTNREF") and tokens:
        kind: Kind = "reference" if name == "REF" else "note"
        return Meaning(kind, (((tokens[0],), ""),))
    if name == "HYPERLINK" and "\\l" in tokens[:-1]:
        return Meaning("reference", (((tokens[tokens.index("\\l") + 1],), ""),))
    if name == "CITATION":
        return Meaning("citation", _read_citation(tokens))
    return Meaning("bibliography" if name == "BIBLIOGRAPHY" else "")


def _read_addin(text: str, words: list[str]) -> Meaning:
    if any(name in text[:200] for name in _BIBLIOGRAPHIES):
        return Meaning("bibliography")
    if words and words[0] == "EN.CITE":
        found = tuple(dict.fromkeys(_WORK.findall(text)))
        return Meaning("citation", ((found, ""),)) if found else Meaning()
    if "CSL_CITATION" in text[:200]:
        return _read_csl(text[text.find("{") :] if "{" in text else "")
    return Meaning()


def _read_csl(text: str) -> Meaning:
    """The JSON that Zotero and Mendeley keep in a field."""
    try:
        found = json.JSONDecoder().raw_decode(text)[0]
    except (ValueError, RecursionError):
        return Meaning()
    if _depth(found) > _DEEPEST:
        return Meaning()
    cited = found.get("citationItems") if isinstance(found, dict) else None
    pairs: list[Cited] = []
    items = []
    for one in cited if isinstance(cited, list) else ():
        if not isinstance(one, dict):
            continue
        key = _csl_key(one)
        pairs.append(((key,), _csl_locator(one)))
        if isinstance(one.get("itemData"), dict):
            items.append((key, one["itemData"]))
    return Meaning("citation", _joined(pairs), tuple(items))


def _depth(held: object, depth: int = 0) -> int:
    """How deep lists and objects lie in one another, counted no further than it matters."""
    if depth > _DEEPEST or not isinstance(held, (dict, list)):
        return depth
    inside = held.values() if isinstance(held, dict) else held
    return max((_depth(one, depth + 1) for one in inside), default=depth)


def _csl_key(item: dict[str, Any]) -> str:
    """The key of a work in the library of the user: the numbers in a field may be its own."""
    addresses = item.get("uris") or item.get("uri") or ()
    for address in addresses if isinstance(addresses, list) else ():
        match = _KEY_IN_ADDRESS.search(str(address))
        if match:
            return match[1]
    return well_formed(str(item.get("id", "")))[:200]


def _csl_locator(item: dict[str, Any]) -> str:
    locator = well_formed(str(item.get("locator") or "")).strip()
    label = well_formed(str(item.get("label") or "page"))
    return f"{_LOCATORS.get(label, label)} {locator}" if locator else ""


def _read_citation(tokens: list[str]) -> tuple[Cited, ...]:
    """Word's own citation: tags of sources, each with the page after it."""
    pairs: list[Cited] = []
    switch = "\\m"
    for token in tokens:
        if switch == "\\m":
            pairs.append(((token,), ""))
        elif switch == "\\p" and pairs:
            pairs[-1] = (pairs[-1][0], f"p. {token}")
        switch = token if not switch and token in _VALUED else ""
    return _joined(pairs)


def _joined(pairs: list[Cited]) -> tuple[Cited, ...]:
    """Works without a locator of their own share one mark."""
    if any(locator for _, locator in pairs):
        return tuple(pairs)
    keys = tuple(dict.fromkeys(key for keys, _ in pairs for key in keys))
    return ((keys, ""),) if keys else ()
