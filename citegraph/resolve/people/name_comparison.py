"""Whether two names may be one person's, by the names alone, and why."""

from citegraph.model import Comparison, Evidence, Name
from citegraph.resolve.options import ResolveOptions, default_options
from citegraph.resolve.people.east_asian import given_contradict
from citegraph.text import given_agree, initials, letters_and_digits, surname_similarity, title_key


def compare_names(left: Name, right: Name, options: ResolveOptions | None = None) -> Comparison:
    """Compare two names; symmetric. The score is a probability; ``same`` from the threshold on.

    Contradicted given names or suffixes are never the same person. Surnames with a common key,
    or across scripts with a strong sound relation (``person_sound``), and the same initials
    are. Fewer initials on one side weigh less; given names on one side alone are not enough, nor
    are initials that only Western names share (Г. and H.);
    and two bare surnames are decided by the surname. A particle may be left out. Bodies are
    the same when their names fold to the same key. A name without letters is nobody's.

    >>> compare_names(Name("Исланкина", "Е. А."), Name("Islankina", "E.")).same
    True
    >>> found = compare_names(Name("Иванов", "А. П."), Name("Ivanov", "A. Yu."))
    >>> found.same, found.score, [(one.feature, one.detail) for one in found.evidence][-1]
    (False, 0.0, ('given names', 'А. П. | A. Yu.: contradicted'))
    """
    chosen = options or default_options()
    if left.literal or right.literal:
        return _compare_bodies(left, right)
    if not (_has_letters(left) and _has_letters(right)):
        return Comparison(False, 0.0, (Evidence("no name", f"{left} | {right}", 0.0),))
    surname = _surname_similarity(left, right)
    evidence = [Evidence("surname", f"{left.family} | {right.family}", round(surname, 3))]
    factor = _given_factor(left, right, chosen, evidence) * _suffix_factor(left, right, evidence)
    if left.particle != right.particle:
        evidence.append(Evidence("particle", f"{left.particle} | {right.particle}", 1.0))
    near = surname >= chosen.person_sound
    score = surname * factor if near else min(surname, chosen.person_sound_apart) * factor
    return Comparison(near and score >= chosen.person_threshold, round(score, 4), tuple(evidence))


def _has_letters(name: Name) -> bool:
    return any(map(str.isalpha, name.family)) or any(map(str.isalpha, name.given))


def _compare_bodies(left: Name, right: Name) -> Comparison:
    one, other = left.literal or str(left), right.literal or str(right)
    same = title_key(one) == title_key(other) != ""
    evidence = (Evidence("name", f"{one} | {other}", float(same)),)
    return Comparison(same, float(same), evidence)


def _surname_similarity(left: Name, right: Name) -> float:
    """The better of the families alone and with their particles (Палачио, del-Palacio)."""
    lefts = {left.family, f"{left.particle} {left.family}".strip()}
    rights = {right.family, f"{right.particle} {right.family}".strip()}
    return max(surname_similarity(one, other) for one in lefts for other in rights)


def _given_factor(
    left: Name, right: Name, options: ResolveOptions, evidence: list[Evidence]
) -> float:
    if not left.given and not right.given:
        return 1.0
    shown = f"{left.given or '–'} | {right.given or '–'}"
    agreement = given_agree(left.given, right.given)
    if given_contradict(left.family, left.given, right.given):
        agreement = "contradicted"
    factors = {
        "same": options.person_same_initials,
        "compatible": options.person_fewer_initials,
        "contradicted": 0.0,
    }
    factor = factors[agreement]
    if agreement == "compatible" and (
        not (left.given and right.given) or len(initials(left.given)) == len(initials(right.given))
    ):
        factor = options.person_no_given_name
    evidence.append(Evidence("given names", f"{shown}: {agreement}", factor))
    return factor


def _suffix_factor(left: Name, right: Name, evidence: list[Evidence]) -> float:
    one, other = letters_and_digits(left.suffix), letters_and_digits(right.suffix)
    if not one and not other:
        return 1.0
    factor = 0.0 if one and other and one != other else 1.0
    evidence.append(Evidence("suffix", f"{left.suffix or '–'} | {right.suffix or '–'}", factor))
    return factor
