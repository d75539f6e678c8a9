"""How likely two references in two languages are to one work: what a translation leaves as it was.

One is printed in Russian (or its title transliterated), the other not. Their letters say little,
so the whole printed texts are compared beside the fields: what their words can mean, their
numbers wherever they stand, the surnames. All of it is linear in the weights ``across_…``.
"""

import math
from collections.abc import Iterator

from citegraph.model import Evidence
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.descriptions import Description, same_container
from citegraph.resolve.works.titles import Match, in_two_languages
from citegraph.resolve.works.wording import Wording, telling

#: What forbids a merge within one language, and how it is named in the options here: in the other
#: language the abstract of a thesis is called a thesis, a part of a title its container.
SOFTENED = {
    "initials of the first author": "across_initials",
    "thesis and its abstract": "across_abstract",
    "chapter and book": "across_chapter",
    "container, no title": "across_untitled",
    "doi": "across_doi_apart",
}
# Shares that tell nothing either way: the weights of words and numbers change sign there.
_TITLE_FLOOR = 0.7
_TITLE_WORDS = 0.4
_WORDS = 0.45
_WORDS_LEAST = 0.6
_NUMBERS = 0.5
_MOST_WORDS = 1.5
#: Words that two texts have in common by chance: a few shared by short texts tell little.
_CHANCE = 3
_MOST_TELLING = 4.0
#: A surname that sounds the same is a little less than one with the same key.
_SOUND_SHARE = 0.9
_FARTHEST = 50.0
_ANY_TWO = "what speaks against any two references before they are compared"


#: A feature, its weight, and how it is printed when somebody asks: a pattern and its values.
Finding = tuple[str, float, str, tuple[object, ...]]


def are_across(left: Description, right: Description) -> bool:
    """Whether the two are printed in two languages, so that one may translate the other."""
    return left.cyrillic != right.cyrillic or in_two_languages(left, right)


def score_across(
    pair: tuple[Description, Description],
    match: Match,
    veto: Evidence | None,
    options: ResolveOptions,
) -> tuple[float, tuple[Evidence, ...]]:
    """Return the probability of one work and the evidence.

    ``match`` are the nearest titles of the pair, ``veto`` is what would forbid the merge within
    one language: one of :data:`SOFTENED`.
    """
    evidence = (
        Evidence("any two", _ANY_TWO, options.across_bias),
        *evidence_across(pair, match, options),
    )
    if veto:
        weight = float(getattr(options, SOFTENED[veto.feature]))
        evidence = (*evidence, Evidence(veto.feature, veto.detail, weight))
    return _logistic(sum(one.weight for one in evidence)), evidence


def evidence_across(
    pair: tuple[Description, Description], match: Match, options: ResolveOptions
) -> tuple[Evidence, ...]:
    """Return what speaks for and against one work."""
    return tuple(
        Evidence(feature, detail.format(*values), weight)
        for feature, weight, detail, values in _findings(pair, match, options)
        if weight
    )


def probability_across(
    pair: tuple[Description, Description],
    match: Match,
    veto: Evidence | None,
    options: ResolveOptions,
) -> float:
    """Return the probability alone, which is all that most pairs are asked for."""
    total = options.across_bias + sum(one[1] for one in _findings(pair, match, options))
    if veto:
        total += float(getattr(options, SOFTENED[veto.feature]))
    return _logistic(total)


def _logistic(total: float) -> float:
    return 1 / (1 + math.exp(-max(-_FARTHEST, min(_FARTHEST, total))))


def _findings(
    pair: tuple[Description, Description], match: Match, options: ResolveOptions
) -> list[Finding]:
    left, right = pair
    one, other = left.wording.read, right.wording.read
    return [
        _title(match.similarity, options),
        _title_words(one, other, options),
        _words(one, other, options),
        _numbers(one, other, options),
        *_year(left, right, options),
        *_places(left, right, options),
        *_authors(one, other, options),
        *_journal(left, right, options),
        *_identifiers(left, right, options),
    ]


def _title(similarity: float, options: ResolveOptions) -> Finding:
    share = max(0.0, similarity - _TITLE_FLOOR) / (1 - _TITLE_FLOOR)
    return ("title", options.across_title * share, "similarity {:.2f}", (similarity,))


def shared_title_words(one: Wording, other: Wording) -> float:
    """Return the best share of words (0 to 1) that two titles have in common in translation."""
    return max(
        (
            2 * len(meanings & others) / (count + number + 1)
            for count, meanings in one.titles
            for number, others in other.titles
        ),
        default=0.0,
    )


def _title_words(one: Wording, other: Wording, options: ResolveOptions) -> Finding:
    """The best share of words that two titles have in common; one more stands for chance."""
    if not one.titles or not other.titles:
        return ("title, translated", 0.0, "not printed", ())
    share = shared_title_words(one, other)
    weight = options.across_title_words * (share - _TITLE_WORDS)
    return ("title, translated", weight, "{:.2f} of the words", (min(1.0, share),))


def _words(one: Wording, other: Wording, options: ResolveOptions) -> Finding:
    """The share of words of the whole texts in common, of both and of the shorter."""
    shared = len(one.meanings & other.meanings)
    both = 2 * shared / (one.count + other.count + 2 * _CHANCE)
    least = min(_MOST_WORDS, shared / (min(one.count, other.count) + _CHANCE))
    longer = abs(math.log((one.count + 3) / (other.count + 3)))
    weight = (
        options.across_words * (both - _WORDS)
        + options.across_words_least * (least - _WORDS_LEAST)
        + options.across_length * longer
    )
    told = shared, one.count, other.count
    return ("words", weight, "{} meanings in common, of {} and {} words", told)


def _numbers(one: Wording, other: Wording, options: ResolveOptions) -> Finding:
    if not one.numbers or not other.numbers:
        return ("printed numbers", 0.0, "not printed", ())
    shared = one.numbers & other.numbers
    told = sum(map(telling, sorted(shared)))  # in order, so that the sum is the same
    total = one.telling + other.telling - told
    weight = options.across_numbers * (told / total - _NUMBERS)
    weight += options.across_numbers_more * min(told, _MOST_TELLING)
    if one.long and other.long and one.long.isdisjoint(other.long):
        weight += options.across_long_apart
    count = len(one.numbers) + len(other.numbers) - len(shared)
    return ("printed numbers", weight, "{} of {} in common", (len(shared), count))


def _year(left: Description, right: Description, options: ResolveOptions) -> Iterator[Finding]:
    if left.year and right.year and left.year != right.year:
        near = abs(left.year - right.year) == 1
        weight = options.across_year_near if near else options.across_year_apart
        yield ("year", weight, "{} | {}", (left.year, right.year))


def _places(left: Description, right: Description, options: ResolveOptions) -> Iterator[Finding]:
    """Yield what the fields of numbers add to the numbers themselves."""
    rows = (
        ("volume", left.volume, right.volume, options.across_volume, options.across_volume_apart),
        ("issue", left.issue, right.issue, 0.0, options.across_issue_apart),
        ("pages", left.first_page, right.first_page, 0.0, options.across_pages_apart),
        ("number of pages", left.page_total, right.page_total, options.across_total, 0.0),
    )
    for feature, one, other, same, apart in rows:
        if one and other:
            yield (feature, same if one == other else apart, "{} | {}", (one, other))


def _authors(one: Wording, other: Wording, options: ResolveOptions) -> Iterator[Finding]:
    """The first surnames, and the share of the surnames in common, keys before sounds."""
    if not one.names or not other.names:
        return
    shared = len(one.names & other.names)
    share = shared / min(len(one.names), len(other.names))
    if share < 1.0 and one.sounds and other.sounds:
        alike = len(one.sounds & other.sounds) / min(len(one.sounds), len(other.sounds))
        share = max(share, _SOUND_SHARE * min(1.0, alike))
    apart = one.first.isdisjoint(other.first)
    first = options.across_first_apart if apart else options.across_first
    weight = first + options.across_authors * share
    told = shared, len(one.names), len(other.names)
    yield ("authors", weight, "{} in common, of {} and {} names", told)


def _journal(left: Description, right: Description, options: ResolveOptions) -> Iterator[Finding]:
    """A journal published in both languages has other pages in its translation."""
    one, other = left.reference.container, right.reference.container
    translated = left.native_container != right.native_container
    if one and other and translated and same_container(left, right):
        yield ("journal, translated", options.across_journal, "{} | {}", (one, other))


def _identifiers(
    left: Description, right: Description, options: ResolveOptions
) -> Iterator[Finding]:
    if left.url and right.url:
        yield from _addresses(left.url, right.url, options)
    for name in ("doi", "isbn"):
        one = getattr(left, name)
        if one and one == getattr(right, name):
            yield (name, options.across_identifier, "{}", (one,))
            return


def _addresses(one: str, other: str, options: ResolveOptions) -> Iterator[Finding]:
    """One page or site, or two sites; one of them may be that of a DOI or of a mirror."""
    if one == other:
        yield ("url", options.across_url if "/" in one else options.across_site, "{}", (one,))
    elif one.partition("/")[0] != other.partition("/")[0]:
        yield ("url", options.across_site_apart, "{} | {}", (one, other))
