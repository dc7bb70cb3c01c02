"""What `petseg check` finds in a folder, and how it mends it."""
