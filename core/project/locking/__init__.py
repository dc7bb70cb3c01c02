"""One process at a time writes to a folder."""
