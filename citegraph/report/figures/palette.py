"""Colours of figures, on paper and in the dark; those of clusters are a table of ``knowledge``."""

from citegraph.knowledge import table

#: Name -> (light, dark). No two light ones are the same: a colour is found by its code.
COLOURS = {
    "ground": ("#ffffff", "#181d24"),
    "ink": ("#1b2430", "#e7ebf1"),
    "muted": ("#576272", "#a2adbb"),
    "line": ("#dde1e7", "#2c343f"),
    "link": ("#8c97a6", "#7f8a99"),
    "bar": ("#9db7d6", "#3f628c"),
    "accent": ("#b3261e", "#ff8f85"),
    **{
        f"cluster-{number}": (f"#{row['light']}", f"#{row['dark']}")
        for number, row in enumerate(table("cluster_colours"))
    },
}

GROUND, INK, MUTED, LINE, LINK, BAR, ACCENT = (
    COLOURS[name][0] for name in ("ground", "ink", "muted", "line", "link", "bar", "accent")
)
CLUSTERS = tuple(light for name, (light, _) in COLOURS.items() if name.startswith("cluster"))


def cluster_colour(number: int) -> str:
    """Return the colour of a cluster by its number; they come again after seven.

    >>> cluster_colour(0) == cluster_colour(7)
    True
    """
    return CLUSTERS[number % len(CLUSTERS)]
