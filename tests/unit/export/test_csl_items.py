"""CSL-JSON items and files."""

import json

from citegraph.export import reference_to_csl, render_library, works_to_csl
from citegraph.model import Library, Reference


def test_every_printed_field_becomes_a_csl_variable(references: tuple[Reference, ...]) -> None:
    expected = {
        "id": "key",
        "type": "article-journal",
        "author": [{"family": "Исланкина", "given": "Е. А."}],
        "title": "Кластеры: 5 % роста & «сети»",
        "container-title": "ЭКО",
        "issue": "3",
        "page": "36-45",
        "DOI": "10.1000/a_b",
        "URL": "https://example.org/a_b?x=1%20#y",
        "language": "ru",
        "issued": {"date-parts": [[2016, 7, 8]]},
        "accessed": {"date-parts": [[2023, 10, 15]]},
        "custom": {"translated-title": "Clusters"},
    }
    assert expected == reference_to_csl(references[0], "key")


def test_bodies_particles_and_ranges_of_years(references: tuple[Reference, ...]) -> None:
    item = reference_to_csl(references[2], "key")
    expected = [
        {"literal": "OECD"},
        {"family": "Beethoven", "given": "L.", "non-dropping-particle": "van", "suffix": "Jr."},
    ]
    assert expected == item["author"]
    assert {"date-parts": [[1999], [2001]]} == item["issued"]


def test_an_item_leads_back_to_every_printed_reference(library: Library) -> None:
    custom = works_to_csl(library)[0]["custom"]
    assert isinstance(custom, dict)
    expected = [("a.txt", 12), ("b.txt", 3)]
    assert expected == [(place["file"], place["line"]) for place in custom["printed"]]
    assert "Islankina E. Klastery // EKO. 2016" == custom["printed"][1]["raw"]


def test_the_file_is_a_list_of_the_items_in_readable_utf8(library: Library) -> None:
    text = render_library("csl-json", library)
    assert works_to_csl(library) == json.loads(text)
    assert "Исланкина" in text
