"""CSL-JSON 1.0.2 items of references (Citation Style Language, csl-data.json schema)."""

import json
import re
from collections.abc import Iterable
from json.encoder import encode_basestring as _quoted

from citegraph.export.entry_format import EntryFormat
from citegraph.export.foreign_fields import pack_name
from citegraph.export.plain import one_line, printable
from citegraph.export.records import Record, work_records
from citegraph.export.travelling import filled_in, joined_known, own_record, stated, travelling
from citegraph.model import Library, Name, PartialDate, Reference, SourceRecord
from citegraph.text.clean import letters_and_digits
from citegraph.text.record_fields import type_of

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode

# CSL variable -> field of Reference, in the order of output.
_TEXTS = (
    ("title", "title"),
    ("container-title", "container"),
    ("collection-title", "series"),
    ("genre", "genre"),
    ("edition", "edition"),
    ("volume", "volume"),
    ("issue", "issue"),
    ("part", "part"),
    ("page", "pages"),
    ("number", "document_number"),
    ("number-of-pages", "page_total"),
    ("publisher", "publisher"),
    ("publisher-place", "place"),
    ("DOI", "doi"),
    ("ISBN", "isbn"),
    ("ISSN", "issn"),
    ("URL", "url"),
    ("archive_location", "archive"),
    ("language", "language"),
    ("note", "note"),
)
#: Variables that are texts by the schema, also where one looks like JSON: a title «[1]».
_STRINGS = frozenset(variable for variable, _ in _TEXTS) | frozenset(
    "abstract annote archive-place authority call-number chapter-number citation-label "
    "collection-number container-title-short dimensions division event-place event-title "
    "first-reference-note-number jurisdiction keyword locator medium original-publisher "
    "original-publisher-place original-title part-title PMCID PMID printing-number references "
    "reviewed-genre reviewed-title scale source status supplement title-short version "
    "volume-title year-suffix type".split()
)
# CSL has no variable for these: they go under ``custom``.
_MARKS = re.compile(r"</?[a-z]{1,6}(?: [^<>]{1,80})?>")
_NUMBER = re.compile(r"\d+")
_CUSTOM = (
    ("translated-title", "translated_title"),
    ("translated-container-title", "translated_container"),
    ("container-subtitle", "container_subtitle"),
)


def reference_to_csl(reference: Reference, id: str) -> dict[str, object]:
    """Return the CSL-JSON item of a reference; what is not printed has no key.

    Names are ``family``, ``given``, ``non-dropping-particle``, ``suffix`` or ``literal``;
    dates are ``date-parts``. CSL has no variable for a translated title: it stands under
    ``custom``, the place that the schema keeps for what it does not know.

    >>> from citegraph.model import Location, LabelledReference, RawReference
    >>> printed = LabelledReference(RawReference("a#1.1", "Портер М. 1990", Location("a")), ())
    >>> item = reference_to_csl(Reference("a#1.1", printed, "book",
    ...     authors=(Name("Портер", "М."),), issued=PartialDate(1990)), "porter1990")
    >>> item["author"], item["issued"]
    ([{'family': 'Портер', 'given': 'М.'}], {'date-parts': [[1990]]})
    """
    item: dict[str, object] = {"id": id, "type": reference.type}
    people = (
        ("author", reference.authors),
        ("editor", reference.editors),
        ("translator", reference.translators),
    )
    for role, names in people:
        if csl_names := [name for name in map(_csl_name, names) if name]:
            item[role] = csl_names
    item.update(_texts(reference, _TEXTS))
    for variable, date in (("issued", reference.issued), ("accessed", reference.accessed)):
        if date:
            item[variable] = {"date-parts": _date_parts(date)}
    if custom := _texts(reference, _CUSTOM):
        item["custom"] = custom
    return item


def _csl_name(name: Name) -> dict[str, str]:
    if name.literal:
        return {"literal": one_line(name.literal)}
    parts = (
        ("family", name.family),
        ("given", name.given),
        ("non-dropping-particle", name.particle),
        ("suffix", name.suffix),
    )
    return {key: value for key, text in parts if text and (value := one_line(text))}


def _date_parts(date: PartialDate) -> list[list[int]]:
    start = [date.year]
    if date.month:
        start += [date.month, date.day] if date.day else [date.month]
    return [start, [date.end_year]] if date.end_year else [start]


def _texts(reference: Reference, variables: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {
        variable: value
        for variable, field in variables
        if (text := getattr(reference, field)) and (value := one_line(text))
    }


def record_to_csl(record: Record) -> dict[str, object]:
    """Return the item of a record, with ``custom.printed``: raw text and place of each reference.

    Every printed reference has ``raw``, ``file``, ``confidence`` and, where known, ``line``
    and ``page``.
    """
    item, custom = item_and_custom(record)
    return {**item, "custom": {**custom, "printed": [printed_place(r) for r in record.printed]}}


def item_and_custom(record: Record) -> tuple[dict[str, object], dict[str, object]]:
    """Return the item of a record without its ``custom``, and what belongs there.

    An item that was read from CSL-JSON is written as it was read.
    """
    own = own_record(record, "csl-json")
    item = (
        _own_item(own, record.key)
        if own
        else reference_to_csl(stated(record.reference), record.key)
    )
    held = item.pop("custom", {})
    custom = dict(held) if isinstance(held, dict) else {"custom": held}
    others = travelling(record, "csl")
    # Without a title an item is known by its type alone.
    if others.type and not own and ("title" in item or type_of("csl-json", others.type).csl):
        item["type"] = others.type
    for name, value in (*others.own, *others.added):
        part, _, inner = name.partition("custom.")
        place, key = (custom, inner) if inner and not part else (item, name)
        if not own and key in place and _repeats(place[key], value):
            place[key] = _loaded(key, value)
        place.setdefault(key, _loaded(key, value))
    if own:
        added = reference_to_csl(filled_in(record), record.key)
        added.pop("custom", None)
        item.update({name: value for name, value in added.items() if name not in item})
    for name, text in joined_known(others, "csl"):
        item.setdefault(name, text)
    for foreign in others.foreign:
        _append(custom, pack_name(foreign), printable(foreign.value))
    return item, custom


def _repeats(typed: object, value: str) -> bool:
    """Whether a value from before says what the typed one says, and more: marks, or a season."""
    if isinstance(typed, str):
        return letters_and_digits(typed) == letters_and_digits(_MARKS.sub("", value))
    numbers = _NUMBER.findall(json.dumps(typed))
    return bool(numbers) and set(numbers) <= set(_NUMBER.findall(value))


def _own_item(own: SourceRecord, key: str) -> dict[str, object]:
    item: dict[str, object] = {"id": key}
    for name, value in own.fields:
        item.setdefault(printable(name), _loaded(name, value))
    return item


def _loaded(name: str, value: str) -> object:
    """A value as it was before it became text: lists and objects are JSON."""
    if value[:1] in ("[", "{") and name not in _STRINGS:
        try:
            return json.loads(value, parse_constant=str)
        except (ValueError, RecursionError):
            pass
    return printable(value)


def _append(custom: dict[str, object], name: str, value: str) -> None:
    """Set a member; a second value makes it a list."""
    held = custom.get(name)
    if held is None:
        custom[name] = value
    else:
        custom[name] = [*(held if isinstance(held, list) else [held]), value]


def works_to_csl(library: Library) -> list[dict[str, object]]:
    """Return the items of all works, sorted by id, with their printed references."""
    return [record_to_csl(record) for record in work_records(library)]


def printed_place(reference: Reference) -> dict[str, object]:
    """Return the printed text of a reference, where it stands and how far it is trusted."""
    raw = reference.printed.raw
    place: dict[str, object] = {"raw": printable(raw.text), "file": printable(raw.location.file)}
    if raw.location.line is not None:
        place["line"] = raw.location.line
    if raw.location.page is not None:
        place["page"] = raw.location.page
    return {**place, "confidence": round(reference.printed.confidence, 3)}


def to_json(value: object) -> str:
    """Return JSON on one line, letters as they are, never with NaN.

    >>> to_json({"title": "Дом"})
    '{"title": "Дом"}'
    """
    return _encode(value)


def to_indented_json(value: object, margin: str = "\n") -> str:
    r"""Return JSON with every item on a line of its own, indented by two spaces.

    What ``json.dumps(value, ensure_ascii=False, indent=2)`` writes, several times faster: the
    encoder of the library indents in Python, and writes a text without indent in C.

    >>> to_indented_json({"title": "Дом", "issued": [[1990]]})
    '{\n  "title": "Дом",\n  "issued": [\n    [\n      1990\n    ]\n  ]\n}'
    """
    inner = f"{margin}  "
    if isinstance(value, str):
        return _quoted(value)
    if value and isinstance(value, dict):
        items = [f"{_quoted(key)}: {to_indented_json(item, inner)}" for key, item in value.items()]
        return f"{{{inner}{f',{inner}'.join(items)}{margin}}}"
    if value and isinstance(value, list):
        items = [to_indented_json(item, inner) for item in value]
        return f"[{inner}{f',{inner}'.join(items)}{margin}]"
    return _encode(value)


def _entry(record: Record) -> str:
    return to_indented_json(record_to_csl(record))


FORMAT = EntryFormat(_entry, start="[\n", between=",\n", end="\n]\n", none="[]\n")
