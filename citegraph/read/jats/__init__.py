"""Articles in JATS or NLM XML: their text, their description and their reference lists."""
