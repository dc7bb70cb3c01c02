"""Commands on several photos of the list: one step for all, which can be taken back."""

from contextlib import closing

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton

from core.labels import Label
from core.project import PhotoState, Project
from petseg_gui.jobs import entry_feed
from petseg_gui.main_window import selected_photos
from petseg_gui.main_window.action_table.photo import SELECTED
from petseg_gui.widgets.photo_list import PhotoList

A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
SHAPE = (90, 120)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PROPOSED, REVIEWED, SKIPPED = PhotoState.PROPOSED, PhotoState.REVIEWED, PhotoState.SKIPPED


@pytest.fixture
def world(make_world, photo_folder):
    """Four photos, all of them proposed."""
    world = make_world()
    world.services.opener.open(photo_folder)
    world.services.tools.update(auto_border=False)
    world.action("propose-folder").trigger()
    assert states(world) == [PROPOSED] * 4
    return world


def photo_list(world) -> PhotoList:
    return world.window.browser.findChild(PhotoList)


def place(world, name: str) -> QPoint:
    view = photo_list(world)
    index = world.services.photos.index_of(name)
    view.scrollTo(index)
    return view.visualRect(index).center()


def click(world, name: str, modifier=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton) -> None:
    where, viewport = place(world, name), photo_list(world).viewport()
    QTest.mousePress(viewport, button, modifier, where)
    QTest.mouseMove(viewport, where + QPoint(1, 1))  # no hand is quite still
    QTest.mouseRelease(viewport, button, modifier, where + QPoint(1, 1))


def select(world, *names: str) -> None:
    click(world, names[0])
    for name in names[1:]:
        click(world, name, CTRL)
    assert selected(world) == sorted(names)


def selected(world) -> list[str]:
    return world.window.browser.selected


def states(world) -> list[PhotoState]:
    return [world.session.entries.state(name) for name in NAMES]


def on_disk(world) -> list[PhotoState]:
    assert world.services.autosaver.flush()
    with closing(Project.open(world.session.project.root, read_only=True)) as project:
        return [entry.state for entry in project.photos.entries()]


def test_ctrl_and_shift_select_without_opening_another_photo(world):
    click(world, B)
    click(world, D, CTRL)
    assert (world.session.current, selected(world)) == (B, [B, D])
    click(world, D, CTRL)
    click(world, D, SHIFT)
    assert (world.session.current, selected(world)) == (B, [B, C, D])
    click(world, A, SHIFT)
    assert (world.session.current, selected(world)) == (B, [A, B])
    click(world, C)
    assert (world.session.current, selected(world)) == (C, [C])


def test_shift_and_arrows_select(world):
    click(world, B)
    for key, expected in ((Qt.Key.Key_Down, [B, C]), (Qt.Key.Key_Down, [B, C, D]), (Qt.Key.Key_Up, [B, C])):
        world.key(key, SHIFT, photo_list(world))
        assert (world.session.current, selected(world)) == (B, expected)
    for key, expected in ((Qt.Key.Key_End, [B, C, D]), (Qt.Key.Key_Home, [A, B]), (Qt.Key.Key_PageDown, [B, C, D])):
        world.key(key, SHIFT, photo_list(world))
        assert (world.session.current, selected(world)) == (B, expected)
    world.key(Qt.Key.Key_N)
    assert (world.session.current, selected(world)) == (C, [C])


def test_going_to_another_photo_selects_that_alone(world):
    select(world, A, C)
    world.key(Qt.Key.Key_N)
    assert (world.session.current, selected(world)) == (B, [B])


def test_a_drag_over_the_list_opens_one_photo(world):
    viewport = photo_list(world).viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place(world, B))
    QTest.mouseMove(viewport, place(world, C))
    QTest.mouseMove(viewport, place(world, D))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place(world, D))
    assert (world.session.current, selected(world)) == (B, [B])


def test_a_double_click_opens_one_photo_though_the_rows_move_below_it(world):
    browser = world.window.browser
    box = next(box for box in browser.findChildren(QComboBox) if "state" in box.accessibleName())
    box.setCurrentIndex(box.findData(PROPOSED))
    world.drag((70, 20), (80, 90))  # so that the first row leaves the list
    viewport, where = photo_list(world).viewport(), place(world, B)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=where)
    assert (world.session.current, selected(world)) == (B, [B])


def test_the_context_menu_is_about_what_is_selected(world):
    shown = photo_list(world).actions()
    assert [action.objectName() for action in shown if action.menu() is None] == [*SELECTED[:3], "flag", *SELECTED[3:]]
    assert [action.text() for action in shown if action.menu() is not None] == ["Skip &because", "Ta&gs"]
    select(world, A, C, D)
    click(world, C, button=Qt.MouseButton.RightButton)
    assert selected(world) == [A, C, D]
    assert world.action("review-selected").text() == "&Mark 3 photos reviewed"
    click(world, B, button=Qt.MouseButton.RightButton)
    assert (world.session.current, selected(world)) == (B, [B])
    assert world.action("review-selected").text() == "&Mark reviewed"


def test_several_are_reviewed_and_taken_back_in_one_step(world):
    select(world, A, C, D)
    world.action("review-selected").trigger()
    assert states(world) == on_disk(world) == [REVIEWED, PROPOSED, REVIEWED, REVIEWED]
    assert "Marked 3 photos reviewed." in world.texts
    assert world.session.document.state == REVIEWED
    mask = world.session.project.masks.load(C, SHAPE)
    assert (mask[: SHAPE[0] // 2] == Label.PET).all()
    assert len(world.session.project.reviewed_samples()) == 3
    assert world.action("undo").text() == "&Undo review of 3 photos"
    world.key(Qt.Key.Key_Z, CTRL)
    assert states(world) == on_disk(world) == [PROPOSED] * 4
    assert world.session.document.state == PROPOSED


def test_several_are_skipped_and_taken_back_in_one_step(world):
    select(world, B, C)
    world.action("skip-selected").trigger()
    assert states(world) == on_disk(world) == [PROPOSED, SKIPPED, SKIPPED, PROPOSED]
    assert world.session.current == B
    assert shown(world) == ["Skipped 2 photos."]
    world.action("undo").trigger()
    assert states(world) == on_disk(world) == [PROPOSED] * 4
    assert shown(world) == []


def test_a_button_takes_a_step_of_several_photos_back_until_something_is_painted(world):
    select(world, B, C)
    world.action("skip-selected").trigger()
    buttons = world.window.central.messages.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Undo").click()
    assert states(world) == on_disk(world) == [PROPOSED] * 4
    world.action("review-selected").trigger()
    assert shown(world) == ["Marked 2 photos reviewed."]
    world.drag((70, 20), (80, 90))
    assert shown(world) == []


@pytest.mark.parametrize(("names", "what"), [((A,), "flag"), ((A, D), "flag"), ((A, D), "review-selected")])
def test_the_button_goes_at_the_next_step(world, names, what):
    select(world, B, C)
    world.action("skip-selected").trigger()
    select(world, *names)
    world.action(what).trigger()
    assert "Skipped 2 photos." in world.texts
    assert "Skipped 2 photos." not in shown(world)
    world.action("undo-project").trigger()
    assert states(world) == on_disk(world) == [PROPOSED, SKIPPED, SKIPPED, PROPOSED]


def test_the_button_goes_at_an_import(world, tmp_path):
    masks = tmp_path / "masks"
    masks.mkdir()
    path = world.session.project.proposals.path(A)
    (masks / "pet_1.png").write_bytes(path.read_bytes())
    select(world, B, C)
    world.action("skip-selected").trigger()
    importer, project = world.services.importer, world.session.project
    importer.found.connect(lambda found: importer.take_over(project, found.prepared, found.prepared.choices))
    importer.find(project, masks)
    assert world.services.step_undo.text == "import of pet_1.jpg"
    assert "Skipped 2 photos." not in shown(world)


@pytest.fixture
def slow_disk(make_world, photo_folder):
    """The same four photos; what is to be saved waits until it is asked for, two photos are skipped together."""
    world = make_world(hold=("saving",))
    world.services.opener.open(photo_folder)
    save(world)
    world.action("propose-folder").trigger()
    save(world)
    select(world, B, C)
    world.action("skip-selected").trigger()
    save(world)
    assert shown(world) == ["Skipped 2 photos."]
    return world


def save(world) -> None:
    """Do what waits for the disk."""
    while world.runner.step("saving"):
        pass


@pytest.mark.parametrize("what", ["flag", "tag-1", "review-selected", "reviewed", "skip"])
def test_the_button_goes_when_the_next_step_is_asked_for(slow_disk, what):
    select(slow_disk, A)
    slow_disk.action(what).trigger()
    assert "Skipped 2 photos." not in shown(slow_disk)
    save(slow_disk)


def test_the_button_goes_when_an_import_begins(slow_disk, tmp_path):
    masks = tmp_path / "masks"
    masks.mkdir()
    importer, project = slow_disk.services.importer, slow_disk.session.project
    (masks / "pet_1.png").write_bytes(project.proposals.path(A).read_bytes())
    importer.found.connect(lambda found: importer.take_over(project, found.prepared, found.prepared.choices))
    importer.find(project, masks)
    assert importer.running
    assert shown(slow_disk) == []
    save(slow_disk)
    assert slow_disk.services.step_undo.text == "import of pet_1.jpg"


def test_the_button_takes_no_newer_step_back(slow_disk):
    select(slow_disk, A, D)
    slow_disk.action("review-selected").trigger()
    slow_disk.action("flag").trigger()
    slow_disk.runner.step("saving")
    assert shown(slow_disk) == ["Marked 2 photos reviewed."]
    buttons = slow_disk.window.central.messages.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Undo").click()
    save(slow_disk)
    assert states(slow_disk) == [REVIEWED, SKIPPED, SKIPPED, REVIEWED]
    assert slow_disk.session.entries.entry(D).flagged


def test_a_step_that_changes_nothing_leaves_the_one_before_to_be_taken_back(world):
    withdrawn = []
    world.session.message_withdrawn.connect(lambda message: withdrawn.append(message.text))
    select(world, B, C)
    world.action("skip-selected").trigger()
    world.services.bulk_changer.change("skip", [B, C])
    assert shown(world) == ["Skipped 0 photos."]
    assert withdrawn == ["Skipped 2 photos."]
    world.action("undo").trigger()
    assert states(world) == on_disk(world) == [PROPOSED] * 4


def shown(world) -> list[str]:
    return [message.text for message in world.window.central.messages.shown]


def test_several_are_reset_and_taken_back_in_one_step(world):
    painted = {}
    for name in (A, B):
        click(world, name)
        world.drag((70, 20), (80, 90))
        painted[name] = world.session.document.layers.mask.copy()
    assert on_disk(world)[:2] == [PhotoState.CORRECTED] * 2
    select(world, A, B, C)
    world.action("reset-selected").trigger()
    assert states(world) == on_disk(world) == [PROPOSED] * 4
    assert "Reset 2 photos to their proposals." in world.texts
    assert not np.array_equal(world.session.document.layers.mask, painted[A])
    world.action("undo").trigger()
    for name in (A, B):
        click(world, name)
        assert np.array_equal(world.session.document.layers.mask, painted[name])


def test_what_was_painted_just_now_is_in_the_review(world):
    click(world, A)
    world.drag((70, 20), (80, 90))
    painted = world.session.document.layers.mask.copy()
    click(world, B, CTRL)
    world.action("review-selected").trigger()
    assert states(world)[:2] == [REVIEWED, REVIEWED]
    assert np.array_equal(world.session.project.masks.load(A, SHAPE), painted)
    assert np.array_equal(world.session.document.layers.mask, painted)


@pytest.mark.parametrize("opens_again", [False, True])
def test_steps_below_a_review_of_several_photos_can_be_undone(world, opens_again):
    click(world, A)
    proposed = world.session.document.layers.mask.copy()
    world.drag((70, 20), (80, 90))
    select(world, *([C, D] if opens_again else [A, C]))
    if opens_again:  # the painted photo is reviewed while another one is open
        click(world, A, CTRL)
    world.action("review-selected").trigger()
    click(world, A)
    document = world.session.document
    assert document.state == REVIEWED
    assert document.layers.touched.all()
    world.session.document.undo()
    assert (document.state, world.session.entries.state(A)) == (PROPOSED, PROPOSED)
    assert np.array_equal(document.layers.mask, proposed)
    assert not document.layers.touched.any()
    document.redo()
    assert document.state == on_disk(world)[0] == REVIEWED


def test_the_open_photo_alone_keeps_its_steps(world):
    click(world, A)
    world.drag((70, 20), (80, 90))
    steps = len(world.session.document.history.steps())
    world.action("review-selected").trigger()
    assert (world.session.current, world.session.entries.state(A)) == (A, REVIEWED)
    assert len(world.session.document.history.steps()) == steps
    world.action("skip-selected").trigger()
    assert (world.session.current, world.session.entries.state(A)) == (A, SKIPPED)
    world.action("reset-selected").trigger()
    assert world.session.entries.state(A) == PROPOSED


def test_a_step_of_many_photos_is_taken_back_a_slice_at_a_time(qtbot, world, monkeypatch):
    select(world, A, B, C)
    world.action("skip-selected").trigger()
    assert states(world) == [SKIPPED, SKIPPED, SKIPPED, PROPOSED]
    monkeypatch.setattr(entry_feed, "SLICE", 1)
    shown = []
    world.session.entry_changed.connect(shown.append)
    world.action("undo").trigger()
    assert len(shown) == 2  # the open one, and a slice
    qtbot.waitUntil(lambda: states(world) == [PROPOSED] * 4)


def test_many_photos_are_shown_a_slice_at_a_time_as_they_change(qtbot, world, monkeypatch):
    monkeypatch.setattr(entry_feed, "SLICE", 1)
    select(world, A, B, C, D)
    world.action("skip-selected").trigger()
    assert states(world).count(SKIPPED) == 2  # the open one, and a slice
    qtbot.waitUntil(lambda: states(world) == [SKIPPED] * 4)
    assert on_disk(world) == [SKIPPED] * 4


def test_one_photo_is_reviewed_from_the_list_while_the_grid_is_shown(world):
    world.action("grid").trigger()
    click(world, B)
    assert (world.session.current, world.session.document) == (B, None)
    world.action("review-selected").trigger()
    assert on_disk(world)[1] == REVIEWED
    assert world.session.current == B
    world.action("undo").trigger()
    assert on_disk(world)[1] == PROPOSED


def test_the_menu_of_the_list_gives_a_silhouette_its_border(world):
    click(world, A)
    world.services.tools.set_size("brush_size", 30)
    world.action("silhouette-only").trigger()
    world.click((68, 60))
    assert not (world.session.document.layers.mask == Label.BORDER).any()
    world.action("review-selected").trigger()
    assert on_disk(world)[0] == REVIEWED
    assert (world.session.project.masks.load(A, SHAPE) == Label.BORDER).any()


def paint_silhouettes(world, *names: str) -> None:
    world.services.tools.set_size("brush_size", 30)
    world.action("silhouette-only").trigger()
    for name in names:
        click(world, name)
        world.click((68, 60))
        assert not (world.session.document.layers.mask == Label.BORDER).any()


def test_a_review_of_several_photos_gives_silhouettes_their_border(world):
    paint_silhouettes(world, A, B)
    painted = world.session.document.layers.mask.copy()
    select(world, C, A, B, D)
    world.action("review-selected").trigger()
    assert on_disk(world) == [REVIEWED] * 4
    masks = world.session.project.masks
    assert [(masks.load(name, SHAPE) == Label.BORDER).any() for name in NAMES] == [True, True, False, False]
    world.action("undo").trigger()
    assert np.array_equal(masks.load(B, SHAPE), painted)


def test_a_review_in_the_grid_gives_a_silhouette_its_border(world):
    paint_silhouettes(world, A)
    click(world, B)
    world.action("grid").trigger()
    click(world, A)
    assert world.session.document is None
    QTest.keyClick(world.window.grid, Qt.Key.Key_Return)
    assert on_disk(world)[0] == REVIEWED
    assert (world.session.project.masks.load(A, SHAPE) == Label.BORDER).any()


def test_photos_without_a_mask_are_left_out_and_counted(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    world.services.opener.open(photo_folder)
    click(world, A)
    world.drag((5, 5), (30, 30))
    select(world, A, B, C)
    world.action("review-selected").trigger()
    assert states(world)[:3] == [REVIEWED, PhotoState.TODO, PhotoState.TODO]
    assert "Marked 1 photo reviewed. 2 have no mask yet." in world.texts


def test_a_mask_that_another_program_changed_is_left_alone(world, photo_folder):
    click(world, B)
    world.drag((5, 5), (30, 30))
    click(world, A)
    assert world.services.autosaver.flush()
    path = world.session.project.masks.path(B)
    path.write_bytes(world.session.project.proposals.path(C).read_bytes())
    before = path.read_bytes()
    select(world, A, B)
    world.action("review-selected").trigger()
    assert path.read_bytes() == before
    assert (world.session.entries.state(A), world.session.entries.state(B)) == (REVIEWED, PhotoState.CORRECTED)
    assert "Marked 1 photo reviewed." in world.texts
    assert "1 photo could not be changed." in world.texts
    assert "another program changed the mask" in world.texts
    world.action("review-selected").trigger()
    assert "Marked 0 photos reviewed." not in world.texts


def test_several_are_proposed_again_although_they_have_proposals(world, photo_folder):
    with closing(Project.open(photo_folder, read_only=True)) as project:
        before = {name: project.proposals.path(name).stat().st_mtime_ns for name in NAMES}
    select(world, B, C)
    world.action("propose-selected").trigger()
    after = {name: world.session.project.proposals.path(name).stat().st_mtime_ns for name in NAMES}
    assert [name for name in NAMES if after[name] != before[name]] == [B, C]
    assert "Proposed 2 photos." in world.texts


def test_paths_go_to_the_clipboard(world, photo_folder):
    select(world, A, C)
    world.action("copy-selected-paths").trigger()
    assert QGuiApplication.clipboard().text().splitlines() == [str(photo_folder / A), str(photo_folder / C)]


def test_the_folder_of_a_photo_is_shown(world, photo_folder, monkeypatch):
    shown = []
    monkeypatch.setattr(selected_photos, "show_folder", lambda folder: shown.append(folder) or True)
    click(world, B)
    world.action("show-selected").trigger()
    assert shown == [photo_folder]


def test_a_read_only_folder_offers_what_changes_nothing(make_world, photo_folder):
    world = make_world()
    world.session.set_project(Project.open(photo_folder, read_only=True))
    click(world, B)
    enabled = {name: world.action(name).isEnabled() for name in SELECTED}
    assert [name for name in SELECTED if enabled[name]] == ["show-selected", "copy-selected-paths"]


def test_esc_stops_after_the_present_photo_and_one_undo_takes_back_what_was_done(make_world, photo_folder):
    world = make_world(hold=("transfer",))
    world.services.opener.open(photo_folder)
    click(world, A)
    photo_list(world).selectAll()
    world.action("skip-selected").trigger()
    assert "Skipping 4 photos" in world.status
    (job,) = world.runner.queued("transfer")
    work, changed = job.work, []

    def stop_after_two(context):
        report = context.report
        context.report = lambda entry: (report(entry), changed.append(entry), len(changed) == 2 and context.stop())
        return work(context)

    job.work = stop_after_two
    world.runner.step("transfer")
    assert "Skipped 2 photos. Stopped after 2 of 4 photos." in world.texts
    assert "Skipping" not in world.status
    assert states(world)[:3] == [SKIPPED, SKIPPED, PhotoState.PROPOSED]
    assert world.action("undo").text() == "&Undo skip of 2 photos"


def test_the_status_bar_names_a_step_until_its_own_end(make_world, photo_folder):
    world = make_world(hold=("transfer",))
    world.services.opener.open(photo_folder)
    select(world, A, B)
    world.action("skip-selected").trigger()
    photo_list(world).selectAll()
    world.action("skip-selected").trigger()
    world.services.edit_queue.busy_changed.emit("")  # an edit has come and gone
    assert "Skipping 2 photos" in world.status
    world.runner.step("transfer")
    assert "Skipping 4 photos" in world.status
    world.runner.step("transfer")
    assert "Skipping" not in world.status


def test_esc_before_the_first_photo_changes_nothing(make_world, photo_folder):
    world = make_world(hold=("transfer",))
    world.services.opener.open(photo_folder)
    before = states(world)
    photo_list(world).selectAll()
    world.action("skip-selected").trigger()
    world.window.activateWindow()
    world.key(Qt.Key.Key_Escape)
    world.runner.step("transfer")
    assert states(world) == before
    assert "Skipping" not in world.status
