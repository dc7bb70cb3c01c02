"""Columns of the progress bar: how fast long work goes, and how long it still takes."""

from rich.progress import MofNCompleteColumn, ProgressColumn, Task
from rich.text import Text


class CountColumn(MofNCompleteColumn):
    """Shows how many of all are done; nothing before it is known how many there are."""

    def render(self, task: Task) -> Text:
        """Return 3/46."""
        return super().render(task) if task.total else Text("")


class RateColumn(ProgressColumn):
    """Shows how many a second, or how many seconds each."""

    max_refresh = 0.5

    def render(self, task: Task) -> Text:
        """Return the rate; nothing before it is known."""
        speed = task.finished_speed or task.speed
        return Text("" if not speed else describe_rate(speed), style="progress.data.speed")


class TimeLeftColumn(ProgressColumn):
    """Shows how long the rest takes, and at the end how long it took."""

    max_refresh = 0.5

    def render(self, task: Task) -> Text:
        """Return the time; nothing before it is known."""
        if task.finished:
            return Text(f"in {describe_seconds(task.finished_time or 0)}", style="progress.elapsed")
        left = task.time_remaining
        return Text("" if left is None else f"{describe_seconds(left)} left", style="progress.remaining")


def describe_rate(per_second: float) -> str:
    """Return a rate in the unit that a person can picture: 18/s, 2.5/s, 3.2 s each."""
    if per_second < 1:
        return f"{1 / per_second:.1f} s each"
    return f"{per_second:.1f}/s" if per_second < 10 else f"{per_second:.0f}/s"


def describe_seconds(seconds: float) -> str:
    """Return a duration as precisely as a person wants it: 89 s, 2 min, 1 h 30 min."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02d} min"
