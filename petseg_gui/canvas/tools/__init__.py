"""What the pointer does in the canvas: one file per tool."""
