"""PDF files to printed lines: a child process reads the pages, the layout puts them in order.

The measures of the layout (gaps, sizes, edges) stand as constants beside the code that uses them,
not among the options: each is a share of the size of the print or of the column, so that it holds
for every page alike, and none can be changed for one file without the others. What bounds time,
memory and length is in ``defaults.toml``.
"""
