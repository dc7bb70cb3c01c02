"""How often a training reports its progress."""

import time

from core.network.train_progress import throttled
from core.worker.messages import TrainProgress


def test_progress_is_reported_once_a_second_and_at_every_epoch(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    reported = []
    report = throttled(reported.append)
    for step in range(100):  # 0.05 s each: five seconds; an epoch ends after 30 steps
        now[0] = step / 20
        report(TrainProgress("training", done=step, total=100, epoch=step // 30))
    assert [progress.done for progress in reported] == [0, 20, 30, 50, 60, 80, 90]
