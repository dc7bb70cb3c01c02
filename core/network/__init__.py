"""The network and its training, written in Keras 3 alone so that every Keras backend runs it."""
