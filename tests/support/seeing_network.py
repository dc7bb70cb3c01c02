"""A fake network that sees: bright is pet, as far as a cell has one brightness."""

import cv2
import numpy as np

from core.model.architecture import Architecture
from core.model.checkpoint import FALSE_PET, Card
from core.model.segmenter import Segmenter

SIZE = 64
BRIGHT, DARK = 255, 0


class SeeingNetwork:
    """Calls bright and grey cells pet; colours are none, once they can be distinguished."""

    device = "CPU (simulated)"

    def __init__(self):
        self.batches = []

    def run(self, photos):
        self.batches.append(len(photos))
        return np.stack([self._see(photo) for photo in photos])

    def close(self):
        pass

    def _see(self, photo):
        light = (photo + 1) / 2
        pet = light.mean(axis=-1) * (1 - np.ptp(light, axis=-1))
        pet = cv2.blur(pet, (3, 3)).clip(0.01, 0.98)
        return np.stack([pet, 0.99 - pet, np.full_like(pet, 0.01)], axis=-1).astype(np.float32)


def seeing_segmenter():
    """Return a segmenter with such a network, and the network, whose `batches` count the parts of each run."""
    network = SeeingNetwork()
    # Never unsure: the mirrored photo would look the same.
    card = Card(name="Seeing", architecture=Architecture(input_size=SIZE), figures={FALSE_PET: 0.0})
    return Segmenter(card, network, unsure=1.0), network


def dark_photo(height, width):
    return np.full((height, width, 3), DARK, np.uint8)


def add_disc(photo, centre, radius):
    """Paint a bright disc, and return its region."""
    rows, columns = np.ogrid[: photo.shape[0], : photo.shape[1]]
    disc = (rows - centre[0]) ** 2 + (columns - centre[1]) ** 2 <= radius**2
    photo[disc] = BRIGHT
    return disc
