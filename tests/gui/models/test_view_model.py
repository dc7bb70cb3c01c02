import pytest

from petseg_gui.models.view import ViewState


@pytest.fixture
def view(qapp):
    return ViewState()


def test_a_change_names_the_options_that_changed(view, qtbot):
    with qtbot.waitSignal(view.changed) as emitted:
        view.update(opacity=0.5, style="outline", gamma=2)
    assert emitted.args == [{"style", "gamma"}]
    with qtbot.assertNotEmitted(view.changed):
        view.update(style="outline")


@pytest.mark.parametrize(
    ("name", "value", "kept"), [("opacity", 3, 1.0), ("opacity", -1, 0.0), ("gamma", 0, 0.2), ("swipe", 7, 1.0)]
)
def test_numbers_are_clamped(view, name, value, kept):
    view.update(**{name: value})
    assert getattr(view.options, name) == kept
