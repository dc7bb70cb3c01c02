"""What the window shows: QObjects and item models, no widgets."""
