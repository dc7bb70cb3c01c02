"""The panels beside the canvas, and what they are made of."""
