"""Figures: plain records to matplotlib figures, one file each, and what makes files of them."""
