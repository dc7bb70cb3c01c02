"""Draws the icon for a system that takes no SVG: `make_icons.py FILE.ico` or `FILE.icns`."""

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICON = Path(__file__).parents[1] / "resources/icons/petseg.svg"

SIDES = (16, 32, 48, 64, 128, 256, 512, 1024)


def draw(side: int) -> Image.Image:
    """Return the icon, `side` pixels wide."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data()))


def main(out: Path) -> None:
    """Write all sizes into one file of the format that its name says."""
    application = QGuiApplication([])
    largest = 256 if out.suffix == ".ico" else 1024
    images = [draw(side) for side in SIDES if side <= largest]
    out.parent.mkdir(parents=True, exist_ok=True)
    images[-1].save(out, append_images=images[:-1], sizes=[image.size for image in images])
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
