"""What exports share: copies of the photos, and names of files and categories."""
