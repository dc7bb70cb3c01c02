import shutil
from contextlib import closing

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester

from core.project import PhotoState, Project
from petseg_gui.models.photo_list import EntryRole, PhotoListModel, StateRole
from petseg_gui.models.session import Session

DECORATION = Qt.ItemDataRole.DecorationRole


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def model(qapp, session) -> PhotoListModel:
    return PhotoListModel(session)


@pytest.fixture
def project(photo_folder, session, model):
    opened = Project.open(photo_folder)
    session.set_project(opened)
    yield opened
    opened.close()


def red_image(width: int = 8) -> QImage:
    image = QImage(width, 6, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.red)
    return image


def test_it_keeps_the_rules_of_item_models(qapp, session, model, photo_folder):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    project = Project.open(photo_folder)
    session.set_project(project)
    session.apply_state("pet_1.jpg", PhotoState.REVIEWED)
    session.set_project(None)
    project.close()
    del tester


def test_rows_are_the_photos_in_their_order(model, project):
    assert [model.index(row).data() for row in range(model.rowCount())] == [f"pet_{n}.jpg" for n in range(1, 5)]
    assert model.rowCount(model.index(0)) == 0
    assert model.index_of("pet_3.jpg").row() == 2
    assert not model.index_of("nobody.jpg").isValid()


def test_what_a_row_shows(model, project, session):
    index = model.index_of("pet_2.jpg")
    assert index.data(StateRole) == PhotoState.TODO
    session.record_proposal(session.entries.entry("pet_2.jpg")._replace(uncertainty=0.127, model="shipped"))
    session.record_problem("pet_2.jpg", "The file is empty.")
    assert index.data(StateRole) == PhotoState.PROPOSED
    assert index.data(EntryRole) == session.entries.entry("pet_2.jpg")
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines() == [
        "pet_2.jpg",
        "Proposal, not yet checked",
        "Uncertainty of the proposal: 13%",
        "Proposed by a model that is not listed any more",
        "The file is empty.",
    ]
    assert index.data(Qt.ItemDataRole.FontRole) is None


def test_a_changed_entry_repaints_its_row_alone(qtbot, model, project, session):
    with qtbot.waitSignal(model.dataChanged) as changed:
        session.apply_state("pet_3.jpg", PhotoState.REVIEWED)
    assert [index.row() for index in changed.args[:2]] == [2, 2]


def test_a_thumbnail_is_asked_for_once_when_it_is_first_shown(model, project):
    wanted: list[str] = []
    model.thumbnail_requested.connect(wanted.append)
    index = model.index_of("pet_2.jpg")
    for _ in range(3):
        assert index.data(DECORATION) is None
    model.set_thumbnail("pet_2.jpg", red_image())
    assert index.data(DECORATION).width() == 8
    assert wanted == ["pet_2.jpg"]


def test_a_thumbnail_that_nobody_asked_for_is_dropped(model, project):
    model.set_thumbnail("pet_1.jpg", red_image())
    assert model.index_of("pet_1.jpg").data(DECORATION) is None


def test_thumbnails_scrolled_away_are_given_back_and_asked_for_again(qapp, session, project):
    model = PhotoListModel(session, max_thumbnails=2)
    wanted: list[str] = []
    model.thumbnail_requested.connect(wanted.append)
    for name in ("pet_1.jpg", "pet_2.jpg", "pet_3.jpg"):
        model.index_of(name).data(DECORATION)
        model.set_thumbnail(name, red_image())
    assert model.index_of("pet_3.jpg").data(DECORATION) is not None
    assert model.index_of("pet_1.jpg").data(DECORATION) is None
    assert wanted == ["pet_1.jpg", "pet_2.jpg", "pet_3.jpg", "pet_1.jpg"]


def test_another_folder_forgets_the_thumbnails(model, project, session, oxford_folder):
    model.index_of("pet_1.jpg").data(DECORATION)
    model.set_thumbnail("pet_1.jpg", red_image())
    other = Project.open(oxford_folder)
    session.set_project(other)
    assert model.index_of("pet_1.jpg").data(DECORATION) is None
    session.set_project(None)
    assert model.rowCount() == 0
    other.close()


@pytest.mark.parametrize("state", [None, PhotoState.TODO])
def test_rows_of_photos_that_come_and_go(qapp, session, model, project, write_photo, state):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_filter(state)
    kept = QPersistentModelIndex(model.index_of("pet_3.jpg"))
    received = []
    model.modelReset.connect(lambda: received.append("reset"))
    model.rowsInserted.connect(lambda _parent, first, last: received.append(("came", first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: received.append(("went", first, last)))
    for number in (0, 5, 6):
        write_photo(project.root / f"pet_{number}.jpg")
    (project.root / "pet_2.jpg").unlink()
    refreshed = Project.open(project.root)
    session.take_photos(refreshed.photos.entries())
    refreshed.close()
    names = ["pet_0.jpg", "pet_1.jpg", "pet_3.jpg", "pet_4.jpg", "pet_5.jpg", "pet_6.jpg"]
    assert [model.index(row).data() for row in range(model.rowCount())] == names
    assert received == [("went", 1, 1), ("came", 0, 0), ("came", 4, 5)]
    assert kept.data() == "pet_3.jpg"
    assert not model.is_changing
    del tester


def test_photos_of_another_kind_leave_and_join_a_narrowed_list_at_once(qapp, session, model, project, tmp_path):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    session.apply_state("pet_1.jpg", PhotoState.SKIPPED)
    model.set_filter(PhotoState.SKIPPED)
    kept = QPersistentModelIndex(model.index_of("pet_1.jpg"))
    shutil.copytree(project.root, tmp_path / "moved")
    with closing(Project.open(tmp_path / "moved")) as moved:
        for name in ("pet_1.jpg", "pet_2.jpg", "pet_4.jpg"):
            moved.photos.set_state(name, PhotoState.SKIPPED)
        session.replace_project(moved)
        assert [model.name_at(row) for row in range(model.rowCount())] == ["pet_1.jpg", "pet_2.jpg", "pet_4.jpg"]
        assert kept.data() == "pet_1.jpg"
        moved.photos.set_state("pet_2.jpg", PhotoState.TODO)
        session.replace_project(moved)
    assert [model.name_at(row) for row in range(model.rowCount())] == ["pet_1.jpg", "pet_4.jpg"]
    del tester


def test_photos_that_come_and_go_are_searched(session, model, project):
    entries = {name: session.entries.entry(name) for name in session.entries.names}
    model.set_search("2")
    session.take_photos([entries["pet_1.jpg"]._replace(name="cat_2.jpg"), *list(entries.values())[1:]])
    assert [model.name_at(row) for row in range(model.rowCount())] == ["cat_2.jpg", "pet_2.jpg"]
    assert model.index_of("pet_2.jpg").row() == 1
    session.take_photos(list(entries.values())[2:])
    assert model.rowCount() == 0
