import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QSlider, QSpinBox
from support.panel_world import shown_in_window

from core.border.clean_up import CLEAN_UPS
from petseg_gui.widgets.labelled_slider import LabelledSlider
from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.panels.clean_up_panel import CleanUpPanel, found_text


@pytest.fixture
def received():
    return []


@pytest.fixture
def panel(qtbot, received):
    widget = CleanUpPanel()
    widget.preview_wanted.connect(lambda kind, amount: received.append(("preview", kind, amount)))
    widget.applied.connect(lambda kind, amount: received.append(("applied", kind, amount)))
    widget.closed.connect(lambda: received.append(("closed",)))
    widget.fired = shown_in_window(qtbot, widget, "Return", "Esc")
    widget.start("grow")
    return widget


def kinds(panel):
    return panel.findChild(QComboBox)


def button(panel, text):
    return next(button for button in panel.findChildren(PanelButton) if button.text() == text)


def slider(panel):
    return next(part for part in panel.findChildren(LabelledSlider) if part.isVisible()).findChild(QSlider)


def texts(panel):
    return {label.text() for label in panel.findChildren(QLabel)}


def test_nothing_is_chosen_or_previewed_at_first_and_the_keys_are_the_windows(qtbot, received):
    panel = CleanUpPanel()
    panel.preview_wanted.connect(lambda *wanted: received.append(wanted))
    fired = shown_in_window(qtbot, panel, "Return", "Esc")
    kinds(panel).setFocus()
    QTest.keyClick(kinds(panel), Qt.Key.Key_Return)
    QTest.keyClick(kinds(panel), Qt.Key.Key_Escape)
    assert fired == ["Return", "Esc"]
    assert (panel.kind, received) == ("", [])
    assert [(part.isEnabled(), part.shown_key) for part in panel.findChildren(PanelButton)] == [(False, "")] * 2


def test_choosing_from_the_list_asks_for_a_preview(panel, received, qtbot):
    panel.clear()
    with qtbot.waitSignal(panel.chosen, check_params_cb=lambda chosen: chosen):
        kinds(panel).setCurrentIndex(0)
    assert [button(panel, text).shown_key for text in ("Apply", "Cancel")] == ["Return", "Esc"]
    qtbot.waitUntil(lambda: received == [("preview", next(iter(CLEAN_UPS)), panel.amount)])


def test_clearing_the_choice_drops_the_preview_it_had_asked_for(panel, qtbot):
    with qtbot.assertNotEmitted(panel.preview_wanted, wait=120):
        panel.clear()
    assert "Working …" not in texts(panel)


def test_it_asks_for_a_preview_when_it_starts(panel, received, qtbot):
    assert received == []
    assert "Working…" in texts(panel)
    qtbot.waitUntil(lambda: received == [("preview", "grow", 4)])


def test_dragging_the_slider_asks_once_for_the_last_amount(panel, received, qtbot):
    for position in (100, 200, 300, slider(panel).maximum()):
        slider(panel).setValue(position)
    qtbot.waitUntil(lambda: received != [])
    assert received == [("preview", "grow", 200)]


def test_arrow_keys_choose_another_kind(panel, received, qtbot):
    QTest.keyClick(kinds(panel), Qt.Key.Key_Down)
    assert panel.kind == "shrink"
    qtbot.waitUntil(lambda: ("preview", "shrink", 4) in received)


@pytest.mark.parametrize("clean_up", CLEAN_UPS.values(), ids=lambda clean_up: clean_up.key)
def test_every_kind_starts_with_its_default_and_its_range(panel, clean_up):
    panel.start(clean_up.key)
    assert panel.kind == clean_up.key
    assert panel.amount == (clean_up.amount.default if clean_up.amount else 0)
    assert clean_up.tip in texts(panel)
    if clean_up.amount:
        slider(panel).setValue(slider(panel).maximum())
        assert panel.amount == clean_up.amount.maximum


def test_each_kind_keeps_its_amount(panel):
    slider(panel).setValue(slider(panel).maximum())
    panel.start("smooth")
    panel.start("grow")
    assert panel.amount == 200


def test_it_says_what_would_change(panel):
    panel.show_found(1234)
    assert "1,234 pixels would change" in texts(panel)
    assert button(panel, "Apply").isEnabled()


def test_nothing_to_change_cannot_be_applied(panel, received):
    panel.show_found(0)
    assert "Nothing to change" in texts(panel)
    assert not button(panel, "Apply").isEnabled()
    assert button(panel, "Apply").shown_key == ""
    slider(panel).setValue(5)
    assert button(panel, "Apply").isEnabled()


def test_return_closes_where_there_is_nothing_to_change(panel, received):
    panel.show_found(0)
    QTest.keyClick(kinds(panel), Qt.Key.Key_Return)
    assert received == [("closed",)]
    assert panel.fired == []


def test_return_applies_and_reaches_no_shortcut(panel, received):
    QTest.keyClick(kinds(panel), Qt.Key.Key_Return)
    assert received == [("applied", "grow", 4), ("closed",)]
    assert panel.fired == []


def test_return_after_a_typed_amount_applies_and_reaches_no_shortcut(panel, received):
    number = next(part for part in panel.findChildren(QSpinBox) if part.isVisible())
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "55")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert received == []
    QTest.keyClick(panel.host.focusWidget(), Qt.Key.Key_Return)
    assert received == [("applied", "grow", 55), ("closed",)]
    assert panel.fired == []


def test_esc_closes_and_reaches_no_shortcut(panel, received, qtbot):
    QTest.keyClick(kinds(panel), Qt.Key.Key_Escape)
    assert received == [("closed",)]
    assert panel.fired == []
    with qtbot.assertNotEmitted(panel.preview_wanted, wait=120):
        pass


@pytest.mark.parametrize(("text", "last"), [("Apply", ("applied", "grow", 4)), ("Cancel", ("closed",))])
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_buttons_do_what_they_say_by_key_and_mouse(panel, received, text, last, key):
    button(panel, text).setFocus()
    QTest.keyClick(button(panel, text), key)
    assert received[0] == last
    received.clear()
    QTest.mouseClick(button(panel, text), Qt.MouseButton.LeftButton)
    assert received[0] == last


def test_it_fits_the_panel_at_the_side(panel):
    assert panel.minimumSizeHint().width() <= 208
    assert panel.sizeHint().height() <= 200


def test_numbers_of_pixels():
    assert found_text(0) == "Nothing to change"
    assert found_text(1) == "1 pixel would change"
    assert found_text(1_234_567) == "1,234,567 pixels would change"


def test_amounts_go_along_with_the_size_of_the_photo_and_back(panel):
    def amounts():
        found = {}
        for key in CLEAN_UPS:
            panel.start(key)
            found[key] = panel.amount
        panel.start("grow")
        return found

    usual = amounts()
    panel.follow_photo(6000)
    assert panel.amount == 6 * CLEAN_UPS["grow"].amount.default
    panel.start("fill-holes")
    assert panel.amount == 36 * CLEAN_UPS["fill-holes"].amount.default
    panel.follow_photo(1000)
    assert amounts() == usual


def test_an_amount_that_was_chosen_goes_along_too(panel, qtbot):
    chosen = next(part for part in panel.findChildren(LabelledSlider) if part.isVisible())
    chosen.findChild(QSpinBox).setValue(10)
    panel.follow_photo(2000)
    assert panel.amount == 20
