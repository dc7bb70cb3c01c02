"""AdamW with its own learning rate for the encoder."""

from typing import Any

import keras


class EncoderPacedAdamW(keras.optimizers.AdamW):
    """AdamW that moves the encoder's variables by a fraction of the learning rate.

    A pretrained encoder needs smaller steps than a decoder that starts from random values.
    """

    def __init__(self, *, encoder_variables: list[keras.Variable], encoder_pace: float, **options: Any) -> None:
        super().__init__(**options)
        # Keras' own key: on TensorFlow `update_step` gets the variables inside Keras' ones, which are other objects.
        self._encoder_keys = {self._var_key(variable) for variable in encoder_variables}
        self._encoder_pace = encoder_pace

    def update_step(self, gradient: Any, variable: keras.Variable, learning_rate: Any) -> None:
        """Called by Keras for each variable."""
        pace = self._encoder_pace if self._var_key(variable) in self._encoder_keys else 1.0
        super().update_step(gradient, variable, learning_rate * pace)
