"""BibTeX and BibLaTeX files: every entry is recovered as far as it can be read."""
