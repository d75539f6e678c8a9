"""Journals, proceedings and sites across spelling, abbreviation, script and translation."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from citegraph.knowledge import table
from citegraph.model import Evidence, Merge, Reference, Venue
from citegraph.resolve.blocking import pairs_of_blocks
from citegraph.resolve.clusters import Candidate, Clusters, cluster
from citegraph.resolve.index_cuts import is_indexed, shortens
from citegraph.resolve.labels import key_text, unique_ids
from citegraph.resolve.options import ResolveOptions
from citegraph.text import script_of, surname_key, title_words, transliterate

_PRINTED_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*\.?")
_LONGEST_ID_STEM = 40


@dataclass(frozen=True, slots=True)
class VenueForm:
    """All references whose container folds to one key."""

    key: str
    words: tuple[str, ...]
    texts: tuple[str, ...]
    references: tuple[str, ...]
    native: bool


@dataclass(frozen=True, slots=True)
class ResolvedVenues:
    """The venues, their merges, and the venue of each reference (id to id)."""

    venues: tuple[Venue, ...]
    merges: tuple[Merge, ...]
    venue_of: Mapping[str, str]


@cache
def _small_words() -> frozenset[str]:
    return frozenset(surname_key(row["word"]) for row in table("small_words"))


@lru_cache(maxsize=1 << 14)
def venue_words(text: str) -> tuple[str, ...]:
    """Return the folded words of a venue's name without articles and the like.

    >>> venue_words("The Journal of Law & Economics")
    ('zhurnal', 'lav', 'ekonomiks')
    """
    words = title_words(text)
    return tuple(word for word in words if word not in _small_words()) or words


def venue_key(text: str) -> str:
    """Return the key under which the spellings of one venue's name meet.

    >>> venue_key("Инновации") == venue_key("Innovatsii")
    True
    """
    return " ".join(venue_words(text))


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
    return tuple(word for word in words if surname_key(word) not in _small_words())


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
) -> ResolvedVenues:
    """Cluster the containers of the references.

    Names meet by key (spelling and script), by abbreviation, by small misspellings of
    single words, and by translation: pairs printed in the references themselves
    (Innovatsii [Innovation]), pairs of ``knowledge/journals.tsv``, and pairs learned from
    ``same_works``, groups of references to one work. Two names of the original language
    join only directly, never because they share a translation.
    """
    forms = _venue_forms(references)
    index_of = {form.key: index for index, form in enumerate(forms)}
    candidates = list(_translation_candidates(references, index_of))
    candidates += _table_candidates(index_of)
    candidates += _spelling_candidates(forms, options)
    candidates += _learned_candidates(same_works, index_of)
    direct = {(one.left, one.right) for one in candidates}
    found = cluster(len(forms), candidates, lambda a, b: _may_join(forms, direct, a, b))
    return _to_venues(forms, found)


def _venue_forms(references: Sequence[Reference]) -> list[VenueForm]:
    texts: dict[str, Counter[str]] = defaultdict(Counter)
    cited: dict[str, list[str]] = defaultdict(list)
    native = set()
    for reference in references:
        key = venue_key(reference.container)
        if key:
            texts[key][reference.container] += 1
            cited[key].append(reference.id)
        translated = venue_key(reference.translated_container)
        if key and (translated or script_of(reference.container) == "Cyrl"):
            native.add(key)
        if translated:
            texts[translated][reference.translated_container] += 1
    return [
        VenueForm(
            key=key,
            words=tuple(key.split()),
            texts=tuple(sorted(texts[key], key=lambda text: (-texts[key][text], text))),
            references=tuple(sorted(cited[key])),
            native=key in native,
        )
        for key in sorted(texts)
    ]


def _candidate(
    left: int, right: int, score: float, rule: str, detail: str
) -> Candidate[tuple[str, str]]:
    return Candidate(score, min(left, right), max(left, right), (rule, detail))


def _translation_candidates(
    references: Sequence[Reference], index_of: Mapping[str, int]
) -> Iterator[Candidate[tuple[str, str]]]:
    printed = {
        (venue_key(one.container), venue_key(one.translated_container)): one for one in references
    }
    for (key, translated), reference in sorted(printed.items(), key=lambda item: item[0]):
        if key and translated and key != translated:
            detail = f"{reference.container} [{reference.translated_container}]"
            yield _candidate(
                index_of[key], index_of[translated], 0.9, "printed-translation", detail
            )


def _table_candidates(index_of: Mapping[str, int]) -> Iterator[Candidate[tuple[str, str]]]:
    for row in table("journals"):
        names = [row["russian"], *row["english"].split(" | ")]
        known = {index_of[key]: name for name in names if (key := venue_key(name)) in index_of}
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
    same_works: Iterable[Sequence[Reference]], index_of: Mapping[str, int]
) -> Iterator[Candidate[tuple[str, str]]]:
    """Names in two scripts that one article is printed under, on the same pages of an issue.

    Of one script, the short name that a citation index prints it under.
    """
    for group in same_works:
        distinct = {(one.container, one.pages, one.issue): one for one in group}
        for left, right in combinations(distinct.values(), 2):
            keys = venue_key(left.container), venue_key(right.container)
            scripts = script_of(left.container), script_of(right.container)
            same_place = left.pages and (left.pages, left.issue) == (right.pages, right.issue)
            two_scripts = same_place and scripts[0] != scripts[1]
            if all(keys) and keys[0] != keys[1] and (two_scripts or _is_short(left, right)):
                detail = f"{left.container} | {right.container}"
                yield _candidate(index_of[keys[0]], index_of[keys[1]], 0.9, "same-work", detail)


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


def _to_venues(forms: Sequence[VenueForm], found: Clusters[tuple[str, str]]) -> ResolvedVenues:
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
    merges = tuple(_merges(forms, found))
    return ResolvedVenues(tuple(sorted(venues, key=lambda venue: venue.id)), merges, venue_of)


def _label(group: Sequence[VenueForm]) -> tuple[str, str]:
    """The name most often cited, Cyrillic first, and a Latin form beside it."""
    ranked = sorted(group, key=lambda form: (-len(form.references), not form.native, form.key))
    texts = [text for form in ranked for text in form.texts if form.references]
    cyrillic = [text for text in texts if script_of(text) == "Cyrl"]
    latin = [text for text in texts if script_of(text) != "Cyrl"]
    label = (cyrillic or latin)[0]
    return label, "" if not cyrillic else latin[0] if latin else transliterate(label)


def _merges(forms: Sequence[VenueForm], found: Clusters[tuple[str, str]]) -> Iterator[Merge]:
    for form in forms:
        for one in form.references[1:]:
            evidence = (Evidence("name", form.key, 1.0),)
            text = form.texts[0]
            yield Merge(
                "venue", form.references[0], one, text, form.texts[-1], 1.0, "same-name", evidence
            )
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
