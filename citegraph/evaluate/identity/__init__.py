"""Identity against gold files: names, people and works."""

from citegraph.evaluate.identity.report import IdentityReport, identity_values, render_identity
from citegraph.evaluate.identity.run import KINDS, Identity, evaluate_identity

__all__ = [
    "KINDS",
    "Identity",
    "IdentityReport",
    "evaluate_identity",
    "identity_values",
    "render_identity",
]
