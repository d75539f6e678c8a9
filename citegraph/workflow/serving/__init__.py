"""The explorer opened from a server on this computer, which writes decisions down at once.

``folder`` finds what a folder of results was built from, ``table`` appends decisions beside its
sources, ``rebuilding`` builds it again in a process of its own, ``requests`` says who may ask
what, and ``server`` listens on the loopback interface.
"""

from citegraph.workflow.serving.folder import Served, built_folder, check_sources, is_built
from citegraph.workflow.serving.server import PageServer, start_server

__all__ = ["PageServer", "Served", "built_folder", "check_sources", "is_built", "start_server"]
