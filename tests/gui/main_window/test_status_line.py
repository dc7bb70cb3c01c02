from PySide6.QtTest import QTest


def test_the_status_bar_shows_photo_pointer_model_and_device(opened):
    view = opened.window.view
    QTest.mouseMove(view, view.rect().center())
    assert "120 × 90 px" in opened.status
    assert "Photo 1 of 4, 0 reviewed" in opened.status
    assert "Shipped model · fake CPU" in opened.status
    view.pointer_moved.emit((3, 5))
    assert "x 5, y 3  Pet" in opened.status
    opened.session.document.clear()
    assert "x 5, y 3  Background" in opened.status


def test_it_shows_what_is_saved(make_world, photo_folder):
    world = make_world(hold=("saving",))
    world.services.opener.open(photo_folder)
    world.runner.drain("saving")
    world.session.document.clear()
    assert "Saving…" in world.status
    world.services.autosaver.flush()
    assert "Saved" in world.status
    assert "Saving…" not in world.status


def test_it_does_not_promise_to_be_saving_while_that_fails(make_world, photo_folder):
    world = make_world(hold=("saving",))
    world.services.opener.open(photo_folder)
    world.runner.drain("saving")
    world.session.document.clear()
    world.services.save_queue.save_failed.emit(OSError("the disk is full"))
    assert "Not saved" in world.status
    world.services.autosaver.flush()
    assert "Not saved" not in world.status
    world.session.document.undo()
    assert "Saving…" in world.status
