"""Laws of read and segment: nothing printed is lost, nothing crashes, numbers never lie."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from citegraph.model import Segmentation
from citegraph.read.files import read_bytes
from citegraph.segment import segment
from citegraph.segment.citations.targets import parse_targets
from citegraph.text.clean import letters_and_digits
from citegraph.text.lines import join_lines
from tests.documents import document

ENTRIES = st.sampled_from(
    [
        "Смит А. Исследование о богатстве народов. М.: Эксмо, 2007. 960 с.",
        "Porter M. On Competition. Boston: Harvard Business School Press, 1998. 576 p.",
        "Coase R. The nature of the firm // Economica. 1937. V. 4, No 5. P. 386-405.",
        "Кузнецов Б. Л. Синергия // Вестник. 2010.\nТ. 17, вып. 3.\nС. 36–45.",
        "Cluster Collaboration Platform. http://www.clustercollaboration.eu.",
    ]
)
FREE_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)
PRINTED = st.text(
    st.sampled_from("абвгдАБВ abcABC 0123456789 .,;:()[]«»–-/№\n\t"), min_size=0, max_size=600
)


def segmented(text: str) -> Segmentation:
    return segment(document(text))


@given(st.lists(ENTRIES, min_size=3, max_size=12), st.sampled_from(["{}. ", "[{}] ", "{}) "]))
@settings(deadline=None)
def test_a_numbered_list_gives_all_its_entries_in_order(entries: list[str], style: str) -> None:
    text = "\n".join(style.format(i) + entry for i, entry in enumerate(entries, start=1))
    found = segmented("Список литературы\n" + text).references
    assert [letters_and_digits(entry) for entry in entries] == [
        letters_and_digits(raw.text) for raw in found
    ]
    assert [str(i) for i in range(1, len(entries) + 1)] == [raw.number for raw in found]


@given(PRINTED, st.lists(ENTRIES, max_size=5), PRINTED)
@settings(deadline=None)
def test_no_letter_between_first_and_last_entry_is_lost(
    before: str, entries: list[str], after: str
) -> None:
    text = "\n".join(
        [before, "Литература", *(f"{i}. {e}" for i, e in enumerate(entries, 1)), after]
    )
    documents = read_bytes(text.encode(), "a.txt").documents
    assume(documents)
    (read,) = documents
    lines = {line.number: line.text for line in read.lines}
    for found in segment(read).lists:
        covered = [raw.location.line or 0 for raw in found.references]
        assert sorted(covered) == covered
        for raw in found.references:
            printed = "".join(
                lines[n] for n in range(raw.location.line or 0, (raw.end_line or 0) + 1)
            )
            assert letters_and_digits(raw.text) in letters_and_digits(printed)


@given(FREE_TEXT)
@settings(deadline=None)
def test_any_text_is_segmented(text: str) -> None:
    documents = read_bytes(text.encode(), "a.txt").documents
    assume(documents)
    (read,) = documents
    found = segment(read)
    assert found.lists or found.problems
    ids = {raw.id for raw in found.references}
    for cited in found.citations:
        assert cited.location.line is not None
        assert all(bool(one.unlinked) != (one.reference in ids) for one in cited.targets)


@given(st.binary(max_size=500))
@settings(deadline=None)
def test_any_bytes_are_read(data: bytes) -> None:
    reading = read_bytes(data, "a.txt")
    assert reading.documents or reading.problems


@given(st.text(st.sampled_from("0123456789,;–- .сp"), max_size=40))
def test_bracket_targets_are_numbers_within_bounds(content: str) -> None:
    assert all(1 <= int(target.label) <= 999 for target in parse_targets(content))


@given(st.lists(st.text(st.sampled_from("абвАБ -.,/:htps"), max_size=30), max_size=6))
def test_joined_lines_keep_every_letter(lines: list[str]) -> None:
    joined = join_lines(lines)
    assert letters_and_digits("".join(lines)) == letters_and_digits(joined)
    assert "\n" not in joined
