"""What the options of a fine-tune may be; apart from the messages, since the command line's parser needs them too."""

PARTS = ("decoder", "decoder+")
AUGMENTATIONS = ("none", "light", "strong")
MAX_LEARNING_RATE = 0.1
