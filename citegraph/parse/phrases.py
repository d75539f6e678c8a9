"""What holds a token: its phrase (between commas, brackets, quotes), its sentence, its zone.

A chain of labels sees two words to each side. Whether "Sociology" ends a title or names a journal
is decided further off: by what follows the phrase that it stands in, and by what the reference
holds as a whole.
"""

from collections.abc import Sequence
from functools import lru_cache

from citegraph.parse.facts import Facts

_MARKS = frozenset(',:;()[]"/-=')
_SENTENCE = 2
_PHRASE = 1
_YEARS = frozenset(("year", "years", "date"))
_MOST_SENTENCES = 6
_MOST_PHRASES = 4


def phrase_rows(facts: Sequence[Facts], gaps: Sequence[str]) -> list[tuple[str, ...]]:
    """Return for every token the features of its phrase, its sentence and its zone.

    The zones are "a" from the start, "y" after a first year, "i" after "In", "e" after the term
    of an editor there, "/" after «//»; sentences and phrases are counted from where they begin.
    """
    strengths = _breaks(facts, gaps)
    edges = [i for i, strength in enumerate(strengths) if strength]
    whole = _habits(facts, gaps)
    rows: list[tuple[str, ...]] = []
    place = _Place()
    before = "^"
    for start, end in zip(edges, edges[1:], strict=False):
        phrase = facts[start:end]
        is_sentence = strengths[start] == _SENTENCE and start > 0
        place.enter(phrase, gaps[start], is_sentence, facts[end : end + 1])
        profile = _profile(phrase)
        follow = facts[end].kind if end < len(facts) else "$"
        where = f"{place.zone}{min(place.sentences, _MOST_SENTENCES)}"
        row = (
            f"B{gaps[end]}{follow}",
            f"C{before}{profile}",
            f"E{where}{min(place.phrases, _MOST_PHRASES)}",
            f"F{where}{profile}",
            f"G{whole}{where}",
        )
        rows += [row] * (end - start)
        before = profile
        place.leave(phrase, gaps[end])
    return rows


class _Place:
    """The zone that a phrase stands in, and how many sentences and phrases of it came before."""

    def __init__(self) -> None:
        self.zone = "a"
        self.sentences = 0
        self.phrases = 0

    def enter(
        self, phrase: Sequence[Facts], opening: str, is_sentence: bool, rest: Sequence[Facts]
    ) -> None:
        """Go on to a phrase between ``opening`` and, if any, the token ``rest``."""
        if "//" in opening:
            self._begin("/")
        elif phrase[0].word == "in" and opening not in ("", " ") and self.zone in "aye":
            follow = phrase[1:2] or rest
            if follow and (phrase[0].shape == "Init" or follow[0].shape != "lower"):
                self._begin("i")
            elif is_sentence:
                self.sentences, self.phrases = self.sentences + 1, 0
        elif is_sentence:
            self.sentences, self.phrases = self.sentences + 1, 0

    def leave(self, phrase: Sequence[Facts], closing: str) -> None:
        """Leave a phrase that ``closing`` stands after."""
        self.phrases += 1
        if self.zone == "a" and len(phrase) == 1 and phrase[0].shape in _YEARS:
            self._begin("y", closing)
        elif self.zone in "iy" and "E" in [fact.mark for fact in phrase]:
            self._begin("e", closing)

    def _begin(self, zone: str, closing: str = "") -> None:
        """Begin a zone; a full stop at its very beginning does not count as a sentence."""
        self.zone, self.phrases = zone, 0
        self.sentences = -1 if _strength(closing) == _SENTENCE else 0


@lru_cache(maxsize=4096)
def _strength(gap: str) -> int:
    """Return 2 for the end of a sentence, 1 for the end of a phrase, else 0."""
    if "." in gap or "?" in gap or "!" in gap or "//" in gap:
        return _SENTENCE
    return 0 if _MARKS.isdisjoint(gap) else _PHRASE


def _breaks(facts: Sequence[Facts], gaps: Sequence[str]) -> list[int]:
    """Return the strength of the break before every token and after the last.

    The full stop of an initial or an abbreviated term ends nothing.
    """
    found = [_SENTENCE]
    for fact, gap in zip(facts, gaps[1:-1], strict=False):
        found.append(0 if gap == ". " and fact.stopped else _strength(gap))
    found.append(_SENTENCE)
    return found


def _profile(phrase: Sequence[Facts]) -> str:
    """Return letters for what a phrase holds: names, words of a title, numbers, known words."""
    lower = upper = initials = 0
    marks = ""
    for fact in phrase:
        if fact.mark and fact.mark not in marks:
            marks += fact.mark
        if fact.shape == "lower":
            lower += 1
        elif fact.shape == "Init":
            upper += 1
        elif fact.stopped:
            initials += 1
    if lower:
        return ("t" if lower > upper else "m") + marks[:3]
    return ("n" if initials else "u" if upper else "d") + marks[:3]


def _habits(facts: Sequence[Facts], gaps: Sequence[str]) -> str:
    """Return a letter for each habit of the whole reference, such as «//» or an early year."""
    text = "|".join(gaps)
    found = "/" if "//" in text else ""
    found += "-" if ". -" in text else ""
    found += "[" if "[" in text else ""
    found += "q" if '"' in text else ""
    shapes = [fact.shape for fact in facts]
    year = next((i for i, shape in enumerate(shapes) if shape in _YEARS), -1)
    if year >= 0:
        found += "y" if year * 2 < len(facts) else "z"
        found += "(" if "(" in gaps[year] else ""
    found += "r" if "range" in shapes else ""
    marks = {fact.mark for fact in facts}
    found += "V" if "V" in marks else ""
    found += "P" if "P" in marks else ""
    led = "Init" in [fact.shape for fact in facts if fact.word == "in"]
    return found + "I" if led else found
