"""The library as tables of columns, one module per concern; ``library`` joins them."""
