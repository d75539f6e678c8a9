"""Keywords as the items of a network."""

from collections import Counter, defaultdict

from citegraph.model import Library
from citegraph.network.items import Item, Items
from citegraph.network.kinds.records import records_of_works
from citegraph.network.options import NetworkOptions
from citegraph.text.keywords import keyword_key, record_keywords

_LONGEST_ACRONYM = 4


def keywords_of_works(library: Library, options: NetworkOptions) -> Items:
    """Return the keywords of works; all forms of one are one, shown as most works print it.

    Co-word analysis: Callon, Courtial, Turner and Bauin (1983), "From translations to problematic
    networks: An introduction to co-word analysis", Social Science Information 22(2).
    """
    units: dict[str, list[str]] = defaultdict(list)
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for work, records in records_of_works(library, options):
        found: dict[str, str] = {}
        for record in records:
            for keyword in record_keywords(record, options.keywords):
                found.setdefault(keyword_key(keyword), keyword)
        found.pop("", None)
        for key, keyword in found.items():
            units[key].append(work)
            forms[key][_shown(keyword)] += 1
    items = (
        Item(key, label, tuple(units[key]), works=len(units[key]))
        for key in sorted(units)
        for label in (commonest(forms[key]),)
    )
    return Items("keyword", "keywords", tuple(items), "work")


def commonest(forms: Counter[str]) -> str:
    """Return the form that is printed most often; of equals the one in lower case, the first.

    >>> commonest(Counter({"Rivers": 2, "rivers": 2, "River": 1}))
    'rivers'
    """
    return min(forms, key=lambda form: (-forms[form], not form.islower(), form))


def _shown(keyword: str) -> str:
    """Return a keyword in lower case where a database prints all of them in capitals."""
    if keyword.isupper() and (" " in keyword or len(keyword) > _LONGEST_ACRONYM):
        return keyword.lower()
    return keyword
