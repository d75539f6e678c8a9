import struct
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from citegraph.errors import CitegraphError, UsageError
from citegraph.model import Location, RawReference
from citegraph.parse import Parser, default_options, load_parser
from citegraph.parse.teaching.corrected import CorrectedReference
from citegraph.parse.teaching.crf_file import BrokenModel, check_model
from citegraph.parse.teaching.layer import KEEP, Layer, LayerModel
from citegraph.parse.teaching.learning import Learnt
from citegraph.parse.teaching.model_file import (
    MAGIC,
    TaughtModel,
    dump_model,
    is_model,
    read_model,
    shipped_model,
)
from tests.unit.parse.teaching.conftest import NEW, TAUGHT

CORRECTION = ("Рост. М., 2014", (("note", 0, 4), ("date", 10, 14)))
MODEL = TaughtModel((CORRECTION,), None, ("a.label",), shipped_model())


def write(path: Path, model: TaughtModel) -> Path:
    path.write_bytes(dump_model(model))
    return path


def parser_with(path: Path) -> Parser:
    return load_parser(options=replace(default_options(), model=str(path)))


def read(parser: Parser, text: str) -> list[tuple[str, str]]:
    spans = parser.parse(RawReference("x", text, Location("f"))).spans
    return [(span.field, span.text) for span in spans]


def test_a_model_is_read_back(tmp_path: Path, learnt: Learnt) -> None:
    model = replace(MODEL, layer=learnt.layer)
    path = write(tmp_path / "m", model)
    assert model == read_model(path)
    assert is_model(path)
    assert model.is_current
    assert not replace(model, made_for="0.0.1 0").is_current
    assert dump_model(model) == dump_model(read_model(path))


def test_a_corrected_reference_is_read_as_it_was_corrected(tmp_path: Path) -> None:
    parser = parser_with(write(tmp_path / "m", MODEL))
    assert [("note", "Рост"), ("date", "2014")] == read(parser, "Рост. М., 2014")
    assert [("note", "Рост"), ("date", "20\n14")] == read(parser, "Рост.\u00a0М.,  20\n14 ")
    assert read(load_parser(), "Рост. М., 2015") == read(parser, "Рост. М., 2015")


def test_other_references_are_corrected_by_the_layer(tmp_path: Path, learnt: Learnt) -> None:
    parser = parser_with(write(tmp_path / "m", replace(MODEL, layer=learnt.layer)))
    found = read(parser, NEW)
    assert ("title", "Rost derevni [Growth of a village]") in found
    assert "translated_title" in dict(read(load_parser(), NEW))
    assert [] == read(parser, "…")


def test_confidence_of_a_changed_field_is_that_of_the_layer(tmp_path: Path, learnt: Learnt) -> None:
    parser = parser_with(write(tmp_path / "m", replace(MODEL, layer=learnt.layer)))
    spans = parser.parse(RawReference("x", NEW, Location("f"))).spans
    assert all(0 <= span.confidence <= 1 for span in spans)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no model that «citegraph train» wrote"),
        (b"lCRF" + b"\0" * 100, "no model that «citegraph train» wrote"),
        (MAGIC, "its checksum is wrong"),
        (dump_model(MODEL)[:-1], "its checksum is wrong"),
        (dump_model(MODEL).replace(b"note", b"date"), "its checksum is wrong"),
        (dump_model(replace(MODEL, corrections=(("x", (("note", 0, 9),)),))), "outside"),
        (dump_model(replace(MODEL, corrections=(("x", (("nota", 0, 1),)),))), "without a field"),
        (
            dump_model(replace(MODEL, layer=LayerModel(b"lCRF", ()))),
            "cannot be opened: it is damaged",
        ),
    ],
)
def test_what_is_no_sound_model_is_refused(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "citegraph.model"
    path.write_bytes(data)
    with pytest.raises(CitegraphError, match=message) as caught:
        parser_with(path)
    assert str(path) in str(caught.value)
    assert "--model none" in str(caught.value)


def test_a_model_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such model"):
        read_model(tmp_path / "none")
    assert not is_model(tmp_path / "none")


def test_the_labels_of_a_layer_are_known_ones(learnt: Learnt) -> None:
    layer = crf(learnt)
    assert {KEEP, "title"} == check_model(layer)
    with pytest.raises(BrokenModel, match="unknown labels"):
        Layer(LayerModel(layer.replace(b"title\0", b"tutle\0"), ()))


def crf(learnt: Learnt) -> bytes:
    assert learnt.layer is not None
    return learnt.layer.crf


def test_no_damage_of_a_layer_ends_the_process(learnt: Learnt, parser: Parser) -> None:
    layer = crf(learnt)
    chance = Random(1)
    draft = parser.settle(TAUGHT[0])
    refused = 0
    for _ in range(300):
        data = bytearray(layer)
        at = chance.randrange(min(len(data), 3000)) // 4 * 4
        number = chance.choice((0, 1, 0xFFFFFFFF, len(data), chance.randrange(1 << 32)))
        data[at : at + 4] = struct.pack("<I", number)
        try:
            Layer(LayerModel(bytes(data), ("title", "translated_title"))).correct(draft)
        except BrokenModel:
            refused += 1
    assert refused > 100
    for size in range(0, len(layer), 97):
        with pytest.raises(BrokenModel):
            check_model(layer[:size])


def test_marks_survive_a_text_with_other_spaces(corrected: list[CorrectedReference]) -> None:
    one = corrected[0]
    marks = tuple((span.field, span.start, span.end) for span in one.spans)
    assert dict(read_marks(TaughtModel(((one.text, marks),), None, (), "")))["title"].endswith("]")


def read_marks(model: TaughtModel) -> list[tuple[str, str]]:
    ((text, marks),) = model.corrections
    return [(field, text[start:end]) for field, start, end in marks]
