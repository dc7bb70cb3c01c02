"""From the strokes on one photo to what they say about the rest of it; the model itself stays as it is."""
