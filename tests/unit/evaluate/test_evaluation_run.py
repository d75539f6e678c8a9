"""Scoring the stages against gold, with libraries and parsers made by hand."""

from pathlib import Path

import pytest

from citegraph.errors import CitegraphError
from citegraph.evaluate import render
from citegraph.evaluate.gold import GoldClusters, GoldCount, GoldCounts, GoldReference
from citegraph.evaluate.render import align
from citegraph.evaluate.run import (
    CheckedCount,
    ClusterResult,
    CountsResult,
    ParsingResult,
    evaluate,
    evaluate_clusters,
    evaluate_counts,
    evaluate_parsing,
)
from citegraph.model import (
    CitationTarget,
    CitingDocument,
    InTextCitation,
    LabelledReference,
    Library,
    Location,
    Mention,
    Name,
    Person,
    RawReference,
    Reference,
    Span,
    Venue,
    Work,
)

RAW = RawReference("in/a.txt#1.1", "Smith A. Wealth. 1776.", Location("in/a.txt", 3))
REFERENCE = Reference(RAW.id, LabelledReference(RAW, ()), title="Wealth")


def _mention(position: int) -> Mention:
    name = Name("Smith", "A.", printed="Smith A.")
    return Mention(f"{RAW.id}@author.{position}", RAW.id, "author", position, name)


def _cited(form: str, *labels: str) -> InTextCitation:
    targets = tuple(map(CitationTarget, labels))
    return InTextCitation(form, "[…]", targets, "…", Location("in/a.txt", 9))


LIBRARY = Library(
    documents=(CitingDocument("in/a.txt", "", "text", "utf-8", "0", 1, 2, 3),),
    references=(REFERENCE,),
    works=(Work("smith", REFERENCE, (RAW.id, "in/a.txt#1.2"), ("p1",), "v1", ("in/a.txt",)),),
    people=(Person("p1", "Smith", "Smith", ("Smith A.",), (_mention(1), _mention(2))),),
    venues=(Venue("v1", "Economica", "Economica", ("Economica",), (RAW.id,)),),
    citations=(
        _cited("bracket", "2"),
        _cited("bracket", "2", "3"),
        _cited("footnote-mark", "1"),
    ),
)


class TitleParser:
    """Labels the second sentence as the title and nothing else."""

    def parse(self, raw: RawReference) -> LabelledReference:
        start = raw.text.index("Wealth")
        return LabelledReference(raw, (Span("title", "Wealth", start, start + 6),))


def test_parsing_goes_from_printed_text_to_csl() -> None:
    row = GoldReference(
        "a.txt#1.1", RAW.text, {"title": ("Wealth",), "author": ("Smith A.",), "year": ("1776",)}
    )
    score = evaluate_parsing([row], TitleParser())
    assert 1.0 == score.fields["exact"]["title"].f1
    assert ["author", "year"] == [miss.field for miss in score.misses]


@pytest.mark.parametrize(
    ("gold", "joined", "missing"),
    [
        (
            GoldClusters(
                "g",
                "people",
                {"a.txt#1.1@author.1": "x", "a.txt#1.1@author.2": "y", "a.txt#1.1@editor.1": "z"},
                {},
            ),
            (("a.txt#1.1@author.1", "a.txt#1.1@author.2"),),
            ("a.txt#1.1@editor.1",),
        ),
        (
            GoldClusters("g", "works", {"a.txt#1.1": "x", "a.txt#1.2": "y"}, {}),
            (("a.txt#1.1", "a.txt#1.2"),),
            (),
        ),
        (GoldClusters("g", "venues", {"a.txt#1.1": "x", "a.txt#1.2": "x"}, {}), (), ("a.txt#1.2",)),
    ],
)
def test_clusters_are_compared_without_folders(
    gold: GoldClusters, joined: tuple[tuple[str, ...], ...], missing: tuple[str, ...]
) -> None:
    score = evaluate_clusters(gold, LIBRARY)
    assert joined == score.joined
    assert missing == score.missing


def test_same_file_name_twice_is_ambiguous() -> None:
    work = Work("s", REFERENCE, ("in/a.txt#1.1", "out/a.txt#1.1"), (), "", ())
    library = Library((), (), (work,), (), ())
    with pytest.raises(CitegraphError, match="same file name"):
        evaluate_clusters(GoldClusters("g", "works", {}, {}), library)


def test_counts_of_lists_and_citations() -> None:
    expected = {
        "lists": 1, "references": 2, "citations": 3, "bracket": 2, "bracket labels": 2,
        "footnote-mark": 1, "source-note": 0,
    }  # fmt: skip
    gold = GoldCounts("g", tuple(GoldCount("a.txt", name, 1) for name in expected))
    assert expected == {count.counted: count.found for count in evaluate_counts(gold, LIBRARY)}


def test_counts_of_an_unread_document() -> None:
    gold = GoldCounts("g.tsv", (GoldCount("b.txt", "lists", 1),))
    with pytest.raises(CitegraphError, match=r"g\.tsv: b\.txt is not among .* read are: a\.txt"):
        evaluate_counts(gold, LIBRARY)


def test_gold_is_read_before_anything_runs(tmp_path: Path) -> None:
    with pytest.raises(CitegraphError, match="absent"):
        evaluate([tmp_path / "absent.tsv"], [tmp_path / "nowhere"])


def test_gold_names_its_own_sources(tmp_path: Path) -> None:
    (tmp_path / "refs").mkdir()
    text = "References\n\n1. Smith A. Wealth. London, 1776.\n2. Ricardo D. Rent. London, 1817.\n"
    (tmp_path / "refs" / "one.txt").write_text(text, encoding="utf-8")
    gold = tmp_path / "lists.tsv"
    gold.write_text(
        "# sources: refs\ndocument\tcounted\tcount\none.txt\treferences\t2\n", encoding="utf-8"
    )
    (result,) = evaluate([gold])
    assert isinstance(result, CountsResult)
    assert (CheckedCount("one.txt", "references", 2, 2),) == result.counts


def test_tables_are_aligned() -> None:
    lines = align(["field", "F1"], [["название", 1.0], ["x", 12]]).splitlines()
    assert ["field        F1", "название  1.000", "x            12"] == lines


def test_parsing_report() -> None:
    row = GoldReference("a.txt#1.1", RAW.text, {"title": ("Wealth",), "year": ("1776",)})
    result = ParsingResult("g.jsonl", evaluate_parsing([row], TitleParser()))
    text = render(result)
    assert "g.jsonl: fields of 1 references" == text.splitlines()[0]
    assert "whole references right: 0.000 (0 of 1)" == text.splitlines()[-1]
    assert "a.txt#1.1 year: 1776 <> -" not in text
    assert "a.txt#1.1 year: 1776 <> -" in render(result, faults=True)


def test_cluster_report_hides_control_characters() -> None:
    gold = GoldClusters(
        "g.tsv",
        "people",
        {"a.txt#1.1@author.1": "x", "a.txt#1.1@author.2": "y", "b.txt#1.1@author.1": "y"},
        {"a.txt#1.1@author.1": "Smith\x1b[31m A.\n", "a.txt#1.1@author.2": ""},
    )
    score = evaluate_clusters(gold, LIBRARY)
    text = render(ClusterResult(gold.path, gold.kind, score, gold.printed), faults=True)
    assert "g.tsv: people, 3 mentions; 2 in the gold, 2 found" == text.splitlines()[0]
    assert "mixed: 1, split: 1, not found: 1" in text
    assert "mixed: Smith[31m A. (a.txt#1.1@author.1); a.txt#1.1@author.2" in text
    assert "\x1b" not in text


def test_counts_report() -> None:
    result = CountsResult("g.tsv", (CheckedCount("a.txt", "lists", 1, 2),))
    assert [
        "g.tsv: 0 of 1 counts right",
        "document  counted  gold  found",
        "a.txt       lists     1      2",
    ] == render(result).splitlines()
