"""The statistics of a folder as one HTML file: no scripts, nothing from the network, every name escaped."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from html import escape
from pathlib import Path

from core.errors import ProjectError, reason_of
from core.files import may_replace, write_bytes
from core.labels import Label
from core.statistics.charts import Bar, bar_chart, strip_chart
from core.statistics.figures import hours, lowest_agreements, number, percent, pet_share_of, spread_of
from core.statistics.folder import HISTOGRAM_BINS, FolderStatistics, histogram

_MARK = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="PetSeg statistics">'
"""How every page begins; what begins otherwise is not replaced."""
_STYLE = """
:root { color-scheme: light dark; --ink: #222; --paper: #fff; --line: #ccc; --a: #2f6f9f; --b: #8fb08c; --c: #d9a441; }
@media (prefers-color-scheme: dark) { :root { --ink: #ddd; --paper: #1d1f21; --line: #555; --a: #6aa9d8; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 700px;
  margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.5em; overflow-wrap: anywhere; } h2 { font-size: 1.15em; margin-top: 2em; }
table { border-collapse: collapse; } th, td { padding: .15em 1em .15em 0; text-align: right; font-weight: normal; }
th { border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
svg { width: 100%; margin: .5em 0; } text { fill: currentColor; font-size: 11px; } .title { font-size: 13px; }
.bar, .part0 { fill: var(--a); } .part1 { fill: var(--b); } .part2 { fill: var(--c); }
"""


def require_page_file(path: Path) -> None:
    """Check the file that a page is to be written to.

    Raises
    ------
    ProjectError
        If its folder is missing, or it is there and is no such page or cannot be read.
    """
    try:
        is_free = may_replace(path, lambda stream: stream.read(len(_MARK)) == _MARK.encode())
    except FileNotFoundError as error:
        raise ProjectError("there is no such folder for the report", path=path, remedy="Create it first.") from error
    except OSError as error:
        raise _refusal(path, error) from error
    if not is_free:
        raise ProjectError("this file is no report and is not replaced", path=path, remedy="Name another file.")


def write_page(path: Path, statistics: FolderStatistics) -> None:
    """Write the page in one step.

    Raises
    ------
    ProjectError
        If the file cannot be written.
    """
    try:
        write_bytes(path, render_page(statistics).encode("utf-8", "backslashreplace"), durable=False)
    except OSError as error:
        raise _refusal(path, error) from error


def _refusal(path: Path, error: OSError) -> ProjectError:
    return ProjectError(
        "the report cannot be written ({reason})",
        path=path,
        remedy="Free some space, or name another file.",
        reason=reason_of(error),
    )


def render_page(statistics: FolderStatistics) -> str:
    """Return the page."""
    name = escape(statistics.folder.absolute().name or str(statistics.folder))
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    head = (
        f'{_MARK}<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f'<meta name="viewport" content="width=device-width"><title>{name}</title><style>{_STYLE}</style></head>'
    )
    made = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    sections = (_photos, _classes, _borders, _agreement, _days)
    body = "".join(section(statistics) for section in sections)
    about = f"<p>{escape(str(statistics.folder.absolute()))}, {made}</p>"
    return f"{head}<body><h1>{name}</h1>{about}{body}</body></html>\n"


def _photos(statistics: FolderStatistics) -> str:
    bars = [Bar(state.value, count, str(count)) for state, count in statistics.states.items()]
    tags = _counts("Tag", statistics.tags) + _counts("Reason for a skip", statistics.skip_reasons)
    return f"<h2>Photos</h2>{bar_chart(f'{statistics.photos} photos by state', bars)}{tags}"


def _counts(title: str, counts: Mapping[str, int]) -> str:
    """Return a table of counted photos, if there are any."""
    return _table((title, "Photos"), ((name, str(count)) for name, count in counts.items())) if counts else ""


def _classes(statistics: FolderStatistics) -> str:
    if not statistics.masks:
        return "<p>No photo has a mask yet.</p>"
    shares = statistics.class_shares
    parts = [Bar(label.title, shares[label], percent(shares[label])) for label in Label]
    spread = pet_share_of(statistics)
    bars = _bins(spread["histogram"], [f"{10 * tenth} %" for tenth in range(HISTOGRAM_BINS)])
    return (
        f"<h2>Classes</h2>{strip_chart(f'Share of the pixels of {len(statistics.masks)} masks', parts)}"
        f"{bar_chart('Masks by the share of pet in the photo (from ...)', bars)}"
        f"<p>Median {percent(spread['median'])}; {spread['without_pet']} without a pet.</p>"
    )


def _borders(statistics: FolderStatistics) -> str:
    widths = statistics.border_widths
    if not widths:
        return ""
    labels = [f"{widths[-1] * tenth / HISTOGRAM_BINS:.1f}" for tenth in range(HISTOGRAM_BINS)]
    spread = spread_of(widths)
    bars = _bins(histogram(widths, widths[-1]), labels)
    return (
        f"<h2>Borders</h2>{bar_chart('Masks by the width of the border (from ... px)', bars)}"
        f"<p>Median {number(spread['median'])} px, half of them {number(spread['lower_quartile'])} to "
        f"{number(spread['upper_quartile'])} px.</p>"
    )


def _agreement(statistics: FolderStatistics) -> str:
    values = [iou for _, iou in statistics.agreements]
    if not values:
        return ""
    labels = [f"0.{tenth}" for tenth in range(HISTOGRAM_BINS)]
    worst = _table(("Photo", "Mean IoU"), ((name, number(iou, 3)) for name, iou in lowest_agreements(statistics)))
    bars = _bins(histogram(values, 1.0), labels)
    return (
        f"<h2>Proposals</h2>{bar_chart('Masks by the mean IoU of their proposals (from ...)', bars)}"
        f"<p>Median {number(spread_of(values)['median'], 3)}. The least alike:</p>{worst}"
    )


def _days(statistics: FolderStatistics) -> str:
    days = statistics.days
    if not days:
        return ""
    masks = [Bar(f"{day.date:%m-%d}", day.masks_saved, str(day.masks_saved)) for day in days]
    rates = [(f"{day.date:%m-%d}", day.work.photos_per_hour) for day in days if day.work.seconds]
    rows = ((day.date.isoformat(), str(day.masks_saved), str(day.work.photos), hours(day.work.seconds)) for day in days)
    return (
        f"<h2>Work</h2><p>{_pace(statistics)}</p>"
        f"{bar_chart('Masks by the day on which they were saved', masks)}"
        f"{bar_chart('Photos an hour', [Bar(day, rate, number(rate, 0)) for day, rate in rates]) if rates else ''}"
        f"{_table(('Day', 'Masks saved', 'Photos decided', 'Time'), rows)}"
    )


def _pace(statistics: FolderStatistics) -> str:
    total, pause = statistics.work, number(statistics.pause.total_seconds() / 60, 0)
    if not total.seconds:
        return f"The log of decisions shows no working time: no two are within {pause} minutes of each other."
    pace = f"{total.photos} photos in {hours(total.seconds)}, {number(total.photos_per_hour, 0)} an hour"
    return f"{pace}, without pauses of more than {pause} minutes."


def _bins(counts: Sequence[int], labels: Sequence[str]) -> list[Bar]:
    return [Bar(label, count, str(count)) for label, count in zip(labels, counts, strict=True)]


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(column)}</th>" for column in columns)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"
