import numpy as np
import pytest

from core.editing.layers import MaskLayers
from core.labels import Label
from core.pixels import Box
from core.regions.brush import dab_box, disk
from petseg_gui.models.document import Document

SHAPE = (40, 50)


@pytest.fixture
def document(qapp):
    image = np.zeros((*SHAPE, 3), np.uint8)
    return Document("pet.jpg", image, [image], MaskLayers.blank(SHAPE))


@pytest.fixture
def heard(document):
    """Names of the signals that the document sent, in order."""
    names = []
    for name in ("mask_changed", "history_changed", "edited", "proposal_changed"):
        getattr(document, name).connect(lambda *_, name=name: names.append(name))
    return names


def dab(document, y=20, x=20, size=5, label=Label.PET):
    document.stroke(dab_box(y, x, size), disk(size), label)


def whole_stroke(document, *places, label=Label.PET):
    document.begin_stroke("Paint pet")
    for place in places or [(20, 20)]:
        dab(document, *place, label=label)
    document.end_stroke()


def full(label):
    return np.full(SHAPE, label, np.uint8)


def test_a_stroke_is_one_step(document, heard):
    whole_stroke(document, (10, 10), (12, 12), (14, 14))
    assert heard.count("mask_changed") == 3
    assert heard.count("edited") == 1
    assert document.revision == 1
    assert document.history.undo_title == "Paint pet"
    document.undo()
    assert not document.layers.touched.any()
    assert document.revision == 2
    document.redo()
    assert document.layers.mask[14, 14] == Label.PET
    assert heard.count("edited") == 3


def test_a_step_becomes_small_while_nothing_happens(document, qtbot):
    whole_stroke(document, *((y, x) for y in range(5, 35, 3) for x in range(5, 45, 3)))
    document.begin_stroke("Paint border")
    large = document.history.nbytes
    document.end_stroke()
    qtbot.waitUntil(lambda: document.history.nbytes < large)
    document.undo()
    assert not document.layers.touched.any()


def test_mask_changed_says_where(document, qtbot):
    document.begin_stroke("Paint pet")
    with qtbot.waitSignal(document.mask_changed) as signal:
        dab(document, 1, 49, size=5)
    assert signal.args == [Box(0, 47, 4, 50)]


def test_a_stroke_that_changes_nothing_is_no_step(document, heard):
    document.begin_stroke("Paint pet")
    dab(document, y=500)
    document.end_stroke()
    assert document.revision == 0
    assert "edited" not in heard
    assert not document.history.can_undo


def test_a_cancelled_stroke_leaves_nothing_and_keeps_earlier_steps(document, heard):
    whole_stroke(document, (5, 5))
    before = document.layers.mask.copy()
    document.begin_stroke("Paint pet")
    dab(document, 30, 30)
    document.cancel_stroke()
    assert np.array_equal(document.layers.mask, before)
    assert document.revision == 1
    assert heard.count("edited") == 1
    assert document.history.can_undo
    assert not document.in_stroke


def test_undo_in_the_middle_of_a_stroke_takes_back_that_stroke_alone(document):
    whole_stroke(document, (5, 5))
    document.begin_stroke("Paint pet")
    dab(document, 30, 30)
    document.undo()
    assert document.layers.mask[5, 5] == Label.PET
    assert document.layers.mask[30, 30] == Label.BACKGROUND
    dab(document, 30, 30)  # the hand goes on, but the stroke is over
    document.end_stroke()
    assert not document.layers.touched[30, 30]


def test_redo_waits_for_the_stroke_to_end(document):
    whole_stroke(document, (5, 5))
    document.undo()
    document.begin_stroke("Paint pet")
    document.redo()
    assert not document.layers.touched.any()
    assert document.in_stroke


def test_a_new_stroke_finishes_one_in_progress(document):
    document.begin_stroke("Paint pet")
    dab(document, 10, 10)
    document.begin_stroke("Paint border")
    assert document.history.undo_title == "Paint pet"
    document.end_stroke()


def test_a_proposal_fills_only_untouched_pixels_and_is_no_step(document, heard):
    whole_stroke(document, (20, 20))
    document.receive_proposal(full(Label.BORDER))
    assert document.layers.mask[20, 20] == Label.PET
    assert document.layers.mask[0, 0] == Label.BORDER
    assert document.revision == 1
    assert heard.count("edited") == 1
    assert heard[-2:] == ["mask_changed", "proposal_changed"]


def test_a_proposal_in_the_middle_of_a_stroke_keeps_the_stroke(document):
    document.begin_stroke("Paint pet")
    dab(document, 20, 20)
    document.receive_proposal(full(Label.BORDER))
    dab(document, 21, 25)
    document.end_stroke()
    assert document.layers.mask[20, 20] == document.layers.mask[21, 25] == Label.PET
    document.undo()
    assert (document.layers.mask == Label.BORDER).all()


def test_cancel_after_a_proposal_came_shows_the_proposal(document):
    document.begin_stroke("Paint pet")
    dab(document, 20, 20)
    document.receive_proposal(full(Label.BORDER))
    document.cancel_stroke()
    assert (document.layers.mask == Label.BORDER).all()


def test_reset_to_proposal_can_be_undone(document):
    document.receive_proposal(full(Label.BORDER))
    whole_stroke(document, (20, 20))
    document.reset_to_proposal()
    assert (document.layers.mask == Label.BORDER).all()
    assert not document.layers.touched.any()
    document.undo()
    assert document.layers.mask[20, 20] == Label.PET


def test_reset_without_a_proposal_does_nothing(document):
    whole_stroke(document, (20, 20))
    document.reset_to_proposal()
    assert document.layers.mask[20, 20] == Label.PET
    assert document.revision == 1


def test_clear_makes_all_background_and_later_proposals_do_not_fill_it(document):
    document.receive_proposal(full(Label.PET))
    document.clear()
    assert document.revision == 1
    document.receive_proposal(full(Label.BORDER))
    assert (document.layers.mask == Label.BACKGROUND).all()
    document.undo()
    assert (document.layers.mask == Label.BORDER).all()


def test_a_stored_proposal_is_the_base(qapp):
    image = np.zeros((*SHAPE, 3), np.uint8)
    document = Document("pet.jpg", image, [image], MaskLayers.blank(SHAPE), proposal=full(Label.PET))
    assert (document.layers.mask == Label.PET).all()


def test_a_mask_of_another_size_than_the_photo_is_refused(qapp):
    image = np.zeros((10, 10, 3), np.uint8)
    with pytest.raises(ValueError, match="image of shape"):
        Document("pet.jpg", image, [image], MaskLayers.blank(SHAPE))


def test_a_snapshot_leaves_out_the_stroke_in_progress(document):
    whole_stroke(document, (5, 5))
    document.begin_stroke("Paint pet")
    dab(document, 30, 30)
    mask, touched = document.snapshot()
    assert mask[5, 5] == Label.PET
    assert mask[30, 30] == Label.BACKGROUND
    assert not touched[30, 30]
    assert document.layers.touched[30, 30]
    dab(document, 5, 5, label=Label.BORDER)
    assert mask[5, 5] == Label.PET


def test_the_memory_that_is_shown_stays_the_same(document):
    mask = document.layers.mask
    document.receive_proposal(full(Label.PET))
    whole_stroke(document)
    document.undo()
    document.clear()
    document.reset_to_proposal()
    assert document.layers.mask is mask


def test_going_to_a_step_makes_and_takes_back_several(document, heard):
    for place in ((10, 10), (20, 20), (30, 30)):
        whole_stroke(document, place)
    document.go_to_step(1)
    assert document.layers.touched[[10, 20, 30], [10, 20, 30]].tolist() == [True, False, False]
    assert document.history.steps() == ["Paint pet"] * 3
    assert document.history.position == 1
    document.go_to_step(3)
    assert document.layers.touched[30, 30]
    assert document.revision == 5
    heard.clear()
    document.go_to_step(3)
    assert not heard


def test_no_step_is_gone_to_in_the_middle_of_a_stroke(document):
    whole_stroke(document, (10, 10))
    document.begin_stroke("Paint pet")
    document.go_to_step(0)
    assert document.layers.touched[10, 10]


def test_clear_and_reset_are_worked_out_by_whoever_answers_requests(document):
    document.receive_proposal(full(Label.BORDER))
    requests = []
    document.edit_requested.connect(requests.append)
    document.clear()
    document.reset_to_proposal()
    assert [request.title for request in requests] == ["Clear mask", "Reset to proposal"]
    assert (document.layers.mask == Label.BORDER).all()
    document.perform(requests[0])
    assert (document.layers.mask == Label.BACKGROUND).all()
    assert document.history.undo_title == "Clear mask"


def test_an_edit_that_changes_nothing_is_no_step(document, heard):
    document.request_edit("Nothing", lambda layers, _: None)
    assert "edited" not in heard


def test_a_history_is_taken_over(qapp, document):
    whole_stroke(document, (20, 20))
    again = Document("pet.jpg", document.image, [document.image], document.layers, history=document.history)
    again.undo()
    assert not again.layers.touched.any()


def test_undo_of_a_stroke_here_and_there_leaves_out_what_lies_between(qapp):
    shape = (2000, 2000)
    image = np.zeros((*shape, 3), np.uint8)
    document = Document("pet.jpg", image, [image], MaskLayers.blank(shape))
    whole_stroke(document, (20, 20), (1900, 1900))
    changed = []
    document.mask_changed.connect(changed.append)
    document.undo()
    assert sorted(changed) == [Box(18, 18, 23, 23), Box(1898, 1898, 1903, 1903)]
