"""The canvas on screens with a scaling of 1.5 and 2: the same tests again, in a process of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ALL = (
    "test_scene.py",
    "test_viewport.py",
    "test_tool_controller.py",
    "test_handles.py",
    "test_mouse_input.py",
    "test_gestures.py",
    "test_keyboard_input.py",
    "test_mask_overlay.py",
    "test_panes.py",
    "test_ring.py",
    "test_repainter.py",
    "test_canvas_fast_mode.py",
    "test_tool_lasso.py",
    "test_tool_sizing.py",
)
CHEAP = (
    "test_viewport.py::test_actual_size_is_a_pixel_on_a_pixel",
    "test_viewport.py::test_a_fitted_photo_follows_the_window",
    "test_scene.py::test_every_pixel_of_the_screen_shows_its_pixel_of_the_mask[7.3137]",
    "test_scene.py::test_panning_shows_the_same_as_drawing_again",
    "test_scene.py::test_a_dab_repaints_little_and_all_of_it",
    "test_scene.py::test_the_ring_is_drawn_around_the_dab_and_goes_with_the_pointer",
    "test_scene.py::test_stripes_join_where_only_a_part_is_repainted",
    "test_repainter.py::test_a_photo_that_was_moved_is_like_one_painted_again[1.0-fill]",
    "test_repainter.py::test_only_what_comes_into_view_is_painted",
    "test_repainter.py::test_slow_moves_add_up_to_the_path_of_the_pointer",
    "test_panes.py::test_a_dab_is_repainted_in_the_pane_with_the_mask",
    "test_handles.py::test_the_line_of_a_swipe_is_dragged",
    "test_handles.py::test_a_click_in_the_overview_shows_that_part[0.3-0.7]",
    "test_gestures.py::test_two_fingers_on_a_touchpad_move_the_photo",
    "test_mask_overlay.py::test_every_pixel_is_right_after_whatever_is_done[0.5]",
    "test_mask_overlay.py::test_every_pixel_is_right_after_whatever_is_done[2.0]",
    "test_ring.py::test_the_ring_is_the_outline_of_what_a_dab_paints[3.7-8-round]",
    "test_canvas_fast_mode.py::test_photo_and_mask_are_where_they_will_be[1.0]",
)
"""One of each kind, as there are many and `make test` has to be quick."""


@pytest.mark.timeout(320)
@pytest.mark.parametrize(
    ("factor", "tests"),
    [
        pytest.param("1.5", CHEAP, id="1.5-cheap"),
        pytest.param("1.5", ALL, id="1.5", marks=pytest.mark.long),
        pytest.param("2", ALL, id="2", marks=pytest.mark.long),
    ],
)
def test_the_canvas_is_exact_on_scaled_screens(factor, tests):
    environment = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:cacheprovider",
        *(f"{HERE / name}" for name in tests),
    ]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
