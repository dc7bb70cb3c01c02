import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QListView

from core.labels import Label
from core.masks import read_mask
from core.project import PhotoState
from petseg_gui.models.photo_list import FigureRole
from petseg_gui.models.settings import SettingsStore

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.mark.parametrize(("forward", "back"), [
    (Key.Key_N, Key.Key_P), (Key.Key_PageDown, Key.Key_PageUp),
])  # fmt: skip
def test_next_and_previous(opened, forward, back):
    opened.key(forward)
    assert opened.session.current == "pet_2.jpg"
    opened.key(back)
    assert opened.session.current == "pet_1.jpg"
    assert not opened.action("previous").isEnabled()


def test_the_order_of_the_list_is_that_of_keys_and_is_remembered(opened):
    session = opened.session
    session.select("pet_2.jpg")
    session.record_proposal(
        session.entries.entry("pet_4.jpg")._replace(uncertainty=0.9, model=opened.services.model_holder.version.digest)
    )
    opened.action("order-least-sure").trigger()
    assert opened.action("order-least-sure").isChecked()
    assert opened.services.settings.settings.photo_order == "least-sure"
    assert session.current == "pet_2.jpg"
    opened.key(Key.Key_Tab)
    assert session.current == "pet_3.jpg"
    for _ in range(3):
        opened.key(Key.Key_Backtab, SHIFT)
    assert session.current == "pet_4.jpg"
    opened.key(Key.Key_Space, CTRL)
    assert session.current == "pet_1.jpg"
    assert session.entries.names[0] == "pet_4.jpg"  # what is done does not move away at once
    opened.action("order-least-sure").trigger()
    assert session.entries.names[-1] == "pet_4.jpg"


def test_a_folder_opens_in_the_order_chosen_last(opened, make_world, photo_folder):
    opened.action("order-state").trigger()
    opened.services.settings.flush()
    opened.key(Key.Key_S)
    opened.session.set_project(None)
    again = make_world()
    again.services.opener.open(photo_folder)
    assert again.session.entries.names[0] == "pet_4.jpg"  # not proposed yet
    assert again.session.entries.names[-1] == "pet_1.jpg"
    assert again.session.current == "pet_4.jpg"
    assert again.action("order-state").isChecked()


def test_the_list_is_put_in_order_when_the_whole_folder_is_proposed(opened):
    opened.action("order-state").trigger()
    opened.key(Key.Key_S)
    assert opened.session.entries.names == [f"pet_{n}.jpg" for n in (4, 1, 2, 3)]
    opened.action("propose-folder").trigger()
    assert opened.session.entries.names == [f"pet_{n}.jpg" for n in (2, 3, 4, 1)]


def test_keys_work_from_the_photo_list_too(opened):
    opened.window.activateWindow()
    photos = next(view for view in opened.window.browser.findChildren(QListView) if view.accessibleName() == "Photos")
    opened.key(Key.Key_N, widget=photos)
    assert opened.session.current == "pet_2.jpg"


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, CTRL])
def test_mark_reviewed_and_next(opened, photo_folder, modifier):
    opened.key(Key.Key_Return, modifier)
    assert opened.session.current == "pet_2.jpg"
    assert opened.session.entries.state("pet_1.jpg") == PhotoState.REVIEWED
    mask = read_mask(photo_folder / "annotations" / "trimaps" / "pet_1.png")
    assert (mask[: len(mask) // 2] == Label.PET).all()


def test_a_return_key_that_is_held_marks_one_photo(opened):
    view = opened.window.view
    repeated = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    opened.key(Key.Key_Return)
    QApplication.sendEvent(view, repeated)
    assert not opened.action("reviewed").autoRepeat()
    assert not opened.action("next").autoRepeat()
    assert opened.session.current == "pet_2.jpg"


def test_after_the_last_photo_a_message_says_so(opened):
    for _ in range(4):
        opened.key(Key.Key_Return)
    assert "last one" in opened.messages[-1].text


def test_skip_and_take_back(opened):
    opened.key(Key.Key_S)
    assert opened.session.entries.state("pet_1.jpg") == PhotoState.SKIPPED
    assert opened.session.current == "pet_2.jpg"
    opened.key(Key.Key_P)
    assert opened.action("reopen").isEnabled()
    opened.key(Key.Key_R, CTRL | SHIFT)
    assert opened.session.entries.state("pet_1.jpg") != PhotoState.SKIPPED


def make_uncertain(opened, **uncertainties):
    """Give photos proposals of these uncertainties: `make_uncertain(opened, pet_2=0.3)`."""
    entries, model = opened.session.entries, opened.services.model_holder.version.digest
    for name, uncertainty in uncertainties.items():
        entry = entries.entry(f"{name}.jpg")
        opened.session.update_entry(
            entry._replace(uncertainty=uncertainty, model=model, state=PhotoState.PROPOSED, has_pet=True)
        )


@pytest.fixture
def by_use(opened):
    """The window with the least sure photo next; the first one is open."""
    make_uncertain(opened, pet_1=0.1, pet_2=0.05, pet_3=0.2, pet_4=0.4)
    opened.action("next-useful").trigger()
    return opened


def test_next_opens_the_least_sure_photo_and_previous_returns(by_use):
    assert by_use.action("next-useful").isChecked()
    seen = []
    for _ in range(3):
        by_use.key(Key.Key_N)
        seen.append(by_use.session.current)
    assert seen == ["pet_4.jpg", "pet_3.jpg", "pet_2.jpg"]
    for name in ("pet_3.jpg", "pet_4.jpg", "pet_1.jpg"):
        by_use.key(Key.Key_P)
        assert by_use.session.current == name


def test_mark_reviewed_and_skip_go_on_to_the_least_sure(by_use):
    by_use.key(Key.Key_Return)
    assert by_use.session.current == "pet_4.jpg"
    by_use.key(Key.Key_S)
    assert by_use.session.current == "pet_3.jpg"
    states = [by_use.session.entries.state(f"pet_{n}.jpg") for n in (1, 4)]
    assert states == [PhotoState.REVIEWED, PhotoState.SKIPPED]


def test_the_choice_of_the_next_photo_is_remembered_and_shown(by_use, tmp_path):
    box = next(box for box in by_use.window.browser.findChildren(QCheckBox) if "least sure" in box.text())
    assert box.isChecked()
    by_use.services.settings.flush()
    stored = SettingsStore(tmp_path / "config" / "settings.json")
    assert stored.settings.next_useful
    box.click()
    by_use.key(Key.Key_N)
    assert by_use.session.current == "pet_2.jpg"


def test_the_list_can_be_narrowed_to_unsure_photos_with_their_figures(opened):
    make_uncertain(opened, pet_1=0.02, pet_2=0.04, pet_3=0.2, pet_4=0.4)
    states = opened.window.browser.findChildren(QComboBox)[0]
    row = next(row for row in range(states.count()) if states.itemText(row).startswith("Unsure"))
    assert states.itemText(row) == "Unsure (2)"
    states.setCurrentIndex(row)
    photos = opened.services.photos
    names = [photos.name_at(number) for number in range(photos.rowCount())]
    assert names == ["pet_1.jpg", "pet_3.jpg", "pet_4.jpg"]  # the open photo is always listed
    assert photos.index_of("pet_4.jpg").data(FigureRole) == "40 %"
    opened.services.settings.update(unsure_from=30)
    assert photos.rowCount() == 2
    assert states.itemText(row) == "Unsure (1)"
    opened.session.apply_state("pet_4.jpg", PhotoState.REVIEWED)
    assert photos.rowCount() == 1
