"""The statistics of a folder as tables."""

from collections.abc import Mapping
from typing import Any

from core.cli.output import Output
from core.labels import Label
from core.statistics.figures import hours, lowest_agreements, number, percent, pet_share_of, spread_of
from core.statistics.folder import FolderStatistics
from core.statistics.working_time import WorkingTime


def print_statistics(statistics: FolderStatistics, output: Output) -> None:
    """Print what there is to tell of the folder."""
    photos = max(1, statistics.photos)
    states = [(state.value, count, percent(count / photos)) for state, count in statistics.states.items()]
    output.table(f"{statistics.photos} photos", ("state", "photos", "share"), states)
    _print_remarks(statistics, output)
    if statistics.masks:
        _print_masks(statistics, output)
    if statistics.agreements:
        rows = [(name, number(iou, 3)) for name, iou in lowest_agreements(statistics)]
        output.table("Proposals that fit their masks least", ("photo", "mean IoU"), rows)
    if statistics.days:
        _print_work(statistics, output)


def _print_remarks(statistics: FolderStatistics, output: Output) -> None:
    if statistics.tags:
        output.table("Tags", ("tag", "photos"), list(statistics.tags.items()))
    if statistics.skip_reasons:
        output.table("Why photos were skipped", ("reason", "photos"), list(statistics.skip_reasons.items()))
    if statistics.flagged:
        output.result(f"{statistics.flagged} photos are flagged.")


def _print_masks(statistics: FolderStatistics, output: Output) -> None:
    shares = statistics.class_shares
    output.table(
        f"{len(statistics.masks)} masks",
        ("class", "pixels", "share"),
        [(label.title, statistics.pixels[label], percent(shares[label])) for label in Label],
    )
    agreement = spread_of([iou for _, iou in statistics.agreements])
    pet_share = pet_share_of(statistics)
    rows = [
        ("pet, % of the photo", *_spread(pet_share, 100, 1)),
        ("border, px wide", *_spread(spread_of(statistics.border_widths), 1, 1)),
        ("mean IoU of the proposal", *_spread(agreement, 1, 3)),
    ]
    output.table("Per mask", ("", "masks", "lowest", "quarter", "median", "quarter", "highest"), rows)
    output.result(f"{pet_share['without_pet']} masks have no pet.")


def _spread(spread: Mapping[str, Any], scale: float, digits: int) -> list[str]:
    names = ("lowest", "lower_quartile", "median", "upper_quartile", "highest")
    return [str(spread["masks"]), *(number(scale * spread[name], digits) for name in names)]


def _print_work(statistics: FolderStatistics, output: Output) -> None:
    days = [(day.date.isoformat(), day.masks_saved, *_work(day.work)) for day in statistics.days]
    rows = [*days, ("all", len(statistics.masks), *_work(statistics.work))]
    output.table("Work", ("day", "masks saved", "photos decided", "time", "photos an hour"), rows)
    minutes = number(statistics.pause.total_seconds() / 60, 0)
    output.result(f"Pauses of more than {minutes} minutes are left out.")


def _work(work: WorkingTime) -> tuple[int, str, str]:
    return work.photos, hours(work.seconds), number(work.photos_per_hour, 0)
