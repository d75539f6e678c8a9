"""Journals, proceedings and sites across spelling, abbreviation, script and translation."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from citegraph.model import Evidence, Merge, Reference, Venue
from citegraph.model.library import MergeKind
from citegraph.resolve.clusters import Candidate, Clusters, cluster
from citegraph.resolve.labels import key_text, unique_ids
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.rulings import NO_RULINGS, Bonds, Rulings
from citegraph.resolve.venues.candidates import (
    NameLink,
    candidate,
    series_candidates,
    spelling_candidates,
    table_candidates,
    translation_candidates,
)
from citegraph.resolve.venues.forms import VenueForm, VenueIndex, VenueKeys, collect_forms
from citegraph.resolve.venues.learned import issn_candidates, learned_candidates
from citegraph.resolve.venues.series import series_of
from citegraph.text import script_of, transliterate

_LONGEST_ID_STEM = 40


@dataclass(frozen=True, slots=True)
class ResolvedVenues:
    """The venues, their merges, and the venue of each reference (id to id)."""

    venues: tuple[Venue, ...]
    merges: tuple[Merge, ...]
    venue_of: Mapping[str, str]


def resolve_venues(
    references: Sequence[Reference],
    options: ResolveOptions,
    same_works: Iterable[Sequence[Reference]] = (),
    rulings: Rulings = NO_RULINGS,
    times: Mapping[str, int] | None = None,
) -> ResolvedVenues:
    """Cluster the containers of the references; ``times`` is how many each of them stands for.

    Names meet by key (spelling and script), by abbreviation, by small misspellings of
    single words, by ISSN, and by translation: pairs printed in the references themselves
    (Innovatsii [Innovation]), pairs of ``knowledge/journals.tsv``, and pairs learned from
    ``same_works``, groups of references to one work. Two names of the original language
    join only directly, never because they share a translation; two series of a journal never.
    ``rulings`` win over all of this.
    """
    keys = VenueKeys(rulings)
    forms = collect_forms(references, keys, times)
    index_of = VenueIndex(forms, keys)
    candidates = list(translation_candidates(references, index_of, forms, options))
    candidates += table_candidates(index_of)
    candidates += spelling_candidates(forms, options)
    candidates += series_candidates(forms)
    candidates += issn_candidates(references, index_of)
    candidates += learned_candidates(same_works, index_of)
    candidates += _parted_forms(forms)
    direct = {(one.left, one.right) for one in candidates}
    vetoed = partial(_cannot_join, forms, direct)
    bonds = Bonds(len(forms), rulings, index_of.by_mention(), vetoed)
    found = cluster(len(forms), candidates, lambda a, b: _may_join(forms, direct, a, b), bonds)
    return to_venues(forms, found, bonds)


def _parted_forms(forms: Sequence[VenueForm]) -> Iterator[Candidate[NameLink]]:
    """Spellings of one name that are only apart because a decision speaks of one of them."""
    parts: dict[str, list[int]] = defaultdict(list)
    for index, form in enumerate(forms):
        parts[form.key].append(index)
    for members in parts.values():
        for one, other in combinations(members, 2):
            yield candidate(one, other, 1.0, "same-name", forms[one].key)


def _may_join(
    forms: Sequence[VenueForm],
    direct: set[tuple[int, int]],
    left: Sequence[int],
    right: Sequence[int],
) -> bool:
    return all(
        _series(forms[one]) == _series(forms[other])
        and (
            forms[one].native != forms[other].native or (min(one, other), max(one, other)) in direct
        )
        for one in left
        for other in right
    )


def _series(form: VenueForm) -> str:
    return series_of(form.words)[1]


def _cannot_join(
    forms: Sequence[VenueForm], direct: set[tuple[int, int]], one: int, other: int
) -> bool:
    return not _may_join(forms, direct, (one,), (other,))


def to_venues(
    forms: Sequence[VenueForm], found: Clusters[NameLink], bonds: Bonds, kind: MergeKind = "venue"
) -> ResolvedVenues:
    """Return the groups of forms as venues (or publishers) with labels, ids and merges."""
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
    merges = tuple(_merges(forms, found, bonds, kind))
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
    return "".join(form.references[:1]), "".join(form.printed[:1]) or form.texts[0]


def _merges(
    forms: Sequence[VenueForm], found: Clusters[NameLink], bonds: Bonds, kind: MergeKind
) -> Iterator[Merge]:
    for form in forms:
        for one, text in zip(form.references[1:], form.printed[1:], strict=True):
            first = form.printed[0]
            evidence = (Evidence("name", f"{first} | {text}", 1.0),)
            yield Merge(kind, form.references[0], one, first, text, 1.0, "same-name", evidence)
    for decided in bonds.decided:
        yield decided.ruling.merge(kind, *(_shown(forms[one]) for one in decided.pair))
    for accepted in found.accepted:
        left, right = forms[accepted.left], forms[accepted.right]
        rule, detail = accepted.link
        evidence = (Evidence(rule, detail, accepted.score),)
        ends = [*left.references[:1], *right.references[:1]]
        yield Merge(
            kind,
            ends[0] if ends else "",
            ends[-1] if ends else "",
            _shown(left)[1],
            _shown(right)[1],
            accepted.score,
            rule,
            evidence,
        )
