"""Taking over masks that other programs made."""
