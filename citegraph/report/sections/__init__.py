"""Sections of a report: findings to blocks of text, tables and pictures."""
