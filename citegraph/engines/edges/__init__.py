"""Edge files: tables of what cites and what is cited, as CSV or Parquet, alone or in folders."""
