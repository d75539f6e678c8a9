"""The server hands out one page, writes decisions, and answers nobody but the page."""

import http.client
import json
import os
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from citegraph.config import load_configuration
from citegraph.errors import CitegraphError
from citegraph.workflow.decisions import read_table
from citegraph.workflow.progress import Progress
from citegraph.workflow.serving import PageServer, Served, start_server
from citegraph.workflow.serving.rebuilding import BuildState, Rebuilder
from citegraph.workflow.serving.requests import LARGEST_BODY, Guard
from citegraph.workflow.serving.table import MOST_ROWS

PAGE = (
    '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">'
    '<div id="app"></div>'
)
ROW = {"left": "Иванов А.", "right": "Ivanov A.", "verdict": "same", "kind": "person", "by": "EI"}


class Answer(NamedTuple):
    """What the server said."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def found(self) -> Any:
        return json.loads(self.text)


class Asking:
    """Asks a server as its page does, unless told otherwise."""

    def __init__(self, server: PageServer) -> None:
        self.server = server
        self.host = f"127.0.0.1:{server.guard.port}"
        self.token = server.guard.token

    def send(
        self, method: str, path: str, body: bytes | None = None, **headers: str | None
    ) -> Answer:
        """Send a request; ``Content_Type=…`` changes a header, None leaves it out."""
        usual: dict[str, str | None] = {"Host": self.host}
        if method == "POST":
            usual |= {
                "Origin": f"http://{self.host}",
                "X-Citegraph-Token": self.token,
                "Content-Type": "application/json",
                "Content-Length": str(len(body or b"")),
            }
        usual |= {name.replace("_", "-"): value for name, value in headers.items()}
        asking = http.client.HTTPConnection("127.0.0.1", self.server.guard.port, timeout=20)
        asking.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in usual.items():
            if value is not None:
                asking.putheader(name, value)
        asking.endheaders(body)
        found = asking.getresponse()
        answer = Answer(found.status, dict(found.getheaders()), found.read().decode())
        asking.close()
        return answer

    def get(self, path: str = "", **headers: str | None) -> Answer:
        return self.send("GET", f"/{self.token}/{path}", None, **headers)

    def post(self, path: str, value: object, **headers: str | None) -> Answer:
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        return self.send("POST", f"/{self.token}/{path}", body, **headers)


@pytest.fixture
def asking(tmp_path: Path) -> Iterator[Asking]:
    (tmp_path / "papers").mkdir()
    (tmp_path / "graph").mkdir()
    (tmp_path / "graph" / "index.html").write_text(PAGE, encoding="utf-8")
    served = Served(
        tmp_path / "graph", (str(tmp_path / "papers"),), load_configuration(), by="Е. И."
    )
    server = start_server(served, rebuilder=Rebuilder(served, fail))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield Asking(server)
    server.shutdown()
    server.server_close()
    thread.join()


def fail(served: Served, progress: Progress) -> None:
    """A build that tells how far it is and then what is wrong."""
    progress("read", 1, 2)
    raise CitegraphError("no reference was found")


def table(asking: Asking) -> Path:
    return asking.server.served.table


def test_page_is_told_where_to_write_and_the_file_stays_as_it_is(asking: Asking) -> None:
    answer = asking.get()
    assert 200 == answer.status
    assert "connect-src &#39;self&#39;; default-src &#39;none&#39;" in answer.text
    block = answer.text.partition('id="data-live">')[2].partition("</script>")[0]
    assert {"address": f"/{asking.token}/", "token": asking.token} == json.loads(block)
    assert PAGE == (asking.server.served.page).read_text(encoding="utf-8")
    assert "frame-ancestors 'none'" == answer.headers["Content-Security-Policy"]
    assert "no-store" == answer.headers["Cache-Control"]
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_head_sends_no_body(asking: Asking) -> None:
    answer = asking.send("HEAD", f"/{asking.token}/")
    assert (200, "") == (answer.status, answer.text)


def test_decisions_are_rows_of_the_table_beside_the_sources(asking: Asking) -> None:
    answer = asking.post("decisions", {"rows": [ROW, {**ROW, "verdict": "withdrawn"}]})
    assert 200 == answer.status
    rows, problems = read_table(table(asking))
    assert ((), ["same", "withdrawn"]) == (problems, [row.verdict for row in rows])
    assert ["Иванов А."] * 2 == [row["left"] for row in answer.found["rows"]]
    assert [2, 3] == [row["line"] for row in answer.found["written"]]
    assert rows[0].date


def test_what_another_hand_writes_meanwhile_is_told(asking: Asking) -> None:
    asking.post("decisions", {"rows": [ROW]})
    with table(asking).open("a", encoding="utf-8") as file:
        file.write("Б\tВ\tsame\tperson\t\t\t\nГ\tД\tperhaps\tperson\t\t\t\n")
    state = asking.get("state").found
    assert ["Иванов А.", "Б"] == [row["left"] for row in state["rows"]]
    assert "«perhaps» is no verdict" in state["problems"][0]
    assert "Е. И." == state["by"]


def test_torn_table_is_ended_and_goes_on(asking: Asking) -> None:
    head = "left\tright\tverdict\tkind\tby\tdate\twhy\n"
    table(asking).write_text(f"{head}A\tB\tsam", encoding="utf-8")
    assert 200 == asking.post("decisions", {"rows": [ROW]}).status
    assert ["Иванов А."] == [row.left for row in read_table(table(asking))[0]]


def test_posts_at_one_time_are_all_written(asking: Asking) -> None:
    names = [f"Автор{number}" for number in range(24)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(
            pool.map(
                lambda name: asking.post("decisions", {"rows": [{**ROW, "left": name}]}), names
            )
        )
    assert {200} == {answer.status for answer in answers}
    rows, problems = read_table(table(asking))
    assert (names, ()) == (sorted((row.left for row in rows), key=names.index), problems)


def test_cells_cannot_begin_rows_or_formulas(asking: Asking) -> None:
    asking.post("decisions", {"rows": [{**ROW, "why": "=1+1\tx\ny", "left": '"A\r\nB'}]})
    (row,), problems = read_table(table(asking))
    assert ("=1+1 x y", '"A B', ()) == (row.why, row.left, problems)


def test_table_that_cannot_be_written_is_told_and_nothing_changes(asking: Asking) -> None:
    table(asking).mkdir()
    answer = asking.post("decisions", {"rows": [ROW]})
    assert 409 == answer.status
    assert "is no file that can be appended to" in answer.found["error"]
    assert "is no file" in asking.get("state").found["closed"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_folder_that_is_read_only_is_told(asking: Asking) -> None:
    table(asking).parent.chmod(0o500)
    assert "no permission" in asking.get("state").found["closed"]
    assert 409 == asking.post("decisions", {"rows": [ROW]}).status


def test_table_of_another_kind_is_left_alone(asking: Asking) -> None:
    table(asking).write_text("name,age\n", encoding="utf-8")
    answer = asking.post("decisions", {"rows": [ROW]})
    assert (409, "name,age\n") == (answer.status, table(asking).read_text(encoding="utf-8"))
    assert "no column left" in answer.found["error"]


@pytest.mark.parametrize(
    "rows",
    [
        None, [], {}, "rows", [None], [[]], [{}], [{**ROW, "verdict": "perhaps"}],
        [{**ROW, "kind": "citation"}], [{**ROW, "left": " "}], [{**ROW, "right": 5}],
        [{**ROW, "left": "x" * 30_000}], [{**ROW, "path": "/etc"}], [ROW] * (MOST_ROWS + 1),
    ],
)  # fmt: skip
def test_what_is_no_decision_is_refused_whole(asking: Asking, rows: object) -> None:
    answer = asking.post("decisions", {"rows": rows})
    assert 400 == answer.status
    assert answer.found["error"]
    assert not table(asking).exists()


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 100_000, b"null"])
def test_what_is_no_json_is_refused(asking: Asking, body: bytes) -> None:
    assert 400 == asking.post("decisions", body).status
    assert not table(asking).exists()


def test_body_that_is_cut_short_is_refused(asking: Asking) -> None:
    body = json.dumps({"rows": [ROW]}).encode()
    host = f"Host: {asking.host}\r\nOrigin: http://{asking.host}\r\n"
    asked = (
        f"POST /{asking.token}/decisions HTTP/1.1\r\n{host}X-Citegraph-Token: {asking.token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body) + 9}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", asking.server.guard.port), timeout=20) as line:
        line.sendall(asked.encode() + body)
        line.shutdown(socket.SHUT_WR)
        assert b" 400 " in line.recv(40)
    assert not table(asking).exists()


REFUSED: list[tuple[dict[str, str | None], int]] = [
    ({"Host": "evil.example"}, 403),
    ({"Host": None}, 403),
    ({"Host": "127.0.0.1"}, 403),
    ({"Origin": "http://evil.example"}, 403),
    ({"Origin": "null"}, 403),
    ({"Origin": None}, 403),
    ({"X_Citegraph_Token": None}, 403),
    ({"X_Citegraph_Token": "guessed"}, 403),
    ({"X_Citegraph_Token": "é"}, 403),
    ({"Sec_Fetch_Site": "cross-site"}, 403),
    ({"Sec_Fetch_Site": "same-site"}, 403),
    ({"Content_Type": "text/plain"}, 415),
    ({"Content_Type": None}, 415),
    ({"Content_Length": None}, 411),
    ({"Content_Length": "-5"}, 411),
    ({"Content_Length": "1e3"}, 411),
    ({"Content_Length": str(LARGEST_BODY + 1)}, 413),
    ({"Content_Length": "9" * 5000}, 413),
    ({"Transfer_Encoding": "chunked"}, 411),
]


@pytest.mark.parametrize(("headers", "status"), REFUSED)
def test_others_than_the_page_write_nothing(
    asking: Asking, headers: dict[str, str | None], status: int
) -> None:
    for path in ("decisions", "build"):
        answer = asking.post(path, {"rows": [ROW]}, **headers)
        assert status == answer.status
        assert "Access-Control-Allow-Origin" not in answer.headers
    assert not table(asking).exists()
    assert BuildState() == asking.server.rebuilder.state()


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Sec_Fetch_Site": "cross-site"}])
def test_others_than_the_page_read_nothing(asking: Asking, headers: dict[str, str]) -> None:
    for path in ("", "state"):
        answer = asking.get(path, **headers)
        assert 403 == answer.status
        assert asking.token not in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/", "", "/x/", "/x/state", "//", "/%2e%2e/", "/../../etc/passwd", "/favicon.ico",
        "/TOKEN", "/TOKEN/../manifest.json", "/TOKEN/manifest.json", "/TOKEN/index.html",
        "/TOKEN/%2e%2e/decisions.tsv", "/TOKEN//etc/passwd", "/TOKENx/state", "*",
        "http://evil.example/TOKEN/state",
    ],
)  # fmt: skip
def test_nothing_else_is_served(asking: Asking, path: str) -> None:
    answer = asking.send("GET", path.replace("TOKEN", asking.token) or "/")
    assert 404 == answer.status


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"])
def test_other_methods_are_refused(asking: Asking, method: str) -> None:
    answer = asking.send(method, f"/{asking.token}/decisions", Origin="http://evil.example")
    assert 501 == answer.status
    assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.parametrize(
    "sent", [b"\r\n", b"\xff\xfe\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9\r\n\r\n"]
)
def test_nonsense_does_not_stop_it(asking: Asking, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", asking.server.guard.port), timeout=20) as line:
        line.sendall(sent)
        line.shutdown(socket.SHUT_WR)
        while line.recv(4096):
            pass
    assert 200 == asking.get().status


def test_port_80_is_not_written_by_browsers() -> None:
    guard = Guard(80, "secret")
    page = {"Host": "127.0.0.1", "Origin": "http://127.0.0.1", "X-Citegraph-Token": "secret"}
    assert guard.refuse_reader(page) is None
    assert guard.refuse_writer({**page, "Content-Type": "application/json"}) is None
    assert Guard(81, "secret").refuse_reader(page) is not None


def test_it_listens_on_this_computer_only(asking: Asking) -> None:
    assert "127.0.0.1" == asking.server.server_address[0]


def test_every_run_has_a_token_of_its_own(asking: Asking) -> None:
    with start_server(asking.server.served) as other:
        assert other.guard.token != asking.token
        assert 32 <= len(other.guard.token)


def test_two_servers_write_into_one_table(asking: Asking) -> None:
    with start_server(asking.server.served) as other:
        thread = threading.Thread(target=other.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        Asking(other).post("decisions", {"rows": [{**ROW, "left": "Б"}]})
        asking.post("decisions", {"rows": [ROW]})
        state = Asking(other).get("state").found
        other.shutdown()
        thread.join()
    assert ["Б", "Иванов А."] == [row["left"] for row in state["rows"]]


def test_port_that_is_taken_is_told(asking: Asking) -> None:
    with pytest.raises(CitegraphError, match="--port"):
        start_server(asking.server.served, asking.server.guard.port)


def test_folder_without_a_page_is_told(asking: Asking) -> None:
    asking.server.served.page.unlink()
    assert 500 == asking.get().status
    with pytest.raises(CitegraphError, match="build it again"):
        start_server(asking.server.served)


def test_page_of_another_make_is_told(asking: Asking) -> None:
    asking.server.served.page.write_text("<p>", encoding="utf-8")
    assert "another version" in asking.get().found["error"]


def test_build_that_fails_is_told_and_the_page_stays(asking: Asking) -> None:
    assert 202 == asking.post("build", {}).status
    asking.server.rebuilder.wait()
    build = asking.get("state").found["build"]
    assert ("failed", 1, "no reference was found") == (
        build["status"], build["number"], build["message"],
    )  # fmt: skip
    assert 200 == asking.get().status


def test_nothing_is_written_after_the_end(asking: Asking) -> None:
    asking.server.table.close()
    assert 409 == asking.post("decisions", {"rows": [ROW]}).status
    assert not table(asking).exists()


@pytest.mark.parametrize(
    "begun",
    [b"G", b"GET / HTTP/1.1\r\nX-Long: ", b"POST /TOKEN/build HTTP/1.1\r\nHEAD\r\n\r\n"],
    ids=["request line", "head", "body"],
)
def test_request_that_comes_a_byte_at_a_time_is_ended(asking: Asking, begun: bytes) -> None:
    asking.server.patience = 0.3
    head = (
        f"Host: {asking.host}\r\nOrigin: http://{asking.host}\r\nContent-Length: 90000\r\n"
        f"X-Citegraph-Token: {asking.token}\r\nContent-Type: application/json"
    )
    begun = begun.replace(b"TOKEN", asking.token.encode()).replace(b"HEAD", head.encode())
    with socket.create_connection(("127.0.0.1", asking.server.guard.port), timeout=20) as slow:
        slow.sendall(begun)
        slow.settimeout(0.05)
        for _ in range(200):  # 10 s: each byte alone comes soon enough
            try:
                assert b"" == slow.recv(100)
                break
            except TimeoutError:
                slow.send(b"x")
            except ConnectionError:
                break
        else:
            pytest.fail("the server still waits")


def test_no_more_connections_are_held_than_a_page_needs(asking: Asking) -> None:
    asking.server.patience = 300.0  # nobody is let go for being slow, however busy the machine is
    address = ("127.0.0.1", asking.server.guard.port)
    others = threading.active_count()
    with ExitStack() as held:
        many = [held.enter_context(socket.create_connection(address, 20)) for _ in range(100)]
        told = many[-1].recv(1_000)
        assert b" 503 " in told[:40]
        assert threading.active_count() <= others + 40
    end = time.monotonic() + 60
    while threading.active_count() > others and time.monotonic() < end:
        time.sleep(0.01)
    assert threading.active_count() <= others
    assert 200 == asking.get("state").status


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_page_that_is_no_file_any_more_is_told(asking: Asking) -> None:
    page = asking.server.served.page
    page.unlink()
    assert 500 == asking.get().status
    os.mkfifo(page)
    answer = asking.get()
    assert 500 == answer.status
    assert "build it again" in answer.found["error"]
