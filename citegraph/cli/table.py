"""The table of commands: name to "module:function", in the order of the help."""

COMMANDS = {
    "build": "citegraph.cli.build:build",
    "parse": "citegraph.cli.parse:parse",
    "convert": "citegraph.cli.convert:convert",
    "dedupe": "citegraph.cli.dedupe:dedupe",
    "people": "citegraph.cli.people:people",
    "explain": "citegraph.cli.explain:explain",
    "review": "citegraph.cli.review:review",
    "serve": "citegraph.cli.serve:serve",
    "decide": "citegraph.cli.decide:decide",
    "label": "citegraph.cli.label:label",
    "train": "citegraph.cli.train:train",
    "read": "citegraph.cli.read:read",
    "segment": "citegraph.cli.segment:segment",
    "citations": "citegraph.cli.citations:citations",
    "network": "citegraph.cli.network:network",
    "report": "citegraph.cli.report:report",
    "history": "citegraph.cli.history:history",
    "batch": "citegraph.cli.batch:batch",
    "cocite": "citegraph.cli.cocite:cocite",
    "evaluate": "citegraph.cli.evaluate:evaluate",
}
