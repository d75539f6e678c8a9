"""Every engine that counts pairs of edge files: name to "module:function".

A new engine is one function ``(Task, Progress) -> Tally`` and one row; tests compare its pairs
with those of the others.
"""

ENGINES = {
    "local": "citegraph.engines.local:count_pairs",
    "duckdb": "citegraph.engines.duckdb:count_pairs",
    "spark": "citegraph.engines.spark:count_pairs",
}
