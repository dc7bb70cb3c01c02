"""Small pictures of photos and masks, and previews."""
