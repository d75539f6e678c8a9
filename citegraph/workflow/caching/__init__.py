"""What a build keeps of its work for the next one, in ``OUT/.cache/citegraph``."""
