"""What decisions.tsv calls things: names that last when the sources change.

The fingerprint of a printed reference, and a printed name, hold after files are renamed, lists are
put in another order and new sources come in; ids do not.
"""

import re

from citegraph.model import Library, Mention
from citegraph.text.clean import collapse_spaces, letters_and_digits
from citegraph.text.fingerprint import fingerprint

_HINT = 60
_PRINT = re.compile("[0-9a-f]{16}")


def reference_name(text: str) -> str:
    """Return the fingerprint of a printed reference, and its beginning for people.

    >>> reference_name("Смит А. Богатство народов. М., 2008")
    '65440deb51fb68cf Смит А. Богатство народов. М., 2008'
    """
    return f"{fingerprint(text)} {hint(text)}".rstrip()


def hint(text: str) -> str:
    """Return the beginning of a printed reference, so that people know it again."""
    return collapse_spaces(text)[:_HINT]


def mention_name(text: str, mention: Mention, printed: str) -> str:
    """Return the name of one mention: the reference that prints it, its role and place."""
    return f"{fingerprint(text)}@{mention.role}.{mention.position} {printed}".strip()


def what_names(kind: str, name: str) -> str:
    """Return the part of a name that names, without what stands behind it for people.

    A work may be called by its whole printed text too, in rows that people write.

    >>> what_names("work", "65440deb51fb68cf Смит А."), what_names("person", "Смит, А.")
    ('65440deb51fb68cf', 'смита')
    >>> what_names("work", "Smith A. Wealth") == what_names("work", "Smith A. Sentiments")
    False
    """
    first = name.partition(" ")[0]
    is_print = _PRINT.fullmatch(first) if kind == "work" else kind == "person" and "@" in first
    return first if is_print else letters_and_digits(name)


class DecisionNames:
    """Names the two sides of merges and uncertain pairs of one library."""

    def __init__(self, library: Library) -> None:
        described = (one.description for one in library.documents)
        references = (*library.references, *filter(None, described))
        self._texts = {one.id: one.printed.raw.text for one in references}
        self._mentions = {one.id: one for person in library.people for one in person.mentions}

    def both(self, kind: str, ids: tuple[str, str], texts: tuple[str, str]) -> tuple[str, str]:
        """Return the names of both sides; ``ids`` and ``texts`` are those of a merge.

        A printed name stands for all people who print it, unless both sides print the same one.
        """
        if kind == "work":
            return reference_name(texts[0]), reference_name(texts[1])
        if kind == "person":
            same = _folded(texts[0]) == _folded(texts[1])
            return self._person(ids[0], texts[0], same), self._person(ids[1], texts[1], same)
        return texts

    def pair(
        self, kind: str, ids: tuple[str, str], texts: tuple[str, str]
    ) -> tuple[str, str] | None:
        """Return what :meth:`both` does; None where decisions cannot tell the two apart."""
        if kind == "publisher":
            return None
        left, right = self.both(kind, ids, texts)
        return (left, right) if what_names(kind, left) != what_names(kind, right) else None

    def _person(self, id: str, text: str, by_mention: bool) -> str:
        mention = self._mentions.get(id)
        if mention is None or not by_mention:
            return text
        return mention_name(self._texts.get(mention.reference, ""), mention, text)


def _folded(text: str) -> str:
    return collapse_spaces(text).casefold()
