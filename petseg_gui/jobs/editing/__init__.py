"""Changes of masks that run in the background, and steps of several photos."""
