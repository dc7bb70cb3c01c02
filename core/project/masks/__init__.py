"""Masks on disk: writing them, and never over one that nobody has seen."""
