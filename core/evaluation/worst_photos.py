"""Keeps the photos that a model does worst on, already small, and draws them."""

import heapq
from pathlib import Path

from core.evaluation.contact_sheet import SheetRow, draw_contact_sheet, make_row, write_contact_sheet
from core.evaluation.report import PhotoFigures
from core.images import RgbImage
from core.labels import Mask


class WorstPhotos:
    """The worst photos so far, by `PhotoFigures.error`; no more than `most`, whatever number is shown to it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._seen = 0
        self._kept: list[tuple[float, int, SheetRow]] = []

    def add(self, figures: PhotoFigures, image: RgbImage, truth: Mask, proposed: Mask) -> None:
        """Keep a photo (H, W, 3) and its masks (H, W) if it is one of the worst so far."""
        self._seen += 1
        if len(self._kept) == self._most and (not self._most or figures.error <= self._kept[0][0]):
            return
        # Of two that are as bad the one seen first stays, as in the list of figures.
        entry = (figures.error, -self._seen, make_row(figures.name, _caption(figures), image, truth, proposed))
        heapq.heappush(self._kept, entry)
        if len(self._kept) > self._most:
            heapq.heappop(self._kept)

    def rows(self) -> list[SheetRow]:
        """The worst first."""
        return [row for _, _, row in sorted(self._kept, key=lambda kept: kept[:2], reverse=True)]

    def write_sheet(self, path: Path, heading: str) -> None:
        """Draw the contact sheet; ImageError if it cannot be written."""
        write_contact_sheet(path, draw_contact_sheet(heading, self.rows()))


def _caption(figures: PhotoFigures) -> str:
    score = figures.score
    return (
        f"core IoU {score.core_iou:.3f}, mean IoU {score.mean_iou:.3f}, boundary F1 {score.boundary_f1:.3f}, "
        f"uncertainty {figures.uncertainty:.3f}"
    )
