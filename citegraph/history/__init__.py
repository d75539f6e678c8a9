"""When, in which languages and by whom things are cited."""
