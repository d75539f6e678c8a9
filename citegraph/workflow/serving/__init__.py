"""The explorer opened from a server on this computer, which writes decisions down at once.

``table`` appends decisions beside the sources, ``rebuilding`` builds the folder again in a process
of its own, ``requests`` says who may ask what, and ``server`` listens on the loopback interface.
"""

from citegraph.workflow.built_folder import Served, built_folder, check_sources, is_built
from citegraph.workflow.serving.server import PageServer, start_server

__all__ = ["PageServer", "Served", "built_folder", "check_sources", "is_built", "start_server"]
