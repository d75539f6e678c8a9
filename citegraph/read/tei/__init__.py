"""Texts in TEI XML, GROBID's output among them: text, description and reference lists."""
