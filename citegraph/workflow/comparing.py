"""Two works or two people compared: one or not, how surely, and why."""

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any

from citegraph.model import (
    Comparison,
    Evidence,
    LabelledReference,
    Location,
    Name,
    RawReference,
    Reference,
)
from citegraph.resolve import default_options
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.people.name_comparison import compare_names
from citegraph.resolve.venues.grouping import resolve_venues
from citegraph.resolve.works.descriptions import describe_all
from citegraph.resolve.works.scoring import score_pair
from citegraph.workflow.plain_records import to_name, to_reference

#: How surely a reference with a title is the work that another is with the same in every field.
_ITSELF = 0.99
_LEAST = 1e-9
Work = str | Mapping[str, Any] | Reference
Person = str | Mapping[str, Any] | Name


def same_work(a: Work, b: Work, options: ResolveOptions | None = None) -> Comparison:
    """Compare two works: a printed reference, a mapping of fields, or a :class:`Reference` each.

    A text is parsed like an entry of a reference list. A mapping is a CSL-JSON item or has plain
    fields: title, author (a list, or one text such as "A. Lake, B. Brook" or "Lake, Ann and
    Brook, Ben"), year, journal or venue, volume, number, pages, doi, and what tables and BibTeX
    call them. The score is the probability that the two are one work, 0 where something forbids
    it (another part, edition or DOI); ``same`` from the threshold of the settings on. Two with a
    title that have the same in every field are one, however short it is. Each evidence has the
    weight that it adds to the logarithm of the odds. The two may be exchanged.
    Raises TypeError for other things.

    >>> one = {"title": "On the small rivers", "author": "A. Lake, B. Brook", "year": 1999}
    >>> found = same_work(one, {"title": "On the Small Rivers.", "date": "1999",
    ...     "author": "Lake, Ann and Brook, B."})
    >>> found.same, bool(same_work(one, {**one, "title": "On the seas of the south"}))
    (True, False)
    """
    chosen = options or _options()
    left, right = to_reference(a, "a"), to_reference(b, "b")
    one, other = "a", "b"
    if left.container and right.container:
        other = "a" if _is_one_venue(*sorted((left.container, right.container))) else "b"
    (described,) = describe_all([left], {left.id: one}, {})
    (described_too,) = describe_all([right], {right.id: other}, {})
    score, evidence = score_pair(described, described_too, chosen)
    if score < _ITSELF and _is_itself(left, right):
        more = _log_odds(_ITSELF) - _log_odds(score)
        score, evidence = _ITSELF, (*evidence, Evidence("every field", "the same", more))
    return Comparison(score >= chosen.work_threshold, round(score, 4), evidence)


def _log_odds(probability: float) -> float:
    sure = max(_LEAST, min(1 - _LEAST, probability))
    return math.log(sure / (1 - sure))


def _is_itself(left: Reference, right: Reference) -> bool:
    """Whether two references with a title print the same in every field: a short title too."""
    same = replace(right, id=left.id, printed=left.printed, refers_to=left.refers_to)
    return any(map(str.isalnum, left.title)) and same == left


def same_person(a: Person, b: Person, options: ResolveOptions | None = None) -> Comparison:
    """Compare two people by their names: a text in any order, a mapping, or a :class:`Name` each.

    A mapping has the parts of CSL-JSON (family, given, literal) or of lists of signatures (last,
    first, middle, name). Contradicted initials are never one person; two bare surnames are
    decided by the surname alone. The score is a probability; names alone cannot tell two people
    of one name apart. The two may be exchanged. Raises TypeError for other things.

    >>> bool(same_person("Исланкина Е.А.", "E. Islankina"))
    True
    >>> found = same_person("Иванов А. П.", {"family": "Ivanov", "given": "A. Yu."})
    >>> found.same, found.evidence[-1].detail
    (False, 'А. П. | A. Yu.: contradicted')
    """
    return compare_names(to_name(a), to_name(b), options or _options())


@cache
def _options() -> ResolveOptions:
    return default_options()


def same_venue(a: str, b: str, options: ResolveOptions | None = None) -> Comparison:
    """Compare two names of journals, proceedings or sites, by what a library knows of names.

    >>> same_venue("Вестник гидрологии", "Vestnik gidrologii").same
    True
    >>> same_venue("Rivers", "Lakes").same
    False
    """
    references = [
        Reference(id, LabelledReference(RawReference(id, name, Location("")), ()), container=name)
        for id, name in (("a", a), ("b", b))
    ]
    found = resolve_venues(references, options or _options())
    same = bool(a.strip()) and len(set(found.venue_of.values())) == 1
    told = tuple(evidence for merge in found.merges for evidence in merge.evidence)
    score = max((merge.score for merge in found.merges), default=float(a == b)) if same else 0.0
    return Comparison(same, round(score, 4), told)


@lru_cache(maxsize=1 << 14)
def _is_one_venue(left: str, right: str) -> bool:
    """Whether two names of containers are one, as a library would bring them together."""
    return same_venue(left, right).same
