"""Learning from corrected references: a text format to correct, and a layer over the rules."""
