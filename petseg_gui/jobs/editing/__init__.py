"""Changes of masks that take longer than a stroke."""
