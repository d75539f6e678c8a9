"""Cited references as databases print them in their exports, one string each."""

from citegraph.read.cited_strings.scopus import read_scopus, split_scopus
from citegraph.read.cited_strings.wos import read_wos, split_wos

__all__ = ["read_scopus", "read_wos", "split_scopus", "split_wos"]
