"""Painting on masks: regions, reversible edits, undo. Pure numpy, no window."""
