"""Engines past one machine: counting pairs and reading lists on DuckDB and Spark."""
