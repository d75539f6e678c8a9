"""What a network is made of: communities, their names, measures of nodes."""
