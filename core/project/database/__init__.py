"""The SQLite database of a folder, its rows and their repair."""
