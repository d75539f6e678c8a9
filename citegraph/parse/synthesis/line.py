"""A printed reference under construction."""

from functools import cache
from random import Random

from citegraph.knowledge import table
from citegraph.parse.synthesis.printed import Printed


class Line:
    """Text, the span of every field in it, and what was chosen once for the whole reference."""

    def __init__(self, language: str, chance: Random) -> None:
        self.text = ""
        self.language = language
        self.chance = chance
        self._spans: list[tuple[int, int, str]] = []
        self._said: dict[str, str] = {}

    def put(self, text: str) -> None:
        """Add unlabelled text."""
        self.text += text

    def field(self, label: str, value: str) -> None:
        """Add a labelled value; nothing when it is empty."""
        if value:
            start = len(self.text)
            self.text += value
            self._spans.append((start, len(self.text), label))

    def stop(self) -> None:
        """End a sentence, unless the text has one already."""
        if self.text and self.text[-1] not in ".?!":
            self.text += "."

    def say(self, name: str) -> str:
        """Return a form of a term of the table ``rendering``; the same one when asked again."""
        if name == "area-book-next":
            return self.say("area-book").lstrip(".") or " "
        if name not in self._said:
            self._said[name] = self.chance.choice(_forms(name, self.language))
        return self._said[name]

    def once(self, name: str, value: str) -> str:
        """Return what was remembered under a name; remember ``value`` when nothing was."""
        return self._said.setdefault(f"={name}", value)

    def often(self, share: float) -> bool:
        """Return true with the given probability."""
        return self.chance.random() < share

    def printed(self) -> Printed:
        """Return the finished reference."""
        return Printed(self.text, tuple(self._spans))


@cache
def _forms(name: str, language: str) -> list[str]:
    """Return the forms of a term in a language, each as often as its weight says."""
    for slot in (f"{name}-{language}", name, f"{name}-en"):
        if slot in _table():
            return _table()[slot]
    raise KeyError(name)


@cache
def _table() -> dict[str, list[str]]:
    forms: dict[str, list[str]] = {}
    for row in table("rendering"):
        form = "" if row["form"] == "0" else row["form"].replace("_", " ")
        forms.setdefault(row["slot"], []).extend([form] * int(row["weight"]))
    return forms
