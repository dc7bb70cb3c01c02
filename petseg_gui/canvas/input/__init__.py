"""From events of mouse, pen, fingers and keys to the tool they use."""
