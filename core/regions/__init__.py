"""Pure functions that make the region a tool paints."""
