"""Small pictures of photos and masks."""
