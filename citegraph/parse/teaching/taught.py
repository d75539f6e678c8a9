"""What a person taught, applied to references: known ones recalled, others corrected."""

from pathlib import Path

from citegraph.model import Span
from citegraph.parse.draft import Draft
from citegraph.parse.teaching.model_file import TaughtModel, open_layer, read_model
from citegraph.parse.teaching.printed import squeeze, squeezed_offsets


class Taught:
    """An open model of a project: its corrected references and its layer."""

    def __init__(self, model: TaughtModel, path: Path) -> None:
        self._layer = open_layer(model, path)
        self._known = {}
        for text, marks in model.corrections:
            place = {offset: k for k, offset in enumerate(squeezed_offsets(text))}
            self._known[squeeze(text)] = tuple(
                (field, place[start], place[end - 1])
                for field, start, end in marks
                if start in place and end - 1 in place
            )

    def recall(self, text: str) -> tuple[Span, ...] | None:
        """Return the spans of a reference that was corrected, whatever its spaces; else None."""
        marks = self._known.get(squeeze(text))
        if marks is None:
            return None
        offsets = squeezed_offsets(text)
        places = ((field, offsets[first], offsets[last] + 1) for field, first, last in marks)
        return tuple(Span(field, text[start:end], start, end) for field, start, end in places)

    def correct(self, draft: Draft) -> None:
        """Correct a settled draft by the layer."""
        if self._layer is not None:
            self._layer.correct(draft)


def load_taught(path: Path) -> Taught:
    """Open the model of a project; raises :class:`CitegraphError` when it is damaged."""
    return Taught(read_model(path), path)
