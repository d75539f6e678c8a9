"""Laws of the program as a whole: nothing is lost on the way, and every way gives the same."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from citegraph.config import load_configuration
from citegraph.model import Library, Segmentation
from citegraph.network import build_network, default_options
from citegraph.read import Reading, read_bytes
from citegraph.segment import segment
from citegraph.workflow.library import make_library
from citegraph.workflow.records import DamagedRecordError, pack, unpack
from citegraph.workflow.sources import SegmentedSources, segment_sources
from tests.laws import examples
from tests.unit.read.broken_documents import DOCUMENTS
from tests.unit.read.broken_records import SHAPES, Shape

CONFIG = load_configuration()
ALL = {**SHAPES, **DOCUMENTS}


@st.composite
def files(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file of any format: good and damaged records in any order, perhaps cut or changed."""
    shape: Shape = draw(st.sampled_from(sorted(ALL.values(), key=repr)))
    known = [shape.first, shape.last, *shape.broken.values()]
    data = shape.file(*draw(st.lists(st.sampled_from(known), max_size=5)))
    if draw(st.booleans()):
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(st.binary(max_size=3)) + data[at + draw(st.integers(0, 3)) :]
    return shape.name, data


def library_of(name: str, data: bytes) -> tuple[SegmentedSources, Library]:
    reading = read_bytes(data, name)
    found = tuple(segment(document) for document in reading.documents)
    told = (*reading.problems, *(one for each in found for one in each.problems))
    segmented = SegmentedSources(found, told)
    return segmented, make_library(segmented, CONFIG)


@given(files())
def test_a_file_gives_documents_or_problems(file: tuple[str, bytes]) -> None:
    name, data = file
    reading = read_bytes(data, name)
    assert reading.documents or reading.problems
    assert all(one.advice and one.location for one in reading.problems)


@given(files())
def test_ids_of_a_file_are_different(file: tuple[str, bytes]) -> None:
    name, data = file
    documents = read_bytes(data, name).documents
    assert len(documents) == len({one.id for one in documents})
    ids = [raw.id for one in documents for raw in segment(one).references]
    assert len(ids) == len(set(ids))


@given(files())
@examples(60)
def test_references_in_are_references_out_and_problems(file: tuple[str, bytes]) -> None:
    segmented, library = library_of(*file)
    out = [one.id for one in library.references]
    told = [one.replaces for one in library.problems if one.replaces]
    assert sorted(raw.id for raw in segmented.references) == sorted(out + told)


@given(files())
@examples(60)
def test_works_partition_the_references_of_a_library(file: tuple[str, bytes]) -> None:
    _, library = library_of(*file)
    held = [id for work in library.works for id in work.references]
    assert sorted(held) == sorted(one.id for one in library.references)
    assert len(library.works) == len({work.id for work in library.works})


@given(files())
@examples(40)
def test_edges_join_nodes_of_their_network_once(file: tuple[str, bytes]) -> None:
    _, library = library_of(*file)
    for kind in ("cocitation", "coupling"):
        network = build_network(library, kind, default_options())
        ids = {node.id for node in network.nodes}
        pairs = [frozenset((edge.source, edge.target)) for edge in network.edges]
        assert len(ids) == len(network.nodes)
        assert len(pairs) == len(set(pairs))
        assert all(len(pair) == 2 and pair <= ids for pair in pairs)


@given(files())
def test_readings_come_back_from_their_bytes(file: tuple[str, bytes]) -> None:
    name, data = file
    reading = read_bytes(data, name)
    assert reading == unpack(pack(reading), Reading)
    for document in reading.documents:
        found = segment(document)
        assert found == unpack(pack(found), Segmentation)


@given(st.binary(max_size=200))
def test_other_bytes_are_no_record(data: bytes) -> None:
    try:
        found = unpack(data, Reading)
    except DamagedRecordError:
        return
    assert isinstance(found, Reading)


@given(files())
@examples(40)
def test_the_child_process_reads_as_this_one_does(file: tuple[str, bytes]) -> None:
    name, data = file
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        found = segment_sources([path], CONFIG)
        expected = read_bytes(data, path.as_posix(), CONFIG.read)
    assert expected.documents == tuple(one.document for one in found.segmentations) or len(
        expected.documents
    ) == len(found.segmentations)
    alone = [segment(document, CONFIG.segment) for document in expected.documents]
    assert [one.lists for one in alone] == [one.lists for one in found.segmentations]
    told = [*expected.problems, *(problem for one in alone for problem in one.problems)]
    assert set(found.problems) == set(told)


@given(st.permutations(["a.bib", "b.ris", "c.txt"]))
@examples(6)
def test_the_order_of_files_does_not_matter(names: list[str]) -> None:
    texts = {
        "a.bib": "@book{a, title = {On Rivers}, author = {Brook, Bo}, year = {2001}}\n",
        "b.ris": "TY  - BOOK\nTI  - On Rivers\nAU  - Brook, Bo\nPY  - 2001\nER  - \n",
        "c.txt": "Литература\n1. Brook B. On Rivers. Omsk, 2001. 120 p.\n",
    }
    found = []
    for order in (names, sorted(names)):
        parts = [library_of(name, texts[name].encode())[0] for name in order]
        whole = SegmentedSources(
            tuple(one for part in parts for one in part.segmentations),
            tuple(one for part in parts for one in part.problems),
        )
        found.append({work.references for work in make_library(whole, CONFIG).works})
    assert found[0] == found[1]
