"""LaTeX sources, read without TeX: running text, citations and reference lists."""
