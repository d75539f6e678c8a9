"""The table of styles for rendering."""

from citegraph.parse.training import gost_styles, latin_styles
from citegraph.parse.training.rendering import Style

#: Style, its share among all renderings, and whether it needs a Russian record (None: either).
STYLES: tuple[tuple[Style, int, bool | None], ...] = (
    (gost_styles.gost_article, 5, None),
    (gost_styles.gost_book, 6, None),
    (gost_styles.gost_chapter, 3, None),
    (gost_styles.gost_thesis, 1, True),
    (gost_styles.gost_web, 2, True),
    (gost_styles.law, 1, True),
    (latin_styles.bsi, 5, True),
    (latin_styles.english_list, 4, False),
    (latin_styles.bare_web, 2, None),
    (latin_styles.news, 1, False),
)
