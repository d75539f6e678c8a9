"""What is written: whole or not at all, whatever happens meanwhile."""

from citegraph.workflow.outputs.apart import check_apart
from citegraph.workflow.outputs.files import (
    whole_file,
    whole_path,
    whole_text,
    write_bytes,
    write_folder,
    write_text,
)
from citegraph.workflow.outputs.replacing import check_writable, replace_folder

__all__ = [
    "check_apart",
    "check_writable",
    "replace_folder",
    "whole_file",
    "whole_path",
    "whole_text",
    "write_bytes",
    "write_folder",
    "write_text",
]
