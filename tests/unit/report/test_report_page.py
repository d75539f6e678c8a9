import re
from importlib.resources import files

import pytest
from lxml import etree, html

from citegraph.report import Findings, default_options
from citegraph.report.render import METHOD, PAGE, render_report
from tests.report_samples import HOSTILE, findings, nothing


def report(found: Findings, language: str = "en", figures: str = "svg") -> dict[str, str]:
    options = default_options({"language": language, "figures": figures})
    return {name: str(text) for name, text in render_report(found, options)}


PLAIN = report(findings())
HARMFUL = report(findings(HOSTILE))
EMPTY = {language: report(nothing(), language) for language in ("en", "ru")}


def tree(text: str) -> html.HtmlElement:
    parser = html.HTMLParser(encoding="utf-8")
    found: html.HtmlElement = html.document_fromstring(text.encode(), parser=parser)
    return found


def test_files_of_a_report() -> None:
    assert PAGE in PLAIN
    assert METHOD in PLAIN
    assert {"figures/spectrogram.svg", "figures/map-cocitation.svg"} <= set(PLAIN)


@pytest.mark.parametrize("pages", [PLAIN, HARMFUL], ids=["plain", "hostile"])
def test_page_can_be_used_without_seeing_it(pages: dict[str, str]) -> None:
    page = tree(pages[PAGE])
    levels = [int(one.tag[1]) for one in page.iter("h1", "h2", "h3")]
    assert 1 == levels.count(1)
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False))
    assert [1, 1, 1, 1] == [len(page.findall(f".//{name}"))
                            for name in ("header", "nav", "main", "footer")]  # fmt: skip
    assert all(one.find("caption").text_content() for one in page.iter("table"))
    assert all(one.get("scope") in ("col", "row") for one in page.iter("th"))
    assert all(one.get("alt") for one in page.iter("img"))
    ids = [one.get("id") for one in page.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    targets = {one.get("href")[1:] for one in page.iter("a") if one.get("href").startswith("#")}
    assert targets <= set(ids)


@pytest.mark.parametrize("pages", [PLAIN, HARMFUL], ids=["plain", "hostile"])
def test_page_holds_all_and_runs_nothing(pages: dict[str, str]) -> None:
    page = tree(pages[PAGE])
    allowed = {
        "html", "head", "meta", "title", "link", "style", "body", "a", "div", "header", "h1", "h2",
        "h3", "p", "nav", "ol", "ul", "li", "main", "section", "table", "caption", "thead", "span",
        "tbody",
        "tr", "th", "td", "b", "figure", "figcaption", "img", "footer",
    }  # fmt: skip
    assert set() == {one.tag for one in page.iter() if isinstance(one.tag, str)} - allowed
    assert [] == [key for one in page.iter() for key in one.attrib if key.startswith("on")]
    assert [] == [one for one in page.iter() if "style" in one.attrib]
    assert all(one.get("src").startswith("data:image/svg+xml") for one in page.iter("img"))
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_hostile_texts_are_shown_as_they_are() -> None:
    page = tree(HARMFUL[PAGE])
    assert "</title><script>alert(1)</script>" in page.findtext(".//h1")
    text = page.text_content()
    assert "{{ 7 * 7 }}" in text
    assert not set("\x00\x07\x1b\u202e\u2066") & set(text)


def test_language_of_the_report() -> None:
    page = report(findings(), "ru")[PAGE]
    assert 'lang="ru"' in page
    assert "Методика" in page
    assert "3 ссылки без года." in page
    assert '<p class="note" lang="en"' in page  # an explanation that is in English alone
    assert "6,5" in page


@pytest.mark.parametrize("language", ["en", "ru"])
def test_empty_parts_explain_themselves(language: str) -> None:
    page = tree(EMPTY[language][PAGE])
    assert [] == list(page.iter("img"))
    for name in ("spectrogram", "ages", "cited", "bursts", "historiograph", "paths", "common"):
        (section,) = page.xpath(f"//section[@id='{name}']")
        assert section.xpath(".//p[@class='note']")


def test_numbers_of_tables_and_figures_count_on() -> None:
    text = PLAIN[PAGE]
    numbers = [int(one) for one in re.findall(r"<b>Figure (\d+)\.</b>", text)]
    assert list(range(1, len(numbers) + 1)) == numbers


def test_links_lead_to_files_of_the_report() -> None:
    page = tree(PLAIN[PAGE])
    targets = {one.get("href") for one in page.iter("a")}
    files_named = {one for one in targets if not one.startswith("#")}
    assert {one for one in PLAIN if one.startswith("figures/")} <= files_named
    assert {"tables/rpys.csv", "tables/cocitation.nodes.csv"} <= files_named


def test_method_is_filled_in() -> None:
    text = PLAIN[METHOD]
    assert "wᵢⱼ = n cᵢⱼ / (sᵢ sⱼ)" in text
    assert "Small H." in text
    assert "McCain" not in text  # no network of venues was made
    assert not re.search(r"\[[a-z]+\d{4}", text)
    assert not re.search(r"\{\w+\}", text)


def test_hidden_characters_do_not_get_into_the_method() -> None:
    assert not set("\x00\x07\u202e") & set(HARMFUL[METHOD])


@pytest.mark.parametrize("name", [name for name in HARMFUL if name.endswith(".svg")])
def test_every_svg_is_well_formed(name: str) -> None:
    etree.fromstring(HARMFUL[name].encode())


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_of_the_page_have_enough_contrast(scheme: str) -> None:
    style = files("citegraph.report").joinpath("assets", "report.css").read_text(encoding="utf-8")
    parts = style.split("@media (prefers-color-scheme: dark)")
    found = dict(re.findall(r"--([\w-]+): (#\w{6});", parts[scheme == "dark"].split("@media")[0]))
    pairs = [("ink", "panel"), ("muted", "panel"), ("accent", "panel"), ("ink", "page"),
             ("muted", "page"), ("accent", "page"), ("note", "note-ground")]  # fmt: skip
    low = {pair: contrast(found[pair[0]], found[pair[1]]) for pair in pairs}
    assert {} == {pair: value for pair, value in low.items() if value < 4.5}


@pytest.mark.parametrize("scheme", [0, 1])
def test_texts_of_figures_have_enough_contrast(scheme: int) -> None:
    from citegraph.report.figures.palette import COLOURS

    ground = COLOURS["ground"][scheme]
    texts = [name for name in COLOURS if name in ("ink", "muted", "accent")
             or name.startswith("cluster")]  # fmt: skip
    low = {name: contrast(COLOURS[name][scheme], ground) for name in texts}
    assert {} == {name: value for name, value in low.items() if value < 4.5}
