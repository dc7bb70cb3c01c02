"""COCO: one JSON file for all photos."""
