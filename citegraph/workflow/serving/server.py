"""The server: one page, what it asks about, and what it writes; on the loopback interface only."""

import json
import logging
import threading
from contextlib import suppress
from dataclasses import asdict
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedReader
from typing import Any

from citegraph.errors import CitegraphError, UsageError
from citegraph.given_files import read_given
from citegraph.version import __version__
from citegraph.view import make_live
from citegraph.workflow.built_folder import Served
from citegraph.workflow.serving.patience import TimelyReader
from citegraph.workflow.serving.rebuilding import Rebuilder
from citegraph.workflow.serving.requests import Guard, Refusal, body_size, new_token
from citegraph.workflow.serving.table import DecisionTable, as_rows, why_not_writable

LOOPBACK = "127.0.0.1"
#: A browser opens some six connections to a host; what asks at more at once is no page.
_MOST_CONNECTIONS = 40
#: More bytes than a browser opens.
_LARGEST_PAGE = 4_000_000_000
_BUSY = b"HTTP/1.0 503 Service Unavailable\r\nContent-Length: 0\r\nRetry-After: 1\r\n\r\n"
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_log = logging.getLogger(__name__)


class PageServer(ThreadingHTTPServer):
    """Hands out the page of one folder and writes its decisions down; ends its build with it."""

    daemon_threads = True
    # A second server on the port would get some of the requests (Windows).
    allow_reuse_address = False
    # Those that wait to be taken: beyond these a connection is tried anew after a second or more.
    request_queue_size = 128
    #: Seconds in which a whole request must have come, head and body, or else its answer must
    #: have gone: nobody holds a thread for longer by saying a byte now and then.
    patience = 30.0

    def __init__(self, served: Served, port: int, token: str, rebuilder: Rebuilder) -> None:
        self.served = served
        self.table = DecisionTable(served.table)
        self.rebuilder = rebuilder
        self._free = threading.Semaphore(_MOST_CONNECTIONS)
        super().__init__((LOOPBACK, port), _Handler)
        self.guard = Guard(self.server_address[1], token)

    @property
    def address(self) -> str:
        """The address to open, with the token of this run."""
        return self.guard.address()

    def server_close(self) -> None:
        """Stop listening, end a build that is going on, and finish what is being written."""
        self.rebuilder.close()
        self.table.close()
        super().server_close()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread of its own, or say that too many ask at once."""
        if self._free.acquire(blocking=False):
            try:
                super().process_request(request, client_address)
            except BaseException:  # the system lets no thread start
                self._free.release()
                raise
            return
        with suppress(OSError):
            request.settimeout(0)
            request.send(_BUSY)
        self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer one request, and let another one be taken afterwards."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log what went wrong with one request, such as a browser that has gone."""
        _log.debug("request from %s", client_address, exc_info=True)


def start_server(served: Served, port: int = 0, rebuilder: Rebuilder | None = None) -> PageServer:
    """Return a server that listens on a port of the loopback interface, 0 for a free one.

    It answers once ``serve_forever`` is called. Raises :class:`CitegraphError` where the port is
    taken, or the page cannot be read.
    """
    _live_page(served, "")
    try:
        return PageServer(served, port, new_token(), rebuilder or Rebuilder(served))
    except OSError as error:
        raise CitegraphError(
            f"port {port} cannot be listened on: {error.strerror or error}; name another one "
            "with --port, or leave that out for a free one"
        ) from error


def _live_page(served: Served, token: str) -> str:
    try:
        page = read_given(served.page, _LARGEST_PAGE).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CitegraphError(f"{served.page} cannot be read: {error}; build it again") from error
    return make_live(page, {"address": f"/{token}/", "token": token})


class _Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: PageServer
    server_version = f"citegraph/{__version__}"
    sys_version = ""

    def setup(self) -> None:
        """Read within the time that a whole request may take."""
        super().setup()
        self.rfile.close()
        self.rfile = BufferedReader(TimelyReader(self.connection, self.server.patience))

    def do_GET(self) -> None:  # noqa: N802 (the name is that of the standard library)
        path = self._path()
        if path == "":
            self._send_page()
        elif path == "state":
            self._send_json(HTTPStatus.OK, self._state())
        elif path is not None:
            self._refuse(Refusal(404, "there is nothing here"))

    do_HEAD = do_GET  # noqa: N815

    def do_POST(self) -> None:  # noqa: N802
        path = self._path()
        if path is None:
            return
        if path not in ("decisions", "build"):
            self._refuse(Refusal(404, "there is nothing here"))
            return
        refusal = self.server.guard.refuse_writer(self._headers())
        body = None if refusal else self._body()
        if refusal or body is None:
            self._refuse(refusal or Refusal(400, "the body is no JSON"))
        elif isinstance(body, Refusal):
            self._refuse(body)
        elif path == "build":
            self._build()
        else:
            self._append(body)

    def _path(self) -> str | None:
        """What is asked for; None where that is refused already."""
        refusal = self.server.guard.refuse_reader(self._headers())
        target = self.path.partition("?")[0]
        path = None if refusal else self.server.guard.path_of(target)
        if path is None:
            # A foreign address is answered as one that is not there: nothing to learn.
            self._refuse(refusal or Refusal(404, "there is nothing here; use the printed address"))
        return path

    def _headers(self) -> dict[str, str]:
        """The headers of the request; one that comes twice is none that can be trusted."""
        found: dict[str, str] = {}
        for name in ("Host", "Origin", "Sec-Fetch-Site", "Content-Type", "Content-Length",
                     "Transfer-Encoding", "X-Citegraph-Token"):  # fmt: skip
            values = self.headers.get_all(name, [])
            if values:
                found[name] = values[0] if len(values) == 1 else "(several)"
        return found

    def _body(self) -> Any:
        size = body_size(self._headers())
        if isinstance(size, Refusal):
            return size
        data = self.rfile.read(size)
        if len(data) < size:
            return Refusal(400, "the body is shorter than was said")
        with suppress(ValueError, RecursionError):
            return json.loads(data.decode("utf-8"))
        return None

    def _append(self, body: Any) -> None:
        try:
            rows = self.server.table.append(body.get("rows") if isinstance(body, dict) else None)
        except UsageError as error:
            self._refuse(Refusal(400, str(error)))
        except CitegraphError as error:
            self._refuse(Refusal(409, str(error)))
        else:
            self._send_json(HTTPStatus.OK, {"written": as_rows(rows), **self._state()})

    def _build(self) -> None:
        if not self.server.rebuilder.start():
            self._refuse(Refusal(409, "a build is going on already"))
            return
        self._send_json(HTTPStatus.ACCEPTED, self._state())

    def _state(self) -> dict[str, object]:
        table = self.server.table
        found = table.state()
        return {
            "table": str(table.path),
            "by": self.server.served.by,
            "closed": why_not_writable(table.path),
            "rows": as_rows(found.rows),
            "problems": list(found.problems),
            "page": self.server.served.page_mark(),
            "stale": self.server.served.is_stale(),
            "build": asdict(self.server.rebuilder.state()),
        }

    def _send_page(self) -> None:
        try:
            page = _live_page(self.server.served, self.server.guard.token)
        except CitegraphError as error:
            self._refuse(Refusal(500, str(error)))
            return
        self._send(HTTPStatus.OK, "text/html; charset=utf-8", page.encode("utf-8"))

    def _send_json(self, status: int, value: object) -> None:
        text = json.dumps(value, ensure_ascii=True)
        self._send(status, "application/json; charset=utf-8", text.encode())

    def _refuse(self, refusal: Refusal) -> None:
        self._send_json(refusal.status, {"error": refusal.message})

    def _send(self, status: int, kind: str, data: bytes) -> None:
        # Python counts it for all that is written at once.
        self.connection.settimeout(self.server.patience)
        self.send_response(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is no request of this page, such as another method, in a word."""
        self.close_connection = True
        known = code in HTTPStatus._value2member_map_
        self._send_json(code, {"error": HTTPStatus(code).phrase if known else "no"})

    def log_message(self, format: str, *args: Any) -> None:
        """Log requests for those who ask for it; the token is not written anywhere."""
        text = format % args
        _log.debug("%s", text.replace(self.server.guard.token, "…"))
