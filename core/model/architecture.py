"""The free parameters of the network, without Keras: everything that reads a checkpoint needs them."""

from dataclasses import dataclass

STRIDE = 32
"""The encoder shrinks its input by this factor, so the side of an input is a multiple of it."""
MAX_INPUT_SIZE = 1024
MAX_FILTERS = 1024
DECODER_BLOCKS = 4
DECODERS = ("transposed", "light")


@dataclass(frozen=True)
class Architecture:
    """Shape of a U-Net with a MobileNetV2 encoder.

    Attributes
    ----------
    input_size : int
        Side of the square input in pixels, a multiple of 32.
    decoder_filters : tuple of 4 int
        Channels of the upsample blocks, deepest first. The tutorial has 512, 256, 128, 64.
    decoder : "transposed" or "light"
        The tutorial's transposed convolutions on concatenated skip connections; or skip connections narrowed to the
        block's channels and added, at a fraction of the arithmetic.
    """

    input_size: int = 128
    decoder_filters: tuple[int, ...] = (512, 256, 128, 64)
    decoder: str = "transposed"

    def __post_init__(self) -> None:
        size, filters = self.input_size, self.decoder_filters
        if not STRIDE <= size <= MAX_INPUT_SIZE or size % STRIDE:
            raise ValueError(f"input size {size} is not a multiple of {STRIDE} up to {MAX_INPUT_SIZE}")
        if len(filters) != DECODER_BLOCKS or not all(1 <= count <= MAX_FILTERS for count in filters):
            raise ValueError(f"decoder filters {filters} are not {DECODER_BLOCKS} counts from 1 to {MAX_FILTERS}")
        if self.decoder not in DECODERS:
            raise ValueError(f"decoder {self.decoder!r} is none of {', '.join(DECODERS)}")


TUTORIAL = Architecture()
