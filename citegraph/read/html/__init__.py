"""Web pages: their running text, and what they say of themselves."""
