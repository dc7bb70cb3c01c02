"""Sketches are drawn whole or in parts, and repainted only where they differ."""

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from support.canvas_world import copy_to_array

from petseg_gui.canvas.drawing.sketch_line import SketchLine
from petseg_gui.canvas.tools.tool import Sketch
from petseg_gui.canvas.transform import Transform

TRANSFORM = Transform((200, 300), (400, 600), 2.0, 0, 0)


def sketched(lines, rects):
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    try:
        for rect in rects:
            painter.setClipRect(rect)
            for line in lines:
                line.draw(painter, TRANSFORM, 1.0, rect)
    finally:
        painter.end()
    return copy_to_array(image)


WHOLE = QRect(0, 0, 600, 400)


@pytest.mark.parametrize("marked", [False, True])
def test_a_sketch_is_seen_and_its_rectangle_holds_all_of_it(marked):
    line = SketchLine(Sketch(((20, 50), (60, 90), (50, 100)), closed=not marked, marked=marked))
    drawn = sketched([line], [WHOLE])
    (rect,) = line.rects(TRANSFORM, 1.0)
    rows, columns = np.nonzero(drawn.any(axis=2))
    assert drawn[100:120, 100:180].max() > 200
    assert rect.contains(QRect(columns.min(), rows.min(), np.ptp(columns) + 1, np.ptp(rows) + 1))


def test_a_sketch_drawn_in_parts_is_like_one_drawn_whole():
    points = tuple((100 + 60 * np.sin(step / 9), 150 + 100 * np.cos(step / 7)) for step in range(300))
    line = SketchLine(Sketch(points))
    parts = [QRect(left, top, 75, 50) for top in range(0, 400, 50) for left in range(0, 600, 75)]
    assert np.abs(sketched([line], parts).astype(int) - sketched([line], [WHOLE])).max() <= 90
    assert (sketched([line], parts) == sketched([line], [WHOLE])).mean() > 0.99


@pytest.mark.parametrize("closed", [False, True])
def test_of_a_sketch_that_grows_only_the_new_part_is_repainted(closed):
    points = tuple((100.0 + step, 50.0 + 3 * step) for step in range(20))
    old, new = SketchLine(Sketch(points[:-1], closed)), SketchLine(Sketch(points, closed))
    rects = new.changed(old, TRANSFORM, 1.0)
    differs = np.argwhere((sketched([old], [WHOLE]) != sketched([new], [WHOLE])).any(axis=2))
    assert all(any(rect.contains(x, y) for rect in rects) for y, x in differs.tolist())
    if not closed:
        assert sum(rect.width() * rect.height() for rect in rects) < 800


def test_a_mark_that_comes_is_repainted():
    old, new = (SketchLine(Sketch(((20, 50), (60, 90), (50, 100)), marked=marked)) for marked in (False, True))
    rects = new.changed(old, TRANSFORM, 1.0)
    differs = np.argwhere((sketched([old], [WHOLE]) != sketched([new], [WHOLE])).any(axis=2))
    assert len(differs)
    assert all(any(rect.contains(x, y) for rect in rects) for y, x in differs.tolist())


def test_a_sketch_of_one_point_draws_nothing_and_is_no_error():
    line = SketchLine(Sketch(((50, 50),)))
    assert not sketched([line], [WHOLE]).any()
    assert line.changed(None, TRANSFORM, 1.0)
    assert line.changed(line, TRANSFORM, 1.0) == []
