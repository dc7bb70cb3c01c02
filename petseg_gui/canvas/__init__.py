"""The view of a photo with its mask, and the tools that paint in it."""
