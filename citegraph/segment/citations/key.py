"""Citations by a label or a title of the list: [HSTR08], [KK11, MCT12], [БАС], [РГ-80: II, § 5]."""

import re
from collections.abc import Iterator

from citegraph.model import CitationTarget, RawReference
from citegraph.segment.citations.bibliography import SEVERAL, Bibliography
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage, form_pattern
from citegraph.segment.citations.people import Cited, read_names
from citegraph.segment.citations.targets import find_locator
from citegraph.segment.citations.words import without_signals
from citegraph.segment.options import SegmentOptions
from citegraph.text.clean import collapse_spaces, letters_and_digits

_LABEL = re.compile(r"[A-Z][A-Za-z+]{1,8}\d{2}[a-z]?\+?")
_PLACE = re.compile(r"\s?[,:]\s?(?=\S)")
#: An entry that begins with its label prints a dash behind it: «БАС — Большой словарь».
_DASH = re.compile(r"\s?[—–-]{1,2}\s")
_SHORTEST_TITLE = 8


def find(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> Iterator[Marker]:
    """Yield the brackets that hold labels or titles of entries; nothing in them is guessed.

    Round brackets must hold the label of an entry, square ones may hold the beginning of its
    title. A label that no entry has counts where the entries have such labels.
    """
    if not bibliography.entries:
        return
    for match in form_pattern("key").finditer(passage.text):
        square = match[0][0] == "["
        targets: list[CitationTarget] = []
        for part in collapse_spaces(match[1]).split(";"):
            targets += _read_part(without_signals(part).strip(), bibliography, square=square)
        if targets:
            yield Marker("key", match.start(), match.end(), tuple(targets))


def _read_part(part: str, bibliography: Bibliography, *, square: bool) -> list[CitationTarget]:
    labels = [piece.strip() for piece in part.split(",")]
    found = [_labelled(piece, bibliography, square=square) for piece in labels]
    if all(found):
        return [target for target in found if target]
    cut = _PLACE.search(part)
    head, place = (part[: cut.start()], part[cut.end() :]) if cut else (part, "")
    target = _labelled(head, bibliography, square=square)
    if target:
        return [CitationTarget(target.label, place, target.reference, target.unlinked)]
    return _titled(part, head, place, bibliography) if square else []


def _labelled(piece: str, bibliography: Bibliography, *, square: bool) -> CitationTarget | None:
    if not piece or len(piece) > 60:
        return None
    if not any(char.isupper() or char.isdigit() for char in piece):
        return None
    raw = bibliography.of_key(piece)
    if raw is None:
        fitting = bibliography.beginning_with(piece)
        raw = next((one for one in fitting if _is_label_of(piece, one)), None)
    if raw is not None:
        return CitationTarget(piece, "", raw.id)
    if square and bibliography.has_labels and _LABEL.fullmatch(piece):
        return CitationTarget(piece, unlinked=f"no entry has the label {piece}")
    return None


def _is_label_of(piece: str, raw: RawReference) -> bool:
    """Whether the text of an entry begins with just this and a dash."""
    wanted = letters_and_digits(piece)
    head, dash, _ = raw.text.partition("—")
    if not dash:
        cut = _DASH.search(raw.text)
        head = raw.text[: cut.start()] if cut else ""
    return bool(head) and letters_and_digits(head) == wanted


def _titled(part: str, head: str, place: str, bibliography: Bibliography) -> list[CitationTarget]:
    for title, rest in ((part, ""), (head, place)):
        if not title[:1].isupper() or len(letters_and_digits(title)) < _SHORTEST_TITLE:
            continue
        found = bibliography.beginning_with(title)
        if len(found) == 1:
            return [CitationTarget(title, rest, found[0].id)]
    return _named(part, bibliography)


def _named(part: str, bibliography: Bibliography) -> list[CitationTarget]:
    """Read «Карасик, с. 239»: people and a page, where one entry alone can be meant."""
    locator = find_locator(part)
    people = read_names(part[: locator.start()].rstrip(" ,:.")) if locator else None
    if locator is None or people is None:
        return []
    names = part[: locator.start()].rstrip(" ,:.")
    link = bibliography.of_names(Cited(people[0], "", "", people[1], names))
    if not link.reference and SEVERAL not in link.unlinked:
        return []
    return [CitationTarget(names, locator[0], link.reference, link.unlinked)]
