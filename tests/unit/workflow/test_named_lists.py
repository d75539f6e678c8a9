r"""Reference lists in other files: ``\bibliography{refs}``, YAML of Markdown."""

from pathlib import Path

import pytest

from citegraph.config import load_configuration
from citegraph.workflow import build, segment_sources
from citegraph.workflow.converting import read_entries
from citegraph.workflow.references import segment_text
from citegraph.workflow.sources import SegmentedSources
from tests.word_files import zip_file

KEYS = ("hill2001", "lake1999", "pond2010", "sea2000")
REFS = "".join(
    f"@article{{{key},\n  author = {{{key[:4].title()}, John}},\n  title = {{On the {key[:4]}s}},\n"
    f"  journal = {{Water}},\n  year = {key[4:]}\n}}\n"
    for key in KEYS
)
TEXT = r"""\title{Rivers}\author{Anna Brook}\begin{document}\maketitle
Rivers shape towns \cite{hill2001, lake1999}.\footnote{So \citet[p.~3]{pond2010}.}
LISTS\end{document}
"""
ESSAY = "---\ntitle: Ponds\nbibliography: NAME\n---\n\nPonds matter [@pond2010, p. 3; @lake1999].\n"


def paper(lists: str = r"\bibliography{refs}") -> str:
    return TEXT.replace("LISTS", lists)


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def keys(found: SegmentedSources) -> dict[str, list[str]]:
    return {
        Path(one.document.file).name: [raw.key for raw in one.references]
        for one in found.segmentations
    }


def codes(found: SegmentedSources) -> list[str]:
    return [problem.code for problem in found.problems]


@pytest.mark.parametrize("jobs", [1, 2])
def test_entries_cited_are_the_list_of_the_text(tmp_path: Path, jobs: int) -> None:
    write(tmp_path, {"paper.tex": paper(), "refs.bib": REFS})
    found = segment_sources([tmp_path], jobs=jobs)
    assert {"paper.tex": ["hill2001", "lake1999", "pond2010"]} == keys(found)
    targets = [one for cited in found.segmentations[0].citations for one in cited.targets]
    assert all(one.reference for one in targets)
    assert ["list-of-a-text"] == codes(found)
    (problem,) = found.problems
    assert "warning" == problem.level
    assert (
        "paper.tex: 3 of its 4 entries are cited there; the others are left out" in problem.message
    )
    assert ["refs.bib"] == [Path(one.file).name for one in found.listed]


def test_entries_stand_in_the_file_that_prints_them(tmp_path: Path) -> None:
    write(tmp_path, {"paper.tex": paper(), "refs.bib": REFS})
    raw = segment_sources([tmp_path / "paper.tex"]).references[1]
    assert (f"{tmp_path}/refs.bib", 7) == (raw.location.file, raw.location.line)
    assert (f"{tmp_path}/paper.tex", f"{tmp_path}/paper.tex#1.2") == (raw.citing, raw.id)


@pytest.mark.parametrize("name", ["my refs.bib", "'my refs'", "lists/refs.bib", "[a.bib, b.bib]"])
def test_front_matter_of_markdown_names_the_list(tmp_path: Path, name: str) -> None:
    half = len(REFS) // 2
    files = {
        "my refs.bib": REFS,
        "lists/refs.bib": REFS,
        "a.bib": REFS[:half],
        "b.bib": REFS[half:],
    }
    write(tmp_path, {"essay.md": ESSAY.replace("NAME", name), **files})
    found = segment_sources([tmp_path / "essay.md"])
    assert {"lake1999", "pond2010"} == {raw.key for raw in found.references}
    assert [] == codes(found)


def test_everything_and_what_is_only_named(tmp_path: Path) -> None:
    write(
        tmp_path, {"a.tex": paper(r"\nocite{sea2000}\addbibresource{refs.bib}"), "refs.bib": REFS}
    )
    write(tmp_path, {"b.tex": paper(r"\nocite{*}\bibliography{refs}")})
    found = segment_sources([tmp_path])
    assert {"a.tex": list(KEYS), "b.tex": list(KEYS)} == keys(found)
    (problem,) = found.problems
    assert ("note", "list-of-a-text") == (problem.level, problem.code)
    assert problem.message.endswith("a.tex and 1 more: 4 of its 4 entries are cited there")


def test_printed_list_of_latex_stands_in(tmp_path: Path) -> None:
    printed = r"\begin{thebibliography}{9}\bibitem{hill2001} Hill J. On the hills. 2001."
    write(tmp_path, {"paper.tex": paper(), "paper.bbl": printed + r"\end{thebibliography}"})
    found = segment_sources([tmp_path])
    assert {"paper.tex": ["hill2001"]} == keys(found)
    assert ["unlinked-citations", "list-of-a-text"] == codes(found)


def test_list_in_the_same_archive(tmp_path: Path) -> None:
    path = tmp_path / "papers.zip"
    path.write_bytes(zip_file({"a/paper.tex": paper(), "a/refs.bib": REFS, "refs.bib": REFS + " "}))
    found = segment_sources([path])
    assert {"paper.tex": list(KEYS[:3]), "refs.bib": list(KEYS)} == keys(found)


@pytest.mark.parametrize(
    "name", ["../refs", "/etc/passwd", "nowhere", "..", ".", "paper.tex", "x\0y"]
)
def test_no_file_from_elsewhere_is_read(tmp_path: Path, name: str) -> None:
    write(tmp_path, {"sub/paper.tex": paper(rf"\bibliography{{{name}}}"), "refs.bib": REFS})
    found = segment_sources([tmp_path / "sub"])
    assert {"paper.tex": []} == keys(found)
    assert "list-in-other-file" in codes(found)


def test_list_that_is_not_cited_stays_a_list_of_its_own(tmp_path: Path) -> None:
    write(tmp_path, {"paper.tex": r"Text.\bibliography{refs}", "refs.bib": REFS})
    found = segment_sources([tmp_path])
    assert {"paper.tex": [], "refs.bib": list(KEYS)} == keys(found)
    assert "list-not-cited" in codes(found)


def test_problems_of_a_list_are_told_once(tmp_path: Path) -> None:
    write(
        tmp_path, {"a.tex": paper(), "b.tex": paper(), "refs.bib": f"{REFS}@book{{x, title = {{On"}
    )
    assert 1 == codes(segment_sources([tmp_path])).count("broken-entry")


def test_a_printed_list_is_believed(tmp_path: Path) -> None:
    own = r"\begin{thebibliography}{9}\bibitem{hill2001} Hill J. On the hills. 2001."
    text = paper(own + r"\end{thebibliography}\bibliography{refs}")
    write(tmp_path, {"paper.tex": text, "refs.bib": REFS})
    assert {"paper.tex": ["hill2001"], "refs.bib": list(KEYS)} == keys(segment_sources([tmp_path]))


def test_list_is_found_for_one_file_too(tmp_path: Path) -> None:
    write(tmp_path, {"paper.tex": paper(), "refs.bib": REFS})
    path = tmp_path / "paper.tex"
    raws, _ = segment_text(path.read_bytes(), path.as_posix(), place=path)
    assert list(KEYS[:3]) == [raw.key for raw in raws]
    converted = read_entries([path.as_posix()], load_configuration())
    assert list(KEYS[:3]) == [raw.key for raw in converted.raws]


def test_library_counts_the_text_alone(tmp_path: Path) -> None:
    write(tmp_path / "in", {"paper.tex": paper(), "refs.bib": REFS})
    result = build([tmp_path / "in"], tmp_path / "out")
    assert ["paper.tex"] == [Path(one.file).name for one in result.library.documents]
    assert 3 == len(result.library.references)
    manifest = (result.folder / "manifest.json").read_text(encoding="utf-8")
    assert "refs.bib" in manifest
