import itertools
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, qGray
from PySide6.QtWidgets import QLabel, QToolButton

from core.labels import Label
from petseg_gui import icons
from petseg_gui.widgets.messages.status_bar import StatusBar
from petseg_gui.widgets.pages.notice_page import NoticePage
from petseg_gui.widgets.pages.welcome_page import WelcomePage


@pytest.fixture
def page(qtbot):
    actions = [QAction(text) for text in ("Open folder", "Open photo", "Try a sample photo")]
    widget = WelcomePage(actions)
    widget.kept = actions
    qtbot.addWidget(widget)
    return widget


def folders(page):
    return [button for button in page.findChildren(QToolButton) if button.defaultAction() is None]


def test_a_recent_folder_is_one_click_away(page, qtbot):
    page.set_recent([Path("/home/me/cats & dogs"), Path("/home/me/dogs")])
    cats, dogs = folders(page)
    assert "cats && dogs" in cats.text()
    with qtbot.waitSignal(page.recent_chosen) as received:
        dogs.click()
    assert received.args == [Path("/home/me/dogs")]


def test_icon_and_text_of_a_way_to_start_are_one_group_in_the_middle(page, qtbot):
    page.resize(900, 700)
    with qtbot.waitExposed(page):
        page.show()
    button = next(button for button in page.findChildren(QToolButton) if button.defaultAction() is not None)
    button.setIcon(icons.icon("open-folder"))
    image = button.grab().toImage()
    drawn = [
        y
        for y in range(6, image.height() - 6)
        if any(qGray(image.pixel(x, y)) < 128 for x in range(6, image.width() - 6))
    ]
    above, below = drawn[0], image.height() - 1 - drawn[-1]
    assert abs(above - below) <= 8
    gap = max(second - first for first, second in itertools.pairwise(drawn))
    assert gap < 20


def test_locations_of_recent_folders_form_a_column(page):
    page.set_recent([Path("/home/me/cats"), Path("/home/me/a much longer name")])
    cats, longer = folders(page)
    assert cats.column == longer.column >= longer.name_width


def test_long_lists_and_long_paths_fit(page):
    page.set_recent([Path("/" + "x" * 400) / str(number) for number in range(30)])
    assert len(folders(page)) <= 6
    assert page.sizeHint().width() < 1000


def test_without_recent_folders_nothing_is_said_of_them(page):
    titles = [label for label in page.findChildren(QLabel) if label.text() == "Recent folders"]
    assert titles[0].isHidden()
    page.set_recent([Path("/x")])
    assert not titles[0].isHidden()


def test_every_way_to_begin_can_be_reached_by_keyboard(page):
    assert {button.text() for button in page.findChildren(QToolButton)} == {
        "Open folder", "Open photo", "Try a sample photo",
    }  # fmt: skip
    assert all(button.focusPolicy().value & 1 for button in page.findChildren(QToolButton))


def test_a_notice_says_what_to_do(qtbot, qapp):
    page = NoticePage("no-photo", "Nothing here.", [QAction("Open folder", qapp)])
    qtbot.addWidget(page)
    page.set_text("Still nothing.")
    assert "Still nothing." in [label.text() for label in page.findChildren(QLabel)]


@pytest.fixture
def status(qtbot):
    widget = StatusBar()
    qtbot.addWidget(widget)
    return widget


def shown(status):
    return [label.text() for label in status.findChildren(QLabel) if label.text()]


def test_facts_of_a_photo(status):
    status.show_photo(375, 500)
    status.show_zoom(1.0)
    status.show_pointer((4, 9), Label.BORDER)
    status.show_count(2, 12, 3)
    status.show_model("Shipped model", "Shipped model", "CPU")
    assert set(shown(status)) == {
        "500 × 375 px", "100 %", "x 9, y 4  Border", "Photo 2 of 12, 3 reviewed", "Shipped model · CPU",
    }  # fmt: skip


def test_small_zooms_are_shown_with_a_decimal(status):
    status.show_zoom(0.0525)
    assert "5.2 %" in shown(status) or "5.3 %" in shown(status)


def test_no_photo_leaves_the_model(status):
    status.show_photo(1, 1)
    status.show_model("Shipped model", "Shipped model", "CPU")
    status.clear_photo()
    assert shown(status) == ["Shipped model · CPU"]


def test_the_model_is_named_in_few_words_and_all_of_it_in_the_tip(status):
    status.show_model("Fine-tuned 28 Nov", "Fine-tuned on 12 photos, 2026-11-28 14:05", "CPU (ONNX Runtime)")
    assert shown(status) == ["Fine-tuned 28 Nov · CPU"]
    (label,) = (label for label in status.findChildren(QLabel) if label.text())
    assert "Fine-tuned on 12 photos, 2026-11-28 14:05" in label.toolTip()
    assert "CPU (ONNX Runtime)" in label.toolTip()


def test_the_status_says_how_to_end_work_until_it_ends(status):
    status.show_work("Fill pet")
    status.show_hint("Drag to paint")
    assert set(shown(status)) == {"Fill pet… (Esc cancels)", "Drag to paint"}
    status.show_work("")
    assert shown(status) == ["Drag to paint"]


def test_a_small_window_scrolls_the_page_instead_of_squeezing_it(page, qtbot):
    page.set_recent([Path(f"/home/me/pets_{number}") for number in range(6)])
    page.resize(620, 300)
    with qtbot.waitExposed(page):
        page.show()
    assert page.verticalScrollBar().maximum() > 0
    spots = [button.geometry() for button in folders(page)]
    assert all(above.bottom() < below.top() for above, below in itertools.pairwise(spots))
