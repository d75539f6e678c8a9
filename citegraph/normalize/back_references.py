"""References that repeat an earlier one, resolved to the entry they mean.

The rules follow GOST R 7.0.5-2008 (repeated and complex references) and the Chicago Manual of
Style, 17th ed., 14.29-14.36 (ibid., idem, op. cit.) and 14.67 (the 3-em dash).
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from citegraph.model import Name, Problem, RawReference, Reference
from citegraph.normalize.dates import parse_date
from citegraph.normalize.earlier_works import EarlierWorks
from citegraph.normalize.numbers import parse_number, parse_pages
from citegraph.normalize.options import NormalizeOptions, default_options
from citegraph.normalize.problems import find_problems
from citegraph.text import surname_key
from citegraph.text.back_references import BackReference, find_back_reference

_EDITED = re.compile(r"[\s,.(]{1,4}(?:(?i:eds?|hgs?|hrsg|comps?|ред|сост))(?!\w)")
_DASH = re.compile(r"\s{0,3}[—―–‒−-]")
_NUMBERS = ("volume", "part", "issue")
_LONGEST_QUOTE = 300
_LONGEST_TITLE = 80
_MOST_NAMED = 5
_ADVICE = "print this reference in full, or put the work that it means into the list before it"


class BackReferences:
    """Resolves repeated references of one document after another, in printed order.

    Of each document so many entries are remembered as the options say.
    """

    def __init__(self, options: NormalizeOptions | None = None) -> None:
        self._limit = (options or default_options()).remembered_entries
        self._earlier = EarlierWorks(self._limit)
        self._last: RawReference | None = None
        self._before: Reference | None = None
        self._named: Reference | None = None
        self._itemized = False

    def resolve(
        self, reference: Reference, problems: Iterable[Problem] = ()
    ) -> tuple[Reference, tuple[Problem, ...]]:
        """Return the reference with what it repeats filled in, and its problems.

        ``problems`` are those of :func:`citegraph.normalize.normalize`; they pass through, but a
        title is missed no longer where an earlier entry gives it. Id and printed form stay.
        One that cannot be resolved stays as printed and gets a problem "back-reference".
        """
        raw = reference.printed.raw
        self._enter(raw)
        found = find_back_reference(raw.text)
        if found is None or (found.doubtful and self._is_item(reference)):
            self._remember(reference)
            return reference, tuple(problems)
        meant = self._meaning(reference, found)
        if isinstance(meant, str):
            self._forget(reference, found)
            kept = [one for one in problems if one.code != "no-title"]
            return reference, (*kept, _unresolved(raw, found, meant))
        self._remember(meant)
        if not found.more:
            return meant, find_problems(meant)
        self._before = self._named = None
        return meant, (*find_problems(meant), _more(raw, found))

    def _enter(self, raw: RawReference) -> None:
        """Start anew with a document; know nothing of an entry before that did not come by."""
        last, self._last = self._last, raw
        if last is None or last.citing != raw.citing:
            self._earlier = EarlierWorks(self._limit)
            self._before = self._named = None
        elif last.list_index == raw.list_index:
            if raw.position > last.position + 1:
                self._before = self._named = None
            return
        self._itemized = bool(_DASH.match(raw.text))

    def _is_item(self, reference: Reference) -> bool:
        """Whether a lone dash at the beginning is the sign of an item: the list begins with one."""
        return self._itemized or bool(reference.authors) or not reference.title

    def _remember(self, reference: Reference) -> None:
        text = reference.printed.raw.text
        if not text or text.isspace():
            return
        known = any(map(str.isalpha, text))
        self._before = self._named = reference if known else None
        if known and not reference.refers_to:
            self._earlier.add(reference)

    def _forget(self, reference: Reference, found: BackReference) -> None:
        """Let nothing refer to what was not resolved; a new title by unknown people is a work."""
        if found.means in ("author", "title"):
            self._remember(reference)
        else:
            self._before = None
        self._named = reference if reference.authors else None

    def _meaning(self, reference: Reference, found: BackReference) -> Reference | str:
        """Return the resolved reference, or why there is none."""
        if found.means == "author":
            return self._by_people_before(reference, found)
        if found.means == "title":
            return self._by_title_before(reference)
        if any(one.field == "file" for one in found.locators):
            return "it names another file of an archive"
        meant = self._work(reference, found)
        return meant if isinstance(meant, str) else _copy(meant, reference, found)

    def _work(self, reference: Reference, found: BackReference) -> Reference | str:
        """Return the earlier entry that is meant, or why there is none."""
        if found.means == "entry":
            return self._before or "no reference stands directly before it"
        text = reference.printed.raw.text
        if found.means == "short-title":
            works = self._earlier.of_title(text[found.names : found.start])
            missing = "no earlier title in this document begins so"
        else:
            names = self._people() if found.of_before else reference.authors
            if not names:
                return "it names no author"
            works = self._earlier.of_people(names, text[found.names : found.start])
            missing = "no earlier work of its author in this document"
        if len(works) < 2:
            return works[0] if works else missing
        return "it can mean " + " or ".join(
            sorted(f"«{work.title[:_LONGEST_TITLE]}»" for work in works[:_MOST_NAMED])
        )

    def _people(self) -> tuple[Name, ...]:
        named = self._named
        return (named.authors or named.editors) if named else ()

    def _by_people_before(self, reference: Reference, found: BackReference) -> Reference | str:
        people = self._people()
        if not people:
            return "the entry before it names nobody"
        if _EDITED.match(reference.printed.raw.text, found.end):
            return replace(reference, editors=_joined(people, reference.editors))
        if found.dashes and reference.authors:
            people = people[: found.dashes]
        return replace(reference, authors=_joined(people, reference.authors))

    def _by_title_before(self, reference: Reference) -> Reference | str:
        before = self._before
        if before is None or not before.title:
            return "no title stands directly before it"
        return replace(
            reference,
            title=before.title,
            translated_title=before.translated_title,
            authors=before.authors or reference.authors,
            editors=reference.editors or before.editors,
            translators=reference.translators or before.translators,
            language=before.language,
        )


def _copy(meant: Reference, reference: Reference, found: BackReference) -> Reference:
    """Return the meant reference with the id, print and place of the one that repeats it."""
    own = _own_fields(reference.printed.raw.text, found)
    if own.keys() - {"pages"}:
        own.setdefault("pages", "")
    return replace(
        meant,
        id=reference.id,
        printed=reference.printed,
        refers_to=meant.refers_to or meant.id,
        **own,
    )


def _own_fields(text: str, found: BackReference) -> dict[str, Any]:
    own: dict[str, Any] = {}
    for one in found.locators:
        printed = text[one.start : one.end]
        if one.field in _NUMBERS:
            own.setdefault(one.field, parse_number(printed))
        elif one.field == "pages":
            own.setdefault("pages", parse_pages(printed))
        elif one.field == "date":
            own["issued"] = parse_date(printed)
    return own


def _joined(people: tuple[Name, ...], more: tuple[Name, ...]) -> tuple[Name, ...]:
    """Return the people, and more who are not among them."""
    known = {surname_key(name.literal or name.family) for name in people}
    return (*people, *(one for one in more if surname_key(one.literal or one.family) not in known))


def _unresolved(raw: RawReference, found: BackReference, why: str) -> Problem:
    message = f"what «{_words(raw, found)}» repeats is not known: {why}"
    text = raw.text[:_LONGEST_QUOTE]
    return Problem("back-reference", message, _ADVICE, raw.location, text)


def _more(raw: RawReference, found: BackReference) -> Problem:
    return Problem(
        "back-reference",
        f"another reference follows «{_words(raw, found)}» in the same entry; it became no record",
        "put it into an entry of its own",
        raw.location,
        raw.text[:_LONGEST_QUOTE],
    )


def _words(raw: RawReference, found: BackReference) -> str:
    if found.means == "short-title":
        return raw.text[found.names : found.end]
    full_stop = raw.text[found.end : found.end + 1] == "."
    return raw.text[found.start : found.end + full_stop].strip()
