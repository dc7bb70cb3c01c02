"""Parts of the window, one widget per file. A widget shows a model and sends what the user wants."""
