"""Pairs of items: counted, normalized, cut to those that matter."""
