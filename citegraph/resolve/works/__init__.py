"""Works: which references are one work."""
