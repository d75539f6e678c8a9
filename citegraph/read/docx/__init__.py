"""Word documents (Office Open XML) to documents, with the numbers that Word generates."""
