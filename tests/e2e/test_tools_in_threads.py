"""Tools whose work is done in the background, with the threads and the model that a user has."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.editing.plan import plan_fill_all
from core.labels import Label
from core.masks import read_mask
from core.project import PhotoState

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def test_tools_work_in_the_background_and_land_on_disk(start_app, photo_folder):
    app = start_app()
    app.open(photo_folder)
    app.wait_for_proposal()
    document, mask = app.document, app.document.layers.mask
    proposal = mask.copy()

    app.key(Key.Key_R)
    app.stroke((10, 10), (80, 110))
    app.wait(lambda: "box" in document.history.undo_title.lower())
    app.key(Key.Key_Z, CTRL)
    np.testing.assert_array_equal(mask, proposal)

    app.document.clear()
    # The proposal may be all background already, so the mask does not show when it is cleared.
    app.wait(lambda: not app.services.edit_queue.busy and (mask == Label.BACKGROUND).all())
    app.services.tools.update(auto_border=False)
    app.key(Key.Key_B)
    app.services.tools.set_size("brush_size", 31)
    app.stroke((45, 60), (45, 60))
    app.key(Key.Key_G)
    app.services.tools.update(fill_by="class")
    QTest.mouseClick(app.window.view, Qt.MouseButton.RightButton, pos=app.at((45, 60)))
    app.wait(lambda: (mask == Label.BACKGROUND).all())
    app.key(Key.Key_Z, CTRL)
    assert mask[45, 60] == Label.PET

    app.window.action_set["clean-grow"].trigger()
    app.wait(lambda: document.preview is not None)
    grown = document.preview.copy()
    assert (grown == Label.PET).sum() > (mask == Label.PET).sum()
    QTest.keyClick(app.window.side.mask.clean_ups, Key.Key_Return)
    app.wait(lambda: np.array_equal(mask, grown))
    assert document.preview is None

    app.wait_for_saves()
    np.testing.assert_array_equal(read_mask(photo_folder / "annotations" / "trimaps" / "pet_1.png"), grown)
    assert app.state("pet_1.jpg") == PhotoState.CORRECTED
    app.window.view.setFocus()
    QTest.keyClick(app.window.view, Key.Key_Tab)
    app.wait(lambda: app.services.session.current == "pet_2.jpg")
    app.wait_for_proposal()
    app.key(Key.Key_Space, CTRL)
    app.wait(lambda: app.state("pet_2.jpg") == PhotoState.REVIEWED and app.services.session.current == "pet_3.jpg")


def test_esc_gives_up_what_is_worked_out(start_app, photo_folder):
    app = start_app()
    app.open(photo_folder)
    app.wait_for_proposal()
    before = app.document.layers.mask.copy()
    app.document.request_edit("Slow work", lambda layers, _: app.hold.wait() and None)
    app.wait(lambda: "Slow work…" in app.window.status.bar._work.text())
    QTest.mouseMove(app.window.view, QPoint(5, 5))
    app.key(Key.Key_Escape)
    app.hold.set()
    assert app.window.status.bar._work.text() == ""
    np.testing.assert_array_equal(app.document.layers.mask, before)


def test_a_review_waits_for_what_is_worked_out_and_undo_takes_that_back_first(start_app, photo_folder):
    app = start_app()
    app.open(photo_folder)
    app.wait_for_proposal()
    document, view = app.document, app.window.view
    app.stroke((10, 10), (20, 20))
    painted = document.layers.mask.copy()

    def slow_fill(layers, _):
        return plan_fill_all(layers, Label.BACKGROUND, "Slow fill") if app.hold.wait(20) else None

    document.request_edit("Slow fill", slow_fill)
    app.key(Key.Key_Z, CTRL)
    assert not app.services.edit_queue.busy
    np.testing.assert_array_equal(document.layers.mask, painted)

    document.request_edit("Slow fill", slow_fill)
    QTest.keyClick(view, Key.Key_Space, CTRL)
    assert app.services.session.current == "pet_1.jpg"
    app.hold.set()
    app.wait(lambda: app.state("pet_1.jpg") == PhotoState.REVIEWED and app.services.session.current == "pet_2.jpg")
    app.wait_for_saves()
    saved = read_mask(photo_folder / "annotations" / "trimaps" / "pet_1.png")
    assert (saved == Label.BACKGROUND).all()
