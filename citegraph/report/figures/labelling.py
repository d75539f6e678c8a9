"""Labels that lie on nothing: widths of texts, and free places for them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

#: Line height of a text in units of its size.
_HEIGHT = 1.25
_GAP = 2.0


@dataclass(frozen=True, slots=True)
class Anchor:
    """What wants a label: the middle and the radius of its disc, in points, y upwards."""

    x: float
    y: float
    radius: float
    text: str
    size: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points."""

    left: float
    bottom: float
    right: float
    top: float

    def meets(self, other: "Box") -> bool:
        """Whether the two have a point in common.

        >>> Box(0, 0, 2, 2).meets(Box(1, 1, 3, 3)), Box(0, 0, 2, 2).meets(Box(2, 0, 3, 3))
        (True, False)
        """
        return (
            self.left < other.right
            and other.left < self.right
            and self.bottom < other.top
            and other.bottom < self.top
        )


@dataclass(frozen=True, slots=True)
class Placed:
    """The label of an anchor (by its number) and where its lower left corner stands."""

    number: int
    box: Box


@lru_cache(maxsize=10000)
def text_width(text: str, size: float) -> float:
    """Return the width of a text in points, in the font of the figures."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    font = FontProperties(family="DejaVu Sans", size=size)
    width, _, _ = text_to_path.get_text_width_height_descent(text, font, ismath=False)
    return float(width)


def place_labels(
    anchors: Sequence[Anchor], frame: Box, most: int, taken: Iterable[Box] = ()
) -> tuple[Placed, ...]:
    """Give labels to the first ``most`` anchors that have room for one beside them.

    Labels stay in the frame, lie on no other label and on no disc of an anchor that has one
    (nor on any of ``taken``). The first anchors choose first: sort them by importance.
    """
    placed: list[Placed] = []
    boxes = list(taken)
    for number, anchor in enumerate(anchors):
        if len(placed) == most:
            break
        disc = _disc(anchor)
        if any(disc.meets(box) for box in boxes):
            continue
        for box in _candidates(anchor):
            if _within(box, frame) and not any(box.meets(other) for other in boxes):
                placed.append(Placed(number, box))
                boxes += [box, disc]
                break
    return tuple(placed)


def _candidates(anchor: Anchor) -> Iterator[Box]:
    """Yield the boxes beside a disc: right, left, above, below."""
    width = text_width(anchor.text, anchor.size) * 1.03
    height = anchor.size * _HEIGHT
    out = anchor.radius + _GAP
    yield _box(anchor.x + out, anchor.y - height / 2, width, height)
    yield _box(anchor.x - out - width, anchor.y - height / 2, width, height)
    yield _box(anchor.x - width / 2, anchor.y + out, width, height)
    yield _box(anchor.x - width / 2, anchor.y - out - height, width, height)


def _box(left: float, bottom: float, width: float, height: float) -> Box:
    return Box(left, bottom, left + width, bottom + height)


def _disc(anchor: Anchor) -> Box:
    # The square within the disc: the corners of the one around it are empty.
    half = anchor.radius * 0.8
    return _box(anchor.x - half, anchor.y - half, 2 * half, 2 * half)


def _within(box: Box, frame: Box) -> bool:
    return (
        frame.left <= box.left
        and box.right <= frame.right
        and frame.bottom <= box.bottom
        and box.top <= frame.top
    )
