"""The PetSeg window: shows models and sends what the user wants. Never imports TensorFlow or Keras."""

import sys
from pathlib import Path

# `core` and `resources` are those next to this package, whatever other packages of these names are installed.
sys.path.insert(0, str(Path(__file__).parents[1]))
