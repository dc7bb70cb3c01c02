"""Checks the photos of a project, their states and their masks."""

from collections.abc import Iterator

from core.cancel import ShouldStop, stop_if
from core.errors import ImageError, MaskError, ProjectError
from core.images import read_size
from core.masks import read_mask
from core.project.checking.finding import Examined, Finding, OnProgress
from core.project.file_names import listing_key
from core.project.layout import stored_file
from core.project.replaced import is_replaced
from core.project.stored_files import list_files


def check_photos(found: Examined) -> Iterator[Finding]:
    """Compare what is stored of each photo with its files."""
    proposals = list_files(found.layout.proposals, tidy=False)
    for name, file in found.pairing.files.items():
        row, path = found.rows.photos.get(name), found.listing.folder / name
        if row is None:
            continue
        if is_replaced(row, path):
            error = ProjectError("this photo was replaced after its mask or proposal was made", path=path)
            yield Finding("replaced", error, "open", name)
        if row.model is not None and listing_key(stored_file(name)) not in proposals:
            error = ProjectError("the photo's proposal is gone", path=found.layout.proposal(name))
            yield Finding("proposal", error, "open", name)
        if row.pending is not None:
            error = ProjectError("saving the photo's mask was cut off", path=found.layout.trimaps / file)
            yield Finding("save", error, "open", name)
        if row.digest is not None and file not in found.masks:
            error = ProjectError(
                "the photo's mask is gone", path=found.layout.trimaps / file, remedy="Is its disk connected?"
            )
            yield Finding("mask gone", error, "none", name)


def check_masks(found: Examined, on_progress: OnProgress, should_stop: ShouldStop) -> Iterator[Finding]:
    """Read every mask, and compare its size with that of its photo."""
    paired = [(name, file) for name, file in found.pairing.files.items() if file in found.masks]
    for number, (name, file) in enumerate(paired, 1):
        stop_if(should_stop)
        on_progress(number, len(paired))
        yield from _check_mask(found, name, file)
    for file in found.pairing.unpaired:
        error = ProjectError("this mask belongs to no photo", path=found.layout.trimaps / file)
        yield Finding("mask without photo", error, "set aside")
    for file in found.pairing.contested:
        error = ProjectError(
            "two photos could have this mask, so it is not used",
            path=found.layout.trimaps / file,
            remedy="Rename it to {name} if it belongs to that photo.",
            name=found.pairing.contested[file],
        )
        yield Finding("contested mask", error, "none")


def _check_mask(found: Examined, name: str, file: str) -> Iterator[Finding]:
    try:
        shape = read_size(found.listing.folder / name)
    except ImageError as error:
        yield Finding("photo", error, "none", name)
        return
    try:
        read_mask(found.layout.trimaps / file, shape)
    except MaskError as error:
        yield Finding("mask", error, "set aside", name)
