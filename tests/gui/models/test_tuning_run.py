from hypothesis import given
from hypothesis import strategies as st

from core.worker.finetune_messages import TuningProgress
from petseg_gui.models.tuning_run import TuningRun


def step(fold, epoch, **more):
    return TuningProgress("training", fold=fold, folds=3, epoch=epoch, epochs=4, **more)


def test_the_curves_are_those_of_the_present_fold():
    run = TuningRun()
    for fold, epoch, loss in ((1, 1, 0.9), (1, 2, 0.8), (2, 1, 0.7)):
        run.take(step(fold, epoch, loss=loss))
    assert [(each.epoch, each.loss) for each in run.epochs] == [(1, 0.7)]


def test_an_epoch_that_was_reported_twice_counts_once():
    run = TuningRun()
    run.take(step(1, 1, loss=0.9))
    run.take(step(1, 1, loss=0.8, held_out_iou=0.5))
    assert [(each.loss, each.held_out_iou) for each in run.epochs] == [(0.8, 0.5)]


def test_what_is_not_reported_again_stays():
    run = TuningRun(["a.jpg"])
    run.take(step(1, 1, loss=0.9, device="CPU"))
    run.take(TuningProgress("comparing"))
    assert run.device == "CPU"
    assert run.share is None


def test_a_stage_that_goes_through_photos_has_a_share():
    run = TuningRun()
    for stage, done, share in (("reading", 0, 0), ("scoring", 3, 0.25), ("comparing", 12, 1)):
        run.take(TuningProgress(stage, photos_done=done, photos=12))
        assert run.share == share
    run.take(TuningProgress("checking", photos_done=0, photos=1))
    assert run.share is None, "a single photo would only jump from nothing to all"


def test_stopping_early_takes_a_finished_epoch():
    run = TuningRun()
    assert not run.can_stop_early
    run.take(step(1, 0))
    assert not run.can_stop_early
    run.take(step(1, 1, loss=0.9))
    assert run.can_stop_early
    run.take(TuningProgress("comparing"))
    assert not run.can_stop_early


@given(steps=st.lists(st.tuples(st.integers(1, 3), st.integers(0, 4))))
def test_the_share_never_leaves_its_range_and_grows_with_the_work(steps):
    run, shares = TuningRun(), []
    for fold, epoch in sorted(steps):
        run.take(step(fold, epoch))
        shares.append(run.share)
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
