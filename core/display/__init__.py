"""Small pictures of photo and mask for the canvas."""
