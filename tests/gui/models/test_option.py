"""One declaration of an option is enough for its range, its storage and its widget."""

from dataclasses import dataclass
from typing import Literal

import pytest

from petseg_gui.models.option import checked, clamped, from_json, group, option, option_of, refused, remembered, to_json
from petseg_gui.widgets.check_box import PanelCheckBox
from petseg_gui.widgets.choice_buttons import Choice, ChoiceButtons
from petseg_gui.widgets.labelled_slider import LabelledSlider


@dataclass(frozen=True)
class Inner:
    radius: int = option(5, "Radius", "In pixels", unit=" px", low=1, high=9)
    strength: float = option(0.5, low=0.0, high=1.0)
    draft: bool = option(False, remembered=False)


@dataclass(frozen=True)
class Outer:
    side: Literal["left", "right"] = option("left", "Side")
    is_on: bool = option(True, "On", "Or off")
    inner: Inner = group(Inner)


@pytest.mark.parametrize(
    ("owner", "name", "value", "valid"),
    [(Inner, "radius", 9, 9), (Inner, "radius", 10, None), (Inner, "radius", True, None), (Inner, "radius", "3", None),
     (Inner, "strength", 1, 1.0), (Inner, "strength", float("nan"), None), (Outer, "side", "right", "right"),
     (Outer, "side", "up", None), (Outer, "side", [], None), (Outer, "is_on", False, False), (Outer, "is_on", 0, None)],
)  # fmt: skip
def test_a_value_is_checked_by_type_and_range(owner, name, value, valid):
    assert checked(owner, name, value) == valid


@pytest.mark.parametrize(("name", "value", "result"), [("radius", 99, 9), ("strength", -1, 0.0), ("draft", True, True)])
def test_numbers_are_clamped(name, value, result):
    assert clamped(Inner, name, value) == result


def test_groups_are_stored_flat_and_only_what_differs():
    changed = Outer(is_on=False, inner=Inner(radius=7, draft=True))
    assert to_json(Outer()) == {}
    assert to_json(changed) == {"is_on": False, "radius": 7}
    assert from_json(Outer, to_json(changed)) == Outer(is_on=False, inner=remembered(changed.inner))
    assert from_json(Outer, {"radius": 77, "side": "right", "draft": True, "other": 1}) == Outer(side="right")
    assert refused(Outer(inner=Inner(radius=77))) == ["radius"]


@pytest.mark.own_texts
def test_widgets_take_range_and_texts_from_the_option(qtbot):
    slider, box = LabelledSlider.of(Inner, "radius"), PanelCheckBox.of(Outer, "is_on")
    buttons = ChoiceButtons.of(Outer, "side", [Choice("left", "Left", ""), Choice("right", "Right", "")])
    for widget in (slider, box, buttons):
        qtbot.addWidget(widget)
    slider.set_value(99)
    assert slider.value() == 9
    assert (box.text(), box.toolTip()) == ("On", "Or off")
    assert buttons.accessibleName() == "Side"


def test_an_option_without_a_range_has_no_slider():
    with pytest.raises(ValueError, match="Side"):
        _ = option_of(Outer, "side").range


def test_a_type_that_is_not_known_needs_a_check():
    @dataclass(frozen=True)
    class Odd:
        names: tuple = option(())

    with pytest.raises(TypeError, match="check"):
        checked(Odd, "names", ())
