"""Proposals for photos, boxes and strokes, in order of use."""
