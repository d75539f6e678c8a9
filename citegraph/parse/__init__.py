"""The parse stage: which part of a printed reference is which field."""

from citegraph.parse.options import ParseOptions, default_options
from citegraph.parse.parser import Parser, load_parser
from citegraph.parse.problems import find_unread

__all__ = ["ParseOptions", "Parser", "default_options", "find_unread", "load_parser"]
