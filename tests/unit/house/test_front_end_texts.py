"""What the page says stands in its tables of texts, in both languages, and is all used."""

import re
from collections.abc import Iterator

import pytest

from citegraph.network.table import KINDS
from citegraph.view.texts import LANGUAGES, interface_texts
from tests.front_end import Source, layer_of, sources

#: CLDR plural categories of whole numbers, and "other" for the rest.
FORMS = {"en": {"one", "other"}, "ru": {"one", "few", "many", "other"}}

_TEXTS = {language: interface_texts()[language] for language in LANGUAGES}
_ROOMS = {key.partition(".")[0] for key in _TEXTS["en"]} - {"names"}
_KEY = re.compile(rf"(?:{'|'.join(sorted(_ROOMS))})\.[a-z0-9-]+")
_FILE_NAMES = (".svg", ".png", ".bib", ".ris", ".json", ".csv", ".tsv", ".ts", ".tsx", ".css")
#: A dynamic key begins with its room: `map.tool-${name}`.
_PATTERN = re.compile(
    rf"(?:{'|'.join(sorted(_ROOMS))})\.[\w-]*\$\{{[^}}]*\}}(?:[\w-]|\$\{{[^}}]*\}})*"
)
_CALL = re.compile(r"\bt\(\s*\"([\w.-]+)\"\s*(,\s*\{)?")
_TABLES = re.compile(r"\b(?:nameOf|namesOf)\(\s*\"([\w-]+)\"")


def _is_plural(value: object) -> bool:
    return isinstance(value, dict) and "other" in value and set(value) <= FORMS["ru"]


def _leaves(language: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield every text with its forms; the name of a coded value is "names.TABLE.CODE"."""
    for key, value in _TEXTS[language].items():
        if isinstance(value, str):
            yield key, {"": value}
        elif _is_plural(value) and not key.startswith("names."):
            yield key, value
        else:
            yield from ((f"{key}.{code}", {"": text}) for code, text in value.items())


def _places(forms: dict[str, str]) -> set[str]:
    return {place for text in forms.values() for place in re.findall(r"\{(\w+)\}", text)}


def _used_keys(source: Source) -> set[str]:
    return {
        text
        for text in source.strings
        if _KEY.fullmatch(text) and (text in _TEXTS["en"] or not text.endswith(_FILE_NAMES))
    }


def _patterns(source: Source) -> set[str]:
    """Dynamic keys as patterns of the keys that they may make."""
    templates = [text for text in source.strings if _PATTERN.fullmatch(text)]
    parts = (re.split(r"\$\{[^}]*\}", text) for text in templates)
    return {"[a-z0-9-]+".join(re.escape(part) for part in each) for each in parts}


def test_languages_have_the_same_texts_with_the_same_places() -> None:
    tables = {
        language: {key: _places(forms) for key, forms in _leaves(language)}
        for language in LANGUAGES
    }
    assert tables["en"] == tables["ru"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_texts_have_all_forms_of_their_language(language: str) -> None:
    plurals = {key: set(forms) for key, forms in _leaves(language) if set(forms) != {""}}
    assert {} == {key: forms for key, forms in plurals.items() if forms != FORMS[language]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_neither_empty_nor_padded(language: str) -> None:
    found = [
        key
        for key, forms in _leaves(language)
        for text in forms.values()
        if not text or text != text.strip() or "  " in text
    ]
    assert [] == found


def test_russian_texts_are_russian() -> None:
    """What has words in it and is the same in both languages was forgotten, unless it is a name."""
    english = dict(_leaves("en"))
    same = [key for key, forms in _leaves("ru") if forms == english.get(key)]
    words = {
        key: re.findall(r"[A-Za-z]{2,}", re.sub(r"\{\w+\}", "", " ".join(english[key].values())))
        for key in same
    }
    names = {"APA", "BibTeX", "RIS", "CSL", "JSON", "CSV", "TSV", "PNG", "SVG", "DOI", "ISBN",
             "ISSN", "PageRank", "EN", "RU", "English", "URL", "citegraph", "GraphML", "Ctrl",
             "Esc", "Enter", "Shift", "Alt", "Tab", "decisions", "tsv", "JabRef", "LaTeX",
             "Zotero", "Pandoc", "LibreOffice", "Excel", "EndNote", "Mendeley"}  # fmt: skip
    assert {} == {key: left for key, found in words.items() if (left := set(found) - names)}


@pytest.mark.parametrize("source", sources(), ids=lambda one: one.name)
def test_used_texts_exist_and_are_of_rooms_that_it_may_know(source: Source) -> None:
    used = _used_keys(source)
    assert set() == {key for key in used if key not in _TEXTS["en"]}
    missing = {
        pattern
        for pattern in _patterns(source)
        if not any(re.fullmatch(pattern, key) for key in _TEXTS["en"])
    }
    assert set() == missing
    rooms = {key.partition(".")[0] for key in used} - {source.room}
    known = {room for room in rooms if -1 < layer_of(room) < layer_of(source.name)}
    assert set() == rooms - known


def test_every_text_is_used() -> None:
    used = {key for source in sources() for key in _used_keys(source)}
    patterns = {pattern for source in sources() for pattern in _patterns(source)}
    texts = {key for key in _TEXTS["en"] if not key.startswith("names.")}
    unused = {key for key in texts - used if not any(re.fullmatch(one, key) for one in patterns)}
    assert set() == unused


def test_tables_of_names_exist_and_are_used() -> None:
    named = {text for source in sources() for text in _TABLES.findall(source.code)}
    tables = {key.removeprefix("names.") for key in _TEXTS["en"] if key.startswith("names.")}
    assert set() == named - tables
    literals = {text for source in sources() for text in source.strings}
    assert set() == tables - named - literals


def _given(code: str, start: int) -> set[str] | None:
    """Return the names in the object literal that begins at ``start``; None with a spread."""
    depth, place, top = 0, start, ""
    while place < len(code):
        char = code[place]
        depth += char in "{(["
        depth -= char in "})]"
        if depth == 0:
            break
        top += char if depth == 1 else ""
        place += 1
    if "..." in top:
        return None
    return set(re.findall(r"(?:^\{|,)\s*(\w+)\s*(?=[:,]|$)", top.rstrip()))


@pytest.mark.parametrize("source", sources(), ids=lambda one: one.name)
def test_places_of_texts_are_filled(source: Source) -> None:
    places = {key: _places(forms) for key, forms in _leaves("en")}
    plurals = {key for key, forms in _leaves("en") if set(forms) != {""}}
    wrong = []
    for call in _CALL.finditer(source.code):
        key, given = call[1], _given(source.code, call.end() - 1) if call[2] else set()
        if key not in places or given is None:
            continue
        wanted = places[key] | ({"n"} if key in plurals else set())
        if given != wanted:
            wrong.append((key, sorted(wanted), sorted(given)))
    assert [] == wrong


def test_words_in_the_markup_come_from_the_tables() -> None:
    attributes = r"(?:aria-label|title|placeholder|alt|aria-description)=\"[^\"]*[^\W\d_][^\"]*\""
    between = r">([^<>{}=;()]*[^\W\d_]{2}[^<>{}=;()]*)</"
    found = [
        f"{source.name}: {match[0]}"
        for source in sources(".tsx")
        for match in re.finditer(rf"{attributes}|{between}", source.code)
    ]
    assert [] == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_network_has_a_name(language: str) -> None:
    names = _TEXTS[language]["names.network"]
    assert isinstance(names, dict)
    assert set() == set(KINDS) - set(names)
