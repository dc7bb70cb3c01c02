import shutil
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from core.editing.layers import MaskLayers
from core.project import PhotoState, Project
from petseg_gui.models.document import Document
from petseg_gui.models.messages import Message
from petseg_gui.models.photo_filter import NO_PET
from petseg_gui.models.session import Session

NAMES = [f"pet_{number}.jpg" for number in range(1, 5)]


@pytest.fixture
def project(photo_folder: Path):
    opened = Project.open(photo_folder)
    yield opened
    opened.close()


@pytest.fixture
def session(project) -> Session:
    made = Session()
    made.set_project(project)
    return made


@pytest.fixture
def received(session) -> list:
    """Every signal in its order."""
    calls: list = []
    session.project_changed.connect(lambda: calls.append("project"))
    session.document_requested.connect(lambda name: calls.append(("requested", name)))
    session.document_changed.connect(lambda: calls.append(("document", session.document and session.document.name)))
    session.entry_changed.connect(lambda name: calls.append(("entry", name)))
    session.message.connect(lambda message: calls.append(message))
    session.state_requested.connect(lambda name, state: calls.append((name, state)))
    return calls


def document(name: str) -> Document:
    image = np.zeros((4, 5, 3), np.uint8)
    return Document(name, image, [image], MaskLayers.blank((4, 5)))


def load(session: Session) -> Document:
    assert session.current is not None
    made = document(session.current)
    session.set_document(session.current, made)
    return made


def test_a_project_brings_its_photos(session, project, received):
    assert session.entries.names == NAMES
    assert session.entries.counts()[PhotoState.TODO] == 4
    assert sum(session.entries.counts().values()) == 4
    assert session.entries.row("pet_3.jpg") == 2
    session.set_project(None)
    assert session.entries.names == []
    assert session.current is None
    assert session.entries.state("pet_1.jpg") is None
    assert received == ["project"]


def test_photos_come_in_the_chosen_order_and_stay_there_until_asked(session):
    changes = []
    session.order_changed.connect(lambda: changes.append(session.entries.names))
    session.record_proposal(session.entries.entry("pet_2.jpg")._replace(uncertainty=0.1, model="shipped"))
    session.record_proposal(session.entries.entry("pet_4.jpg")._replace(uncertainty=0.7, model="shipped"))
    session.set_order("least-sure")
    assert session.entries.names == ["pet_4.jpg", "pet_2.jpg", "pet_1.jpg", "pet_3.jpg"]
    assert session.entries.row("pet_4.jpg") == 0
    session.apply_state("pet_4.jpg", PhotoState.REVIEWED)
    session.record_proposal(session.entries.entry("pet_3.jpg")._replace(uncertainty=0.4, model="shipped"))
    assert session.entries.names[0] == "pet_4.jpg"
    session.set_order(session.entries.order)
    assert session.entries.names == ["pet_3.jpg", "pet_2.jpg", "pet_1.jpg", "pet_4.jpg"]
    assert len(changes) == 2


def test_photos_can_be_listed_by_what_is_to_do(session):
    session.apply_state("pet_1.jpg", PhotoState.SKIPPED)
    session.apply_state("pet_2.jpg", PhotoState.REVIEWED)
    session.record_problem("pet_3.jpg", "it is damaged")
    session.set_order("state")
    assert session.entries.names == ["pet_4.jpg", "pet_2.jpg", "pet_1.jpg", "pet_3.jpg"]
    session.set_order("name")
    assert session.entries.names == NAMES


def test_a_folder_opens_in_the_chosen_order(session, project):
    project.photos.set_state("pet_1.jpg", PhotoState.SKIPPED)
    session.set_project(None)
    session.set_order("state")
    session.set_project(project)
    assert session.entries.names == ["pet_2.jpg", "pet_3.jpg", "pet_4.jpg", "pet_1.jpg"]


def test_choosing_asks_for_a_document(session, received):
    session.select("pet_2.jpg")
    assert (session.current, session.document) == ("pet_2.jpg", None)
    made = load(session)
    assert session.document is made
    session.select("pet_2.jpg")
    session.select("nobody.jpg")
    assert received == [("requested", "pet_2.jpg"), ("document", "pet_2.jpg")]


def test_the_old_document_is_left_before_the_new_one_is_asked_for(session, received):
    session.select("pet_1.jpg")
    load(session)
    received.clear()
    session.select("pet_2.jpg")
    assert received == [("document", None), ("requested", "pet_2.jpg")]


def test_a_photo_that_could_not_be_loaded_can_be_chosen_again(session, received):
    session.select("pet_1.jpg")
    session.set_document("pet_1.jpg", None, [Message("error", "no")])
    session.select("pet_1.jpg")
    assert received == [("requested", "pet_1.jpg"), Message("error", "no"), ("requested", "pet_1.jpg")]


def test_a_document_that_nobody_waits_for_is_dropped(session, received):
    session.select("pet_1.jpg")
    session.select("pet_2.jpg")
    session.set_document("pet_1.jpg", document("pet_1.jpg"))
    assert session.document is None
    session.set_project(None)
    session.set_document("pet_2.jpg", document("pet_2.jpg"))
    assert session.document is None


def test_going_stops_at_the_ends(session):
    assert session.go(1)
    assert session.current == "pet_1.jpg"
    assert not session.go(-1)
    assert session.go(2)
    assert session.current == "pet_3.jpg"
    assert session.go(5)
    assert session.current == "pet_4.jpg"
    assert not session.go(1)
    session.set_project(None)
    assert not session.go(1)


def test_next_unreviewed_goes_round_and_passes_over_what_is_done_or_broken(session):
    session.select("pet_3.jpg")
    session.apply_state("pet_4.jpg", PhotoState.REVIEWED)
    session.apply_state("pet_1.jpg", PhotoState.SKIPPED)
    assert session.go_to_next_unreviewed()
    assert session.current == "pet_2.jpg"
    session.record_problem("pet_3.jpg", "broken")
    assert not session.go_to_next_unreviewed()
    assert session.current == "pet_2.jpg"


def test_changes_of_entries_are_announced(session, received):
    session.apply_state("pet_1.jpg", PhotoState.CORRECTED)
    session.apply_state("pet_1.jpg", PhotoState.CORRECTED)
    session.apply_state("nobody.jpg", PhotoState.CORRECTED)
    session.record_problem("pet_2.jpg", "broken")
    assert received == [("entry", "pet_1.jpg"), ("entry", "pet_2.jpg")]
    assert session.entries.entry("pet_2.jpg").problem == "broken"


def test_a_broken_photo_does_not_keep_a_folder_from_being_done(session):
    session.record_problem("pet_1.jpg", "broken")
    for name in session.entries.names[1:]:
        assert not session.entries.are_done
        session.apply_state(name, PhotoState.REVIEWED)
    assert session.entries.are_done


@pytest.mark.parametrize("state", list(PhotoState))
def test_a_proposal_changes_no_decision(session, state):
    session.apply_state("pet_1.jpg", state)
    session.record_proposal(session.entries.entry("pet_1.jpg")._replace(uncertainty=0.5, model="shipped"))
    assert session.entries.state("pet_1.jpg") == (PhotoState.PROPOSED if state == PhotoState.TODO else state)
    assert session.entries.entry("pet_1.jpg").uncertainty == 0.5
    assert session.entries.entry("pet_1.jpg").model == "shipped"


def test_decisions_are_asked_for(session, received):
    session.skip()
    session.reopen()
    assert received == []
    session.select("pet_1.jpg")
    load(session)
    session.reopen()
    session.skip()
    assert [call for call in received if call[0] != "document"] == [
        ("requested", "pet_1.jpg"),
        ("pet_1.jpg", PhotoState.SKIPPED),
        ("requested", "pet_2.jpg"),
    ]
    session.apply_state("pet_2.jpg", PhotoState.REVIEWED)
    session.reopen()
    assert received[-1] == ("pet_2.jpg", None)


def test_is_at(session, project):
    session.select("pet_1.jpg")
    assert session.is_at(project)
    assert session.is_at(project, "pet_1.jpg")
    assert not session.is_at(project, "pet_2.jpg")
    assert not session.is_at(None)


def test_a_report_is_a_message(session, received):
    session.report("warning", "mind", "the gap")
    assert received == [Message("warning", "mind", "the gap")]


def test_photos_that_come_and_go_leave_the_others_where_they_are(session, project, write_photo):
    session.set_project(project)
    session.set_order("state")
    session.apply_state("pet_1.jpg", PhotoState.SKIPPED)
    names = list(session.entries.names)
    entries = [entry for entry in project.photos.entries() if entry.name != "pet_2.jpg"]
    session.take_photos([entries[0]._replace(name="pet_0.jpg"), *entries])
    assert session.entries.names == [*(name for name in names if name != "pet_2.jpg"), "pet_0.jpg"]
    assert session.entries.state("pet_1.jpg") == PhotoState.SKIPPED
    assert sum(session.entries.counts().values()) == 4
    assert [session.entries.row(name) for name in session.entries.names] == [0, 1, 2, 3]


def test_without_a_change_nothing_is_announced(session, project, qtbot):
    session.set_project(project)
    with qtbot.assertNotEmitted(session.photos_changed):
        session.take_photos(project.photos.entries())


@pytest.mark.parametrize(("gone", "successor"), [(2, 3), (3, 2), (0, 1)])
def test_the_next_photo_is_selected_when_the_current_one_goes(session, project, gone, successor):
    session.set_project(project)
    names = list(session.entries.names)
    session.select(names[gone])
    session.take_photos([entry for entry in project.photos.entries() if entry.name != names[gone]])
    assert session.current == names[successor]


def test_photos_without_a_pet_are_followed(session, project):
    for name, has_pet in (("pet_1.jpg", False), ("pet_2.jpg", True), ("pet_3.jpg", False), ("pet_4.jpg", None)):
        entry = session.entries.entry(name)
        session.record_proposal(entry._replace(uncertainty=0.5, model="a model", has_pet=has_pet))
    assert session.entries.without_pet == 2
    assert session.entries.rows_in(NO_PET) == [0, 2]
    assert session.entries.rows_in(NO_PET, "pet_2.jpg") == [0, 1, 2]
    assert session.entries.rows_in(PhotoState.PROPOSED) == [0, 1, 2, 3]
    session.apply_state("pet_1.jpg", PhotoState.SKIPPED)
    assert [session.entries.is_in(name, NO_PET) for name in session.entries.names] == [False, False, True, False]
    session.apply_state("pet_1.jpg", PhotoState.TODO)
    assert session.entries.without_pet == 2
    session.take_photos([session.entries.entry(name) for name in ("pet_2.jpg", "pet_3.jpg")])
    assert session.entries.rows_in(NO_PET) == [1]


def test_kinds_of_photos_that_come_and_go_are_counted(session, project):
    names = list(session.entries.names)
    entries = {name: session.entries.entry(name) for name in names}
    sure = {"uncertainty": 0.1, "model": "a model", "has_pet": False, "state": PhotoState.PROPOSED}
    session.take_photos([entries["pet_2.jpg"], entries["pet_4.jpg"]])
    entries["pet_3.jpg"] = entries["pet_3.jpg"]._replace(**sure)
    session.take_photos(entries.values())
    assert session.entries.names == names
    assert session.entries.counts()[PhotoState.PROPOSED] == session.entries.without_pet == 1
    assert session.entries.rows_in(NO_PET) == [2]
    assert session.entries.first_unreviewed(range(2, 4)) == "pet_3.jpg"
    session.take_photos([entries["pet_1.jpg"]])
    assert session.entries.without_pet == 0
    session.set_order("state")
    assert session.entries.names == ["pet_1.jpg"]


def test_the_least_sure_photo_is_found_among_those_that_came(session, project):
    entries = [session.entries.entry(name)._replace(model="a model", uncertainty=0.2) for name in NAMES]
    session.take_photos(entries[1:])
    assert session.entries.least_sure(range(3)) == "pet_2.jpg"
    session.take_photos([entries[0]._replace(uncertainty=0.9), *entries[1:3]])
    assert session.entries.least_sure(range(3)) == "pet_1.jpg"


def test_sorted_again_photos_that_came_stand_by_their_names(session, project):
    entries = [session.entries.entry(name) for name in NAMES]
    session.set_order("state")
    session.take_photos(entries[1:])
    session.take_photos(entries)
    assert session.entries.names == [*NAMES[1:], NAMES[0]]
    session.set_order("state")
    assert session.entries.names == NAMES


def test_a_folder_opened_elsewhere_is_told_once(session, project, tmp_path):
    session.set_order("state")
    session.apply_state("pet_1.jpg", PhotoState.SKIPPED)
    session.set_order("state")
    session.select("pet_2.jpg")
    order, told, changed = list(session.entries.names), [], []
    session.photos_changed.connect(told.append)
    session.entry_changed.connect(changed.append)
    shutil.copytree(project.root, tmp_path / "moved")
    with closing(Project.open(tmp_path / "moved")) as moved:
        moved.photos.set_state("pet_4.jpg", PhotoState.SKIPPED)
        session.replace_project(moved)
        assert session.entries.names == order
        assert [session.entries.entry(name) for name in NAMES] == moved.photos.entries()
    assert session.entries.counts()[PhotoState.SKIPPED] == 1
    assert (told, changed) == ([None], ["pet_2.jpg"])


def test_a_folder_that_is_back_as_it_was_changes_nothing(session, project, qtbot):
    with qtbot.assertNotEmitted(session.photos_changed), qtbot.assertNotEmitted(session.entry_changed):
        session.replace_project(project)


def test_photos_in_the_order_of_their_names_are_not_sorted_again(session, qtbot):
    with qtbot.assertNotEmitted(session.order_changed):
        session.set_order("name")
    with qtbot.waitSignals([session.order_changed] * 2):
        session.set_order("state")
        session.set_order("state")
