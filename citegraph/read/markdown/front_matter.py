"""The YAML block at the beginning of a Markdown text: title, authors, references."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from citegraph.model import MarkedEntry
from citegraph.read.csl_json import date_text, is_item, item_entry
from citegraph.text.clean import collapse_spaces, well_formed

_BLOCK = re.compile(r"\A\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?=\n|\Z)", re.DOTALL)
# YAML is slow, and a few of its anchors can stand for any number of values.
_LONGEST = 300_000
_MOST_VALUES = 200_000
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


class FrontMatter(NamedTuple):
    """What the block says; ``lines`` are those of the file that it takes (0 for no block).

    ``broken`` says why it cannot be read, ``lost`` counts references that are none.
    """

    lines: int = 0
    properties: tuple[tuple[str, str], ...] = ()
    entries: tuple[MarkedEntry, ...] = ()
    broken: str = ""
    lost: tuple[int, ...] = ()


def read_front_matter(text: str) -> FrontMatter:
    r"""Return what the YAML block at the beginning of a text says.

    >>> found = read_front_matter("---\ntitle: О реках\nauthor: [Смит А.]\n---\nТекст")
    >>> found.lines, found.properties
    (4, (('title', 'О реках'), ('author', 'Смит А.')))
    >>> read_front_matter("Текст\n---\n").lines
    0
    """
    block = _BLOCK.match(text)
    if not block:
        return FrontMatter()
    first = text.count("\n", 0, block.start(1))
    data, lines, broken = _load(block[1])
    if broken:
        return FrontMatter(broken=broken)
    if not isinstance(data, Mapping):
        return FrontMatter()
    entries = []
    lost = []
    for item, line in zip(_list(data.get("references")), lines, strict=False):
        if isinstance(item, Mapping) and is_item(item):
            entries.append(item_entry(item, first + line + 1))
        else:
            lost.append(first + line + 1)
    taken = text.count("\n", 0, block.end()) + 1
    return FrontMatter(taken, tuple(_properties(data)), tuple(entries), "", tuple(lost))


def _load(text: str) -> tuple[Any, list[int], str]:
    """Return the values, all as text; the lines of the references; why it cannot be read."""
    import yaml

    if len(text) > _LONGEST:
        return None, [], "it is too long"
    loader = yaml.BaseLoader(text)
    try:
        node = loader.get_single_node()
        data = loader.construct_document(node) if node is not None else None
    except yaml.YAMLError as error:
        return None, [], " ".join(str(getattr(error, "problem", "") or "it is no YAML").split())
    except RecursionError:
        return None, [], "it is nested too deeply"
    finally:
        loader.dispose()
    if _is_huge(data):
        return None, [], "it repeats itself too often"
    return data, _reference_lines(node) if isinstance(data, dict) else [], ""


def _reference_lines(node: Any) -> list[int]:
    """The lines that the items of ``references`` begin in, from 0 on."""
    for name, value in node.value:
        if name.value == "references" and isinstance(value.value, list):
            return [getattr(item, "start_mark", value.start_mark).line for item in value.value]
    return []


def _is_huge(data: Any) -> bool:
    """Whether the values, each counted as often as it is referred to, are too many."""
    waiting, count = [data], 0
    while waiting and count <= _MOST_VALUES:
        one = waiting.pop()
        count += 1
        if isinstance(one, dict):
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
    return count > _MOST_VALUES


def _properties(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, key in (("title", "title"), ("doi", "doi"), ("language", "lang")):
        if (value := _text(data.get(key))) and value != "null":
            yield name, value
    for author in _list(data.get("author", data.get("authors"))):
        if name := _person(author):
            yield "author", name
    if year := _YEAR.search(date_text(data.get("date"))):
        yield "year", year[0]
    for one in _list(data.get("bibliography")):
        if isinstance(one, str) and one.strip():
            yield "bibliography", well_formed(one.strip())


def _person(author: Any) -> str:
    if not isinstance(author, Mapping):
        return _text(author)
    family, given = _text(author.get("family")), _text(author.get("given"))
    if family and given:
        return f"{family}, {given}"
    return family or _text(author.get("name")) or _text(author.get("literal"))


def _text(value: Any) -> str:
    return collapse_spaces(well_formed(value)) if isinstance(value, str) else ""


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
