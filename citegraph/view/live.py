"""The page as a server on this computer hands it out: it may ask that server, and nobody else."""

from collections.abc import Mapping

from citegraph.errors import CitegraphError
from citegraph.view.escape import json_block

_POLICY = '<meta http-equiv="Content-Security-Policy" content="'
_BODY = '<div id="app"></div>'


def make_live(page: str, live: Mapping[str, object]) -> str:
    r"""Return a page of ``render_page`` that is told where decisions can be written.

    ``live`` becomes the data block «data-live»; the policy of the page admits requests to the
    server that it came from. Raises :class:`CitegraphError` for a page of another make.

    >>> page = _POLICY + "default-src 'none'" + '">' + _BODY
    >>> print(make_live(page, {"token": "<"}).partition(">")[2])
    <script type="application/json" id="data-live">{"token":"\u003c"}</script><div id="app"></div>
    """
    head, policy, rest = page.partition(_POLICY)
    before, body, after = rest.partition(_BODY)
    if not (policy and body):
        raise CitegraphError("the page was made by another version of citegraph; build it again")
    block = f'<script type="application/json" id="data-live">{json_block(live)}</script>'
    allowed = "connect-src &#39;self&#39;; "
    return "".join((head, policy, allowed, before, block, body, after))
