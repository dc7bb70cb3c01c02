"""Painting on masks: layers, strokes, reversible edits, undo."""
