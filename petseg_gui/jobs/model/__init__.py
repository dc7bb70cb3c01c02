"""The model in use: loading it, changing it, taking one from elsewhere."""
