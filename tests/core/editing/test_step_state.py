import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from support.edits import dab, random_layers, same, state

from core.editing.history import History, HistoryBudget
from core.editing.layers import MaskLayers
from core.editing.step_state import StepState
from core.labels import Label

PAINTED = StepState("corrected", has_mask=True)


def review(history, layers):
    history.state = history.state.reviewed("reviewed", layers)


def skip(history):
    history.state = history.state.skipped("skipped")


def decisions(history, layers):
    """The decision at each position."""
    here, found = history.position, []
    for position in range(len(history.steps()) + 1):
        history.go_to(position, layers)
        found.append(history.state.decision)
    history.go_to(here, layers)
    return found


def painted(count=3, budget=None):
    layers, history = MaskLayers.blank((100, 100)), History(budget)
    for step in range(count):
        history.push(dab(layers, 5 + 4 * step, 20), PAINTED)
    return layers, history


def test_every_position_has_its_own_decision():
    layers, history = painted(1)
    review(history, layers)
    history.push(dab(layers, 50, 50), PAINTED)
    skip(history)
    assert decisions(history, layers) == [None, "reviewed", "skipped"]


def test_a_step_without_a_decision_keeps_the_one_before():
    layers, history = MaskLayers.blank((20, 20)), History()
    skip(history)
    history.push(dab(layers, 5, 5))
    assert decisions(history, layers) == ["skipped", "skipped"]


def test_a_new_step_drops_the_decisions_of_the_undone_ones():
    layers, history = painted(2)
    review(history, layers)
    history.undo(layers)
    history.push(dab(layers, 60, 60), StepState())
    assert decisions(history, layers) == [None, "corrected", None]


def test_steps_that_are_dropped_take_their_decisions_along():
    layers, history = painted(3)
    review(history, layers)
    history.drop_oldest()
    assert decisions(history, layers) == ["corrected", "corrected", "reviewed"]
    history.go_to(0, layers)
    history.drop_oldest(keep=1)
    assert decisions(history, layers) == ["corrected", "corrected"]


def test_a_review_touches_everything_until_it_is_undone():
    layers, history = painted(1)
    touched = layers.touched.copy()
    review(history, layers)
    assert layers.touched.all()
    history.undo(layers)
    assert not layers.touched.any()
    history.redo(layers)
    assert layers.touched.all()
    assert history.state.taken_back(layers) == PAINTED
    assert np.array_equal(layers.touched, touched)


def test_what_is_kept_of_a_review_counts_as_memory():
    budget = HistoryBudget()
    layers, history = painted(1, budget)
    before = budget.nbytes
    review(history, layers)
    assert budget.nbytes == history.nbytes > before


def test_a_review_does_not_come_again_on_another_base():
    layers, history = painted(1)
    review(history, layers)
    history.follow_new_base()
    assert history.state.decision == "reviewed"
    history.undo(layers)
    layers.replace_base(np.full((100, 100), Label.BORDER, np.uint8))
    history.redo(layers)
    assert history.state == PAINTED
    assert not layers.touched.all()


def test_an_undone_review_is_forgotten_with_the_base_that_it_confirmed():
    layers, history = painted(1)
    review(history, layers)
    history.undo(layers)
    history.follow_new_base()
    history.redo(layers)
    assert history.state == PAINTED


OPERATIONS = st.lists(st.sampled_from("dursk"), max_size=25)


@given(OPERATIONS, st.integers(0, 2**32 - 1))
def test_each_position_shows_again_what_it_showed(operations, seed):
    rng = np.random.default_rng(seed)
    layers, history = random_layers(rng, (12, 12)), History()
    seen = [(state(layers), history.state)]
    for operation in operations:
        position = history.position
        if operation == "d" and (edit := dab(layers, *rng.integers(0, 12, 2), label=Label(rng.integers(0, 3)))):
            history.push(edit, PAINTED)
            del seen[position + 1 :]
            seen.append((state(layers), history.state))
        elif operation == "u":
            history.undo(layers)
        elif operation == "r":
            history.redo(layers)
        elif operation in "sk":
            review(history, layers) if operation == "s" else skip(history)
            seen[position] = (state(layers), history.state)
            if operation == "s":
                # Steps that were undone are made again on what is confirmed now.
                del seen[position + 1 :]
                while history.redo(layers):
                    seen.append((state(layers), history.state))
                history.go_to(position, layers)
        arrays, decided = seen[history.position]
        assert same(state(layers), arrays)
        assert history.state == decided
