"""What the canvas shows: photo, mask, ring and what lies on top, each drawn by a file of its own."""
