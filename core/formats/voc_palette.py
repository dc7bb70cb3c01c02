"""The colours of PASCAL VOC, which many tools take for class indices."""

RgbColour = tuple[int, int, int]


def voc_colour(index: int) -> RgbColour:
    """Return the colour of a class index, 0 to 255: its bits are dealt out to the channels, the low ones highest.

    As in the VOC development kit (Everingham et al., VOCdevkit, VOClabelcolormap.m).
    """
    channels = [0, 0, 0]
    for bit in range(8):
        for channel in range(3):
            channels[channel] |= (index >> (3 * bit + channel) & 1) << (7 - bit)
    return channels[0], channels[1], channels[2]
