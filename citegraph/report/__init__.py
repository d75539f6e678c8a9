"""One page with the tables, plots and methods of a library."""
