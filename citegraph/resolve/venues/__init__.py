"""Venues: which containers are one journal, one series of proceedings, one site."""
