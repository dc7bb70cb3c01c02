"""Checks the files of a project's store: leftovers, links and models."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from core.errors import MaskError, PetsegError, ProjectError
from core.files import is_temporary, reading_folder
from core.images import list_folder
from core.masks import read_mask
from core.project.checking.finding import Examined, Finding, ReadModel, Repair
from core.project.file_names import listing_key
from core.project.journal.journal_reading import read_journal
from core.project.layout import Layout, mask_folders, stored_file
from core.project.links import require_mask_folder, require_no_links
from core.project.locking.lock import holder_of, is_left_over
from core.project.stored_files import list_files


def check_links(layout: Layout) -> Iterator[Finding]:
    """Find links that lead out of the store, or from the masks to the photos."""
    listing = list_folder(layout.photos)
    known = Layout(layout.root, listing.folders, mask_folders(layout, listing))
    checks = [partial(require_no_links, path, layout.store) for path in (layout.store, *_below(layout.store))]
    for check in (*checks, partial(require_mask_folder, layout.trimaps, known)):
        try:
            check()
        except PetsegError as error:
            yield Finding("link", error, "none")


def _below(store: Path) -> list[Path]:
    with reading_folder(store, ProjectError):
        files = sorted(path for path in store.iterdir() if not os.path.isdir(path))
    return sorted(Path(folder, name) for folder, names, _ in os.walk(store) for name in names) + files


def check_store(found: Examined) -> Iterator[Finding]:
    """Find proposals, maps and thumbnails of no photo, and touched pixels without a mask."""
    layout = found.layout
    stored = {listing_key(stored_file(name)) for name in found.listing.names}
    proposed = {listing_key(stored_file(name)) for name, row in found.rows.photos.items() if row.model is not None}
    for folder, needed in ((layout.proposals, stored & proposed), (layout.confidences, stored & proposed)):
        if found.rows.is_known:
            yield from _left_over(folder, needed, "remove", "proposal left over")
    thumbnails = {listing_key(f"{name}{ending}") for name in found.listing.names for ending in (".jpg", ".png")}
    yield from _left_over(layout.thumbnails, thumbnails, "remove", "thumbnail")
    masked = {
        listing_key(stored_file(name)) for name, file in found.pairing.files.items() if _has_mask(found, name, file)
    }
    yield from _left_over(layout.touched_maps, masked, "set aside", "touched pixels")
    yield from _damaged_versions_of_masks(layout)


def _has_mask(found: Examined, name: str, file: str) -> bool:
    """Whether a photo has a mask, or had one that may come back."""
    row = found.rows.photos.get(name)
    return file in found.masks or (row is not None and row.digest is not None)


def _left_over(folder: Path, needed: set[str], repair: Repair, kind: str) -> Iterator[Finding]:
    for key, file in sorted(list_files(folder, tidy=False).items()):
        if key not in needed:
            error = ProjectError("this file belongs to nothing any more", path=folder / file)
            yield Finding(kind, error, repair)


def _damaged_versions_of_masks(layout: Layout) -> Iterator[Finding]:
    for file in sorted(list_files(layout.previous, tidy=False).values()):
        path = layout.previous / file
        if file.endswith(".touched.png"):
            continue
        try:
            read_mask(path)
        except MaskError as error:
            yield Finding("previous mask", error, "set aside")


def check_versions(found: Examined, read_model: ReadModel) -> Iterator[Finding]:
    """Find versions whose checkpoint is gone or damaged."""
    for id_, title, file, *_ in found.rows.versions:
        path = found.layout.models / file
        with reading_folder(path.parent, ProjectError):
            is_there = path.is_file()
        if not is_there:
            error = ProjectError("the model version “{title}” is gone", path=path, title=title)
            yield Finding("version", error, "forget version", id_)
            continue
        try:
            read_model(path)
        except PetsegError as error:
            yield Finding("version", error, "forget version", id_)


def check_session(layout: Layout) -> Iterator[Finding]:
    """Find what a session that crashed left: its lock, and steps that were not saved."""
    if holder_of(layout.store) is not None:
        return  # it is at work
    if is_left_over(layout.store):
        error = ProjectError("the program that had the folder open has crashed", path=layout.store)
        yield Finding("lock", error, "open")
    left = read_journal(layout.journal)
    for name in left.photos:
        error = ProjectError("there are steps on {photo} that were not saved", path=layout.journal, photo=name)
        yield Finding("unsaved steps", error, "open", name)
    for path in left.damaged:
        yield Finding("unsaved steps", ProjectError("this part of the journal is damaged", path=path), "open")


def check_temporary(layout: Layout) -> Iterator[Finding]:
    """Find what an unfinished write left."""
    for top in (layout.trimaps, layout.store):
        for folder, _, files in os.walk(top):
            for file in sorted(filter(is_temporary, files)):
                error = ProjectError("a crash left this unfinished file", path=Path(folder, file))
                yield Finding("temporary file", error, "remove")
