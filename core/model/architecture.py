"""The free parameters of the network, without Keras: everything that reads a checkpoint needs them."""

from dataclasses import dataclass

STRIDE = 32
"""The encoder shrinks its input by this factor, so the side of an input is a multiple of it."""
MAX_INPUT_SIZE = 1024
MAX_FILTERS = 1024
DECODER_BLOCKS = 4


@dataclass(frozen=True)
class Architecture:
    """Shape of a U-Net with a MobileNetV2 encoder.

    Attributes
    ----------
    input_size : int
        Side of the square input in pixels, a multiple of 32.
    decoder_filters : tuple of 4 int
        Channels of the upsample blocks, deepest first. The tutorial has 512, 256, 128, 64.
    bottlenecks : tuple of 5 int, or empty
        Channels to which a 1 x 1 convolution narrows the input of each upsample block, and of the head; the tutorial
        has none. The decoder then takes a third of the arithmetic and loses no accuracy:
        docs/adr/0033-a-narrower-decoder.md.
    """

    input_size: int = 128
    decoder_filters: tuple[int, ...] = (512, 256, 128, 64)
    bottlenecks: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        size, filters = self.input_size, self.decoder_filters
        if not STRIDE <= size <= MAX_INPUT_SIZE or size % STRIDE:
            raise ValueError(f"input size {size} is not a multiple of {STRIDE} up to {MAX_INPUT_SIZE}")
        if len(filters) != DECODER_BLOCKS or not all(1 <= count <= MAX_FILTERS for count in filters):
            raise ValueError(f"decoder filters {filters} are not {DECODER_BLOCKS} counts from 1 to {MAX_FILTERS}")
        narrow = self.bottlenecks
        if narrow and (len(narrow) != DECODER_BLOCKS + 1 or not all(1 <= count <= MAX_FILTERS for count in narrow)):
            raise ValueError(f"bottlenecks {narrow} are not {DECODER_BLOCKS + 1} counts from 1 to {MAX_FILTERS}")

    @property
    def narrowed(self) -> tuple[int | None, ...]:
        """The bottleneck of each upsample block and of the head; None where there is none."""
        return self.bottlenecks or (None,) * (DECODER_BLOCKS + 1)


TUTORIAL = Architecture()
