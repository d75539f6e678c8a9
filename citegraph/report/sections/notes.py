"""What could not be counted, and why, in the language of the report."""

from collections.abc import Iterator

from citegraph.report.records import Block, Findings, Paragraph
from citegraph.report.words import Words

# Notes whose translation speaks of the documents counted alone: of none there is nothing to say.
_OF_SOME = ("side-rule",)


def notes(findings: Findings, words: Words, *parts: str) -> Iterator[Block]:
    """Yield what the history notes of these parts; what is not translated is in English."""
    for note in findings.history.notes:
        if note.part not in parts:
            continue
        key = f"note-{note.code}"
        # In English the history says it itself, with more particulars.
        if words.language != "en" and words.has(key):
            if note.code in _OF_SOME and not note.count:
                continue
            yield Paragraph(words(key, n=note.count), note=True)
        else:
            yield Paragraph(note.message, note=True, language="en")
