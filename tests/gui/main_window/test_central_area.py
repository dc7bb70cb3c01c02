from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import qGray
from PySide6.QtWidgets import QApplication, QLabel

from core.labels import Label
from core.project import PhotoState
from petseg_gui.canvas.drawing.badge import widest_rect
from petseg_gui.widgets.pages.notice_page import NoticePage


def test_the_window_starts_with_the_welcome_page_and_no_panels(world):
    assert world.window.central.welcome.isVisible()
    assert world.window.browser.isHidden() or not world.window.browser.isVisible()
    assert not world.action("reviewed").isEnabled()


def test_a_folder_shows_photo_panels_and_proposal(opened):
    assert opened.window.view.isVisible()
    assert opened.window.browser.isVisible()
    assert opened.window.side.panel.isVisible()
    assert opened.session.entries.state("pet_1.jpg") == PhotoState.PROPOSED
    assert opened.window.windowTitle() == "photos – PetSeg"
    assert (opened.session.document.layers.mask[0] == Label.PET).all()


def test_an_empty_folder_says_so(world, tmp_path):
    (tmp_path / "nothing").mkdir()
    world.services.opener.open(tmp_path / "nothing")
    assert str(tmp_path / "nothing") in world.notice


def test_a_missing_folder_is_a_message_and_the_welcome_page_stays(world, tmp_path):
    world.services.opener.open(tmp_path / "gone")
    assert world.messages[-1].level == "error"
    assert world.window.central.welcome.isVisible()
    assert world.window.central.messages.shown == [world.messages[-1]]


def test_a_photo_that_cannot_be_read_says_so_and_the_rest_goes_on(world, photo_folder):
    (photo_folder / "pet_1.jpg").write_bytes(b"no photo")
    world.services.opener.open(photo_folder / "pet_1.jpg")
    assert "pet_1.jpg" in world.notice
    assert world.window.central.messages.shown == []
    world.action("next").trigger()
    assert world.window.view.isVisible()
    assert world.session.document.name == "pet_2.jpg"


def test_the_page_of_a_broken_photo_is_dark_with_the_name_above_the_reason(world, photo_folder):
    (photo_folder / "pet_1.jpg").write_bytes(b"")
    world.services.opener.open(photo_folder / "pet_1.jpg")
    page = next(page for page in world.window.central.findChildren(NoticePage) if page.isVisible())
    heading, reason = (label for label in page.findChildren(QLabel) if label.text())
    assert heading.text() == "pet_1.jpg"
    assert heading.font().bold()
    assert heading.geometry().bottom() <= reason.geometry().top()
    assert reason.text().startswith("The file is empty.")
    assert str(photo_folder) not in reason.text()
    assert page.grab().toImage().pixelColor(2, 2).lightness() < 60


def test_each_photo_that_cannot_be_read_says_so_itself(world, photo_folder):
    for name in ("pet_2.jpg", "pet_3.jpg"):
        (photo_folder / name).write_bytes(b"no photo")
    world.services.opener.open(photo_folder)
    world.action("propose-folder").trigger()
    for name in ("pet_2.jpg", "pet_3.jpg"):
        world.action("next").trigger()
        assert name in world.notice
    assert [message.level for message in world.window.central.messages.shown] == ["info"]


def test_tab_leads_on_over_a_photo_that_cannot_be_read(world, photo_folder):
    (photo_folder / "pet_2.jpg").write_bytes(b"no photo")
    world.services.opener.open(photo_folder)
    world.window.view.setFocus()
    for name in ("pet_2.jpg", "pet_3.jpg", "pet_4.jpg"):
        world.key(Qt.Key.Key_Tab, widget=world.window.focusWidget())
        assert world.session.current == name
    assert world.window.focusWidget() is world.window.view


def test_a_photo_that_takes_long_to_open_is_named(qtbot, make_world, photo_folder):
    world = make_world(hold=("photos",))
    world.services.opener.open(photo_folder)
    while world.session.current is None:
        world.runner.step("photos")
    view = world.window.view
    view.resize(600, 400)

    def brightest():
        shown = view.grab().toImage()
        middle = range(shown.height() // 2 - 10, shown.height() // 2 + 10)
        return max(qGray(shown.pixel(x, y)) for y in middle for x in range(shown.width()))

    qtbot.waitUntil(lambda: brightest() > 100)
    world.runner.drain("photos")
    assert view.document is not None
    world.session.select("pet_2.jpg")
    assert brightest() < 100  # a moment is no reason to show the message


def test_a_message_leaves_the_badge_of_a_proposal_in_sight(opened):
    opened.window.resize(1060, 600)
    opened.session.report("error", "The disk is full.")
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    strip = opened.window.central.messages.geometry()
    assert strip.left() > widest_rect(opened.window.font()).right()
    assert strip.right() < opened.window.central.width()


def test_a_long_path_in_a_message_is_not_cut_off(opened):
    opened.session.report("error", f"{'long_name_of_a_photo' * 2}.jpg: the mask cannot be saved.")
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    messages = opened.window.central.messages
    assert messages.width() >= messages.minimumSizeHint().width()
