"""The PetSeg window: shows models and sends what the user wants. Never imports TensorFlow or Keras."""
