import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView
from support.panel_world import shown_in_window

from petseg_gui.widgets.panels.history_panel import NO_STEPS, HistoryPanel, SizeRole, memory_line

STEPS = ("Brush stroke", "Erase", "Fill holes")


@pytest.fixture
def received():
    return []


@pytest.fixture
def panel(qtbot, received):
    widget = HistoryPanel()
    widget.show_steps(STEPS, 2, 4321)
    widget.step_chosen.connect(received.append)
    widget.fired = shown_in_window(qtbot, widget, "Return")
    return widget


def rows(panel):
    return panel.findChild(QListView)


def click(panel, row):
    view = rows(panel)
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def spoken_text(panel, row):
    return rows(panel).model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_it_lists_the_steps_below_the_opened_photo(panel):
    assert [spoken_text(panel, row) for row in range(4)] == [
        "Opened", "Brush stroke", "Erase (current)", "Fill holes (undone)"
    ]  # fmt: skip
    assert any(label.text() == "3 steps, 5 kB" for label in panel.findChildren(QLabel))


@pytest.mark.parametrize("row", [0, 1, 3])
def test_a_click_goes_to_a_step(panel, received, row):
    click(panel, row)
    assert received == [row]


def test_a_click_on_the_present_step_does_nothing(panel, received):
    click(panel, 2)
    assert received == []


def test_a_click_leaves_the_keyboard_where_it_is(panel):
    rows(panel).clearFocus()
    click(panel, 1)
    assert not rows(panel).hasFocus()


def test_arrows_and_return_go_to_a_step_and_reach_no_shortcut(panel, received):
    view = rows(panel)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert received == []
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert received == [0]
    assert panel.fired == []


def test_without_steps_it_says_what_will_be_there(panel):
    panel.show_steps((), 0)
    hint = next(label for label in panel.findChildren(QLabel) if label.text() == NO_STEPS)
    assert hint.isVisible()
    assert not rows(panel).isVisible()
    panel.show_steps(STEPS, 3)
    assert rows(panel).isVisible()


def test_the_present_step_is_in_sight_among_many(panel):
    panel.show_steps(["Brush stroke"] * 500, 400)
    view = rows(panel)
    assert view.viewport().rect().intersects(view.visualRect(view.model().index(400, 0)))


def test_rows_look_different_before_and_after_the_present_one(panel):
    view = rows(panel)
    looks = []
    for position in (3, 2, 1):  # the second step is done, the present one, undone
        panel.show_steps(("A", "A", "A", "A"), position)
        looks.append(view.viewport().grab(view.visualRect(view.model().index(2, 0))).toImage())
    assert looks[0] != looks[1] != looks[2] != looks[0]


def test_rows_show_how_much_a_step_changed(panel):
    model, asked = rows(panel).model(), []

    def size_of(number):
        asked.append(number)
        return 30 + number, 40

    panel.show_steps(STEPS, 2, 4321, size_of)
    assert [model.index(row, 0).data(SizeRole) for row in range(4)] == ["", "40 × 30 px", "40 × 31 px", "40 × 32 px"]
    assert "40 × 31 px" in model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    asked.clear()
    panel.show_steps(STEPS * 400, 2, 4321, size_of)
    panel.grab()
    assert max(asked) < 50  # only rows in view


def test_rows_are_numbered(panel):
    view = rows(panel)
    panel.show_steps(("A",) * 20, 20)
    first, second = (view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage() for row in (11, 12))
    assert first != second


@pytest.mark.parametrize(
    ("steps", "size", "text"),
    [
        (0, 0, "0 steps, 0 kB"),
        (1, 1, "1 step, 1 kB"),
        (12, 34_000, "12 steps, 34 kB"),
        (9, 2_500_000, "9 steps, 2.5 MB"),
    ],
)
def test_the_line_on_memory(steps, size, text):
    assert memory_line(steps, size) == text
