"""What the pointer, pen, fingers and keys do to the canvas, before a tool gets it."""
