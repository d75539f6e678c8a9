"""Which names may be one venue by what they are: spellings, abbreviations, known translations."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from rapidfuzz.distance import DamerauLevenshtein

from citegraph.knowledge import table
from citegraph.model import Reference
from citegraph.resolve.blocking import pairs_of_blocks
from citegraph.resolve.clusters import Candidate
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.venues.forms import VenueForm, VenueIndex
from citegraph.resolve.venues.names import abbreviates, first_letters
from citegraph.resolve.venues.series import series_keys
from citegraph.text import script_of

#: Rule and detail.
NameLink = tuple[str, str]


def candidate(left: int, right: int, score: float, rule: str, detail: str) -> Candidate[NameLink]:
    """Return the two forms (indexes in any order) with why they may be one.

    >>> candidate(3, 1, 0.9, "abbreviation", "Econ. | Economics").left
    1
    """
    return Candidate(score, min(left, right), max(left, right), (rule, detail))


def translation_candidates(
    references: Sequence[Reference],
    index_of: VenueIndex,
    forms: Sequence[VenueForm],
    options: ResolveOptions,
) -> Iterator[Candidate[NameLink]]:
    """Yield names with the translation printed in brackets behind them."""
    printed = {}
    translations: dict[int, set[int]] = defaultdict(set)
    for one in references:
        left, right = index_of.find(one.container), index_of.find(one.translated_container)
        if left is not None and right is not None and left != right:
            printed[left, right] = f"{one.container} [{one.translated_container}]"
            translations[left].add(right)
    for pair, detail in sorted(printed.items()):
        yield candidate(*pair, 0.9, "printed-translation", detail)
    yield from _misspelt_translations(translations, forms, options)


def _misspelt_translations(
    translations: Mapping[int, set[int]], forms: Sequence[VenueForm], options: ResolveOptions
) -> Iterator[Candidate[NameLink]]:
    """Yield translations of one name that differ in a few letters, even those of one word."""
    for _, found in sorted(translations.items()):
        names = sorted(found)
        order = [forms[index].key for index in names]
        limits = options.venue_block_limit, options.block_neighbours
        for one, other in pairs_of_blocks([[""]] * len(names), order, *limits):
            left, right = names[one], names[other]
            words = forms[left].words, forms[right].words
            if _is_misspelt(*words, options.venue_misprints):
                detail = f"{forms[left].texts[0]} | {forms[right].texts[0]}"
                yield candidate(left, right, 0.85, "spelling", detail)


def table_candidates(index_of: VenueIndex) -> Iterator[Candidate[NameLink]]:
    """Yield names that ``knowledge/journals.tsv`` gives to one journal."""
    for row in table("journals"):
        names = [row["russian"], *row["english"].split(" | ")]
        found = ((index_of.find(name), name) for name in names)
        known = {index: name for index, name in found if index is not None}
        for one, other in combinations(sorted(known), 2):
            yield candidate(one, other, 0.95, "journal-table", f"{known[one]} = {known[other]}")


def spelling_candidates(
    forms: Sequence[VenueForm], options: ResolveOptions
) -> Iterator[Candidate[NameLink]]:
    """Yield abbreviations and misspellings: names whose words begin with the same letters.

    A short name that abbreviates two long ones belongs to neither. Names of one word are never
    misspelt: Biometrics is not Biometrika.
    """
    found = list(_spellings(forms, options))
    fits: dict[int, set[int]] = defaultdict(set)
    for one in found:
        if one.link[0] == "abbreviation":
            short, long = sorted((one.left, one.right), key=lambda i: (len(forms[i].texts[0]), i))
            fits[short].add(long)
    same = {(one.left, one.right) for one in found}
    torn = {
        short
        for short, longs in fits.items()
        if any(pair not in same for pair in combinations(sorted(longs), 2))
    }
    for one in found:
        ends = {one.left, one.right}
        if one.link[0] != "abbreviation" or not any(
            short in ends and fits[short] & ends for short in torn
        ):
            yield one


def _spellings(
    forms: Sequence[VenueForm], options: ResolveOptions
) -> Iterator[Candidate[NameLink]]:
    keys = [[first_letters(form.texts[0])] for form in forms]
    order = [form.key for form in forms]
    pairs = pairs_of_blocks(keys, order, options.venue_block_limit, options.block_neighbours)
    for left, right in pairs:
        one, other = forms[left].texts[0], forms[right].texts[0]
        if abbreviates(one, other) or abbreviates(other, one):
            yield candidate(left, right, 0.9, "abbreviation", f"{one} | {other}")
        elif _is_name_misspelt(forms[left], forms[right], options.venue_misprints):
            yield candidate(left, right, 0.85, "spelling", f"{one} | {other}")


def _is_name_misspelt(left: VenueForm, right: VenueForm, misprints: int) -> bool:
    """Whether a name of several words is, also as printed where the script is the same."""
    if len(left.words) < 2 or not _is_misspelt(left.words, right.words, misprints):
        return False
    one, other = left.texts[0].casefold(), right.texts[0].casefold()
    if script_of(one) != script_of(other) or len(one.split()) != len(other.split()):
        return True
    words = [pair for pair in zip(one.split(), other.split(), strict=True) if pair[0] != pair[1]]
    return len(words) != 1 or DamerauLevenshtein.distance(*words[0]) <= misprints


def _is_misspelt(left: Sequence[str], right: Sequence[str], misprints: int) -> bool:
    """Whether exactly one word differs, and only a little; short words and numbers never do."""
    differing = [pair for pair in zip(left, right, strict=False) if pair[0] != pair[1]]
    if len(left) != len(right) or len(differing) != 1:
        return False
    one, other = differing[0]
    if min(len(one), len(other)) < 6 or one.isdigit() or other.isdigit():
        return False
    return DamerauLevenshtein.distance(one, other, score_cutoff=misprints) <= misprints


def series_candidates(forms: Sequence[VenueForm]) -> Iterator[Candidate[NameLink]]:
    """Yield names of one series of one journal, however journal and series are printed."""
    members: dict[str, list[int]] = defaultdict(list)
    for index, form in enumerate(forms):
        for key in series_keys(form.texts[0]):
            members[key].append(index)
    for _, indexes in sorted(members.items()):
        for left, right in combinations(indexes, 2):
            detail = f"{forms[left].texts[0]} | {forms[right].texts[0]}"
            yield candidate(left, right, 0.95, "series", detail)
