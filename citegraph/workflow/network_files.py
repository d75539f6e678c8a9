"""The files of networks, each in every format that is asked for."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citegraph.export import NETWORK_SUFFIXES, render_network
from citegraph.model import Network
from citegraph.recall import Recall, afresh


class _File(NamedTuple):
    """What stands in a file: a text, or bytes."""

    text: str
    data: bytes | None = None


def _file(content: str | bytes) -> _File:
    return _File("", content) if isinstance(content, bytes) else _File(content)


def network_files(
    networks: Sequence[Network],
    keys: Sequence[str],
    formats: Sequence[str],
    recall: Recall = afresh,
) -> Iterator[tuple[str, str | bytes]]:
    """Yield the name and content of every file, one at a time.

    ``recall`` may remember them; the ``keys`` of the networks stand for them then.
    """
    for network, given in zip(networks, keys, strict=True):
        for name in formats:

            def render(name: str = name, network: Network = network) -> _File:
                return _file(render_network(name, network))

            made = recall("network-file", (name, given), _File, render)
            yield f"{network.kind}{NETWORK_SUFFIXES[name]}", (
                made.text if made.data is None else made.data
            )
