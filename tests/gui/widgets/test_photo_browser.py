import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QComboBox, QListView, QPushButton, QStyleOptionViewItem

from core.project import PhotoState, Project
from petseg_gui.models.photo_list import PhotoListModel
from petseg_gui.models.session import Session
from petseg_gui.widgets.photos.photo_browser import PhotoBrowser


class Listing:
    def __init__(self, folder) -> None:
        self.project = Project.open(folder)
        self.session = Session()
        self.model = PhotoListModel(self.session)
        self.browser = PhotoBrowser(self.model)
        self.session.set_project(self.project)
        self.view = next(view for view in self.browser.findChildren(QListView) if view.accessibleName() == "Photos")
        boxes = {box.accessibleName(): box for box in self.browser.findChildren(QComboBox)}
        self.box, self.orders = boxes["Show photos in state"], boxes["Order of the photos"]
        self.chosen = []
        self.browser.chosen.connect(self.chosen.append)

    def names(self):
        rows = self.view.model()
        return [rows.index(row, 0).data() for row in range(rows.rowCount())]

    def filter(self, state):
        self.box.setCurrentIndex(self.box.findData(state))


@pytest.fixture
def listing(qtbot, photo_folder):
    made = Listing(photo_folder)
    qtbot.addWidget(made.browser)
    yield made
    made.project.close()


def test_all_photos_are_listed_at_first(listing):
    assert listing.names() == ["pet_1.jpg", "pet_2.jpg", "pet_3.jpg", "pet_4.jpg"]


def test_a_filter_lists_one_state(listing):
    listing.session.apply_state("pet_3.jpg", PhotoState.REVIEWED)
    listing.filter(PhotoState.REVIEWED)
    assert listing.names() == ["pet_3.jpg"]
    listing.browser.show_all()
    assert len(listing.names()) == 4


def test_the_open_photo_stays_listed_when_its_state_changes(listing):
    listing.browser.show_current("pet_1.jpg")
    listing.filter(PhotoState.TODO)
    listing.session.apply_state("pet_1.jpg", PhotoState.CORRECTED)
    assert "pet_1.jpg" in listing.names()
    listing.browser.show_current("pet_2.jpg")
    assert "pet_1.jpg" not in listing.names()
    assert listing.chosen == []


def test_under_a_filter_the_chosen_row_is_highlighted_though_the_one_before_leaves_the_list(listing, qtbot):
    listing.browser.show()
    listing.browser.chosen.connect(listing.browser.show_current)
    listing.browser.show_current("pet_1.jpg")
    listing.filter(PhotoState.TODO)
    listing.session.apply_state("pet_1.jpg", PhotoState.CORRECTED)
    row = listing.view.visualRect(listing.view.model().index(2, 0))
    qtbot.mouseClick(listing.view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert listing.chosen == ["pet_3.jpg"]
    assert listing.names() == ["pet_2.jpg", "pet_3.jpg", "pet_4.jpg"]
    assert listing.view.currentIndex().data() == "pet_3.jpg"
    assert [index.data() for index in listing.view.selectionModel().selectedIndexes()] == ["pet_3.jpg"]


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(list(PhotoState)), st.booleans()), max_size=12))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_filter_lists_the_photos_of_its_state_and_the_open_one_after_any_changes(listing, changes):
    names = listing.session.entries.names
    for number, state, opens in changes:
        if opens:
            listing.browser.show_current(names[number])
            listing.filter(state)
        else:
            listing.session.apply_state(names[number], state)
        shown, current = listing.box.currentData(), listing.view.currentIndex().data()
        expected = [name for name in names if shown in (None, listing.session.entries.state(name)) or name == current]
        assert listing.names() == expected
        counts = listing.session.entries.counts()
        assert counts == {
            each: sum(listing.session.entries.state(name) == each for name in names) for each in PhotoState
        }


def test_a_filter_without_hits_says_so_and_offers_all(listing):
    listing.filter(PhotoState.SKIPPED)
    assert listing.names() == []
    assert listing.view.isHidden()
    listing.browser.findChild(QPushButton).click()
    assert len(listing.names()) == 4
    assert not listing.view.isHidden()


def test_a_folder_that_comes_later_fills_the_list(listing, photo_folder):
    listing.session.set_project(None)
    assert listing.names() == []
    listing.session.set_project(listing.project)
    assert len(listing.names()) == 4


def test_choosing_a_row_announces_its_name_and_showing_one_does_not(listing, qtbot):
    listing.browser.show_current("pet_2.jpg")
    assert listing.chosen == []
    with qtbot.waitExposed(listing.browser):
        listing.browser.show()
    qtbot.keyClick(listing.view, Qt.Key.Key_Down)
    assert listing.chosen == ["pet_3.jpg"]
    place = listing.view.visualRect(listing.view.model().index(0, 0)).center()
    qtbot.mouseClick(listing.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listing.chosen == ["pet_3.jpg", "pet_1.jpg"]


def test_counts_stand_in_the_filter(listing):
    listing.browser.show_counts(dict.fromkeys(PhotoState, 0) | {PhotoState.TODO: 3, PhotoState.REVIEWED: 1})
    texts = [listing.box.itemText(row) for row in range(listing.box.count())]
    assert texts[0] == "All photos (4)"
    assert "To do (3)" in texts
    assert "Reviewed (1)" in texts


@pytest.mark.parametrize("chosen", [False, True])
@pytest.mark.parametrize("problem", [None, "it is damaged"])
def test_rows_are_painted_with_and_without_thumbnail(listing, chosen, problem):
    if problem:
        listing.session.record_problem("pet_1.jpg", problem)
    index = listing.view.model().index(0, 0)
    index.data(Qt.ItemDataRole.DecorationRole)
    blank, drawn = painted_row(listing, index, chosen), None
    picture = QImage(QSize(192, 144), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.magenta)
    listing.model.set_thumbnail("pet_1.jpg", picture)
    drawn = painted_row(listing, index, chosen)
    assert drawn.pixelColor(40, 36).name() == "#ff00ff"
    assert blank.pixelColor(40, 36).name() != "#ff00ff"


def test_a_very_wide_photo_has_a_thumbnail_too(listing):
    index = listing.view.model().index(0, 0)
    index.data(Qt.ItemDataRole.DecorationRole)
    picture = QImage(192, 1, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.magenta)
    listing.model.set_thumbnail("pet_1.jpg", picture)
    drawn = painted_row(listing, index, chosen=False)
    assert any(drawn.pixelColor(40, y).name() == "#ff00ff" for y in range(drawn.height()))


def painted_row(listing, index, chosen):
    from PySide6.QtWidgets import QStyle

    delegate = listing.view.itemDelegate()
    option = QStyleOptionViewItem()
    option.initFrom(listing.view)
    option.rect.setSize(QSize(240, delegate.sizeHint(option, index).height()))
    if chosen:
        option.state |= QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    return image


def test_the_photos_beside_the_open_one_are_those_of_the_list(listing):
    browser = listing.browser
    assert (browser.name_beside(1), browser.name_beside(-1)) == ("pet_1.jpg", "pet_4.jpg")  # none is open yet
    for name in ("pet_1.jpg", "pet_4.jpg"):
        listing.session.apply_state(name, PhotoState.REVIEWED)
    received = []
    browser.listing_changed.connect(lambda: received.append(True))
    browser.show_current("pet_1.jpg")
    listing.filter(PhotoState.REVIEWED)
    assert received
    assert (browser.name_beside(1), browser.name_beside(-1)) == ("pet_4.jpg", None)
    browser.show_current("pet_4.jpg")
    assert (browser.name_beside(1), browser.name_beside(-1)) == (None, "pet_1.jpg")


def test_the_photos_further_on_go_around_the_end(listing):
    def further():
        return [listing.session.entries.names[row] for row in listing.browser.rows_further()]

    listing.browser.show_current("pet_3.jpg")
    assert further() == ["pet_4.jpg", "pet_1.jpg", "pet_2.jpg"]
    listing.session.apply_state("pet_1.jpg", PhotoState.REVIEWED)
    listing.filter(PhotoState.REVIEWED)
    assert further() == ["pet_1.jpg"]


def test_another_order_moves_the_rows_and_keeps_the_open_photo(listing):
    listing.browser.show_current("pet_2.jpg")
    listing.session.record_proposal(
        listing.session.entries.entry("pet_3.jpg")._replace(uncertainty=0.5, model="shipped")
    )
    listing.session.set_order("least-sure")
    assert listing.names() == ["pet_3.jpg", "pet_1.jpg", "pet_2.jpg", "pet_4.jpg"]
    assert listing.view.currentIndex().data() == "pet_2.jpg"
    assert listing.browser.name_beside(-1) == "pet_1.jpg"
    assert listing.chosen == []


def test_another_order_keeps_thumbnails(listing):
    wanted = []
    listing.model.thumbnail_requested.connect(wanted.append)
    listing.view.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    listing.session.apply_state("pet_1.jpg", PhotoState.REVIEWED)
    listing.session.set_order("state")
    assert listing.names()[-1] == "pet_1.jpg"
    listing.view.model().index(3, 0).data(Qt.ItemDataRole.DecorationRole)
    assert wanted == ["pet_1.jpg"]


def test_the_choice_of_an_order_is_announced_and_showing_one_is_not(listing, qtbot):
    wanted = []
    listing.browser.order_chosen.connect(wanted.append)
    listing.browser.show_order("state")
    assert listing.orders.currentText() == "By state"
    assert wanted == []
    with qtbot.waitExposed(listing.browser):
        listing.browser.show()
    qtbot.keyClick(listing.orders, Qt.Key.Key_Up)
    assert wanted == ["least-sure"]


def test_tab_in_the_list_asks_for_the_next_photo(listing, qtbot):
    steps = []
    listing.browser.step_requested.connect(steps.append)
    with qtbot.waitExposed(listing.browser):
        listing.browser.show()
    listing.view.setFocus()
    qtbot.keyClick(listing.view, Qt.Key.Key_Tab)
    qtbot.keyClick(listing.view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert steps == [1, -1]
    qtbot.keyClick(listing.view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert steps == [1, -1]


def test_the_photos_beside_the_open_one_are_in_sight(listing, qtbot):
    listing.browser.resize(240, 360)
    with qtbot.waitExposed(listing.browser):
        listing.browser.show()
    port = listing.view.viewport().rect()
    assert not port.contains(listing.view.visualRect(listing.view.model().index(3, 0)))
    listing.browser.show_current("pet_3.jpg")
    for row in (1, 2, 3):
        assert port.contains(listing.view.visualRect(listing.view.model().index(row, 0)))
