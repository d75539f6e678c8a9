"""Uncertain pairs put to the user as questions, and his answers as decisions."""

from citegraph.workflow.reviewing.questions import Question, Side, find_questions
from citegraph.workflow.reviewing.session import Session
from citegraph.workflow.reviewing.sheet import read_sheet, render_sheet

__all__ = ["Question", "Session", "Side", "find_questions", "read_sheet", "render_sheet"]
