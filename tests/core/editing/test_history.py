import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from support.edits import dab, paint

from core.editing.history import History, HistoryBudget
from core.editing.layers import MaskLayers
from core.editing.stroke import Stroke
from core.labels import Label
from core.pixels import Box
from core.regions.brush import dab_box, disk, stroke_region


def photo(budget, steps):
    """A photo with as many steps, all of them of the same size."""
    layers, history = MaskLayers.blank((100, 100)), History(budget)
    for step in range(steps):
        history.push(dab(layers, 5 + 4 * step, 20, title=f"Step {step}"))
    return layers, history


STEP = photo(None, 1)[1].nbytes


def test_history_goes_back_and_forth():
    layers, history = MaskLayers.blank((20, 20)), History()
    assert history.undo(layers) == ()
    assert history.redo(layers) == ()
    history.push(dab(layers, 5, 5, 3, title="Paint pet"))
    history.push(dab(layers, 5, 5, 1, Label.BORDER, title="Paint border"))
    assert (history.undo_title, history.redo_title) == ("Paint border", "")
    assert history.undo(layers) == (Box(5, 5, 6, 6),)
    assert layers.mask[5, 5] == Label.PET
    assert (history.undo_title, history.redo_title) == ("Paint pet", "Paint border")
    history.redo(layers)
    assert layers.mask[5, 5] == Label.BORDER
    assert not history.can_redo


def test_a_new_step_drops_the_undone_ones():
    layers, history = MaskLayers.blank((20, 20)), History()
    history.push(dab(layers, 5, 5))
    history.undo(layers)
    history.push(dab(layers, 9, 9))
    assert not history.can_redo


def test_each_step_knows_how_much_it_changed():
    layers, history = MaskLayers.blank((100, 100)), History()
    for size in (3, 7, 11):
        history.push(dab(layers, 50, 50, size, title=str(size)))
    sizes = [history.size_of(number) for number in range(3)]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == 3
    history.undo(layers)
    history.undo(layers)
    assert [history.size_of(number) for number in range(3)] == sizes


def test_steps_include_the_undone_ones():
    layers, history = photo(None, 3)
    history.undo(layers)
    history.undo(layers)
    assert history.steps() == ["Step 0", "Step 1", "Step 2"]
    assert history.position == 1
    assert (history.undo_title, history.redo_title) == ("Step 0", "Step 1")


@given(st.lists(st.integers(-1, 7), max_size=6))
def test_going_to_a_position_equals_undoing_everything_and_redoing(positions):
    layers, history = photo(None, 5)
    states = [layers.touched.copy()]
    while history.can_undo:
        history.undo(layers)
        states.insert(0, layers.touched.copy())
    for position in positions:
        before = layers.touched.copy()
        boxes = history.go_to(position, layers)
        assert history.position == min(max(position, 0), 5)
        np.testing.assert_array_equal(layers.touched, states[history.position])
        unchanged = np.ones(layers.shape, bool)
        for box in boxes:
            unchanged[box.slices] = False
        assert not (layers.touched != before)[unchanged].any()
        assert history.steps() == [f"Step {step}" for step in range(5)]


def test_the_oldest_steps_are_dropped_over_the_cap_but_never_the_newest():
    layers = MaskLayers.blank((50, 50))
    edits = [dab(layers, 5 + 4 * step, 20, 3) for step in range(8)]
    history = History(HistoryBudget(3 * edits[0].nbytes + 10))
    for edit in edits:
        history.push(edit)
    assert history.nbytes <= 3 * edits[0].nbytes + 10
    while history.can_undo:
        history.undo(layers)
    assert layers.touched[5, 20]
    assert not layers.touched[5 + 4 * 7, 20]
    tiny = History(HistoryBudget(1))
    tiny.push(edits[0])
    assert tiny.can_undo


def test_the_photo_unused_longest_loses_its_oldest_steps_first():
    budget = HistoryBudget(6 * STEP)
    (_, first), (_, second) = photo(budget, 3), photo(budget, 3)
    assert budget.nbytes == 6 * STEP
    _, third = photo(budget, 2)
    assert first.steps() == ["Step 2"]
    assert (len(second.steps()), len(third.steps())) == (3, 2)
    budget.touch(first)
    third_layers = MaskLayers.blank((100, 100))
    third.push(dab(third_layers, 50, 50))
    assert (len(first.steps()), len(second.steps()), len(third.steps())) == (1, 2, 3)
    assert budget.nbytes == 6 * STEP


def test_a_lower_cap_trims_at_once_but_spares_the_newest_step_in_use():
    budget = HistoryBudget(100 * STEP)
    (_, first), (layers, second) = photo(budget, 3), photo(budget, 3)
    budget.max_bytes = 4 * STEP
    assert (len(first.steps()), len(second.steps())) == (1, 3)
    budget.max_bytes = 0
    assert first.steps() == []
    assert second.steps() == ["Step 2"]
    assert second.undo(layers)
    assert budget.nbytes == STEP == second.nbytes


def test_undone_steps_are_dropped_after_the_done_ones_the_last_first():
    budget = HistoryBudget(100 * STEP)
    layers, first = photo(budget, 4)
    first.undo(layers)
    first.undo(layers)
    photo(budget, 1)
    budget.max_bytes = 3 * STEP
    assert first.steps() == ["Step 2", "Step 3"]
    assert first.position == 0
    budget.max_bytes = 2 * STEP
    assert first.steps() == ["Step 2"]
    first.redo(layers)


def test_a_forgotten_history_does_not_count_until_it_is_used_again():
    budget = HistoryBudget()
    layers, history = photo(budget, 2)
    budget.forget(history)
    budget.forget(history)
    assert budget.nbytes == 0
    history.push(dab(layers, 50, 50))
    assert budget.nbytes == 3 * STEP == history.nbytes


class CountedPhoto:
    """A photo that remembers its edits by title, to add up what its history should count."""

    def __init__(self, budget, start):
        self.layers, self.history = MaskLayers.blank((100, 100)), History(budget)
        self.edits = {}
        self.push(dab(self.layers, 5, 20, title=start))

    def push(self, edit):
        self.edits[edit.title] = edit
        self.history.push(edit)

    def nbytes(self):
        return sum(self.edits[title].nbytes for title in self.history.steps())


@given(st.lists(st.sampled_from("purptfi012"), max_size=40))
def test_memory_is_counted_right_whatever_happens(actions):
    budget = HistoryBudget(7 * STEP)
    photos = [CountedPhoto(budget, f"Start {number}") for number in range(3)]
    current, counted = photos[0], set(photos)
    for count, action in enumerate(actions):
        layers, history = current.layers, current.history
        if action.isdigit():
            current = photos[int(action)]
            budget.touch(current.history)
        elif action == "p":
            label = Label.PET if layers.mask[50, 50] == Label.BORDER else Label.BORDER
            current.push(dab(layers, 50, 50, label=label, title=str(count)))
            assert history.undo_title == str(count)
        elif action == "f":
            budget.forget(history)
        elif action == "i":
            history.tidy()
        else:
            {"u": history.undo, "r": history.redo, "t": lambda _, used=history: budget.touch(used)}[action](layers)
        if action == "f":
            counted.discard(current)
        elif action in "pt" or action.isdigit():
            counted.add(current)
        for each in photos:
            assert each.history.nbytes == each.nbytes()
        assert budget.nbytes == sum(each.history.nbytes for each in counted) <= 7 * STEP


def test_two_hundred_strokes_at_24_megapixels_fit():
    layers, history = MaskLayers.blank((4000, 6000)), History()
    rng = np.random.default_rng(0)
    for step in range(200):
        y, x = rng.integers(200, 3800), rng.integers(200, 5800)
        history.push(paint(layers, dab_box(int(y), int(x), 120), disk(120), Label(step % 3)))
    assert len(history.steps()) == 200
    assert history.nbytes < 4 * 2**20


@given(st.lists(st.sampled_from("uri"), max_size=30))
def test_tidying_changes_nothing_but_the_size(actions):
    (layers, history), (other_layers, other) = photo(None, 4), photo(None, 4)
    for action in actions:
        if action == "i":
            history.tidy()
        else:
            for some, used in ((layers, history), (other_layers, other)):
                (used.undo if action == "u" else used.redo)(some)
        np.testing.assert_array_equal(layers.touched, other_layers.touched)
        np.testing.assert_array_equal(layers.mask, other_layers.mask)
    while history.tidy():
        pass
    assert history.nbytes <= other.nbytes
    assert history.steps() == other.steps()


def test_a_long_stroke_is_small_once_it_is_tidied():
    layers, history = MaskLayers.blank((3000, 4000)), History()
    stroke = Stroke(layers, "Paint")
    for start in range(600, 1450, 6):
        box, region = stroke_region((start, start), (start + 6, start + 6), 100, Box.whole(layers.shape))
        stroke.paint(box, region, Label.PET)
    history.push(stroke.finish())
    while history.tidy():
        pass
    assert history.nbytes < 20_000


def test_only_the_newest_step_is_ever_large():
    layers, history = MaskLayers.blank((2000, 2000)), History()
    sizes = []
    for row in range(5):
        history.push(paint(layers, dab_box(200 + 300 * row, 500, 300), disk(300), Label.PET))
        sizes.append(history.nbytes)
    newest = sizes[0]
    assert newest > 50_000
    assert sizes[-1] < newest + 4 * 5_000


def test_a_step_drops_none_that_would_fit_once_it_is_packed():
    layers, history = MaskLayers.blank((1000, 1000)), History(HistoryBudget(6 * STEP + 20_000))
    for step in range(5):
        history.push(dab(layers, 5 + 4 * step, 20))
    large = paint(layers, dab_box(500, 500, 600), disk(600), Label.PET)
    assert large.nbytes > 50_000
    history.push(large)
    assert len(history.steps()) == 6
