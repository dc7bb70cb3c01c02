"""The PetSeg window: shows models and sends what the user wants. Never imports TensorFlow or Keras."""

from petseg_gui.none_guard import keep_none

keep_none()
