"""A printed reference whose every character is labelled, and edits that keep the labels."""

from collections.abc import Iterable
from dataclasses import dataclass

from citegraph.parse.training.corpora import Example, from_spans


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed reference; ``spans`` are (start, end, field), end exclusive, in order."""

    text: str
    spans: tuple[tuple[int, int, str], ...]

    def edited(self, edits: Iterable[tuple[int, int, str]]) -> "Printed":
        """Return the reference with every [start:end] replaced; edits in order, not overlapping.

        >>> line = Printed("Рост. 2014", ((0, 4, "title"), (6, 10, "date")))
        >>> line.edited([(4, 6, " ")])
        Printed(text='Рост 2014', spans=((0, 4, 'title'), (5, 9, 'date')))
        """
        text, places, position = "", [0] * (len(self.text) + 1), 0
        for start, end, new in edits:
            for i in range(position, start):
                places[i] = len(text) + i - position
            text += self.text[position:start]
            for i in range(start, end):
                places[i] = len(text) + min(i - start, len(new))
            text += new
            position = end
        for i in range(position, len(self.text) + 1):
            places[i] = len(text) + i - position
        text += self.text[position:]
        spans = ((places[start], places[end], field) for start, end, field in self.spans)
        return Printed(text, tuple(span for span in spans if span[0] < span[1]))

    def example(self) -> Example:
        """Return the tokens of the text with their labels."""
        return from_spans(self.text, self.spans)
