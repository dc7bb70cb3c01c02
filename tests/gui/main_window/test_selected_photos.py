"""Commands on several photos of the list: which are selected, and what becomes of each."""

from contextlib import closing

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from support.photo_list_hands import (
    CTRL,
    NAMES,
    PROPOSED,
    REVIEWED,
    SHAPE,
    SHIFT,
    SKIPPED,
    A,
    B,
    C,
    D,
    click,
    on_disk,
    photo_list,
    place,
    select,
    selected,
    shown,
    states,
)

from core.labels import Label
from core.project import PhotoState, Project
from petseg_gui.main_window.action_table.photo import SELECTED


def test_ctrl_and_shift_select_without_opening_another_photo(proposed):
    click(proposed, B)
    click(proposed, D, CTRL)
    assert (proposed.session.current, selected(proposed)) == (B, [B, D])
    click(proposed, D, CTRL)
    click(proposed, D, SHIFT)
    assert (proposed.session.current, selected(proposed)) == (B, [B, C, D])
    click(proposed, A, SHIFT)
    assert (proposed.session.current, selected(proposed)) == (B, [A, B])
    click(proposed, C)
    assert (proposed.session.current, selected(proposed)) == (C, [C])


def test_shift_and_arrows_select(proposed):
    click(proposed, B)
    for key, expected in ((Qt.Key.Key_Down, [B, C]), (Qt.Key.Key_Down, [B, C, D]), (Qt.Key.Key_Up, [B, C])):
        proposed.key(key, SHIFT, photo_list(proposed))
        assert (proposed.session.current, selected(proposed)) == (B, expected)
    for key, expected in ((Qt.Key.Key_End, [B, C, D]), (Qt.Key.Key_Home, [A, B]), (Qt.Key.Key_PageDown, [B, C, D])):
        proposed.key(key, SHIFT, photo_list(proposed))
        assert (proposed.session.current, selected(proposed)) == (B, expected)
    proposed.key(Qt.Key.Key_N)
    assert (proposed.session.current, selected(proposed)) == (C, [C])


def test_going_to_another_photo_selects_that_alone(proposed):
    select(proposed, A, C)
    proposed.key(Qt.Key.Key_N)
    assert (proposed.session.current, selected(proposed)) == (B, [B])


def test_a_drag_over_the_list_opens_one_photo(proposed):
    viewport = photo_list(proposed).viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place(proposed, B))
    QTest.mouseMove(viewport, place(proposed, C))
    QTest.mouseMove(viewport, place(proposed, D))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place(proposed, D))
    assert (proposed.session.current, selected(proposed)) == (B, [B])


def test_a_double_click_opens_one_photo_though_the_rows_move_below_it(proposed):
    browser = proposed.window.browser
    box = next(box for box in browser.findChildren(QComboBox) if "state" in box.accessibleName())
    box.setCurrentIndex(box.findData(PROPOSED))
    proposed.drag((70, 20), (80, 90))  # so that the first row leaves the list
    viewport, where = photo_list(proposed).viewport(), place(proposed, B)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=where)
    assert (proposed.session.current, selected(proposed)) == (B, [B])


def test_the_context_menu_is_about_what_is_selected(proposed):
    shown = photo_list(proposed).actions()
    assert [action.objectName() for action in shown if action.menu() is None] == [*SELECTED[:3], "flag", *SELECTED[3:]]
    assert [action.text() for action in shown if action.menu() is not None] == ["Skip &because", "Ta&gs"]
    select(proposed, A, C, D)
    click(proposed, C, button=Qt.MouseButton.RightButton)
    assert selected(proposed) == [A, C, D]
    assert proposed.action("review-selected").text() == "&Mark 3 photos reviewed"
    click(proposed, B, button=Qt.MouseButton.RightButton)
    assert (proposed.session.current, selected(proposed)) == (B, [B])
    assert proposed.action("review-selected").text() == "&Mark reviewed"


def test_several_are_reviewed_and_taken_back_in_one_step(proposed):
    select(proposed, A, C, D)
    proposed.action("review-selected").trigger()
    assert states(proposed) == on_disk(proposed) == [REVIEWED, PROPOSED, REVIEWED, REVIEWED]
    assert "Marked 3 photos reviewed." in proposed.texts
    assert proposed.session.document.state == REVIEWED
    mask = proposed.session.project.masks.load(C, SHAPE)
    assert (mask[: SHAPE[0] // 2] == Label.PET).all()
    assert len(proposed.session.project.reviewed_samples()) == 3
    assert proposed.action("undo").text() == "&Undo review of 3 photos"
    proposed.key(Qt.Key.Key_Z, CTRL)
    assert states(proposed) == on_disk(proposed) == [PROPOSED] * 4
    assert proposed.session.document.state == PROPOSED


def test_several_are_skipped_and_taken_back_in_one_step(proposed):
    select(proposed, B, C)
    proposed.action("skip-selected").trigger()
    assert states(proposed) == on_disk(proposed) == [PROPOSED, SKIPPED, SKIPPED, PROPOSED]
    assert proposed.session.current == B
    assert shown(proposed) == ["Skipped 2 photos."]
    proposed.action("undo").trigger()
    assert states(proposed) == on_disk(proposed) == [PROPOSED] * 4
    assert shown(proposed) == []


def test_several_are_reset_and_taken_back_in_one_step(proposed):
    painted = {}
    for name in (A, B):
        click(proposed, name)
        proposed.drag((70, 20), (80, 90))
        painted[name] = proposed.session.document.layers.mask.copy()
    assert on_disk(proposed)[:2] == [PhotoState.CORRECTED] * 2
    select(proposed, A, B, C)
    proposed.action("reset-selected").trigger()
    assert states(proposed) == on_disk(proposed) == [PROPOSED] * 4
    assert "Reset 2 photos to their proposals." in proposed.texts
    assert not np.array_equal(proposed.session.document.layers.mask, painted[A])
    proposed.action("undo").trigger()
    for name in (A, B):
        click(proposed, name)
        assert np.array_equal(proposed.session.document.layers.mask, painted[name])


def test_what_was_painted_just_now_is_in_the_review(proposed):
    click(proposed, A)
    proposed.drag((70, 20), (80, 90))
    painted = proposed.session.document.layers.mask.copy()
    click(proposed, B, CTRL)
    proposed.action("review-selected").trigger()
    assert states(proposed)[:2] == [REVIEWED, REVIEWED]
    assert np.array_equal(proposed.session.project.masks.load(A, SHAPE), painted)
    assert np.array_equal(proposed.session.document.layers.mask, painted)


def test_one_photo_is_reviewed_from_the_list_while_the_grid_is_shown(proposed):
    proposed.action("grid").trigger()
    click(proposed, B)
    assert (proposed.session.current, proposed.session.document) == (B, None)
    proposed.action("review-selected").trigger()
    assert on_disk(proposed)[1] == REVIEWED
    assert proposed.session.current == B
    proposed.action("undo").trigger()
    assert on_disk(proposed)[1] == PROPOSED


def test_the_menu_of_the_list_gives_a_silhouette_its_border(proposed):
    click(proposed, A)
    proposed.services.tools.set_size("brush_size", 30)
    proposed.action("silhouette-only").trigger()
    proposed.click((68, 60))
    assert not (proposed.session.document.layers.mask == Label.BORDER).any()
    proposed.action("review-selected").trigger()
    assert on_disk(proposed)[0] == REVIEWED
    assert (proposed.session.project.masks.load(A, SHAPE) == Label.BORDER).any()


def paint_silhouettes(world, *names: str) -> None:
    world.services.tools.set_size("brush_size", 30)
    world.action("silhouette-only").trigger()
    for name in names:
        click(world, name)
        world.click((68, 60))
        assert not (world.session.document.layers.mask == Label.BORDER).any()


def test_a_review_of_several_photos_gives_silhouettes_their_border(proposed):
    paint_silhouettes(proposed, A, B)
    painted = proposed.session.document.layers.mask.copy()
    select(proposed, C, A, B, D)
    proposed.action("review-selected").trigger()
    assert on_disk(proposed) == [REVIEWED] * 4
    masks = proposed.session.project.masks
    assert [(masks.load(name, SHAPE) == Label.BORDER).any() for name in NAMES] == [True, True, False, False]
    proposed.action("undo").trigger()
    assert np.array_equal(masks.load(B, SHAPE), painted)


def test_a_review_in_the_grid_gives_a_silhouette_its_border(proposed):
    paint_silhouettes(proposed, A)
    click(proposed, B)
    proposed.action("grid").trigger()
    click(proposed, A)
    assert proposed.session.document is None
    QTest.keyClick(proposed.window.grid, Qt.Key.Key_Return)
    assert on_disk(proposed)[0] == REVIEWED
    assert (proposed.session.project.masks.load(A, SHAPE) == Label.BORDER).any()


def test_photos_without_a_mask_are_left_out_and_counted(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    world.services.opener.open(photo_folder)
    click(world, A)
    world.drag((5, 5), (30, 30))
    select(world, A, B, C)
    world.action("review-selected").trigger()
    assert states(world)[:3] == [REVIEWED, PhotoState.TODO, PhotoState.TODO]
    assert "Marked 1 photo reviewed. 2 have no mask yet." in world.texts


def test_a_mask_that_another_program_changed_is_left_alone(proposed, photo_folder):
    click(proposed, B)
    proposed.drag((5, 5), (30, 30))
    click(proposed, A)
    assert proposed.services.autosaver.flush()
    path = proposed.session.project.masks.path(B)
    path.write_bytes(proposed.session.project.proposals.path(C).read_bytes())
    before = path.read_bytes()
    select(proposed, A, B)
    proposed.action("review-selected").trigger()
    assert path.read_bytes() == before
    assert (proposed.session.entries.state(A), proposed.session.entries.state(B)) == (REVIEWED, PhotoState.CORRECTED)
    assert "Marked 1 photo reviewed." in proposed.texts
    assert "1 photo could not be changed." in proposed.texts
    assert "another program changed the mask" in proposed.texts
    proposed.action("review-selected").trigger()
    assert "Marked 0 photos reviewed." not in proposed.texts


def test_several_are_proposed_again_although_they_have_proposals(proposed, photo_folder):
    with closing(Project.open(photo_folder, read_only=True)) as project:
        before = {name: project.proposals.path(name).stat().st_mtime_ns for name in NAMES}
    select(proposed, B, C)
    proposed.action("propose-selected").trigger()
    after = {name: proposed.session.project.proposals.path(name).stat().st_mtime_ns for name in NAMES}
    assert [name for name in NAMES if after[name] != before[name]] == [B, C]
    assert "Proposed 2 photos." in proposed.texts


def test_paths_go_to_the_clipboard(proposed, photo_folder):
    select(proposed, A, C)
    proposed.action("copy-selected-paths").trigger()
    assert QGuiApplication.clipboard().text().splitlines() == [str(photo_folder / A), str(photo_folder / C)]
    assert shown(proposed)[-1] == "Copied 2 paths."


def test_the_folder_of_a_photo_is_shown(proposed, photo_folder, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or True)
    click(proposed, B)
    proposed.action("show-selected").trigger()
    assert shown == [str(photo_folder)]


def test_a_read_only_folder_offers_what_changes_nothing(make_world, photo_folder):
    world = make_world()
    world.session.set_project(Project.open(photo_folder, read_only=True))
    click(world, B)
    enabled = {name: world.action(name).isEnabled() for name in SELECTED}
    assert [name for name in SELECTED if enabled[name]] == ["show-selected", "copy-selected-paths"]
