"""From field values to labelled tokens: where in the printed text each value stands."""

import re
from collections.abc import Iterator, Mapping, Sequence

from citegraph.parse.tagger import OTHER
from citegraph.parse.tokens import Token

#: Long and unmistakable fields first: they leave fewer places for the numbers.
_ORDER = (
    "url", "doi", "isbn", "title", "container", "author", "editor", "translator", "publisher",
    "series", "place", "pages", "volume", "issue", "page_total", "date", "part", "note",
)  # fmt: skip
PERSONS = frozenset(("author", "editor", "translator"))
#: Terms that stand before a number of the field, in any language of the corpora.
_BEFORE = {
    "volume": re.compile(r"(?:^|[^\w])(?:vol|v|bd|band|т|том|кн|volume)[\s.:]{0,12}\(?$", re.I),
    "issue": re.compile(
        r"(?:№|(?:^|[^\w])(?:no|nr|n|issue|вып|num|heft|h)[\s.:]{0,12}|\d\s?\()\s{0,12}$", re.I
    ),
    "pages": re.compile(r"(?:(?:^|[^\w])(?:pp?|pages?|с|стр|s)[\s.:]{0,12}|[:,]\s{0,12})$", re.I),
}


class Alignment:
    """Labels of the tokens of one printed reference, filled field by field."""

    def __init__(self, raw: str, tokens: Sequence[Token]) -> None:
        self.raw = raw
        self.tokens = tokens
        self.labels = [OTHER] * len(tokens)
        self._index = [i for i, char in enumerate(raw) if char.isalnum() for _ in char.casefold()]
        self._folded = "".join(char.casefold() for char in raw if char.isalnum())

    def add(self, field: str, value: str) -> bool:
        """Mark a value of a field where it is printed; False when it is not."""
        if field in PERSONS:
            return self._add_person(field, value)
        found = [run for run in self._places(value) if self._is_free(run)]
        if not found:
            return False
        pattern = _BEFORE.get(field)
        if pattern and len(found) > 1:
            marked = [
                run
                for run in found
                if pattern.search(
                    self.raw[max(0, self.tokens[run[0]].start - 12) : self.tokens[run[0]].start]
                )
            ]
            found = marked or found[-1:]
        elif field == "date" and len(found) > 1 and found[0][0] > len(self.tokens) // 2:
            found = found[-1:]
        self._mark(field, found[0])
        return True

    def _add_person(self, field: str, value: str) -> bool:
        done = False
        for form in _name_forms(value):
            for run in self._places(form):
                if self._is_free(run):
                    self._mark(field, run)
                    done = True
        return done

    def _places(self, value: str) -> Iterator[range]:
        """Yield every run of whole tokens that prints the value, letters and digits compared."""
        wanted = "".join(char.casefold() for char in value if char.isalnum())
        position = self._folded.find(wanted) if wanted else -1
        while position >= 0:
            first, last = self._index[position], self._index[position + len(wanted) - 1]
            run = [
                i
                for i, token in enumerate(self.tokens)
                if token.end > first and token.start <= last
            ]
            if run and self._fills(run, first, last):
                yield range(run[0], run[-1] + 1)
            position = self._folded.find(wanted, position + 1)

    def _fills(self, run: Sequence[int], first: int, last: int) -> bool:
        left = self.raw[self.tokens[run[0]].start : first]
        right = self.raw[last + 1 : self.tokens[run[-1]].end]
        link = bool(self.tokens[run[0]].kind)
        return link or not any(char.isalnum() for char in left + right)

    def _is_free(self, run: range) -> bool:
        return all(self.labels[i] == OTHER for i in run)

    def _mark(self, field: str, run: range) -> None:
        for i in run:
            self.labels[i] = field


def _name_forms(value: str) -> list[str]:
    """Return the orders in which a person of a gold record may be printed."""
    family, comma, given = (part.strip() for part in value.partition(","))
    if not comma:
        words = value.split()
        turned = " ".join(words[-1:] + words[:-1])
        return list(dict.fromkeys((value, turned, " ".join(words[1:] + words[:1]))))
    if "," in given:
        return [value]
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", given))
    forms = (
        f"{family} {given}",
        f"{given} {family}",
        f"{family} {initials}",
        f"{initials} {family}",
    )
    return list(dict.fromkeys(forms))


def align(
    raw: str, tokens: Sequence[Token], fields: Mapping[str, Sequence[str]]
) -> list[str] | None:
    """Return one label per token, or None when a value of a field is not printed in ``raw``."""
    labels, absent = align_printed(raw, tokens, fields)
    return None if absent else labels


def align_printed(
    raw: str, tokens: Sequence[Token], fields: Mapping[str, Sequence[str]]
) -> tuple[list[str], int]:
    """Return one label per token, and how many values of fields are not printed in ``raw``."""
    alignment = Alignment(raw, tokens)
    order = sorted(fields, key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER))
    values = [(field, value) for field in order for value in fields[field]]
    absent = sum(not alignment.add(field, value) for field, value in values)
    return alignment.labels, absent
