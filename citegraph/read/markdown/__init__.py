"""Markdown, with the citations, notes and front matter of pandoc."""
