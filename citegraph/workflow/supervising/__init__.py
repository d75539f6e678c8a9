"""Reading in child processes within bounds: what a file does there costs no other file."""
