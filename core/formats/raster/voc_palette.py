"""The colours of PASCAL VOC, which many tools take for class indices."""

RgbColour = tuple[int, int, int]

VOC_BORDER = 255
"""The index of pixels of no class, such as those around each object."""
VOC_CLASSES = (
    "background", "aeroplane", "bicycle", "bird", "boat", "bottle", "bus", "car", "cat", "chair", "cow", "diningtable",
    "dog", "horse", "motorbike", "person", "pottedplant", "sheep", "sofa", "train", "tvmonitor",
)  # fmt: skip
"""What the indices mean in PASCAL VOC itself."""


def voc_colour(index: int) -> RgbColour:
    """Return the colour of a class index, 0 to 255: its bits are dealt out to the channels, the low ones highest.

    As in the VOC development kit (Everingham et al., VOCdevkit, VOClabelcolormap.m).
    """
    channels = [0, 0, 0]
    for bit in range(8):
        for channel in range(3):
            channels[channel] |= (index >> (3 * bit + channel) & 1) << (7 - bit)
    return channels[0], channels[1], channels[2]


VOC_COLOURS = {index: voc_colour(index) for index in range(VOC_BORDER + 1)}
"""The whole palette."""
