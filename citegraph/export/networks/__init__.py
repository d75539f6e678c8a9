"""Networks in the formats of other programs: a file for each, and what they share."""
