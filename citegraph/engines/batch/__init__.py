"""Parsing and identity as map stages over Arrow batches, on one machine or on Spark."""
