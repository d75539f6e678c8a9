"""The kinds of networks: their items, and how pairs of them are counted."""
