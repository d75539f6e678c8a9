"""The review in the page: what is decided there is what the next build does."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from citegraph.config import load_configuration
from citegraph.model import Evidence, Library, UncertainPair
from citegraph.text import fingerprint
from citegraph.view import render_page
from citegraph.workflow import build, read_library
from citegraph.workflow.decisions import read_table
from citegraph.workflow.serving import PageServer, Served, start_server
from tests.browser.explorer_library import network_of, small_library

pytestmark = pytest.mark.browser

LISTS = {
    "a.txt": (
        "Литература\n"
        "1. Смирнов А. Б. Сетевые взаимодействия малых предприятий. М.: Наука, 2010. 210 с.\n"
        "2. Ковалёв П. Реки и озёра // Вестник гидрологии. 2004. № 3. С. 5-17.\n"
        "3. Lake A. Small rivers of the south // River Journal. 1999. Vol. 3. P. 10-20.\n"
        "4. Петров И. И. Ручьи. М.: Мысль, 2001. 100 с.\n"
    ),
    "b.txt": (
        "References\n"
        "1. Smirnov A. Setevoe vzaimodeystvie predpriyatiy. Moscow: Nauka, 2011. 180 p.\n"
        "2. Kovalev P. Reki i ozera // Vestnik gidrologii. 2004. No. 3. P. 5-17.\n"
        "3. Lake A. The small rivers // River Journal. 1999. P. 10-22.\n"
        "4. Petrov Ivan. Ruchyi i reki. Moscow: Mysl, 2001.\n"
    ),
}
CARD = "#panel-review .pair"


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    for name, text in LISTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def built(papers: Path) -> Path:
    return build([papers], papers.parent / "graphs").page


def work_of(library: Library, printed: str) -> str:
    """The id of the work that a printed reference belongs to."""
    (found,) = (one for one in library.references if printed in one.printed.raw.text)
    return library.works_of_references()[found.id]


def together(papers: Path, one: str, other: str) -> bool:
    library = read_library([papers])
    return work_of(library, one) == work_of(library, other)


def review(page: Any, view: str = "questions") -> Any:
    page.click("#tab-review")
    page.click(f".review-views [data-value={view}]")
    return page


def card(page: Any, text: str, which: str = "") -> Any:
    return page.locator(f"{CARD}{which}").filter(has_text=text)


def count(page: Any, selector: str, n: int) -> None:
    """Wait until so many are shown."""
    from playwright.sync_api import expect

    expect(page.locator(selector)).to_have_count(n, timeout=20000)


def all_written(page: Any) -> None:
    page.wait_for_selector(".live-line[data-waiting='0']")


def downloaded(page: Any, folder: Path, action: Callable[[], None]) -> Path:
    with page.expect_download() as waiting:
        action()
    path = folder / str(waiting.value.suggested_filename)
    waiting.value.save_as(path)
    return path


def download(page: Any, folder: Path) -> Path:
    page.click(".review-views [data-value=decided]")
    return downloaded(page, folder, lambda: page.click("[data-action=download]"))


def test_downloaded_decisions_join_and_part_in_the_next_build(
    papers: Path, open_page: Callable[..., Any]
) -> None:
    assert not together(papers, "Смирнов", "Smirnov")
    assert together(papers, "Small rivers of", "The small rivers")
    assert together(papers, "Ковалёв", "Kovalev")
    page = review(open_page(built(papers), ready="#tab-review").page)
    assert "2" == page.inner_text("#tab-review .badge")
    card(page, "Smirnov").locator("[data-verdict=same]").click()
    card(page, "Lake").locator("[data-verdict=different]").click()
    assert 0 == page.locator("#tab-review .badge").count()
    page.click(".review-views [data-value=merged]")
    card(page, "Kovalev", "[data-kind=work]").locator("[data-verdict=different]").click()
    page.click(".review-views [data-value=decided]")
    page.fill("input[name=by]", "Е.\tИ.")
    table = download(page, papers)
    assert "decisions.tsv" == table.name
    rows, problems = read_table(table)
    assert ((), ["same", "different", "different"]) == (problems, [one.verdict for one in rows])
    assert together(papers, "Смирнов", "Smirnov")
    assert not together(papers, "Small rivers of", "The small rivers")
    assert not together(papers, "Ковалёв", "Kovalev")
    assert [] == [one for one in read_library([papers]).problems if "decision" in one.code]


def test_keys_answer_and_take_back(papers: Path, open_page: Callable[..., Any]) -> None:
    page = review(open_page(built(papers), ready="#tab-review").page)
    first = page.locator(CARD).first
    text = first.inner_text()
    first.focus()
    page.keyboard.press("k")
    page.wait_for_selector(f"{CARD}:nth-child(2):focus")
    page.keyboard.press("ArrowUp")
    page.wait_for_selector(f"{CARD}:nth-child(1):focus")
    page.keyboard.press("d")
    count(page, CARD, 1)
    page.wait_for_selector(f"{CARD}:focus")
    # The same key on a Russian keyboard, which playwright does not have.
    page.dispatch_event(f"{CARD}:focus", "keydown", {"key": "ы", "bubbles": True})
    count(page, CARD, 0)
    page.click(".review-views [data-value=decided]")
    assert ["The same", "Not the same"] == page.locator(".decision p > b").all_inner_texts()
    page.locator("[data-action=undo]").last.click()
    page.click(".review-views [data-value=questions]")
    assert text == page.locator(CARD).inner_text()


def test_words_that_differ_are_marked_and_both_places_told(
    papers: Path, open_page: Callable[..., Any]
) -> None:
    page = review(open_page(built(papers), ready="#tab-review").page)
    lake = card(page, "Lake")
    assert ["of", "south", "Vol", "3", "20", "22"] == (lake.locator(".differs").all_inner_texts())
    assert ["a.txt:4", "b.txt:4"] == lake.locator(".place").all_text_contents()
    assert 1 <= lake.locator(".evidence li").count()


def test_decisions_outlive_a_reload_and_leaving_is_asked_about(
    papers: Path, open_page: Callable[..., Any]
) -> None:
    page = review(open_page(built(papers), ready="#tab-review").page)
    card(page, "Smirnov").locator("[data-verdict=same]").click()
    asked: list[str] = []

    def agree(dialog: Any) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", agree)
    page.reload()
    assert ["beforeunload"] == asked
    review(page, "decided")
    assert 1 == page.locator(".decision").count()
    download(page, papers)
    page.reload()
    assert ["beforeunload"] == asked
    review(page, "decided")
    assert "downloaded" in page.inner_text(".decision")


def test_own_file_gets_the_decisions_behind_its_rows(
    papers: Path, open_page: Callable[..., Any], tmp_path: Path
) -> None:
    own = papers / "decisions.tsv"
    text = "why\tkind\tverdict\tright\tleft\n# mine\n'#old\tperson\tsame\tB\tA"
    own.write_text(text, encoding="utf-8")
    page = review(open_page(built(papers), ready="#tab-review").page)
    card(page, "Smirnov").locator("[data-verdict=same]").click()
    page.click(".review-views [data-value=decided]")
    saved = downloaded(
        page, tmp_path, lambda: page.set_input_files("#panel-review input[type=file]", own)
    )
    union = saved.read_text(encoding="utf-8")
    assert union.startswith(f"{text}\n")
    rows, problems = read_table(saved)
    assert (["A"], ()) == ([one.left for one in rows[:-1]], problems)
    assert ("same", "work") == (rows[-1].verdict, rows[-1].kind)
    assert "in decisions.tsv" in page.inner_text(".decision")
    assert 1 == page.locator(".earlier .decision").count()
    again = downloaded(
        page, tmp_path, lambda: page.set_input_files("#panel-review input[type=file]", saved)
    )
    assert union == again.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("data", "told"),
    [(b"name\tage\n", "no column left"), ("left\tИ".encode("cp1251"), "not written in UTF-8")],
)
def test_other_files_are_left_alone(
    papers: Path, open_page: Callable[..., Any], tmp_path: Path, data: bytes, told: str
) -> None:
    other = tmp_path / "other.tsv"
    other.write_bytes(data)
    page = review(open_page(built(papers), ready="#tab-review").page)
    card(page, "Smirnov").locator("[data-verdict=same]").click()
    page.click(".review-views [data-value=decided]")
    page.set_input_files("#panel-review input[type=file]", other)
    page.get_by_text(told).first.wait_for()
    assert "only in this page" in page.inner_text(".decision")


def choose(page: Any, network: str, *names: str) -> None:
    """Check rows of the list of a network, whose kinds are named in English."""
    page.click("#network-menu")
    page.locator("[role=menuitemradio]").filter(has_text=network).first.click()
    for name in names:
        row = page.locator("#panel-list [role=row]").filter(has_text=name).first
        row.locator("input[type=checkbox]").check()


def test_chosen_people_are_joined(papers: Path, open_page: Callable[..., Any]) -> None:
    assert "petrovii" in {one.id for one in read_library([papers]).people}
    page = open_page(built(papers), ready="#tab-review").page
    choose(page, "Co-cited people", "Петров И. И.", "Ivan, Petrov")
    page.click("#tab-review")
    page.click(".chosen-items [data-verdict=same]")
    download(page, papers)
    people = read_library([papers]).people
    (petrov,) = (one for one in people if "Petrov Ivan" in one.forms)
    assert "Петров И. И." in petrov.forms


def test_namesakes_are_joined_by_their_mentions(
    papers: Path, open_page: Callable[..., Any]
) -> None:
    """Two people of one name are told apart by the reference that prints them."""
    left, right = (
        f"{fingerprint(one)}@author.1 Lake A."
        for one in (line[3:] for text in LISTS.values() for line in text.split("\n"))
        if one.startswith("Lake")
    )
    table = papers / "decisions.tsv"
    table.write_text(
        f"left\tright\tverdict\tkind\n{left}\t{right}\tdifferent\tperson\n", encoding="utf-8"
    )
    assert 2 == [one.label for one in read_library([papers]).people].count("Lake, A.")
    page = open_page(built(papers), ready="#tab-review").page
    choose(page, "Co-cited people", "Lake, A.")
    page.locator("#panel-list [role=row]").filter(has_text="Lake, A.").nth(1).locator(
        "input[type=checkbox]"
    ).check()
    page.click("#tab-review")
    page.click(".chosen-items [data-verdict=same]")
    download(page, papers)
    (row,), problems = read_table(table)
    assert ({left, right}, "same", ()) == ({row.left, row.right}, row.verdict, problems)
    assert 1 == [one.label for one in read_library([papers]).people].count("Lake, A.")


def test_chosen_works_are_joined_and_renamed(papers: Path, open_page: Callable[..., Any]) -> None:
    page = open_page(built(papers), ready="#tab-review").page
    choose(page, "Co-cited works", "Ручьи", "Ruchyi")
    page.click("#tab-review")
    page.click(".chosen-items [data-verdict=same]")
    page.locator("#panel-list [role=row]").filter(has_text="Ручьи").first.locator(
        "input[type=checkbox]"
    ).uncheck()
    page.fill(".rename input", "=Ручьи\tи реки")
    page.click(".rename button")
    download(page, papers)
    assert together(papers, "Ручьи", "Ruchyi")
    labels = {one.label for one in read_library([papers]).works}
    assert "=Ручьи и реки" in labels


def pair_of(library: Library, one: int, other: int, score: float) -> UncertainPair:
    left, right = library.references[one], library.references[other]
    texts = left.printed.raw.text, right.printed.raw.text
    evidence = (Evidence("title", "2 words in common", 0.5),)
    return UncertainPair("work", left.id, right.id, *texts, score, False, 3.0, evidence)


@pytest.fixture
def triangle() -> str:
    """A page with three questions about three works."""
    library = small_library()
    asked = (
        pair_of(library, 1, 2, 0.5), pair_of(library, 2, 3, 0.4), pair_of(library, 1, 3, 0.3)
    )  # fmt: skip
    library = replace(library, uncertain=asked)
    return render_page(library, [network_of(library, "work")], {}, {}, "Three")


def answer(page: Any, place: int, verdict: str) -> None:
    page.click(f"{CARD}[data-pair='{place}'] [data-verdict={verdict}]")


@pytest.mark.parametrize(
    ("first", "second", "left"), [("same", "same", 0), ("same", "different", 0),
                                  ("different", "different", 1)],
)  # fmt: skip
def test_what_answers_settle_together_is_not_asked(
    triangle: str, open_page: Callable[..., Any], first: str, second: str, left: int
) -> None:
    page = review(open_page(triangle, ready="#tab-review").page)
    count(page, CARD, 3)
    answer(page, 0, first)
    count(page, CARD, 2)
    answer(page, 1, second)
    count(page, CARD, left)


def test_notice_takes_back_just_what_it_tells(triangle: str, open_page: Callable[..., Any]) -> None:
    page = review(open_page(triangle, ready="#tab-review").page)
    answer(page, 0, "different")
    boxes = page.locator("#panel-list [data-row] input[type=checkbox]")
    boxes.nth(0).check()
    boxes.nth(1).check()
    page.click(".chosen-items [data-verdict=same]")
    page.click(".review-views [data-value=decided]")
    count(page, ".decision", 2)
    page.locator(".decision [data-action=undo]").first.click()
    count(page, ".decision", 1)
    page.locator("#toast .button.quiet").first.click()
    count(page, "#toast .notice-text", 0)
    count(page, ".decision", 1)


def test_answers_that_contradict_are_shown(
    triangle: str, open_page: Callable[..., Any], tmp_path: Path
) -> None:
    texts = [one.printed.raw.text for one in small_library().references]
    rows = [(fingerprint(texts[one]), fingerprint(texts[two])) for one, two in ((1, 2), (2, 3))]
    own = tmp_path / "own.tsv"
    lines = ["left\tright\tverdict\tkind", *(f"{a}\t{b}\tsame\twork" for a, b in rows), ""]
    own.write_text("\n".join(lines), encoding="utf-8")
    page = review(open_page(triangle, ready="#tab-review").page)
    answer(page, 2, "different")
    page.click(".review-views [data-value=decided]")
    assert 0 == page.locator(".decision .warning").count()
    downloaded(page, tmp_path, lambda: page.set_input_files("#panel-review input[type=file]", own))
    count(page, ".decisions[aria-label] .decision .warning", 1)
    page.click(".earlier summary")
    count(page, ".earlier .decision", 2)
    page.click(".review-views [data-value=questions]")
    count(page, CARD, 0)


@contextmanager
def serving(papers: Path) -> Iterator[PageServer]:
    out = papers.parent / "graphs"
    folder = build([papers], out).folder
    server = start_server(Served(folder, (str(papers),), load_configuration(), by="Е. И."))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def opened(chromium: Any, address: str) -> Iterator[Any]:
    """A page of the server; it asks nobody else, and nothing is complained about."""
    context = chromium.new_context(locale="en-US", viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.set_default_timeout(20000)
    complaints: list[str] = []
    asked: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    yield page
    context.close()
    assert [] == complaints
    assert [] == [url for url in asked if not url.startswith((address, "data:", "blob:"))]


def test_live_decision_is_written_at_once_and_built(papers: Path, chromium: Any) -> None:
    table = papers / "decisions.tsv"
    with serving(papers) as server, opened(chromium, server.address) as page:
        review(page)
        card(page, "Smirnov").locator("[data-verdict=same]").click()
        all_written(page)
        (row,), problems = read_table(table)
        assert ("same", "work", "Е. И.", ()) == (row.verdict, row.kind, row.by, problems)
        page.fill("#search-box", "river")
        page.wait_for_url(lambda url: "river" in url)
        page.click("#tab-review")
        address = page.url
        with page.expect_navigation(timeout=60000):
            page.click("[data-action=build]")
        page.wait_for_selector("#tab-review")
        assert address == page.url
        assert "river" == page.input_value("#search-box")
        review(page, "decided")
        assert "in decisions.tsv" in page.inner_text(".decision")
        assert page.locator("#tab-review .badge").inner_text() == "1"
        page.click("[data-action=undo]")
        count(page, ".decision", 2)
        all_written(page)
        assert ["same", "withdrawn"] == [one.verdict for one in read_table(table)[0]]
    assert not together(papers, "Смирнов", "Smirnov")


def test_table_that_refuses_is_told_and_nothing_is_lost(papers: Path, chromium: Any) -> None:
    table = papers / "decisions.tsv"
    with serving(papers) as server, opened(chromium, server.address) as page:
        table.mkdir()
        review(page)
        card(page, "Smirnov").locator("[data-verdict=same]").click()
        page.wait_for_selector(".fault button")
        assert "is no file" in page.inner_text(".fault")
        table.rmdir()
        page.locator(".fault button").first.click()
        page.wait_for_selector(".fault", state="detached")
        assert ["same"] == [one.verdict for one in read_table(table)[0]]


def test_row_of_another_hand_settles_a_question(papers: Path, chromium: Any) -> None:
    with serving(papers) as server, opened(chromium, server.address) as page:
        review(page)
        key = card(page, "Smirnov")
        assert 1 == key.count()
        with opened(chromium, server.address) as other:
            review(other)
            card(other, "Smirnov").locator("[data-verdict=different]").click()
            all_written(other)
        count(page, CARD, 1)
        page.click(".review-views [data-value=decided]")
        assert "1 earlier decision" in page.inner_text(".earlier")
