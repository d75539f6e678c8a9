import logging
import warnings
from xml.etree import ElementTree

import pytest
from lxml import etree

from citegraph.report.figures.canvas import data_address, draw, drawing, png_bytes, svg_text
from citegraph.report.figures.labelling import Anchor, Box, place_labels
from citegraph.report.figures.lineage import Ancestor, Descent, Lineage
from citegraph.report.figures.network_map import Link, Map, Place
from citegraph.report.figures.palette import COLOURS
from citegraph.report.options import default_options
from citegraph.report.records import Findings, Picture
from citegraph.report.render import make_sections
from citegraph.report.words import Words
from tests.report_samples import HOSTILE, findings

WORDS = Words("en")
SVG = "{http://www.w3.org/2000/svg}"


def pictures(found: Findings) -> list[Picture]:
    sections = make_sections(found, WORDS, default_options())
    return [block for one in sections for block in one.blocks if isinstance(block, Picture)]


def svg_of(picture: Picture) -> str:
    with drawing():
        return svg_text(draw(picture.figure, picture.data, WORDS), picture.caption)


def texts_of(svg: str) -> list[str]:
    root = etree.fromstring(svg.encode())
    return ["".join(map(str, one.itertext())) for one in root.iter(f"{SVG}text")]


PLAIN, HARMFUL = pictures(findings()), pictures(findings(HOSTILE))


@pytest.mark.parametrize("picture", PLAIN, ids=lambda picture: picture.name)
def test_figure_is_an_svg_of_text_and_the_same_twice(picture: Picture) -> None:
    svg = svg_of(picture)
    assert svg == svg_of(picture)
    assert texts_of(svg)
    assert "<metadata" not in svg
    assert "DejaVu Sans', Verdana" in svg


@pytest.mark.parametrize("picture", HARMFUL, ids=lambda picture: picture.name)
def test_hostile_labels_draw_without_a_warning(
    picture: Picture, caplog: pytest.LogCaptureFixture
) -> None:
    with warnings.catch_warnings(), caplog.at_level(logging.DEBUG):
        warnings.simplefilter("error")
        svg = svg_of(picture)
        with drawing():
            png = png_bytes(draw(picture.figure, picture.data, WORDS), 50)
    assert [] == [one for one in caplog.records if one.levelno >= logging.WARNING]
    assert png.startswith(b"\x89PNG")
    root = etree.fromstring(svg.encode())
    assert [] == [one for one in root.iter() if str(one.tag).endswith(("script", "foreignObject"))]
    assert [] == [key for one in root.iter() for key in one.attrib if str(key).startswith("on")]


def test_dollar_signs_are_no_formula() -> None:
    nodes = tuple(Place(100 * x, 0, 1, 0, f"${x}$") for x in range(3))
    svg = svg_of(Picture("m", "map", Map(nodes, (), 9), "", ""))
    assert {"$0$", "$1$", "$2$"} <= set(texts_of(svg))


def test_cyrillic_is_text() -> None:
    svg = svg_of(Picture("m", "map", Map((Place(0, 0, 1, 0, "Щукин 1998"),), (), 9), "", ""))
    assert ["Щукин 1998"] == texts_of(svg)


def test_png_is_the_same_twice() -> None:
    with drawing():
        made = [png_bytes(draw(PLAIN[0].figure, PLAIN[0].data, WORDS), 60) for _ in range(2)]
    assert made[0] == made[1]


def test_settings_of_the_program_around_hold_again() -> None:
    import matplotlib

    before = dict(matplotlib.rcParams)
    level = logging.getLogger("matplotlib").level
    svg_of(PLAIN[0])
    assert before == dict(matplotlib.rcParams)
    assert level == logging.getLogger("matplotlib").level


def test_every_colour_follows_the_scheme() -> None:
    svg = '<svg><defs><style type="text/css"></style></defs><path style="fill: #1b2430"/></svg>'
    import base64

    made = base64.b64decode(data_address(svg).partition(",")[2]).decode()
    assert 'style="fill: var(--ink,#1b2430)"' in made
    assert "prefers-color-scheme:dark" in made
    ElementTree.fromstring(made)


def test_no_two_colours_have_one_code() -> None:
    assert len(COLOURS) == len({light for light, _ in COLOURS.values()})


def test_labels_lie_on_no_other_and_stay_in_the_frame() -> None:
    frame = Box(0, 0, 400, 200)
    anchors = [Anchor(37 * n % 400, 53 * n % 200, 4, f"Озеров {1900 + n}", 8) for n in range(90)]
    placed = place_labels(anchors, frame, 40)
    boxes = [one.box for one in placed]
    assert 10 < len(boxes) <= 40
    assert not any(
        one.meets(other) for place, one in enumerate(boxes) for other in boxes[place + 1 :]
    )
    assert all(frame.left <= one.left and one.right <= frame.right for one in boxes)


def test_the_first_anchor_chooses_first() -> None:
    anchors = [Anchor(50, 50, 3, "first", 8), Anchor(52, 50, 3, "second", 8)]
    assert [0] == [one.number for one in place_labels(anchors, Box(0, 40, 120, 60), 5)]


def test_links_to_works_that_are_not_drawn_are_left_out() -> None:
    lineage = Lineage((Ancestor("a", "A 1990", 1990, 1),), (Descent("a", "gone"),))
    assert "1990" in texts_of(svg_of(Picture("l", "lineage", lineage, "", "")))


def test_one_point_is_a_map() -> None:
    data = Map((Place(5, 5, 0, 0, "only"),), (Link(0, 0, 1.0),), 3)
    assert ["only"] == texts_of(svg_of(Picture("m", "map", data, "", "")))
