"""Measurements of speed and memory; figures are kept in RESULTS.md."""
