"""The rules of Western styles (APA, Chicago, MLA, Harvard, German and French lists), in order."""

import re
from collections.abc import Callable

from citegraph.parse.draft import Draft
from citegraph.parse.rules.western import (
    articles,
    authordate,
    books,
    chapters,
    edges,
    editedby,
    fullnames,
    quotes,
    remarks,
)

_CYRILLIC = re.compile(r"[\u0400-\u052f]")

#: Each may correct what came before.
RULES: tuple[Callable[[Draft], None], ...] = (
    edges.mend_ordinals,
    edges.in_inside_title,
    remarks.years_are_no_pages,
    edges.publisher_inside_title,
    remarks.pages_in_brackets,
    edges.skip_same_author,
    edges.drop_key,
    fullnames.read_full_names,
    authordate.read_vancouver,
    authordate.read_editors,
    authordate.read_author_date,
    quotes.title_in_quotes,
    editedby.label_edited_by,
    chapters.split_at_in,
    remarks.date_of_newspaper,
    remarks.drop_count_of_volumes,
    remarks.label_german_edition,
    remarks.label_thesis,
    edges.container_to_volume,
    articles.split_article,
    books.label_colon_imprint,
    remarks.pages_at_end,
    edges.split_publisher,
    edges.widen_place,
    edges.publisher_before_place,
    edges.place_at_end,
    books.title_of_book,
)


def read_western(draft: Draft) -> None:
    """Apply the rules to a reference that nothing shows to be of GOST style."""
    if is_western(draft):
        for rule in RULES:
            rule(draft)


def is_western(draft: Draft) -> bool:
    """Whether neither « // » nor Cyrillic letters show a reference of GOST style."""
    if "//" in draft.text.replace("://", ""):
        return False
    return _CYRILLIC.search(draft.text, 0, 40) is None
