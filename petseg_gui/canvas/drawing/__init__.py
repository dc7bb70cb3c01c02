"""The layers of the canvas, each drawn by a file of its own."""
