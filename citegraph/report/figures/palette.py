"""Colours of figures, on paper and in the dark.

Those of clusters are told apart with the common kinds of colour blindness (after Okabe and Ito
2008), and have a contrast of at least 4.5:1 with the ground in both schemes (WCAG 2.2, 1.4.3).
"""

#: Name -> (light, dark). No two light ones are the same: a colour is found by its code.
COLOURS = {
    "ground": ("#ffffff", "#181d24"),
    "ink": ("#1b2430", "#e7ebf1"),
    "muted": ("#576272", "#a2adbb"),
    "line": ("#dde1e7", "#2c343f"),
    "link": ("#8c97a6", "#7f8a99"),
    "bar": ("#9db7d6", "#3f628c"),
    "accent": ("#b3261e", "#ff8f85"),
    "cluster-0": ("#0072b2", "#5aaef0"),
    "cluster-1": ("#b84e06", "#f09055"),
    "cluster-2": ("#007a59", "#38c99d"),
    "cluster-3": ("#a63f98", "#dd93cf"),
    "cluster-4": ("#806300", "#e2b93b"),
    "cluster-5": ("#5548c8", "#b0a4ff"),
    "cluster-6": ("#7d2248", "#e87b9a"),
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
