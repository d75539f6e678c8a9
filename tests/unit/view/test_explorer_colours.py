"""Colours of the page can be read, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
from pathlib import Path

import pytest

from citegraph.knowledge import table

COLOURS = Path(__file__).parents[3] / "citegraph/view/frontend/src/base/colours.css"
STYLE = COLOURS.read_text(encoding="utf-8")

CLUSTERS = tuple(f"cluster-{number}" for number in range(7))
TEXT_ON = [
    *((text, ground) for text in ("ink", "muted") for ground in ("panel", "soft", "chosen")),
    *((text, ground) for text in ("ink", "accent") for ground in ("panel", "map", "hover")),
    ("on-accent", "accent"),
    ("on-accent", "accent-hover"),
    ("warning", "panel"),
    ("error", "panel"),
    ("panel", "ink"),
    *((cluster, "map") for cluster in CLUSTERS),
]


def _schemes() -> dict[str, dict[str, str]]:
    light, dark = STYLE.split("@media")
    colours = [dict(re.findall(r"--([\w-]+): (#\w{6});", part)) for part in (light, dark)]
    return {"light": colours[0], "dark": {**colours[0], **colours[1]}}


def _luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 to 1 (WCAG 2.2)."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_of_black_and_white_is_21() -> None:
    assert 21.0 == pytest.approx(_contrast("#000000", "#ffffff"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_enough_contrast(scheme: str) -> None:
    colours = _schemes()[scheme]
    contrasts = {pair: _contrast(colours[pair[0]], colours[pair[1]]) for pair in TEXT_ON}
    assert {} == {pair: round(value, 2) for pair, value in contrasts.items() if value < 4.5}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_clusters_have_the_colours_of_exports_and_reports(scheme: str) -> None:
    given = [f"#{row[scheme]}" for row in table("cluster_colours")]
    assert given == [_schemes()[scheme][name] for name in CLUSTERS]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_cluster_has_its_own_colour(scheme: str) -> None:
    assert len(CLUSTERS) == len({_schemes()[scheme][name] for name in CLUSTERS})
