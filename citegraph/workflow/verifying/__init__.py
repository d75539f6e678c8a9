"""Results that were built before: whether they are as they were, and come out the same again."""

from citegraph.workflow.verifying.verification import Verification, compare, inspect, verify

__all__ = ["Verification", "compare", "inspect", "verify"]
