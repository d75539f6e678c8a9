"""What networks are made of: no more of a library than they read."""

from dataclasses import replace
from pathlib import Path

import pytest

from citegraph.config import load_configuration
from citegraph.model import Library
from citegraph.network import KINDS, build_network, default_options
from citegraph.workflow.caching.places import cache_folder
from citegraph.workflow.caching.store import Store
from citegraph.workflow.making_networks import as_networks_see, make_networks
from citegraph.workflow.progress import silent
from tests.browser.hostile_library import hostile_library

LIBRARY = hostile_library(("a", "b c", "=1"))[0]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_network_is_the_same_without_what_it_does_not_see(kind: str) -> None:
    options = default_options({"terms": "abstracts", "min_cited": 1})
    whole = build_network(LIBRARY, kind, options)
    assert whole == build_network(as_networks_see(LIBRARY), kind, options)
    seen = {name: getattr(as_networks_see(LIBRARY), name) for name in KINDS[kind].reads}
    bare = replace(Library((), (), (), (), ()), **seen)
    assert whole == build_network(bare, kind, options)


def test_where_a_reference_stands_makes_no_network_anew(tmp_path: Path) -> None:
    raw = LIBRARY.references[0].printed.raw
    moved = replace(raw, location=replace(raw.location, line=99))
    first = replace(
        LIBRARY.references[0], printed=replace(LIBRARY.references[0].printed, raw=moved)
    )
    library = replace(LIBRARY, references=(first, *LIBRARY.references[1:]))
    config = load_configuration()
    plain = make_networks(LIBRARY, config, silent)
    for given, missed in ((LIBRARY, True), (library, False)):
        store = Store(cache_folder(tmp_path), config.cache)
        assert plain == make_networks(given, config, silent, store.recall)
        assert missed == bool(store.use.missed)
