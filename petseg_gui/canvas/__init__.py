"""The canvas: shows a photo with its mask, and lets tools paint in it."""
