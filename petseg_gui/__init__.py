"""The PetSeg window: shows models and sends what the user wants. Never imports TensorFlow or Keras."""

from petseg_gui.singleton_guard import keep_singletons

keep_singletons()
