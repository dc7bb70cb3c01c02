"""`petseg evaluate`: how good the model's proposals are on photos that have masks."""

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.arguments import add_data_dir, add_device, add_model, path_or_url, positive
from core.errors import PetsegError

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools
    from core.evaluation.labelled_photos import LabelledPhotos

HELP = "score a model on a folder that has masks"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the photos, and what to print."""
    parser.description = "Propose every photo that has a mask, as `petseg propose` does, and score at full size."
    photos = parser.add_mutually_exclusive_group(required=True)
    photos.add_argument(
        "folder",
        nargs="?",
        type=path_or_url,
        metavar="FOLDER",
        help="holds images/ and annotations/trimaps/",
    )
    photos.add_argument("--data", metavar="SOURCE", help="tfds:oxford_iiit_pet instead of a folder")
    add_data_dir(parser)
    parser.add_argument("--split", default="test", help="which photos of --data (default: test)")
    parser.add_argument(
        "--worst", type=positive, default=10, metavar="N", help="how many of the worst and slowest photos to show"
    )
    parser.add_argument("--sheet", type=Path, metavar="FILE", help="draw the worst photos and their masks in a PNG")
    add_model(parser)
    add_device(parser)


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Print the figures, and a line for each photo that cannot be scored."""
    from core.cli.evaluate_report import describe, print_figures
    from core.evaluation.contact_sheet import WorstPhotos, check_sheet_file
    from core.evaluation.scoring import evaluate

    def report(error: PetsegError) -> None:
        failed.append(error)
        output.problem(error)

    if args.sheet is not None:
        check_sheet_file(args.sheet)
    worst, failed = WorstPhotos(0 if args.sheet is None else args.worst), list[PetsegError]()
    with (
        _open_photos(args, output, tools) as photos,
        closing(tools.open_fallback_segmenter(args.model, args.device, output.note)) as segmenter,
    ):
        if args.folder is not None:
            _note_known(args.model, photos, output)
        with output.progress("Scoring", photos.total) as advance:
            evaluation = evaluate(
                segmenter,
                photos,
                on_scored=lambda figures, image, truth, proposal: worst.add(figures, image, truth, proposal.mask),
                on_error=report,
                on_progress=lambda done, total: advance(done, total, "Scoring"),
            )
        model, device = segmenter.name, segmenter.device
    output.line(f"{model}, {device}")
    if len(evaluation):
        print_figures(describe(evaluation, args.worst) | {"model": model, "device": device}, output)
    if len(evaluation) and args.sheet is not None:
        worst.write_sheet(args.sheet, f"{model}: the worst of {len(evaluation)} photos, by core IoU")
        output.line(f"The worst photos are drawn in {args.sheet}.")
    return 1 if failed else 0


def _note_known(model: Path, photos: "LabelledPhotos", output: "Output") -> None:
    """Say how many of a folder's photos the model was fine-tuned on."""
    from core.model.checkpoint import read_card
    from core.model.photo_keys import known_among

    known = len(known_among((Path(photo.name) for photo in photos.photos), read_card(model).photos))
    if known:
        output.note(
            f"The model or its parents were fine-tuned on {known} of {photos.total} photos, which flatters the figures."
        )


@contextmanager
def _open_photos(args: argparse.Namespace, output: "Output", tools: "Tools") -> Iterator["LabelledPhotos"]:
    from core.cli.checks import check_data_set
    from core.cli.folder_copy import folder_here
    from core.evaluation.labelled_photos import photos_in_folder
    from core.storage import photos_with_masks
    from core.worker.training import TFDS_SOURCE

    if args.folder is not None:
        with folder_here(args.folder, output, photos_with_masks) as folder:
            yield photos_in_folder(folder, output.note)
        return
    name = args.data.removeprefix(TFDS_SOURCE)
    check_data_set(name)
    output.line(f"Opening the {args.split} split of {name}; what is missing is downloaded.")
    with tools.open_split(name, args.data_dir, args.split) as photos:
        yield photos
