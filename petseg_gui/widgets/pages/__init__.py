"""What the window shows instead of a photo."""
