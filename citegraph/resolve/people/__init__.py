"""People: which mentions of a name are one person."""
