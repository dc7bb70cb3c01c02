"""The panels at the sides of the canvas, and what they are made of."""
