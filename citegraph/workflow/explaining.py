"""Why two works, people or venues of a library are one, or are not."""

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Mapping
from itertools import product

from citegraph.config import Configuration
from citegraph.model import Comparison, Decision, Library, Mention, Merge, Name, Reference
from citegraph.model.library import Kind
from citegraph.resolve.decided import find_rulings
from citegraph.resolve.named import venue_mention
from citegraph.resolve.people.name_comparison import compare_names
from citegraph.resolve.rulings import Ruling
from citegraph.resolve.works.descriptions import describe_all, years_of_titles
from citegraph.resolve.works.scoring import score_pair
from citegraph.text import fingerprint, letters_and_digits
from citegraph.workflow.comparing import same_venue
from citegraph.workflow.deciding import new_decision
from citegraph.workflow.explanation import (
    Explanation,
    opposite,
    reason_of_path,
    reason_of_scores,
    side,
)
from citegraph.workflow.named_items import Item

#: Members of a group that are compared with those of another one.
_ASKED = 12
_RELATED = {
    "edition": "one is another edition of the other",
    "translation": "one is a translation of the other",
    "version": "one is another version of the other",
}


class Explainer:
    """Explains the verdicts of a library; ``decisions`` are those that it was made with."""

    def __init__(
        self, library: Library, decisions: Iterable[Decision], config: Configuration
    ) -> None:
        self._library = library
        self._options = config.resolve
        self._references = {one.id: one for one in library.references}
        for work in library.works:  # Documents of the library that nothing cites.
            self._references.setdefault(work.reference.id, work.reference)
        self._mentions = {one.id: one for person in library.people for one in person.mentions}
        rulings = find_rulings(decisions, library.references)
        self._rulings = {
            "work": rulings.works, "person": rulings.people, "venue": rulings.venues,
        }  # fmt: skip

    def explain(self, left: Item, right: Item) -> Explanation:
        """Return why two things of one kind are, or are not, one."""
        same = left.id == right.id
        path = self._path(left, right) if same else ()
        itself = left.mentions == right.mentions
        pair, found = self._closest(left, right)
        found = None if itself else found
        ruling = None if same else self._ruling(left, right)
        reason = reason_of_path(path, found) if same else self._reason(left, right, found, ruling)
        decision: Decision | None
        if ruling:
            decision = new_decision(
                ruling.decision.left, ruling.decision.right, "withdrawn", left.kind
            )
        else:
            sides = self._names(left, right, pair, same=same)
            decision = None if itself else opposite(left.kind, same, *sides)
        score = None if found is None else found.score
        evidence = () if found is None else found.evidence
        threshold = (
            self._options.person_threshold
            if left.kind == "person"
            else self._options.work_threshold
        )
        texts = self._text(left.kind, pair[0]), self._text(left.kind, pair[1])
        return Explanation(
            left.kind, same, left.label, right.label, reason, score, threshold, texts, evidence,
            path, decision,
        )  # fmt: skip

    def _path(self, left: Item, right: Item) -> tuple[Merge, ...]:
        """The shortest chain of merges from a mention of one to a mention of the other."""
        merges = [one for one in self._library.merges if one.kind == left.kind]
        if left.mentions == right.mentions and left.label == right.label:
            members = set(left.mentions)  # All of one thing: every merge in it.
            return tuple(one for one in merges if {one.left, one.right} <= members)
        if left.kind == "venue":  # A name printed in brackets stands for no reference.
            texts = ((one.left_text, one.right_text, one) for one in merges)
            if found := _chain(texts, (left.label,), {right.label}):
                return found
        ends = ((one.left, one.right, one) for one in merges)
        return _chain(ends, left.mentions, set(right.mentions))

    def _closest(self, left: Item, right: Item) -> tuple[tuple[str, str], Comparison | None]:
        """The pair of mentions that is most alike, and how they compare."""
        best: tuple[tuple[str, str], Comparison] | None = None
        for pair in product(left.mentions[:_ASKED], right.mentions[:_ASKED]):
            found = self._compare(left.kind, *pair) if pair[0] != pair[1] else None
            if found is not None and (best is None or found.score > best[1].score):
                best = pair, found
        return best or ((left.mentions[0], right.mentions[-1]), None)

    def _compare(self, kind: Kind, left: str, right: str) -> Comparison | None:
        if kind == "person":
            one, other = self._mentions[left], self._mentions[right]
            return compare_names(one.name, other.name, self._options)
        if left not in self._references or right not in self._references:
            return None
        one_of, other_of = self._references[left], self._references[right]
        if kind == "venue":
            return same_venue(one_of.container, other_of.container, self._options)
        return self._compare_works(one_of, other_of)

    def _compare_works(self, left: Reference, right: Reference) -> Comparison:
        venue_of = {
            one: venue.id
            for venue in self._library.venues
            for one in venue.references
            if one in (left.id, right.id)
        }
        years = years_of_titles(self._library.references)
        one, other = describe_all([left, right], venue_of, years)
        score, evidence = score_pair(one, other, self._options)
        return Comparison(score >= self._options.work_threshold, round(score, 4), evidence)

    def _ruling(self, left: Item, right: Item) -> Ruling | None:
        """The decision that keeps the two apart."""
        one, other = self._meant(left), self._meant(right)
        for ruling in self._rulings[left.kind].different:
            straight = ruling.left & one and ruling.right & other
            if straight or (ruling.left & other and ruling.right & one):
                return ruling
        return None

    def _meant(self, item: Item) -> set[str]:
        """What rulings call the mentions of an item: venues by their names."""
        if item.kind != "venue":
            return set(item.mentions)
        return {venue_mention(text) for text in (item.label, *self._printed(item))}

    def _printed(self, item: Item) -> list[str]:
        return [self._text(item.kind, one) for one in item.mentions]

    def _reason(
        self, left: Item, right: Item, found: Comparison | None, ruling: Ruling | None
    ) -> str:
        if ruling:
            by = f" by {ruling.decision.by}" if ruling.decision.by else ""
            why = f": {ruling.decision.why}" if ruling.decision.why else ""
            return f"decided{by} in {ruling.decision.location}{why}"
        related = next(
            (
                one.kind
                for one in self._library.relations
                if {one.left, one.right} == {left.id, right.id}
            ),
            "",
        )
        if left.kind == "work" and related:
            return f"{_RELATED[related]}; --collapse {related} counts them as one"
        if found is None or not found.same:
            threshold = (
                self._options.person_threshold
                if left.kind == "person"
                else self._options.work_threshold
            )
            nothing = "nothing brings them together"
            return nothing if found is None else reason_of_scores(found, threshold)
        if left.kind == "person":
            return self._reason_of_people(left, right)
        return (
            "these two alone could be one, but all members of two groups have a say, and others "
            "speak against it"
        )

    def _reason_of_people(self, left: Item, right: Item) -> str:
        ones = {self._mentions[one].reference: self._mentions[one] for one in left.mentions}
        for mention in (self._mentions[one] for one in right.mentions):
            if other := ones.get(mention.reference):
                if _role(other) == _role(mention):
                    return f"both are {_role(mention)}s of {mention.reference}"
        for names in product(self._fullest(left), self._fullest(right)):
            if not compare_names(*names, self._options).score:
                return f"their names contradict each other: {names[0]} | {names[1]}"
        return (
            "the names agree, but what else is known of the two (co-authors, affiliations, venues, "
            "years, fuller forms of the name) keeps them apart"
        )

    def _fullest(self, item: Item) -> list[Name]:
        """The different names of a person that print the most."""
        names = dict.fromkeys(self._mentions[one].name for one in item.mentions)
        return sorted(names, key=lambda one: (-len(one.given), str(one)))[:_ASKED]

    def _names(
        self, left: Item, right: Item, pair: tuple[str, str], *, same: bool
    ) -> tuple[str, str]:
        """What a row of decisions.tsv calls the two: names where all that print them are meant."""
        names = [self._name(one, whole=not same) for one in (left, right)]
        apart = letters_and_digits(names[0]) != letters_and_digits(names[1])
        if apart and all(names) and not self._met(left, right):
            return names[0], names[1]
        return self._named(left.kind, pair[0]), self._named(left.kind, pair[1])

    def _met(self, left: Item, right: Item) -> bool:
        """Whether one reference names both: by their names, two people of it are never one."""
        if left.kind != "person":
            return False
        ones, others = (
            {self._mentions[one].reference for one in item.mentions} for item in (left, right)
        )
        return not ones.isdisjoint(others)

    def _name(self, item: Item, *, whole: bool) -> str:
        """A name that all print who are the item (``whole``: or part of it), "" for none."""
        if item.kind == "work":
            return ""
        if item.kind == "venue":
            return item.label
        named = (item.label, *map(str, self._fullest(item))) if whole else (item.label,)
        for name in named:
            key = letters_and_digits(name)
            found = {
                m for m in self._mentions if letters_and_digits(self._text("person", m)) == key
            }
            if found == set(item.mentions) or (whole and found and found <= set(item.mentions)):
                return name
        return ""

    def _named(self, kind: Kind, mention: str) -> str:
        """What a row of decisions.tsv calls a mention."""
        if kind == "person":
            one = self._mentions[mention]
            text = self._references[one.reference].printed.raw.text
            place = f"{fingerprint(text)}@{one.role}.{one.position}"
            return f"{place} {self._text(kind, mention)}"
        return side(kind, self._text(kind, mention))

    def _text(self, kind: Kind, mention: str) -> str:
        if kind == "person":
            name = self._mentions[mention].name
            return name.printed or str(name)
        reference = self._references.get(mention)
        if reference is None:
            return mention
        return reference.container if kind == "venue" else reference.printed.raw.text


def _role(mention: Mention) -> str:
    return mention.role


def _chain(
    ends: Iterable[tuple[str, str, Merge]], start: Iterable[str], targets: Collection[str]
) -> tuple[Merge, ...]:
    """The shortest chain of merges, each with what it joins; none where nothing is to be joined."""
    links: dict[str, list[tuple[str, Merge]]] = defaultdict(list)
    for left, right, merge in ends:
        links[left].append((right, merge))
        links[right].append((left, merge))
    came: dict[str, tuple[str, Merge] | None] = dict.fromkeys(start)
    waiting = deque(came)
    while waiting:
        node = waiting.popleft()
        if node in targets:
            return _walked(came, node)
        for other, merge in links[node]:
            if other not in came:
                came[other] = (node, merge)
                waiting.append(other)
    return ()


def _walked(came: Mapping[str, tuple[str, Merge] | None], node: str) -> tuple[Merge, ...]:
    steps: list[Merge] = []
    while (step := came[node]) is not None:
        node, merge = step
        steps.append(merge)
    return tuple(reversed(steps))
