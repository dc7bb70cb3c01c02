"""Allowed values of fine-tuning options; light enough for the command line's parser."""

PARTS = ("decoder", "decoder+")
AUGMENTATIONS = ("none", "light", "strong")
MAX_LEARNING_RATE = 0.1
