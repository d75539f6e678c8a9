"""Who may ask what: this computer, this page, this run of the server.

Any web page that a browser shows may send requests to 127.0.0.1, and a name of a foreign site may
be made to lead there (DNS rebinding). So a request must name this server as its host, must know a
random token that only the address printed in the terminal holds, and, where it changes
anything, must come from the page itself and carry the token in a header, which other pages cannot
set without being asked (Fetch Standard, CORS-safelisted request-header; none is allowed here).
"""

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

TOKEN_HEADER = "X-Citegraph-Token"
#: Decisions are short; a row of the longest cells fits hundreds of times.
LARGEST_BODY = 1_000_000
_MOST_DIGITS = 10


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is not answered: the HTTP status, and a sentence for people."""

    status: int
    message: str


@dataclass(frozen=True, slots=True)
class Guard:
    """Knows the port of the server and the token of this run."""

    port: int
    token: str

    @property
    def hosts(self) -> tuple[str, ...]:
        """What the page may call this server by; browsers leave out port 80 (RFC 9110, 4.2.1)."""
        names = ("127.0.0.1", "localhost")
        return (*(f"{name}:{self.port}" for name in names), *(names if self.port == 80 else ()))

    def address(self) -> str:
        """Return the address of the page."""
        return f"http://{self.hosts[0]}/{self.token}/"

    def path_of(self, target: str) -> str | None:
        """Return what follows the token in the path of a request; None for a foreign one.

        >>> Guard(80, "secret").path_of("/secret/state"), Guard(80, "secret").path_of("/x/state")
        ('state', None)
        """
        empty, _, rest = target.partition("/")
        token, slash, path = rest.partition("/")
        return path if not empty and slash and self._is_token(token) else None

    def refuse_reader(self, headers: Mapping[str, str]) -> Refusal | None:
        """Return why a request may not read; None where it may."""
        if headers.get("Host", "") not in self.hosts:
            return Refusal(403, "this server is asked by another name; use the address it printed")
        if headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
            return Refusal(403, "another site asks")
        return None

    def refuse_writer(self, headers: Mapping[str, str]) -> Refusal | None:
        """Return why a request may not change anything; None where it may."""
        origins = [f"http://{host}" for host in self.hosts]
        if headers.get("Origin", "") not in origins:
            return Refusal(403, "only the page that this server has sent may write")
        if not self._is_token(headers.get(TOKEN_HEADER, "")):
            return Refusal(403, "the token is not that of this run; open the address it printed")
        if headers.get("Content-Type", "").partition(";")[0].strip() != "application/json":
            return Refusal(415, "the body must be application/json")
        return None

    def _is_token(self, text: str) -> bool:
        return hmac.compare_digest(text.encode("utf-8", "replace"), self.token.encode())


def new_token() -> str:
    """Return a token that cannot be guessed (RFC 4086): 192 random bits."""
    return secrets.token_urlsafe(24)


def body_size(headers: Mapping[str, str]) -> int | Refusal:
    """Return how many bytes follow a request.

    >>> body_size({"Content-Length": "12"}), body_size({"Content-Length": "-1"}).status
    (12, 411)
    """
    length = headers.get("Content-Length", "")
    if "Transfer-Encoding" in headers or not (length.isascii() and length.isdigit()):
        return Refusal(411, "Content-Length is needed")
    if len(length) > _MOST_DIGITS or int(length) > LARGEST_BODY:
        return Refusal(413, f"more than {LARGEST_BODY:,} bytes at once are not taken")
    return int(length)
