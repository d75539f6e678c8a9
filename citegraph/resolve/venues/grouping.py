"""Journals, proceedings and sites across spelling, abbreviation, script and translation."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from citegraph.knowledge import table
from citegraph.model import Evidence, Merge, Reference, Venue
from citegraph.resolve.blocking import pairs_of_blocks
from citegraph.resolve.clusters import Candidate, Clusters, cluster
from citegraph.resolve.index_cuts import is_indexed, shortens
from citegraph.resolve.labels import key_text, unique_ids
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.rulings import NO_RULINGS, Bonds, Rulings
from citegraph.resolve.venues.forms import (
    VenueForm,
    VenueIndex,
    VenueKeys,
    collect_forms,
    small_words,
)
from citegraph.text import script_of, surname_key, transliterate

_PRINTED_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*\.?")
_LONGEST_ID_STEM = 40


@dataclass(frozen=True, slots=True)
class ResolvedVenues:
    """The venues, their merges, and the venue of each reference (id to id)."""

    venues: tuple[Venue, ...]
    merges: tuple[Merge, ...]
    venue_of: Mapping[str, str]


def abbreviates(short: str, long: str) -> bool:
    """Whether ``short`` abbreviates ``long`` word by word, each cut word marked as cut.

    A cut word ends with a full stop (Вестн., Econ.) or is contracted at a hyphen (ун-та).

    >>> abbreviates("Вестн. Моск. ун-та", "Вестник Московского университета")
    True
    >>> abbreviates("Am. Econ. Rev.", "American Economic Review")
    True
    >>> abbreviates("Вестн. Томск. ун-та", "Вестник Московского университета")
    False
    """
    shorts, longs = _printed_words(short), _printed_words(long)
    if len(shorts) != len(longs) or not shorts:
        return False
    return all(_cuts(*pair) for pair in zip(shorts, longs, strict=True))


@lru_cache(maxsize=1 << 14)
def _printed_words(text: str) -> tuple[str, ...]:
    words = _PRINTED_WORD.findall(text.casefold().replace("ё", "е"))
    return tuple(word for word in words if surname_key(word) not in small_words())


def _cuts(short: str, long: str) -> bool:
    if short.rstrip(".") == long.rstrip(".") or surname_key(short) == surname_key(long):
        return True
    if short.endswith("."):
        return surname_key(long).startswith(surname_key(short))
    head, hyphen, tail = short.partition("-")
    return bool(hyphen) and long.startswith(head) and long.endswith(tail)


def resolve_venues(
    references: Sequence[Reference],
    options: ResolveOptions,
    same_works: Iterable[Sequence[Reference]] = (),
    rulings: Rulings = NO_RULINGS,
) -> ResolvedVenues:
    """Cluster the containers of the references.

    Names meet by key (spelling and script), by abbreviation, by small misspellings of
    single words, and by translation: pairs printed in the references themselves
    (Innovatsii [Innovation]), pairs of ``knowledge/journals.tsv``, and pairs learned from
    ``same_works``, groups of references to one work. Two names of the original language
    join only directly, never because they share a translation. ``rulings`` win over all of this.
    """
    keys = VenueKeys(rulings)
    forms = collect_forms(references, keys)
    index_of = VenueIndex(forms, keys)
    candidates = list(_translation_candidates(references, index_of))
    candidates += _table_candidates(index_of)
    candidates += _spelling_candidates(forms, options)
    candidates += _learned_candidates(same_works, index_of)
    candidates += _parted_forms(forms)
    direct = {(one.left, one.right) for one in candidates}
    vetoed = partial(_cannot_join, forms, direct)
    bonds = Bonds(len(forms), rulings, index_of.by_mention(), vetoed)
    found = cluster(len(forms), candidates, lambda a, b: _may_join(forms, direct, a, b), bonds)
    return _to_venues(forms, found, bonds)


def _parted_forms(forms: Sequence[VenueForm]) -> Iterator[Candidate[tuple[str, str]]]:
    """Spellings of one name that are only apart because a decision speaks of one of them."""
    parts: dict[str, list[int]] = defaultdict(list)
    for index, form in enumerate(forms):
        parts[form.key].append(index)
    for members in parts.values():
        for one, other in combinations(members, 2):
            yield _candidate(one, other, 1.0, "same-name", forms[one].key)


def _candidate(
    left: int, right: int, score: float, rule: str, detail: str
) -> Candidate[tuple[str, str]]:
    return Candidate(score, min(left, right), max(left, right), (rule, detail))


def _translation_candidates(
    references: Sequence[Reference], index_of: VenueIndex
) -> Iterator[Candidate[tuple[str, str]]]:
    printed = {}
    for one in references:
        left, right = index_of.find(one.container), index_of.find(one.translated_container)
        if left is not None and right is not None and left != right:
            printed[left, right] = f"{one.container} [{one.translated_container}]"
    for pair, detail in sorted(printed.items()):
        yield _candidate(*pair, 0.9, "printed-translation", detail)


def _table_candidates(index_of: VenueIndex) -> Iterator[Candidate[tuple[str, str]]]:
    for row in table("journals"):
        names = [row["russian"], *row["english"].split(" | ")]
        found = ((index_of.find(name), name) for name in names)
        known = {index: name for index, name in found if index is not None}
        for one, other in combinations(sorted(known), 2):
            yield _candidate(one, other, 0.95, "journal-table", f"{known[one]} = {known[other]}")


def _spelling_candidates(
    forms: Sequence[VenueForm], options: ResolveOptions
) -> Iterator[Candidate[tuple[str, str]]]:
    """Abbreviations and misspellings among names whose words begin with the same letters."""
    keys = [[_first_letters(form.texts[0])] for form in forms]
    order = [form.key for form in forms]
    pairs = pairs_of_blocks(keys, order, options.venue_block_limit, options.block_neighbours)
    for left, right in pairs:
        one, other = forms[left].texts[0], forms[right].texts[0]
        if abbreviates(one, other) or abbreviates(other, one):
            yield _candidate(left, right, 0.9, "abbreviation", f"{one} | {other}")
        elif _is_misspelt(forms[left].words, forms[right].words, options.venue_word):
            yield _candidate(left, right, 0.85, "spelling", f"{one} | {other}")


def _learned_candidates(
    same_works: Iterable[Sequence[Reference]], index_of: VenueIndex
) -> Iterator[Candidate[tuple[str, str]]]:
    """Names in two scripts that one article is printed under, on the same pages of an issue.

    Of one script, the short name that a citation index prints it under.
    """
    for group in same_works:
        distinct = {(one.container, one.pages, one.issue): one for one in group}
        for left, right in combinations(distinct.values(), 2):
            one, other = index_of.find(left.container), index_of.find(right.container)
            if one is None or other is None or one == other:
                continue
            scripts = script_of(left.container), script_of(right.container)
            same_place = left.pages and (left.pages, left.issue) == (right.pages, right.issue)
            two_scripts = same_place and scripts[0] != scripts[1]
            if two_scripts or _is_short(left, right):
                detail = f"{left.container} | {right.container}"
                yield _candidate(one, other, 0.9, "same-work", detail)


def _is_short(left: Reference, right: Reference) -> bool:
    """Whether the index prints the short name of the other container."""
    short, long = (right, left) if is_indexed(right) else (left, right)
    return is_indexed(short) and not is_indexed(long) and shortens(short.container, long.container)


def _first_letters(text: str) -> str:
    return "".join(surname_key(word)[0] for word in _printed_words(text))


def _is_misspelt(left: Sequence[str], right: Sequence[str], floor: float) -> bool:
    """Whether exactly one word differs, and only a little; short words and numbers never do."""
    differing = [pair for pair in zip(left, right, strict=False) if pair[0] != pair[1]]
    if len(left) != len(right) or len(differing) != 1:
        return False
    one, other = differing[0]
    if min(len(one), len(other)) < 6 or one.isdigit() or other.isdigit():
        return False
    return JaroWinkler.similarity(one, other, prefix_weight=0.0) >= floor


def _may_join(
    forms: Sequence[VenueForm],
    direct: set[tuple[int, int]],
    left: Sequence[int],
    right: Sequence[int],
) -> bool:
    return all(
        forms[one].native != forms[other].native or (min(one, other), max(one, other)) in direct
        for one in left
        for other in right
    )


def _cannot_join(
    forms: Sequence[VenueForm], direct: set[tuple[int, int]], one: int, other: int
) -> bool:
    return not _may_join(forms, direct, (one,), (other,))


def _to_venues(
    forms: Sequence[VenueForm], found: Clusters[tuple[str, str]], bonds: Bonds
) -> ResolvedVenues:
    cited = [g for g in found.groups if any(forms[index].references for index in g)]
    groups = [[forms[index] for index in group] for group in cited]
    labels = [_label(group) for group in groups]
    stems = [key_text(latin or label)[:_LONGEST_ID_STEM] for label, latin in labels]
    ids = unique_ids(stems, [group[0].key for group in groups])
    venues, venue_of = [], {}
    for group, (label, latin), venue_id in zip(groups, labels, ids, strict=True):
        printed = tuple(sorted({text for form in group for text in form.texts}))
        members = tuple(sorted(one for form in group for one in form.references))
        venues.append(Venue(venue_id, label, latin, printed, members))
        venue_of.update(dict.fromkeys(members, venue_id))
    merges = tuple(_merges(forms, found, bonds))
    return ResolvedVenues(tuple(sorted(venues, key=lambda venue: venue.id)), merges, venue_of)


def _label(group: Sequence[VenueForm]) -> tuple[str, str]:
    """The name most often cited, Cyrillic first, and a Latin form beside it."""
    ranked = sorted(group, key=lambda form: (-len(form.references), not form.native, form.key))
    texts = [text for form in ranked for text in form.texts if form.references]
    cyrillic = [text for text in texts if script_of(text) == "Cyrl"]
    latin = [text for text in texts if script_of(text) != "Cyrl"]
    label = (cyrillic or latin)[0]
    return label, "" if not cyrillic else latin[0] if latin else transliterate(label)


def _shown(form: VenueForm) -> tuple[str, str]:
    return "".join(form.references[:1]), form.texts[0]


def _merges(
    forms: Sequence[VenueForm], found: Clusters[tuple[str, str]], bonds: Bonds
) -> Iterator[Merge]:
    for form in forms:
        for one in form.references[1:]:
            evidence = (Evidence("name", form.key, 1.0),)
            text = form.texts[0]
            yield Merge(
                "venue", form.references[0], one, text, form.texts[-1], 1.0, "same-name", evidence
            )
    for decided in bonds.decided:
        yield decided.ruling.merge("venue", *(_shown(forms[one]) for one in decided.pair))
    for accepted in found.accepted:
        left, right = forms[accepted.left], forms[accepted.right]
        rule, detail = accepted.link
        evidence = (Evidence(rule, detail, accepted.score),)
        ends = [*left.references[:1], *right.references[:1]]
        yield Merge(
            "venue",
            ends[0] if ends else "",
            ends[-1] if ends else "",
            left.texts[0],
            right.texts[0],
            accepted.score,
            rule,
            evidence,
        )
