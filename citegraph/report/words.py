"""What a report says in its language: texts, plural forms, numbers."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from citegraph.report.cleaning import shown
from citegraph.text.rounding import rounded

#: Group and decimal separators (CLDR 45).
_SIGNS = {"en": (",", "."), "ru": ("\u00a0", ",")}
_MINUS = "\u2212"

Text = str | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of one language and how it writes numbers."""

    language: str

    def __call__(self, key: str, /, **values: object) -> str:
        r"""Return a text with its places filled; numbers are written as the language does.

        The text may be a table of plural forms, chosen by the value ``n``. Values are never
        read as templates, and hold nothing that steers a terminal or a page.

        >>> Words("en")("documents", n=1), Words("ru")("documents", n=1234)
        ('1 document', '1\xa0234 документа')
        """
        text = texts(self.language)[key]
        if not isinstance(text, str):
            text = text[self.plural(values["n"])]
        return text.format_map({name: self.value(value) for name, value in values.items()})

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return key in texts(self.language)

    def or_else(self, key: str, other: str) -> str:
        """Return a text without places, or ``other`` where there is none."""
        return self(key) if self.has(key) else other

    def value(self, value: object) -> str:
        """Return a value as text: numbers by language, the rest cleaned."""
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return self.number(value)
        return shown(str(value), 2000)

    def number(self, value: float, digits: int | None = None) -> str:
        r"""Return a number with separators; ``digits`` after the point, else six significant ones.

        >>> Words("ru").number(1234.5), Words("en").number(1234.5), Words("en").number(-0.25, 1)
        ('1\xa0234,5', '1,234.5', '−0.2')
        """
        group, point = _SIGNS[self.language]
        if digits is None:
            text = f"{value:,d}" if isinstance(value, int) else _plain(rounded(value))
        else:
            text = f"{value:,.{digits}f}"
        return text.translate({ord(","): group, ord("."): point, ord("-"): _MINUS})

    def percent(self, share: float) -> str:
        r"""Return a share from 0 to 1 in per cent.

        >>> Words("ru").percent(0.1234), Words("en").percent(0.1234)
        ('12,3\xa0%', '12.3%')
        """
        space = "\u00a0" if self.language == "ru" else ""
        return f"{self.number(100 * share, 1)}{space}%"

    def plural(self, value: object) -> str:
        """Return the CLDR category of a number; what is no whole number is "other".

        >>> [Words("ru").plural(n) for n in (1, 3, 11, 21, 1.5)]
        ['one', 'few', 'many', 'one', 'other']
        """
        if not isinstance(value, int):
            return "other"
        if self.language == "en":
            return "one" if value == 1 else "other"
        ones, tens = value % 10, value % 100
        if ones == 1 and tens != 11:
            return "one"
        return "few" if 2 <= ones <= 4 and not 12 <= tens <= 14 else "many"


def texts(language: str) -> Mapping[str, Text]:
    """Return key -> text of a language."""
    return all_texts()[language]


@cache
def all_texts() -> Mapping[str, Mapping[str, Text]]:
    """Return language -> key -> text; one with plural forms is a table of CLDR categories.

    >>> sorted(all_texts())
    ['en', 'ru']
    """
    return tomllib.loads(files(__package__).joinpath("texts.toml").read_text(encoding="utf-8"))


def _plain(value: float) -> str:
    """Return a number without an exponent as long as that stays short."""
    if value == int(value) and abs(value) < 1e15:
        return f"{int(value):,d}"
    if 1e-4 <= abs(value) < 1e15:
        return f"{value:,.10f}".rstrip("0").rstrip(".")
    return f"{value:g}"
