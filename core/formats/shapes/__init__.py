"""Regions as outlines, polygons and run lengths, and back."""
