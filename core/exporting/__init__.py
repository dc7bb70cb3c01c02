"""Writing the masks of a project for other programs."""
