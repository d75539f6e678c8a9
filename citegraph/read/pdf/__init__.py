"""PDF files to printed lines: a child process reads the pages, the layout puts them in order."""
